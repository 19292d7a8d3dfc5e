import type { ProposalModel } from '../../database/client/models.ts';
import { toJson } from '../../database/ledger.ts';
import { AppError } from '../../errors.ts';
import { standsOfBindable } from '../bindings/bindings.ts';
import type { EditContext } from '../edit-context.ts';
import { requireNoKill } from '../edit-restrictions.ts';
import { fileReadOf, heldStill, isNothingHeld, withoutHeld } from '../files/held-of-file.ts';
import { withoutKept } from '../kept-readings.ts';
import { readingsOf } from '../photo-rows.ts';
import { standingWithholds } from '../photo-status.ts';
import { termsOf } from '../photo-terms.ts';
import { doubtKey, rulingsOf, standsOf } from '../rulings.ts';
import { applyChange, changeProposed, type SourceProposal } from '../source-change.ts';
import { subjectOf } from '../subjects.ts';
import { type HeldOfFile, type ProposalDetails, proposedIn } from './proposal-detail.ts';

/**
 * Does to the photo what the proposal keeps, or makes sure that it is still there to be done: a clause and a doubt go by
 * the proposal itself, which is a ruling once it is confirmed. Throws AppError `conflict` where the photo has changed since.
 */
export async function applyProposal(context: EditContext, proposal: ProposalModel): Promise<void> {
  const proposed = proposedIn(proposal);
  switch (proposed.kind) {
    case 'drop-restriction':
      return requireStanding(context, proposed.detail);
    case 'correct-restriction':
      await requireAdded(context, proposed.detail);
      return requireStanding(context, proposed.detail);
    case 'resolve-doubt':
      return requireDoubt(context, proposed.detail);
    case 'lift-withhold':
      return requireWithheld(context, proposed.detail);
    case 're-reading':
      return takeAlone(context, proposed.detail);
    case 'file-reading':
      return takeFileAlone(context, proposed.detail);
    case 'bind-clause':
      return bindClause(context, proposal, proposed.detail);
    default:
      return setSource(context, proposal, proposed);
  }
}

async function requireStanding(
  { db, photo }: EditContext,
  { restriction, stands }: ProposalDetails['drop-restriction'],
): Promise<void> {
  // Proposed before a kill was for good.
  requireNoKill(restriction);
  const now = standsOf(photo, restriction, await rulingsOf(db, photo.id));
  const isThere = ({ words, field, hand }: (typeof stands)[number]) =>
    now.some((stand) => stand.words === words && stand.field === field && stand.hand === hand);
  if (!stands.some(isThere)) throw changedSince('the restriction does not stand in those words any more');
}

/** Without the new clause nothing would be left of the correction but the end of the old one. */
async function requireAdded(
  { db, photo }: EditContext,
  { to, added }: ProposalDetails['correct-restriction'],
): Promise<void> {
  const now = standsOf(photo, to, await rulingsOf(db, photo.id));
  if (!added.every((id) => now.some(({ hand }) => hand === id)))
    throw changedSince('the corrected restriction itself was dropped');
}

async function requireDoubt({ db, photo }: EditContext, { doubts }: ProposalDetails['resolve-doubt']): Promise<void> {
  const open = new Set(termsOf(photo, await rulingsOf(db, photo.id)).doubts.map(doubtKey));
  if (!doubts.some((doubt) => open.has(doubtKey(doubt)))) throw changedSince('the doubt is gone');
}

async function requireWithheld(
  { db, photo }: EditContext,
  { notices }: ProposalDetails['lift-withhold'],
): Promise<void> {
  const standing = await standingWithholds(db, photo.id);
  if (!standing.some(({ id }) => notices.includes(id))) throw changedSince('no such notice withholds it any more');
}

async function takeAlone({ db, photo }: EditContext, { kept }: ProposalDetails['re-reading']): Promise<void> {
  const before = readingsOf(photo);
  const after = withoutKept(before, kept);
  if (JSON.stringify(after) === JSON.stringify(before)) throw changedSince('nothing of the earlier reading is left');
  await db.photo.update({ where: { id: photo.id }, data: { readings: toJson(after) } });
}

async function takeFileAlone({ db, photo }: EditContext, held: HeldOfFile): Promise<void> {
  const before = fileReadOf(photo);
  if (isNothingHeld(heldStill(before, held))) throw changedSince('nothing of the earlier reading is left');
  await db.photo.update({ where: { id: photo.id }, data: toJson(withoutHeld(before, held)) as object });
}

async function bindClause(
  { db, photo, actor }: EditContext,
  { id: proposalId, actor: proposedBy }: ProposalModel,
  { obstacle, to, words: meaning, stands }: ProposalDetails['bind-clause'],
): Promise<void> {
  const now = standsOfBindable(await subjectOf(db, photo), obstacle);
  const words = stands.map((stand) => stand.words);
  if (now.length === 0 || now.some((stand) => !words.includes(stand.words)))
    throw changedSince('the restriction does not stand in those words any more');
  if ((await db.binding.findUnique({ where: { photoId_obstacle: { photoId: photo.id, obstacle } } })) !== null)
    throw changedSince('what the restriction means was settled otherwise');
  const by = `${proposedBy}, confirmed by ${actor.actor}`;
  await db.binding.create({
    data: { photoId: photo.id, obstacle, clauseWords: words, to, words: meaning, by, proposalId },
  });
}

/** Whatever is kept of who said it names both: who proposed it, and who agreed. */
async function setSource(
  context: EditContext,
  { actor: proposedBy }: ProposalModel,
  proposed: SourceProposal,
): Promise<void> {
  const { actor } = context;
  const both = { ...context, actor: { ...actor, actor: `${proposedBy}, confirmed by ${actor.actor}` } };
  const change = await changeProposed(both, proposed, 'to');
  if (change.before !== proposed.detail.from) throw changedSince(`it is ${String(change.before ?? 'none')} now`);
  await applyChange(context, change);
}

/** What a decision or an undoing says where the photo is not what it was when it was proposed. */
export function changedSince(what: string): AppError {
  return new AppError(
    'conflict',
    `The photo has changed since: ${what}. Nothing was changed. Refuse or withdraw the edit, and propose it anew where it is still wanted.`,
  );
}
