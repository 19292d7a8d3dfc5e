import type { Prisma, PrismaClient } from '../../database/client/client.ts';
import type { ProposalModel } from '../../database/client/models.ts';
import { type Actor, type Db, record, toJson } from '../../database/ledger.ts';
import { AppError } from '../../errors.ts';
import type { EditContext } from '../edit-context.ts';
import { parseId } from '../lists.ts';
import type { PhotoRow } from '../photo-rows.ts';
import { getPhoto, lockPhoto } from '../photos.ts';
import { tellCopies } from '../same/tell-copies.ts';
import { isSomebodyElse } from '../second-person.ts';
import { applyProposal } from './apply-proposal.ts';
import { decidedBy } from './decided-by.ts';
import { outcomesOf, outcomesThen } from './outcomes.ts';
import { proposedIn } from './proposal-detail.ts';
import { removeAdded } from './proposals.ts';
import { settleEdits } from './settle-edits.ts';

export interface Decision {
  /** Id of the proposal. */
  id: string;
  /** Why; kept in the history. */
  reason: string;
}

/**
 * Does what was proposed, exactly that, in one transaction, and keeps how each outlet was judged before and after. Throws
 * AppError `forbidden` where the proposer decides, `conflict` where it waits no more or the photo has changed since.
 */
export async function confirmProposal(prisma: PrismaClient, decision: Decision, actor: Actor): Promise<void> {
  await deciding(prisma, decision, actor, async ({ context, proposal }) => {
    const { db, reason } = context;
    const { id, sentence } = proposal;
    const before = await outcomesOf(context);
    await applyProposal(context, proposal);
    await settle(context, proposal, 'confirmed');
    await settleEdits(context, context.photo.id);
    const outcomes = await outcomesThen(context, before);
    const detail = toJson({ ...(proposal.detail as Prisma.JsonObject), outcomes });
    await db.proposal.update({ where: { id }, data: { detail } });
    const by = {
      proposedBy: proposal.actor,
      tokenMaker: proposal.tokenMaker,
      proposedBecause: proposal.reason,
      confirmedBy: actor.actor,
    };
    await record(db, actor, {
      act: 'proposal-confirmation',
      photoId: proposal.photoId,
      detail: { ...proposedIn(proposal).detail, proposal: id, kind: proposal.kind, sentence, reason, ...by, outcomes },
    });
  });
}

/** The photo is again what it was before the proposal. Throws as `confirmProposal`, but for a photo that has changed. */
export async function refuseProposal(prisma: PrismaClient, decision: Decision, actor: Actor): Promise<void> {
  await deciding(prisma, decision, actor, async ({ context, proposal }) => {
    const { db, reason } = context;
    const { id: of, sentence, photoId } = proposal;
    await settle(context, proposal, 'refused');
    await removeAdded(db, proposal);
    await settleEdits(context, context.photo.id);
    const detail = { proposal: of, kind: proposal.kind, sentence, reason, proposedBy: proposal.actor };
    await record(db, actor, { act: 'proposal-refusal', photoId, detail });
  });
}

interface Deciding {
  context: EditContext;
  proposal: ProposalModel;
}

async function deciding(
  prisma: PrismaClient,
  { id, reason }: Decision,
  actor: Actor,
  work: (deciding: Deciding) => Promise<void>,
): Promise<void> {
  const proposalId = parseId(id, 'proposal');
  const decided = await prisma.$transaction(async (db) => {
    const { photo, proposal } = await lockedProposal(db, proposalId);
    requireWaiting(proposal);
    requireSomebodyElse(proposal, actor);
    await work({ context: { db, photo, actor, reason: reasonIn(reason), waits: [] }, proposal });
    return photo.id;
  });
  await tellCopies(prisma, [decided], actor.at);
}

/** The proposal with its photo, which no other edit changes until the transaction ends. Throws AppError `not-found`. */
export async function lockedProposal(db: Db, id: string): Promise<{ photo: PhotoRow; proposal: ProposalModel }> {
  const found = await db.proposal.findUnique({ where: { id }, select: { photoId: true } });
  if (found === null)
    throw new AppError('not-found', `There is no edit ${id} to decide on. Look at the list of widenings.`);
  await lockPhoto(db, found.photoId);
  // Read once the photo is locked: somebody else may just have decided.
  const proposal = await db.proposal.findUniqueOrThrow({ where: { id } });
  return { photo: await getPhoto(db, found.photoId), proposal };
}

export function reasonIn(reason: string): string {
  const trimmed = reason.trim();
  if (trimmed === '') throw new AppError('invalid', 'Say why: a decision needs a “reason”, kept in the history.');
  return trimmed;
}

function requireWaiting({ status, decisionReason }: ProposalModel): void {
  if (status === 'pending') return;
  const what = status === 'closed' ? `it closed by itself. ${decisionReason ?? ''}` : `it was ${status}.`;
  throw new AppError('conflict', `This edit does not wait any more: ${what} Nothing was changed.`);
}

function requireSomebodyElse(proposal: ProposalModel, { account }: Actor): void {
  if (!isSomebodyElse(proposal, account))
    throw new AppError(
      'forbidden',
      'You proposed this edit, or made the token it was proposed with, so somebody else has to confirm or refuse it: another rights manager. You may withdraw it.',
    );
}

async function settle({ db, actor, reason }: EditContext, { id }: ProposalModel, status: string): Promise<void> {
  await db.proposal.update({ where: { id }, data: { status, ...decidedBy(actor), decisionReason: reason } });
}
