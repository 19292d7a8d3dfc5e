import type { PrismaClient } from '../../database/client/client.ts';
import { type Actor, record, toJson } from '../../database/ledger.ts';
import { AppError } from '../../errors.ts';
import type { Licence } from '../../rights/exceptions/licences.ts';
import { clauseObstacle } from '../../rights/exceptions/obstacles.ts';
import type { Clause, Subject } from '../../rights/verdict.ts';
import { sentenceOf } from '../../rights/words/sentences.ts';
import { requireOurTitles } from '../agreed-titles.ts';
import { createDocument, type NewDocument } from '../documents.ts';
import { toStored } from '../lists.ts';
import { canHoldAfter, requireInOrder } from '../periods.ts';
import { getPhoto, lockPhoto } from '../photos.ts';
import { tokenMakerOf } from '../second-person.ts';
import { subjectOf } from '../subjects.ts';
import { type LicenceRow, type LiftedClause, licenceParts } from './licences.ts';

type Named = 'kind' | 'document' | 'actions' | 'from' | 'until';

export interface NewLicence extends Pick<Licence, Named> {
  photo: string;
  /** Keys of the clauses it lifts, as verdicts name them. */
  lifts: string[];
  territories: string[] | 'all';
  channels: string[] | 'all';
  purposes: string[] | 'all';
  titles: string[] | 'all';
  reason: string;
  file: NewDocument | null;
}

/**
 * Puts a licence forward; nothing changes until somebody else approves it. Throws AppError `not-found` for an unknown photo
 * or a clause that does not stand, `invalid` where it is over already or names a title of nobody, `conflict` for what no licence lifts.
 */
export async function fileLicence(prisma: PrismaClient, licence: NewLicence, actor: Actor): Promise<LicenceRow> {
  return prisma.$transaction(async (db) => {
    const { id: photoId } = await getPhoto(db, licence.photo);
    await lockPhoto(db, photoId);
    const { photo: _, file, reason, kind, document, from, until, actions } = licence;
    const subject = await subjectOf(db, await getPhoto(db, photoId));
    requireInOrder(licence, [subject.facts.zone ?? 'UTC']);
    requireNotOver(licence, actor.at);
    await requireOurTitles(db, licence.titles);
    const lifts = liftedIn(subject, licence.lifts);
    const row = await db.licence.create({
      data: {
        ...{ photoId, kind, document, actions, from, until, reason },
        documentId: file === null ? null : await createDocument(db, file, actor),
        lifts: toJson(lifts),
        territories: toStored(licence.territories),
        channels: toStored(licence.channels),
        purposes: toStored(licence.purposes),
        titles: toStored(licence.titles),
        ...{ by: actor.actor, account: actor.account, createdAt: actor.at, ...tokenMakerOf(actor) },
      },
      include: licenceParts,
    });
    const { territories, channels, purposes, titles } = licence;
    const box = { territories, channels, purposes, titles, actions, from, until };
    await record(db, actor, {
      act: 'licence',
      photoId,
      detail: { licence: row.id, kind, document, file, lifts, ...box, reason },
    });
    return row;
  });
}

const OVER = 'lies in the past, so the licence would lift nothing. Correct the end, or leave it out';

function requireNotOver(licence: Pick<NewLicence, 'from' | 'until'>, at: Date): void {
  if (canHoldAfter(licence, at)) return;
  throw new AppError('invalid', `until: ${OVER}.`, { problems: [{ field: 'until', problem: OVER }] });
}

/** Never lifted by a document: somebody took the picture back, or holds it until later. */
const NEVER_LIFTED: readonly Clause['kind'][] = ['kill', 'withhold', 'embargo-until'];

/** What a licence of the photo may lift, each clause with all its words. */
export function liftableClauses(subject: Subject): LiftedClause[] {
  const narrowing = clausesOf(subject).filter(({ kind }) => !NEVER_LIFTED.includes(kind));
  return liftedIn(subject, narrowing.map(clauseObstacle));
}

function liftedIn(subject: Subject, keys: readonly string[]): LiftedClause[] {
  return [...new Set(keys)].map((obstacle) => {
    const found = clausesOf(subject).filter((clause) => clauseObstacle(clause) === obstacle);
    const why = whyNoneLifts(obstacle);
    if (why !== null) throw new AppError('conflict', `lifts: no licence lifts “${obstacle.slice(0, 80)}”: ${why}`);
    if (found[0] === undefined)
      throw new AppError(
        'not-found',
        'lifts: names a restriction that this photo does not have. Each reason of its verdict names its obstacle.',
      );
    if (NEVER_LIFTED.includes(found[0].kind))
      throw new AppError('conflict', `No licence lifts this: ${sentenceOf(found[0])}`);
    return { obstacle, sentence: sentenceOf(found[0]), words: [...new Set(found.map(({ words }) => words))] };
  });
}

/** What else stands in verdicts, by how its keys begin, and what to do about it instead. */
const BESIDE_CLAUSES: readonly (readonly [RegExp, string])[] = [
  [/^(killed|withheld|deleted)$/, 'what took the picture down is lifted by no paper.'],
  [/^order:/, 'an order is ended under Orders, by two people.'],
  [/^(doubt|unread-part):/, 'what nobody understood is settled by a rights manager who reads it.'],
  [/^(agreement|no-agreement|quota|fee):/, 'a licence stands in for agreements in all it covers. Leave this out.'],
  [/^(geofence$|use:)/, 'it lies in the use, not in the photo. Leave this out.'],
];

function whyNoneLifts(obstacle: string): string | null {
  return BESIDE_CLAUSES.find(([keys]) => keys.test(obstacle))?.[1] ?? null;
}

function clausesOf({ terms, standingRules = [] }: Subject): Clause[] {
  return [...terms.clauses, ...standingRules];
}
