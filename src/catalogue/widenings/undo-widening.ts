import type { Prisma, PrismaClient } from '../../database/client/client.ts';
import type { ProposalModel } from '../../database/client/models.ts';
import { type Actor, record, toJson } from '../../database/ledger.ts';
import { AppError } from '../../errors.ts';
import type { EditContext } from '../edit-context.ts';
import { addRestrictions } from '../edit-restrictions.ts';
import { fileReadOf, withHeld } from '../files/held-of-file.ts';
import { withKept, withoutKept } from '../kept-readings.ts';
import { parseId } from '../lists.ts';
import { readingsOf } from '../photo-rows.ts';
import { rulingsOf, standsOf } from '../rulings.ts';
import { tellCopies } from '../same/tell-copies.ts';
import { applyChange, changeProposed, couldWiden, type SourceProposal } from '../source-change.ts';
import { changedSince } from './apply-proposal.ts';
import { type Decision, lockedProposal, reasonIn } from './decide-proposal.ts';
import { type HeldOfFile, type ProposalDetails, proposedIn } from './proposal-detail.ts';
import { propose } from './propose.ts';
import { settleEdits } from './settle-edits.ts';

/**
 * Takes a confirmed widening back, which only tightens and so needs one person. A source set back that could widen in its
 * turn becomes a proposal instead: `proposed`. Throws AppError `not-found`, or `conflict` where it is not in force or the
 * source was changed since.
 */
export async function undoWidening(
  prisma: PrismaClient,
  { id, reason }: Decision,
  actor: Actor,
): Promise<'undone' | 'proposed'> {
  const proposalId = parseId(id, 'proposal');
  const { photoId, isDone } = await prisma.$transaction(async (db) => {
    const { photo, proposal } = await lockedProposal(db, proposalId);
    if (proposal.status !== 'confirmed')
      throw new AppError('conflict', `Only what was confirmed can be undone; this edit is ${proposal.status}.`);
    const context: EditContext = { db, photo, actor, reason: reasonIn(reason), waits: [] };
    const isDone = await takeBack(context, proposal);
    await settleEdits(context, context.photo.id);
    return { photoId: photo.id, isDone };
  });
  await tellCopies(prisma, [photoId], actor.at);
  return isDone ? 'undone' : 'proposed';
}

async function takeBack(context: EditContext, proposal: ProposalModel): Promise<boolean> {
  const proposed = proposedIn(proposal);
  switch (proposed.kind) {
    case 'drop-restriction':
    case 'correct-restriction':
      await markUndone(context, proposal);
      await putBack(context, proposed.detail);
      return true;
    case 'resolve-doubt':
    case 'lift-withhold':
      await markUndone(context, proposal);
      return true;
    case 're-reading':
      await markUndone(context, proposal);
      await keepAgain(context, proposed.detail);
      return true;
    case 'file-reading':
      await markUndone(context, proposal);
      await holdAgain(context, proposed.detail);
      return true;
    case 'bind-clause':
      await markUndone(context, proposal);
      await context.db.binding.deleteMany({ where: { proposalId: proposal.id } });
      return true;
    default:
      return setBack(context, proposal, proposed);
  }
}

async function markUndone({ db, photo, actor, reason }: EditContext, proposal: ProposalModel): Promise<void> {
  const { id, kind, sentence } = proposal;
  const undone = { by: actor.actor, at: actor.at.toISOString(), reason };
  const detail = toJson({ ...(proposal.detail as Prisma.JsonObject), undone });
  await db.proposal.update({ where: { id }, data: { status: 'undone', detail } });
  const said = { proposal: id, kind, sentence, reason, proposedBy: proposal.actor, confirmedBy: proposal.decidedBy };
  await record(db, actor, { act: 'widening-undone', photoId: photo.id, detail: said });
}

/** The clause stands again in its words; where a later reading has it no more, it is put there by hand. */
async function putBack(
  context: EditContext,
  { restriction, stands }: ProposalDetails['drop-restriction'],
): Promise<void> {
  const now = standsOf(context.photo, restriction, await rulingsOf(context.db, context.photo.id));
  if (now.length > 0) return;
  const words = stands[0]?.words ?? context.reason;
  await addRestrictions({ ...context, reason: words }, [restriction]);
}

async function keepAgain({ db, photo }: EditContext, { kept }: ProposalDetails['re-reading']): Promise<void> {
  // Taken out first, so that nothing stands twice.
  const readings = withKept(withoutKept(readingsOf(photo), kept), kept);
  await db.photo.update({ where: { id: photo.id }, data: { readings: toJson(readings) } });
}

async function holdAgain({ db, photo }: EditContext, held: HeldOfFile): Promise<void> {
  await db.photo.update({ where: { id: photo.id }, data: toJson(withHeld(fileReadOf(photo), held)) as object });
}

async function setBack(context: EditContext, proposal: ProposalModel, proposed: SourceProposal): Promise<boolean> {
  const change = await changeProposed(context, proposed, 'from');
  if (change.before !== proposed.detail.to) throw changedSince(`it is ${String(change.before ?? 'none')} now`);
  if (await couldWiden(context, change)) {
    await propose(context, change.proposal);
    return false;
  }
  await applyChange(context, change);
  await markUndone(context, proposal);
  return true;
}
