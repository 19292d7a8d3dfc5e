import { type Db, record } from '../database/ledger.ts';
import type { Actor } from './agencies.ts';
import type { PhotoRow } from './photo-rows.ts';

/** What an edit step works with. */
export interface EditContext {
  db: Db;
  photo: PhotoRow;
  actor: Actor;
  reason: string;
}

/** Every edit leaves who, when, what before and after, and why. */
export async function recordEdit(
  { db, photo, actor, reason }: EditContext,
  field: string,
  before: unknown,
  after: unknown,
): Promise<void> {
  const why = reason === '' ? {} : { reason };
  await record(db, { ...actor, act: 'edit', photoId: photo.id, detail: { field, before, after, ...why } });
}
