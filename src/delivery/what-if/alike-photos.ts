import { type PhotoRow, photoParts } from '../../catalogue/photo-rows.ts';
import { photosOfTheirOwn } from '../../catalogue/photos-of-their-own.ts';
import { Prisma } from '../../database/client/client.ts';
import type { Db } from '../../database/ledger.ts';
import type { Touched } from './touched-standings.ts';

/** Photos that every use treats alike; the example stands for all of them. */
export interface AlikePhotos {
  example: PhotoRow;
  count: number;
  /** Some of them. */
  ids: string[];
}

export interface Alike {
  /** The largest first. */
  groups: AlikePhotos[];
  /** How many photos there are, also in groups that are not told. */
  photos: number;
}

/** Where photos are listed, so many of one group: the rest are the same again. */
const IDS_OF_A_GROUP = 50;

/**
 * The photos of these standings, those touched by themselves, and those that have no standing yet, gathered so that few have to be judged. Alone stands each
 * that has something of its own.
 */
export async function alikePhotos(
  db: Db,
  { ids: standings, photos, isReceiptCounted, countingFromReceipt }: Touched,
  { at, maxGroups }: { at: Date; maxGroups: number },
): Promise<Alike> {
  const received = isReceiptCounted
    ? Prisma.sql`p.received_at`
    : Prisma.sql`CASE WHEN p.standing_id = ANY(${countingFromReceipt}::int[]) THEN p.received_at END`;
  const rows = await db.$queryRaw<{ ids: string[]; count: number; photos: number }[]>`
    SELECT (array_agg(p.id::text))[1:${IDS_OF_A_GROUP}] AS ids, count(*)::int AS count,
      (sum(count(*)) OVER ())::int AS photos
    FROM photos p
    WHERE p.status <> 'deleted' AND (
      p.standing_id = ANY(${standings}::int[]) OR p.standing_id IS NULL OR p.id = ANY(${photos}::uuid[]))
    GROUP BY p.standing_id, p.status, p.term_dates, p.term_words, p.transmitted_earliest, p.transmitted_latest,
      p.released_on, ${received}, CASE WHEN ${await isAlone(db, at)} THEN p.id END
    ORDER BY count DESC, max(p.received_at) DESC LIMIT ${maxGroups}`;
  const examples = await db.photo.findMany({
    where: { id: { in: rows.flatMap(({ ids }) => ids[0] ?? []) } },
    include: photoParts,
  });
  const byId = new Map(examples.map((photo) => [photo.id, photo]));
  const groups = rows.flatMap(({ ids, count }) => {
    const example = byId.get(ids[0] ?? '');
    return example === undefined ? [] : [{ example, count, ids }];
  });
  return { groups, photos: rows[0]?.photos ?? 0 };
}

/** What was used once may not be used again, so that a clearance sets a photo apart too. */
async function isAlone(db: Db, at: Date): Promise<Prisma.Sql> {
  return Prisma.sql`(p.id IN (${await photosOfTheirOwn(db, at)}) OR EXISTS (SELECT FROM clearances WHERE photo_id = p.id))`;
}
