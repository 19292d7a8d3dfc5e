import { lockAgreements } from '../catalogue/agreements.ts';
import { type ClearanceRow, clearanceView, createClearance, liveClearances } from '../catalogue/clearances.ts';
import { getOutlet } from '../catalogue/outlets.ts';
import type { PhotoRow } from '../catalogue/photo-rows.ts';
import { getPhoto, lockPhoto } from '../catalogue/photos.ts';
import { subjectOf } from '../catalogue/subjects.ts';
import { withTakers } from '../catalogue/takers.ts';
import { useOf } from '../catalogue/use-of.ts';
import type { PrismaClient } from '../database/client/client.ts';
import { type Actor, type Db, record } from '../database/ledger.ts';
import { AppError } from '../errors.ts';
import { pricesOf } from '../rights/delivery-use.ts';
import { isSameStory } from '../rights/exceptions/bindings.ts';
import { judge } from '../rights/judge.ts';
import type { Reason, Subject, Verdict } from '../rights/verdict.ts';
import type { Language } from '../rights/words/languages/language.ts';
import { saidIn } from '../rights/words/said-in.ts';
import type { Purpose } from '../vocabulary/uses.ts';
import { standingOf } from './clearance-holds.ts';
import { answered, answeringNothing, type GivenAnswer } from './conditions.ts';

export interface ClearanceRequest {
  photo: string;
  /** Slug. */
  outlet: string;
  story: string;
  purpose: Purpose;
  /** ISO instant of the edition it is meant for; null: the next one, whichever that is. */
  edition: string | null;
  answers: GivenAnswer[];
  /** In which its reasons are said; absent: English. */
  language?: Language;
  /** Who pays; needed where an agreement asks a price. */
  costCentre: string | null;
}

export type ClearanceAnswer =
  | { outcome: 'cleared'; clearance: ClearanceRow; verdict: Verdict }
  | { outcome: 'refused'; verdict: Verdict }
  /** It may be used once, and a clearance of that very story holds the use and lets it go out. */
  | { outcome: 'cleared-already'; clearance: ClearanceRow }
  | { outcome: 'unanswered' | 'unpaid'; verdict: Verdict; conditions: Reason[] };

/**
 * Clears a photo for an outlet and a story when its verdict there is clear, or conditional with every condition answered,
 * and somebody pays where an agreement asks a price: else `unpaid`, with the prices and what is not answered beside them.
 * For the next edition, where the outlet comes out in editions. A refusal is an answer, and is recorded too; where the story
 * of a picture to be used once is cleared already it says by what. Throws
 * AppError `not-found` for an unknown photo or outlet, `invalid` where an answer names no condition there is, and `conflict` where the edition that was meant is not the next one.
 */
export function clearPhoto(prisma: PrismaClient, request: ClearanceRequest, actor: Actor): Promise<ClearanceAnswer> {
  return prisma.$transaction(async (db) => {
    const outlet = await getOutlet(db, request.outlet);
    const { id } = await getPhoto(db, request.photo);
    // A kill or an edit of the same moment comes wholly before or wholly after.
    await lockPhoto(db, id);
    const photo = await getPhoto(db, id);
    const { purpose, story, costCentre } = request;
    const use = useOf(outlet, { purpose, action: 'publish', now: actor.at, story });
    const { edition = null } = use;
    requireEdition(request.edition, edition);
    const subject = await subjectToClear(db, photo);
    const verdict = judge(subject, use);
    // The ledger keeps what was decided, in English; whoever asked reads it in their own language.
    const said = saidIn(request.language ?? 'en', subject, verdict);
    const told = await withTakers(db, said, { subject, use });
    const inWords = (asked: Reason[]) => asked.map((one) => told.reasons[verdict.reasons.indexOf(one)] ?? one);
    const refuse = (why: object) =>
      record(db, actor, {
        act: 'clearance-refusal',
        photoId: id,
        detail: { outlet: outlet.slug, story, purpose, edition, verdict, ...why },
      });

    if (verdict.outcome === 'blocked' || verdict.outcome === 'review') {
      const same = { outletId: outlet.id, purpose, story, edition, at: actor.at };
      const standing = isUsedOnce(verdict) ? await clearedAlready(db, photo, same) : null;
      await refuse(standing === null ? {} : { cleared: standing.id });
      if (standing !== null) return { outcome: 'cleared-already', clearance: standing };
      return { outcome: 'refused', verdict: told };
    }
    const { answers, unanswered } = answered(verdict, request.answers);
    const prices = costCentre === null ? pricesOf(verdict) : [];
    if (prices.length > 0) {
      const conditions = [...prices, ...unanswered];
      await refuse({ unanswered: conditions.map(({ clause }) => clause) });
      return { outcome: 'unpaid', verdict: told, conditions: inWords(conditions) };
    }
    if (unanswered.length > 0) {
      await refuse({ unanswered: unanswered.map(({ clause }) => clause) });
      return { outcome: 'unanswered', verdict: told, conditions: inWords(unanswered) };
    }
    requireUse(request.answers, verdict);
    const input = { photoId: id, outletId: outlet.id, story, purpose, answers, costCentre, edition, verdict };
    return { outcome: 'cleared', clearance: await createClearance(db, input, actor), verdict };
  });
}

function isUsedOnce({ reasons }: Verdict): boolean {
  return reasons.some(({ clause, narrowedBy = clause }) => narrowedBy === 'one-time-use');
}

interface SameUse {
  outletId: string;
  purpose: Purpose;
  story: string;
  edition: string | null;
  at: Date;
}

/** The oldest clearance for the same story and edition that lets the picture go out; null where none does. */
async function clearedAlready(
  db: Db,
  photo: PhotoRow,
  { outletId, purpose, story, edition, at }: SameUse,
): Promise<ClearanceRow | null> {
  for (const row of await liveClearances(db, { photoId: photo.id, outletId, purpose })) {
    const clearance = clearanceView(row);
    if (clearance.edition !== edition || !isSameStory(clearance.story, story)) continue;
    const { isServed } = await standingOf(db, photo, clearance, edition === null ? at : new Date(edition));
    if (isServed) return row;
  }
  return null;
}

/** A note on what is no condition here is of something else than whoever wrote it saw. */
function requireUse(answers: readonly GivenAnswer[], verdict: Verdict): void {
  const [lost] = answeringNothing(verdict, answers);
  if (lost === undefined) return;
  const named = (lost.obstacle ?? lost.clause ?? '').slice(0, 200);
  throw new AppError(
    'invalid',
    `conditions: “${named}” names no condition of this use, so its note would be lost. Ask for the verdict again: each reason names its clause and obstacle.`,
  );
}

/** Whoever looked at a verdict clears what they saw: not the edition after, where that one came out meanwhile. */
function requireEdition(meant: string | null, next: string | null): void {
  if (meant === null || (next !== null && Date.parse(meant) === Date.parse(next))) return;
  const instead = next === null ? 'the outlet publishes at once' : `the next one is that of ${next}`;
  throw new AppError(
    'conflict',
    `edition: there is none to come at ${meant}; ${instead}. Look at the verdict for that, and clear it again.`,
  );
}

/** Whoever clears under an agreement with a quota waits for the others who do: the last use is taken once. */
async function subjectToClear(db: Db, photo: PhotoRow): Promise<Subject> {
  const subject = await subjectOf(db, photo);
  const counted = subject.agreements.filter(({ quota }) => quota).map(({ id }) => id);
  if (counted.length === 0) return subject;
  await lockAgreements(db, counted);
  return subjectOf(db, photo);
}
