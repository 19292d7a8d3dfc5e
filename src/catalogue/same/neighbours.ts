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
 * What a row `k` of pictures must meet to be near the hash, or near its mirror image. Each band is asked for its own value
 * and the sixteen that differ from it in one bit.
 */
export function isNear(picture: PictureHash): Prisma.Sql {
  const { direct, turned } = bitsFrom(picture);
  const bands = BANDS.map(
    (shift) => Prisma.sql`
      SELECT k.photo_id FROM pictures k
      WHERE ${bandAt(shift)} = ANY(${probes([picture.hash, picture.mirror], shift)}::bigint[])
        AND LEAST(${direct}, ${turned}) <= ${MOST_DIFFERENT}`,
  );
  return Prisma.sql`k.photo_id = ANY(ARRAY(${Prisma.join(bands, ' UNION ALL ')}))`;
}

/** In how many bits the hash of a row `k` differs, from the picture and from its mirror image. */
export function bitsFrom({ hash, mirror }: PictureHash): { direct: Prisma.Sql; turned: Prisma.Sql } {
  const from = (other: bigint) => Prisma.sql`bit_count((k.hash # ${other}::bigint)::bit(64))`;
  return { direct: from(hash), turned: from(mirror) };
}

/** Written out, as the index holds it: a parameter in its place would not find the index. */
function bandAt(shift: bigint): Prisma.Sql {
  return shift === 0n ? Prisma.raw('(k.hash & 65535)') : Prisma.raw(`((k.hash >> ${shift}) & 65535)`);
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
  const { direct, turned } = bitsFrom(picture);
  const [nearest] = await db.$queryRaw<Nearest[]>`
    SELECT k.photo_id::text AS photo, k.lead_id::text AS lead, LEAST(${direct}, ${turned})::int AS distance,
      ${turned} < ${direct} AS turned, k.is_mirrored AS "isMirrored"
    FROM pictures k WHERE k.anchor_id = k.photo_id AND ${isNear(picture)} ORDER BY distance, k.photo_id LIMIT 1`;
  return nearest ?? null;
}

/** In how many bits two hashes differ. */
export function bitsBetween(one: bigint, other: bigint): number {
  let count = 0;
  for (let left = one ^ other; left > 0n; left >>= 1n) count += Number(left & 1n);
  return count;
}
