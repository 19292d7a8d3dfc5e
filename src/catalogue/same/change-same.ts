import type { PrismaClient } from '../../database/client/client.ts';
import type { PictureModel } from '../../database/client/models.ts';
import { type Actor, type Db, record } from '../../database/ledger.ts';
import { AppError } from '../../errors.ts';
import { parseId } from '../lists.ts';
import { keepUnderOrders } from '../orders/reach.ts';
import { groupOf, moveSame, pictureOf } from './groups.ts';
import { lockSame } from './join-same.ts';
import { type Freeing, requireMayFree } from './may-free.ts';
import { bitsBetween, MOST_DIFFERENT } from './neighbours.ts';
import { askToTellCopies, tellCopies } from './tell-copies.ts';

export type SameChangeKind = 'merge' | 'split';

interface Because {
  /** Id of a photo of the group. */
  id: string;
  reason: string;
}

/**
 * All photos that show the same frame as `other` show the same as the photo, whatever their hashes say. No right moves with
 * them; what took one down holds the others. Throws AppError `conflict` for two that are together already.
 */
export async function mergeSame(
  prisma: PrismaClient,
  { id, other: otherId, reason }: Because & { other: string },
  actor: Actor,
): Promise<void> {
  const all = await prisma.$transaction(async (db) => {
    await lockSame(db);
    const [photo, other] = [await pictureOf(db, id), await pictureOf(db, otherId)];
    if (photo.leadId === other.leadId) throw new AppError('conflict', 'These photos are the same picture already.');
    const [others, photos] = [await groupOf(db, photo.leadId), await groupOf(db, other.leadId)];
    const flipped = areTurned(photo, other) !== (photo.isMirrored !== other.isMirrored);
    await moveSame(db, { photos, from: other.leadId, to: photo.leadId, flipped });
    await askToTellCopies(db, [...photos, ...others]);
    await keepChange(db, actor, { kind: 'merge', photoId: photo.photoId, photos, others, flipped, reason });
    return [...photos, ...others];
  });
  await tellCopies(prisma, all, actor.at);
}

/** Whether one is the other's mirror image, as far as their hashes tell. */
function areTurned(photo: PictureModel, other: PictureModel): boolean {
  if (photo.hash === null || other.hash === null || other.mirror === null) return false;
  const turned = bitsBetween(photo.hash, other.mirror);
  return turned <= MOST_DIFFERENT && turned < bitsBetween(photo.hash, other.hash);
}

/**
 * Some photos of the group show another frame, all the same one. From here on each photo of both sides stands for itself:
 * what arrives goes with the nearest of them. Orders that reached a photo go on reaching it. Throws AppError `invalid` for a
 * photo that is not of the group, and where none would be left; `forbidden` as `requireMayFree`.
 */
export async function splitSame(
  prisma: PrismaClient,
  { id, photos: named, mayFree, reason }: Because & { photos: string[] } & Freeing,
  actor: Actor,
): Promise<void> {
  const parted = await prisma.$transaction(async (db) => {
    await lockSame(db);
    const { photoId, leadId } = await pictureOf(db, id);
    const all = await groupOf(db, leadId);
    const parting = new Set(named.map((photo) => memberOf(all, photo)));
    const [photos, others] = [all.filter((photo) => parting.has(photo)), all.filter((photo) => !parting.has(photo))];
    if (others.length === 0)
      throw new AppError('invalid', 'photos: are all that show this picture. Leave at least one.');
    await keepUnderOrders(db, all);
    await db.$executeRaw`UPDATE pictures SET anchor_id = photo_id WHERE lead_id = ${leadId}::uuid AND hash IS NOT NULL`;
    await moveSame(db, { photos, from: leadId, to: photos[0] ?? '', flipped: false });
    requireMayFree(await askToTellCopies(db, all), mayFree);
    await keepChange(db, actor, { kind: 'split', photoId, photos, others, flipped: false, reason });
    return all;
  });
  await tellCopies(prisma, parted, actor.at);
}

function memberOf(all: readonly string[], named: string): string {
  const photo = parseId(named, 'photo');
  if (all.includes(photo)) return photo;
  throw new AppError('invalid', `photos: ${photo} does not show this picture, so it cannot be split off from it.`);
}

interface NewChange {
  kind: SameChangeKind;
  /** On whose page it was done. */
  photoId: string;
  photos: string[];
  others: string[];
  flipped: boolean;
  reason: string;
}

async function keepChange(db: Db, actor: Actor, { photoId, ...change }: NewChange): Promise<void> {
  const { id } = await db.sameChange.create({ data: { ...change, by: actor.actor, createdAt: actor.at } });
  const { kind, photos, others, reason } = change;
  await record(db, actor, { act: `same-${kind}`, photoId, detail: { change: id, photos, others, reason } });
}
