import { Prisma } from '../../database/client/client.ts';
import type { Db } from '../../database/ledger.ts';
import { kindBehind, noticesBehind } from '../notices-behind.ts';
import { type AlikeDown, photoParts } from '../photo-rows.ts';
import { samePhotos } from './groups.ts';
import { isNear } from './neighbours.ts';

/**
 * The killed and withheld photos that show the same picture as a photo, the oldest first, each with the words that first took
 * it down. Of a killed photo none: no other says more of it.
 */
export async function alikeDown(db: Db, photoId: string): Promise<AlikeDown[]> {
  const found = await db.$queryRaw<{ id: string }[]>`
    SELECT p.id::text FROM photos p
    WHERE p.id = ANY(ARRAY(${await alikePhotos(db, photoId)})) AND p.id <> ${photoId}::uuid
      AND p.status IN ('killed', 'withheld')
      AND NOT EXISTS (SELECT 1 FROM photos own WHERE own.id = ${photoId}::uuid AND own.status = 'killed')
    ORDER BY p.id`;
  if (found.length === 0) return [];
  const where = { id: { in: found.map(({ id }) => id) } };
  const photos = await db.photo.findMany({ where, orderBy: { id: 'asc' }, include: photoParts });
  const notices = await noticesBehind(db, photos);
  return photos.flatMap((photo): AlikeDown[] => {
    const kind = kindBehind(photo);
    const first = notices.get(photo.id)?.find((notice) => notice.kind === kind);
    return kind === undefined ? [] : [{ photo: photo.id, kind, reason: first?.reason || '–' }];
  });
}

/**
 * The ids of the photos that show the same picture as the photo, itself among them, as a query: those of its group, and those
 * as near by their hash. By the hash too, as a photo by which none came need not be in the group that is nearest. Of what is
 * near, somebody may have said that it is another picture.
 */
export async function alikePhotos(db: Db, photoId: string): Promise<Prisma.Sql> {
  const own = await db.picture.findUnique({ where: { photoId } });
  if (own === null || own.hash === null || own.mirror === null) return samePhotos(photoId);
  const near = isNear({ hash: own.hash, mirror: own.mirror });
  return Prisma.sql`${samePhotos(photoId)} UNION SELECT k.photo_id FROM pictures k WHERE ${near} AND NOT EXISTS (
    SELECT 1 FROM same_changes c WHERE c.kind = 'split' AND c.undone_at IS NULL AND (
      (c.photos @> ARRAY[k.photo_id] AND c.others @> ARRAY[${photoId}::uuid])
      OR (c.others @> ARRAY[k.photo_id] AND c.photos @> ARRAY[${photoId}::uuid])))`;
}
