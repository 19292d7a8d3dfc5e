import { Prisma } from '../../database/client/client.ts';
import type { Db } from '../../database/ledger.ts';

/** What is left of a picture to know it by, and of the same picture turned left to right: 63 bits each. */
export interface PictureHash {
  hash: bigint;
  mirror: bigint;
}

/** What looking at a picture says: its hash, or that there is too little in it. */
export type Look = PictureHash | 'plain';

/** Two hashes that differ in more bits than this are of two pictures. */
export const MOST_DIFFERENT = 6;

/** Where the four bands of sixteen bits begin; each has an index. */
const BANDS = [48n, 32n, 16n, 0n];
const BAND_BITS = 16;
const BAND_MASK = 0xffffn;

/**
 * Photos whose picture is near the hash, or near its mirror image, as a query: `photo_id`, and the bits that differ either
 * way, `direct` and `turned`. Each band is asked for its own value and the sixteen that differ from it in one bit.
 */
export function neighboursOf({ hash, mirror }: PictureHash): Prisma.Sql {
  const bands = BANDS.map(
    (shift) => Prisma.sql`
      SELECT photo_id, bit_count((hash # ${hash}::bigint)::bit(64)) AS direct,
        bit_count((hash # ${mirror}::bigint)::bit(64)) AS turned
      FROM pictures WHERE hash IS NOT NULL AND ${bandAt(shift)} = ANY(${probes([hash, mirror], shift)}::bigint[])
        AND LEAST(bit_count((hash # ${hash}::bigint)::bit(64)), bit_count((hash # ${mirror}::bigint)::bit(64)))
          <= ${MOST_DIFFERENT}`,
  );
  return Prisma.join(bands, ' UNION ');
}

/** Written out, as the index holds it: a parameter in its place would not find the index. */
function bandAt(shift: bigint): Prisma.Sql {
  return shift === 0n ? Prisma.raw('(hash & 65535)') : Prisma.raw(`((hash >> ${shift}) & 65535)`);
}

function probes(hashes: readonly bigint[], shift: bigint): bigint[] {
  const values = hashes.map((hash) => (hash >> shift) & BAND_MASK);
  const flipped = values.flatMap((value) => Array.from({ length: BAND_BITS }, (_, bit) => value ^ (1n << BigInt(bit))));
  return [...new Set([...values, ...flipped])];
}

export interface Nearest {
  photo: string;
  /** The photo that its group is known by. */
  lead: string;
  /** Bits that differ. */
  distance: number;
  /** Whether the nearer of the two is its mirror image. */
  turned: boolean;
  isMirrored: boolean;
}

/** Of the photos that others come into a group by, the nearest; the first of those that are equally near. */
export async function nearestAnchor(db: Db, picture: PictureHash): Promise<Nearest | null> {
  const [nearest] = await db.$queryRaw<Nearest[]>`
    SELECT k.photo_id::text AS photo, k.lead_id::text AS lead, LEAST(near.direct, near.turned)::int AS distance,
      near.turned < near.direct AS turned, k.is_mirrored AS "isMirrored"
    FROM (${neighboursOf(picture)}) AS near JOIN pictures k ON k.photo_id = near.photo_id
    WHERE k.anchor_id = k.photo_id ORDER BY distance, k.photo_id LIMIT 1`;
  return nearest ?? null;
}

/** In how many bits two hashes differ. */
export function bitsBetween(one: bigint, other: bigint): number {
  let count = 0;
  for (let left = one ^ other; left > 0n; left >>= 1n) count += Number(left & 1n);
  return count;
}
