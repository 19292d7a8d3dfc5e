import type { Db } from '../../database/ledger.ts';
import { type PhotoRow, photoParts } from '../photo-rows.ts';

/** The newest photos that show the person, or that only mention them. */
export async function newestPhotosOf(
  db: Db,
  keys: readonly string[],
  { mentioned, most }: { mentioned: boolean; most: number },
): Promise<PhotoRow[]> {
  const found = await db.$queryRaw<{ id: string }[]>`
    SELECT photo_id::text AS id FROM photo_people
    WHERE name_key(name) = ANY(${[...keys]}::text[])
      AND photo_id NOT IN (SELECT id FROM photos WHERE status = 'deleted')
    GROUP BY photo_id HAVING bool_and(mentioned) = ${mentioned} ORDER BY photo_id DESC LIMIT ${most}`;
  return db.photo.findMany({
    where: { id: { in: found.map(({ id }) => id) } },
    orderBy: { id: 'desc' },
    include: photoParts,
  });
}
