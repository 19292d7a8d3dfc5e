import { Prisma } from '../../database/client/client.ts';
import type { PictureModel } from '../../database/client/models.ts';
import type { Db } from '../../database/ledger.ts';
import { getPhoto } from '../photos.ts';

/** The ids of the photos that show the same frame as the photo, itself among them, as a query. */
export function samePhotos(photoId: string): Prisma.Sql {
  return Prisma.sql`SELECT k.photo_id FROM pictures k JOIN pictures own ON own.lead_id = k.lead_id
    WHERE own.photo_id = ${photoId}::uuid UNION SELECT ${photoId}::uuid`;
}

/** The photo's row; one that was not compared yet is alone, and gets one. Throws AppError `not-found` as `getPhoto` does. */
export async function pictureOf(db: Db, id: string): Promise<PictureModel> {
  const { id: photoId } = await getPhoto(db, id);
  await db.picture.createMany({ data: [{ photoId, state: 'waiting', leadId: photoId }], skipDuplicates: true });
  return db.picture.findUniqueOrThrow({ where: { photoId } });
}

/** The ids of all photos of a group, in their order. */
export async function groupOf(db: Db, leadId: string): Promise<string[]> {
  const rows = await db.picture.findMany({ where: { leadId }, orderBy: { photoId: 'asc' }, select: { photoId: true } });
  return rows.map(({ photoId }) => photoId);
}

/** All photos that show the same frame as any of these. */
export async function groupsOf(db: Db, photos: readonly string[]): Promise<string[]> {
  const leads = await db.picture.findMany({ where: { photoId: { in: [...photos] } }, distinct: ['leadId'] });
  const where = { leadId: { in: leads.map(({ leadId }) => leadId) } };
  return (await db.picture.findMany({ where, select: { photoId: true } })).map(({ photoId }) => photoId);
}

interface Move {
  photos: readonly string[];
  /** The photo that the group they leave is known by. */
  from: string;
  /** The photo that the group they come to is known by. */
  to: string;
  /** Whether they turn out to be the mirror image of what they were taken for. */
  flipped: boolean;
}

/** Whoever is left where they were is known by another photo where theirs has gone. */
export async function moveSame(db: Db, { photos, from, to, flipped }: Move): Promise<void> {
  await db.$executeRaw`
    UPDATE pictures SET lead_id = ${to}::uuid, by_hand = true, is_mirrored = is_mirrored <> ${flipped}
    WHERE photo_id = ANY(${[...photos]}::uuid[])`;
  if (!photos.includes(from)) return;
  const left = Prisma.sql`lead_id = ${from}::uuid AND photo_id <> ALL(${[...photos]}::uuid[])`;
  await db.$executeRaw`
    UPDATE pictures SET lead_id = heir.id
    FROM (SELECT photo_id AS id FROM pictures WHERE ${left} ORDER BY photo_id LIMIT 1) AS heir WHERE ${left}`;
}
