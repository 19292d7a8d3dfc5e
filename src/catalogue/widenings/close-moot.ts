import type { PrismaClient } from '../../database/client/client.ts';
import type { Actor } from '../../database/ledger.ts';
import { photoParts } from '../photo-rows.ts';
import { lockPhoto } from '../photos.ts';
import { whyMoot } from './moot.ts';
import { settleEdits } from './settle-edits.ts';

interface Closing {
  at: Date;
  signal?: AbortSignal;
  /** Hears of photos that could not be looked at. */
  tell?: (line: string) => void;
}

/**
 * Closes edits that wait and can change nothing any more for something that is no act on their photo: a standing rule that
 * ended, another name of an agency. Answers how many photos had some. What an act on the photo makes moot closes with it.
 */
export async function closeMoot(prisma: PrismaClient, { at, signal, tell }: Closing): Promise<number> {
  const actor: Actor = { actor: 'archive', at, account: null, rule: null };
  let closed = 0;
  for (const photoId of await photosWaiting(prisma)) {
    if (signal?.aborted === true) break;
    const isClosed = await closeOf(prisma, photoId, actor).catch(({ message }: Error) => {
      tell?.(`Edits of photo ${photoId} that wait could not be looked at: ${message}`);
      return false;
    });
    if (isClosed) closed += 1;
  }
  return closed;
}

async function photosWaiting(prisma: PrismaClient): Promise<string[]> {
  const where = { status: 'pending', photo: { status: { not: 'deleted' } } };
  const rows = await prisma.proposal.findMany({ where, distinct: 'photoId', select: { photoId: true } });
  return rows.map(({ photoId }) => photoId);
}

/** Looked at without a lock, as nearly all may still be decided on; what is to be closed is looked at again under it. */
async function closeOf(prisma: PrismaClient, photoId: string, actor: Actor): Promise<boolean> {
  const photo = await prisma.photo.findUniqueOrThrow({ where: { id: photoId }, include: photoParts });
  const context = { db: prisma, photo, actor, reason: '', waits: [] };
  const whys: (string | null)[] = [];
  for (const proposal of photo.proposals) whys.push(await whyMoot(context, proposal));
  if (whys.every((why) => why === null)) return false;
  await prisma.$transaction(async (db) => {
    await lockPhoto(db, photoId);
    await settleEdits({ db, actor }, photoId);
  });
  return true;
}
