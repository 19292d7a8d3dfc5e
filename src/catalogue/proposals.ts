import type { PrismaClient } from '../database/client/client.ts';
import { type Actor, record } from '../database/ledger.ts';
import { AppError } from '../errors.ts';
import { parseId } from './lists.ts';
import { type PhotoRow, photoParts } from './photo-rows.ts';
import { renewTerms } from './photo-terms.ts';
import { getPhoto, lockPhoto } from './photos.ts';

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
    await db.proposal.update({ where: { id }, data: { status: 'withdrawn' } });
    // A correction's new clause came with it and goes with it: what it corrected has held all the while.
    const { added = [] } = proposal.detail as { added?: string[] };
    await db.handRestriction.deleteMany({ where: { id: { in: added }, photoId } });
    await record(db, actor, { act: 'proposal-withdrawal', photoId, detail: { proposal: id } });
    await renewTerms(db, await db.photo.findUniqueOrThrow({ where: { id: photoId }, include: photoParts }));
    return getPhoto(db, photoId);
  });
}
