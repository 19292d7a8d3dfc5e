import { Prisma } from '../database/client/client.ts';
import type { Db } from '../database/ledger.ts';
import { mediumOf, type UseMade } from '../rights/agreements/quotas.ts';
import type { Channel } from '../vocabulary/uses.ts';
import type { PhotoRow } from './photo-rows.ts';

/** Of a row of `clearances`: a withdrawn clearance gives its use back, unless the picture went out under it, to readers or to the desk: published once is used. */
const IS_USE = Prisma.sql`(withdrawn_at IS NULL OR EXISTS (
  SELECT FROM delivery_counts WHERE clearance_id = clearances.id AND outcome IN ('delivered', 'downloaded')))`;

interface Row extends Omit<UseMade, 'medium' | 'at' | 'clearedAt'> {
  channels: Channel[];
  instant: Date;
  cleared: Date;
}

/** The uses of each photo, by its id; none where it was not used. `except` is a clearance that does not count. */
export async function usesOf(db: Db, photos: PhotoRow[], except: string | null): Promise<Map<string, UseMade[]>> {
  const ids = photos.map(({ id }) => id);
  const rows = await db.$queryRaw<Row[]>`
    ${USES} WHERE photo_id = ANY(${ids}::uuid[]) AND clearances.id IS DISTINCT FROM ${except}::text AND ${IS_USE}`;
  return grouped(rows.map((row) => [row.photo, row]));
}

/** The uses taken of each of these agreements, by its id. */
export async function usesUnder(db: Db, agreements: string[], except: string | null): Promise<Map<string, UseMade[]>> {
  if (agreements.length === 0) return new Map();
  const rows = await db.$queryRaw<(Row & { under: string[] })[]>`
    ${USES} WHERE under && ${agreements}::uuid[] AND clearances.id IS DISTINCT FROM ${except}::text AND ${IS_USE}`;
  return grouped(rows.flatMap((row) => row.under.map((agreement) => [agreement, row] as const)));
}

const USES = Prisma.sql`
  SELECT photo_id::text AS photo, outlets.slug AS outlet, outlets.title, outlets.channels, 
    COALESCE(edition_at, clearances.created_at) AS instant, clearances.created_at AS cleared,
    under::text[] AS under
  FROM clearances JOIN outlets ON outlets.id = outlet_id`;

function grouped(rows: readonly (readonly [key: string, row: Row])[]): Map<string, UseMade[]> {
  const groups = new Map<string, UseMade[]>();
  for (const [key, { photo, outlet, title, channels, instant, cleared }] of rows) {
    const group = groups.get(key) ?? [];
    const [at, clearedAt] = [instant.toISOString(), cleared.toISOString()];
    group.push({ photo, outlet, title, medium: mediumOf(channels), at, clearedAt });
    groups.set(key, group);
  }
  return groups;
}

/** That the photo `p` was never used. */
export const IS_UNUSED = Prisma.sql`NOT EXISTS (SELECT FROM clearances WHERE photo_id = p.id AND ${IS_USE})`;
