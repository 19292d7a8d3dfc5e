import { Prisma } from '../database/client/client.ts';
import type { Db } from '../database/ledger.ts';
import type { PhotoRow } from './photo-rows.ts';

/** Of a row of `clearances`: a withdrawn clearance gives its use back, unless the picture went out under it: published once is used. */
const IS_USE = Prisma.sql`(withdrawn_at IS NULL OR EXISTS (
  SELECT FROM delivery_counts WHERE clearance_id = clearances.id AND outcome = 'delivered'))`;

/** How often each photo was used, by id; none where it was not. `except` is a clearance that does not count. */
export async function usesOf(db: Db, photos: PhotoRow[], except: string | null): Promise<Map<string, number>> {
  const ids = photos.map(({ id }) => id);
  const counts = await db.$queryRaw<{ photoId: string; uses: number }[]>`
    SELECT photo_id AS "photoId", count(*)::int AS uses
    FROM clearances
    WHERE photo_id = ANY(${ids}::uuid[]) AND id IS DISTINCT FROM ${except}::text AND ${IS_USE}
    GROUP BY photo_id`;
  return new Map(counts.map(({ photoId, uses }) => [photoId, uses]));
}

/** That the photo `p` was never used. */
export const IS_UNUSED = Prisma.sql`NOT EXISTS (SELECT FROM clearances WHERE photo_id = p.id AND ${IS_USE})`;
