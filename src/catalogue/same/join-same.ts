import type { PrismaClient } from '../../database/client/client.ts';
import type { Db } from '../../database/ledger.ts';
import { type Look, type Nearest, nearestAnchor, type PictureHash } from './neighbours.ts';
import { askToTellCopies, renewAlike, tellCopies } from './tell-copies.ts';

/**
 * Whatever says which photos show the same frame waits for each other: two copies that come at once find each other. Taken
 * last, or first: whoever holds it waits for nobody who could wait for it.
 */
export async function lockSame(db: Db): Promise<void> {
  await db.$queryRaw`SELECT count(pg_advisory_xact_lock(hashtextextended('same picture', 0)))`;
}

/**
 * Puts a photo that was just catalogued with those that show the same frame, or by itself. Answers the photo by whose hash
 * it came there; null where it is alone.
 */
export async function joinSame(db: Db, photoId: string, look: Look): Promise<Nearest | null> {
  if (look === 'plain') {
    await db.picture.create({ data: { photoId, state: 'plain', leadId: photoId } });
    return null;
  }
  await lockSame(db);
  const near = await nearestAnchor(db, look);
  await db.picture.create({ data: { photoId, ...compared(look), ...besides(photoId, near) } });
  return near;
}

/** The same for a photo from before pictures were compared. Where somebody has put it somewhere meanwhile, there it stays. */
export async function joinLate(prisma: PrismaClient, photoId: string, look: Look): Promise<void> {
  await prisma.$transaction(async (db) => {
    await lockSame(db);
    await askToTellCopies(db, [photoId]);
    const row = await db.picture.findUnique({ where: { photoId } });
    if (row === null) {
      await joinSame(db, photoId, look);
      return;
    }
    if (row.state !== 'waiting') return;
    const isPlaced = row.byHand || (await db.picture.count({ where: { leadId: row.leadId } })) > 1;
    const place = isPlaced
      ? { anchorId: photoId }
      : besides(photoId, look === 'plain' ? null : await nearestAnchor(db, look));
    await db.picture.update({
      where: { photoId },
      data: look === 'plain' ? { state: 'plain' } : { ...compared(look), ...place },
    });
  });
  await renewAlike(prisma, photoId, new Date());
  await tellCopies(prisma, [photoId], new Date());
}

function compared({ hash, mirror }: PictureHash) {
  return { state: 'compared', hash, mirror };
}

/** Alone, others come by it. */
function besides(photoId: string, near: Nearest | null) {
  if (near === null) return { leadId: photoId, anchorId: photoId };
  return { leadId: near.lead, anchorId: near.photo, isMirrored: near.isMirrored !== near.turned };
}
