import type { PrismaClient } from '../../database/client/client.ts';
import type { SameChangeModel } from '../../database/client/models.ts';
import { type Actor, type Db, record } from '../../database/ledger.ts';
import { AppError } from '../../errors.ts';
import { parseId } from '../lists.ts';
import { keepUnderOrders } from '../orders/reach.ts';
import { stillStanding, undoneColumns } from '../said-changes.ts';
import type { SameChangeKind } from './change-same.ts';
import { groupOf, groupsOf, moveSame } from './groups.ts';
import { lockSame } from './join-same.ts';
import { type Freeing, requireMayFree } from './may-free.ts';
import { askToTellCopies, tellCopies } from './tell-copies.ts';

/**
 * Takes back what somebody said of which photos show the same frame. What has come by the hash of a photo that moves goes
 * with it; what orders reached meanwhile they go on reaching. Answers a photo that it was about. Throws AppError `conflict`
 * for what was undone before, and where a later change stands on it; `forbidden` for a merge, as `requireMayFree`.
 */
export async function undoSame(
  prisma: PrismaClient,
  { change: changeId, mayFree, reason }: { change: string; reason: string } & Freeing,
  actor: Actor,
): Promise<string> {
  const { photoId, told } = await prisma.$transaction(async (db) => {
    await lockSame(db);
    const change = await standingChange(db, changeId);
    const [photoId = ''] = change.others;
    const moved = await moveBack(db, change);
    await db.sameChange.update({ where: { id: change.id }, data: undoneColumns(actor, reason) });
    await forgetHand(db, moved);
    const { kind, photos, others } = change;
    await record(db, actor, { act: 'same-undo', photoId, detail: { change: change.id, kind, photos, others, reason } });
    const told = await groupsOf(db, [...photos, ...others]);
    const down = await askToTellCopies(db, told);
    if (kind === 'merge') requireMayFree(down, mayFree);
    return { photoId, told };
  });
  await tellCopies(prisma, told, actor.at);
  return photoId;
}

async function standingChange(db: Db, id: string): Promise<SameChangeModel> {
  const change = await db.sameChange.findUnique({ where: { id: parseId(id, 'change') } });
  return stillStanding(change, id, 'of which photos are the same picture');
}

/** Answers what was moved. */
async function moveBack(db: Db, change: SameChangeModel): Promise<string[]> {
  const from = await soleGroupOf(db, change.photos);
  await keepUnderOrders(db, await groupOf(db, from));
  const photos = await withFollowers(db, change, from);
  const to = await DESTINATION[change.kind as SameChangeKind](db, change, from);
  await moveSame(db, { photos, from, to, flipped: change.flipped });
  return photos;
}

const DESTINATION = {
  merge: async (db, { photos, others }, from) => {
    const left = await db.picture.count({ where: { photoId: { in: others }, leadId: from } });
    if (left === 0) throw changedSince();
    return photos[0] ?? '';
  },
  split: async (db, { others }, from) => {
    const to = await soleGroupOf(db, others);
    if (to === from) throw changedSince();
    return to;
  },
} satisfies Record<SameChangeKind, (db: Db, change: SameChangeModel, from: string) => Promise<string>>;

/** The one group that all of them are in now. */
async function soleGroupOf(db: Db, photos: readonly string[]): Promise<string> {
  const rows = await db.picture.findMany({ where: { photoId: { in: [...photos] } }, distinct: ['leadId'] });
  const [only] = rows;
  if (only === undefined || rows.length > 1) throw changedSince();
  return only.leadId;
}

function changedSince(): AppError {
  return new AppError(
    'conflict',
    'Not all of these photos are where the change left them. Undo what was done since first.',
  );
}

/** The photos of the change, and whatever came into the group by them. */
async function withFollowers(db: Db, { photos, others }: SameChangeModel, leadId: string): Promise<string[]> {
  const rows = await db.$queryRaw<{ id: string }[]>`
    WITH RECURSIVE moving AS (
      SELECT unnest(${photos}::uuid[]) AS id
      UNION SELECT k.photo_id FROM pictures k JOIN moving ON k.anchor_id = moving.id
        WHERE k.lead_id = ${leadId}::uuid AND k.photo_id <> ALL(${others}::uuid[]))
    SELECT id::text FROM moving ORDER BY id`;
  return rows.map(({ id }) => id);
}

/** Who is where they are by another change that stands is there by hand. */
async function forgetHand(db: Db, photos: readonly string[]): Promise<void> {
  await db.$executeRaw`
    UPDATE pictures k SET by_hand = false WHERE photo_id = ANY(${[...photos]}::uuid[]) AND NOT EXISTS (
      SELECT 1 FROM same_changes c WHERE c.undone_at IS NULL AND c.photos @> ARRAY[k.photo_id])`;
}
