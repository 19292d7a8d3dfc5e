import type { Db } from '../database/ledger.ts';
import { AppError } from '../errors.ts';
import { parseId } from './lists.ts';
import { type PhotoRow, photoParts } from './photo-rows.ts';

/** Throws AppError `not-found`, or `invalid` for what cannot be an id. */
export async function getPhoto(db: Db, id: string): Promise<PhotoRow> {
  const row = await db.photo.findUnique({ where: { id: parseId(id, 'photo') }, include: photoParts });
  if (row === null || row.status === 'deleted') {
    throw new AppError('not-found', `There is no photo ${id}. It may have been deleted; search for it by its caption.`);
  }
  return row;
}

export function findBySha256(db: Db, sha256: string): Promise<PhotoRow | null> {
  return db.photo.findUnique({ where: { sha256 }, include: photoParts });
}

/** Edits of one photo wait for each other, so that none is compiled from what another is about to replace. */
export async function lockPhoto(db: Db, id: string): Promise<void> {
  await db.$queryRaw`SELECT 1 FROM photos WHERE id = ${id}::uuid FOR UPDATE`;
}
