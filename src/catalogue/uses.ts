import { Prisma } from '../database/client/client.ts';
import type { Db } from '../database/ledger.ts';
import { mediumOf, type UseMade } from '../rights/agreements/quotas.ts';
import type { UseTaken } from '../rights/verdict.ts';
import type { Channel } from '../vocabulary/uses.ts';
import type { PhotoRow } from './photo-rows.ts';

/** Of a row of `clearances`: a withdrawn clearance gives its use back, unless the picture went out under it, to readers or to the desk: published once is used. */
const IS_USE = Prisma.sql`(withdrawn_at IS NULL OR EXISTS (
  SELECT FROM delivery_counts WHERE clearance_id = clearances.id AND outcome IN ('delivered', 'downloaded')))`;

interface Row extends Omit<UseMade, 'clearance' | 'medium' | 'at' | 'clearedAt'> {
  clearance: string;
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
  SELECT clearances.id AS clearance, photo_id::text AS photo, outlets.slug AS outlet, outlets.title, outlets.channels, 
    COALESCE(edition_at, clearances.created_at) AS instant, clearances.created_at AS cleared,
    under::text[] AS under
  FROM clearances JOIN outlets ON outlets.id = outlet_id`;

function grouped(rows: readonly (readonly [key: string, row: Row])[]): Map<string, UseMade[]> {
  const groups = new Map<string, UseMade[]>();
  for (const [key, { clearance, photo, outlet, title, channels, instant, cleared }] of rows) {
    const group = groups.get(key) ?? [];
    const [at, clearedAt] = [instant.toISOString(), cleared.toISOString()];
    group.push({ clearance, photo, outlet, title, medium: mediumOf(channels), at, clearedAt });
    groups.set(key, group);
  }
  return groups;
}

/** Of clearances that took a use, in the order given: who holds it, and whether the picture went out under it. */
export async function usesTaken(db: Db, ids: readonly string[]): Promise<UseTaken[]> {
  const rows = await db.$queryRaw<(Omit<UseTaken, 'at' | 'state'> & { instant: Date; went: boolean })[]>`
    SELECT clearances.id AS clearance, photo_id::text AS photo, outlets.slug AS outlet, story, actor AS by,
      COALESCE(edition_at, clearances.created_at) AS instant, EXISTS (SELECT FROM delivery_counts
        WHERE clearance_id = clearances.id AND outcome IN ('delivered', 'downloaded')) AS went
    FROM clearances JOIN outlets ON outlets.id = outlet_id WHERE clearances.id = ANY(${ids}::text[])`;
  const known = new Map(
    rows.map(({ instant, went, ...row }) => [
      row.clearance,
      { ...row, at: instant.toISOString(), state: went ? ('published' as const) : ('reserved' as const) },
    ]),
  );
  return ids.flatMap((id) => known.get(id) ?? []);
}

/** That the photo `p` was never used. */
export const IS_UNUSED = Prisma.sql`NOT EXISTS (SELECT FROM clearances WHERE photo_id = p.id AND ${IS_USE})`;
