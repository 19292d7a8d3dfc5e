import type { Db } from '../../database/ledger.ts';
import { type PhotoRow, photoParts } from '../photo-rows.ts';
import { bitsFrom, isNear } from './neighbours.ts';

export interface NearPhoto {
  photo: PhotoRow;
  mirrored: boolean;
}

const MOST_NEAR = 12;

/**
 * Photos that are as near to this one as those of one group are to its first, and are in another group: the nearest of each
 * group. Somebody may look whether it is the same picture; nothing follows by itself. What somebody said is another picture
 * is not asked again.
 */
export async function nearPictures(db: Db, id: string): Promise<NearPhoto[]> {
  const own = await db.picture.findUnique({ where: { photoId: id } });
  if (own === null || own.hash === null || own.mirror === null) return [];
  const picture = { hash: own.hash, mirror: own.mirror };
  const { direct, turned } = bitsFrom(picture);
  const found = await db.$queryRaw<{ id: string; mirrored: boolean }[]>`
    SELECT id::text, mirrored FROM (
      SELECT DISTINCT ON (k.lead_id) k.photo_id AS id, ${turned} < ${direct} AS mirrored,
        LEAST(${turned}, ${direct}) AS distance
      FROM pictures k JOIN photos p ON p.id = k.photo_id
      WHERE ${isNear(picture)} AND k.lead_id <> ${own.leadId}::uuid AND p.status <> 'deleted' AND k.lead_id NOT IN (
        SELECT parted.lead_id FROM same_changes c
        JOIN pictures mine ON mine.lead_id = ${own.leadId}::uuid AND mine.photo_id = ANY(c.photos || c.others)
        JOIN pictures parted ON parted.photo_id = ANY(
          CASE WHEN mine.photo_id = ANY(c.photos) THEN c.others ELSE c.photos END)
        WHERE c.kind = 'split' AND c.undone_at IS NULL)
      ORDER BY k.lead_id, distance, k.photo_id) AS nearest
    ORDER BY distance, id LIMIT ${MOST_NEAR}`;
  const rows = await db.photo.findMany({ where: { id: { in: found.map((row) => row.id) } }, include: photoParts });
  const photos = new Map(rows.map((row) => [row.id, row]));
  return found.flatMap((row) => {
    const photo = photos.get(row.id);
    return photo === undefined ? [] : [{ photo, mirrored: row.mirrored }];
  });
}
