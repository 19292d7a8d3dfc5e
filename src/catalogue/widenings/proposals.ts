import type { PrismaClient } from '../../database/client/client.ts';
import type { ProposalModel } from '../../database/client/models.ts';
import { type Actor, type Db, record } from '../../database/ledger.ts';
import { AppError } from '../../errors.ts';
import { isKill } from '../../rights/taken-down.ts';
import { parseId } from '../lists.ts';
import type { PhotoRow } from '../photo-rows.ts';
import { getPhoto, lockPhoto } from '../photos.ts';
import { decidedBy } from './decided-by.ts';
import { proposedIn } from './proposal-detail.ts';
import { settleEdits } from './settle-edits.ts';

/** Takes a waiting edit back: the photo is again what it was before it. Throws AppError `not-found`. */
export async function withdrawProposal(
  prisma: PrismaClient,
  photoId: string,
  proposalId: string,
  actor: Actor,
): Promise<PhotoRow> {
  const id = parseId(proposalId, 'proposal');
  return prisma.$transaction(async (db) => {
    await getPhoto(db, photoId);
    await lockPhoto(db, photoId);
    const proposal = await db.proposal.findFirst({ where: { id, photoId, status: 'pending' } });
    if (proposal === null) throw new AppError('not-found', `No edit ${id} waits to be confirmed on this photo.`);
    await withdraw({ db, actor }, proposal);
    await settleEdits({ db, actor }, photoId);
    return getPhoto(db, photoId);
  });
}

/** Marks it withdrawn, in the caller's transaction; the caller compiles the terms anew. */
export async function withdraw({ db, actor }: { db: Db; actor: Actor }, proposal: ProposalModel): Promise<void> {
  const { id, photoId, sentence, account } = proposal;
  await db.proposal.update({ where: { id }, data: { status: 'withdrawn', ...decidedBy(actor) } });
  // Whoever corrected may take the new clause back with the rest; somebody else's tightening is not theirs to loosen.
  if (account !== null && account === actor.account) await removeAdded(db, proposal);
  await record(db, actor, { act: 'proposal-withdrawal', photoId, detail: { proposal: id, sentence } });
}

/** The clause that a correction put beside the one it corrects, which has held all the while. A kill stays. */
export async function removeAdded(db: Db, proposal: ProposalModel): Promise<void> {
  const { kind, detail } = proposedIn(proposal);
  if (kind !== 'correct-restriction' || isKill(detail.to)) return;
  await db.handRestriction.deleteMany({ where: { id: { in: detail.added }, photoId: proposal.photoId } });
}
