import { toJson } from '../database/ledger.ts';
import { AppError } from '../errors.ts';
import { isKill } from '../rights/taken-down.ts';
import type { Clause } from '../rights/verdict.ts';
import { sentenceOf } from '../rights/words/sentences.ts';
import type { Restriction } from '../vocabulary/restrictions.ts';
import { clauseId } from './clause-id.ts';
import { type EditContext, recordEdit } from './edit-context.ts';
import { standingWithholds } from './photo-status.ts';
import { isOfWaitingEdit } from './photo-terms.ts';
import { rulingsOf, standsOf } from './rulings.ts';
import { termsOfPhoto } from './terms-places.ts';
import type { Stand } from './widenings/proposal-detail.ts';
import { isWaiting, propose } from './widenings/propose.ts';

/** Restrictions can only tighten, so they hold at once. Answers the ids of their rows. */
export async function addRestrictions(context: EditContext, restrictions: Restriction[]): Promise<string[]> {
  const { db, photo, actor, reason } = context;
  const ids: string[] = [];
  for (const { kind, value, within } of restrictions) {
    const { id } = await db.handRestriction.create({
      data: {
        photoId: photo.id,
        kind,
        value: toJson(value),
        ...(within === undefined ? {} : { within: toJson(within) }),
        words: reason,
        reason,
        actor: actor.actor,
        createdAt: actor.at,
      },
    });
    ids.push(id);
    await recordEdit(context, 'restrictions', null, { kind, value, within, words: reason });
  }
  return ids;
}

export async function proposeDrops(context: EditContext, ids: string[]): Promise<void> {
  for (const id of ids) {
    const clause = looseClauseWithId(context, id);
    await propose(context, {
      kind: 'drop-restriction',
      detail: { restriction: bare(clause), stands: await standsNow(context, clause) },
      sentence: `drop “${clause.words}” (${sentenceOf(clause)})`,
    });
  }
}

/** The corrected clause holds at once beside the one it corrects, which stays until its end is confirmed. */
export async function proposeCorrections(
  context: EditContext,
  corrections: { id: string; to: Restriction }[],
): Promise<void> {
  for (const { id, to } of corrections) {
    const clause = looseClauseWithId(context, id);
    const sentence = `read “${clause.words}” as: ${sentenceOf({ ...to, words: context.reason })}`;
    const stands = await standsNow(context, clause);
    // The same correction sent twice must not leave a second row that no withdrawal takes back.
    const added = isWaiting(context, sentence) ? [] : await addRestrictions(context, [to]);
    const detail = { restriction: bare(clause), stands, to, added };
    await propose(context, { kind: 'correct-restriction', detail, sentence });
  }
}

/** A doubt goes by its words; one about a part of the file that could not be decoded has none, and goes by its reason. */
export async function proposeDoubtResolutions(context: EditContext, named: string[]): Promise<void> {
  const open = termsOfPhoto(context.photo).doubts.filter((doubt) => !isOfWaitingEdit(doubt));
  for (const name of named) {
    const doubts = open.filter(({ words, reason }) => name === (words || reason));
    if (doubts.length === 0) {
      throw new AppError(
        'not-found',
        `No doubt of this photo reads “${name.slice(0, 200)}”. Copy its words from the photo's page.`,
      );
    }
    await propose(context, {
      kind: 'resolve-doubt',
      detail: { doubts: doubts.map(({ words, field, reason }) => ({ words, field, reason })) },
      sentence: `let go of the doubt about “${name}”`,
    });
  }
}

/** Of the notices that withhold the photo now; one that comes later is not among those whose end is proposed. */
export async function proposeLift(context: EditContext): Promise<void> {
  const standing = await standingWithholds(context.db, context.photo.id);
  if (standing.length === 0)
    throw new AppError(
      'conflict',
      'No notice withholds this photo. Where its words do, drop them from its restrictions; a kill is for good.',
    );
  const reasons = standing.map(({ reason }) => `“${reason}”`).join(', ');
  await propose(context, {
    kind: 'lift-withhold',
    detail: { notices: standing.map(({ id }) => id) },
    sentence: `lift the withhold ${reasons}`,
  });
}

/** Everywhere it stands now: words that come later are not among those whose end is proposed. */
async function standsNow({ db, photo }: EditContext, clause: Clause): Promise<Stand[]> {
  const stands = standsOf(photo, clause, await rulingsOf(db, photo.id));
  if (stands.length > 0) return stands;
  throw new AppError(
    'conflict',
    `“${clause.words.slice(0, 200)}” follows from what the photo is, not from words of its texts. Change its source kind, or say what it means for this photo.`,
  );
}

/** One that may be let go of, which a kill may not. */
function looseClauseWithId(context: EditContext, id: string): Clause {
  const clause = clauseWithId(context, id);
  requireNoKill(clause);
  return clause;
}

/** Throws AppError `conflict`: a kill is for good, as one by notice is. */
export function requireNoKill(restriction: Restriction & Partial<Pick<Clause, 'origin'>>): void {
  if (!isKill(restriction)) return;
  const { origin } = restriction;
  // A restriction that somebody added, and a code of the file, have no phrase that could mean something else.
  const isByPhrase = origin === 'read' || origin === 'phrasebook';
  throw new AppError(
    'conflict',
    `A kill is for good: nobody drops or corrects it, and nothing was changed. Use another picture.${isByPhrase ? OF_PHRASE : ''}`,
  );
}

const OF_PHRASE = ' Where its words mean something else, two people say so of the phrase, on the doubts desk.';

function clauseWithId(context: EditContext, id: string): Clause {
  const clause = termsOfPhoto(context.photo).clauses.find((candidate) => clauseId(candidate) === id);
  if (clause !== undefined) return clause;
  throw new AppError(
    'not-found',
    `This photo has no restriction “${id.slice(0, 40)}”. Take the id from the photo's list of restrictions.`,
  );
}

function bare({ kind, value, within }: Clause): Restriction {
  return { kind, value, ...(within === undefined ? {} : { within }) } as Restriction;
}
