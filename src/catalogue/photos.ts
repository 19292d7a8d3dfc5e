import type { Db } from '../database/ledger.ts';
import { AppError } from '../errors.ts';
import { parseId } from './lists.ts';
import { keepUnderOrders } from './orders/reach.ts';
import { type PhotoRow, photoParts } from './photo-rows.ts';

/** For acts, whose rules all let see every photo. Throws AppError `not-found`, or `invalid` for what cannot be an id. */
export function getPhoto(db: Db, id: string): Promise<PhotoRow> {
  return photoSeenBy(db, id, null);
}

/**
 * The photo as somebody sees it who sees only what `account` uploaded, or (null) everything. What they may not see is not
 * found, by the same question to the database.
 */
export async function photoSeenBy(db: Db, id: string, account: string | null): Promise<PhotoRow> {
  const own = account === null ? {} : { uploadedBy: account };
  const row = await db.photo.findUnique({ where: { id: parseId(id, 'photo'), ...own }, include: photoParts });
  if (row === null || row.status === 'deleted') {
    throw new AppError('not-found', `There is no photo ${id}. It may have been deleted; search for it by its caption.`);
  }
  return row;
}

export async function isOnFile(db: Db, sha256: string): Promise<boolean> {
  return (await db.photo.findUnique({ where: { sha256 }, select: { id: true } })) !== null;
}

export function findBySha256(db: Db, sha256: string): Promise<PhotoRow | null> {
  return db.photo.findUnique({ where: { sha256 }, include: photoParts });
}

/** Locks photos for an edit of many and answers them, without those that are deleted and those that another edit holds: nobody waits for anybody. */
export async function lockFreePhotos(db: Db, ids: readonly string[]): Promise<PhotoRow[]> {
  const locked = await db.$queryRaw<{ id: string }[]>`
    SELECT id::text FROM photos WHERE id = ANY(${[...ids]}::uuid[]) AND status <> 'deleted' ORDER BY id FOR UPDATE SKIP LOCKED`;
  const free = locked.map(({ id }) => id);
  if (free.length > 0) await keepUnderOrders(db, free);
  return db.photo.findMany({ where: { id: { in: free } }, include: photoParts });
}

/**
 * Edits of one photo wait for each other, so that none is compiled from what another is about to replace; and the orders
 * that reach it keep it, whatever is edited.
 */
export async function lockPhoto(db: Db, id: string): Promise<void> {
  await db.$queryRaw`SELECT 1 FROM photos WHERE id = ${id}::uuid FOR UPDATE`;
  await keepUnderOrders(db, [id]);
}
