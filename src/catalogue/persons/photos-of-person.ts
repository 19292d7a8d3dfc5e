import type { Db } from '../../database/ledger.ts';
import { type PhotoRow, photoParts } from '../photo-rows.ts';

/** The newest photos that show the person, or that only mention them. */
export async function newestPhotosOf(
  db: Db,
  keys: readonly string[],
  { mentioned, most }: { mentioned: boolean; most: number },
): Promise<PhotoRow[]> {
  const found = await db.$queryRaw<{ id: string }[]>`
    SELECT p.id::text AS id FROM photos p
    JOIN (SELECT photo_id, bool_and(mentioned) AS only_mentioned FROM photo_people
      WHERE name_key(name) = ANY(${[...keys]}::text[]) GROUP BY photo_id) AS named ON named.photo_id = p.id
    WHERE p.status <> 'deleted' AND named.only_mentioned = ${mentioned}
    ORDER BY p.id DESC LIMIT ${most}`;
  return db.photo.findMany({
    where: { id: { in: found.map(({ id }) => id) } },
    orderBy: { id: 'desc' },
    include: photoParts,
  });
}
