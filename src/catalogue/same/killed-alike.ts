import { Prisma } from '../../database/client/client.ts';
import type { Db } from '../../database/ledger.ts';
import { noticesBehind } from '../notices-behind.ts';
import { type KilledAlike, photoParts } from '../photo-rows.ts';
import { samePhotos } from './groups.ts';
import { isNear, type Look } from './neighbours.ts';

/**
 * The first killed photo that shows the same picture as one that was just put with its like, by its group or by its hash, and
 * the words that killed it first; null where none does. By its hash too, as a killed photo by which none came need not be in
 * the group that is nearest.
 */
export async function killedAlike(db: Db, photoId: string, look: Look): Promise<KilledAlike | null> {
  const near =
    look === 'plain' ? Prisma.empty : Prisma.sql`UNION SELECT k.photo_id FROM pictures k WHERE ${isNear(look)}`;
  const [first] = await db.$queryRaw<{ id: string }[]>`
    SELECT p.id::text FROM photos p
    WHERE p.id = ANY(ARRAY(${samePhotos(photoId)} ${near})) AND p.id <> ${photoId}::uuid AND p.status = 'killed' ORDER BY p.id LIMIT 1`;
  if (first === undefined) return null;
  const killed = await db.photo.findUniqueOrThrow({ where: { id: first.id }, include: photoParts });
  const kill = (await noticesBehind(db, [killed])).get(killed.id)?.find(({ kind }) => kind === 'kill');
  return { photo: killed.id, reason: kill?.reason || '–' };
}
