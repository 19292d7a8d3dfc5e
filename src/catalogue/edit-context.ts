import { type Actor, type Db, record, toJson } from '../database/ledger.ts';
import type { ByHand, ByHandPart, PhotoRow } from './photo-rows.ts';

/** What an edit step works with. */
export interface EditContext {
  db: Db;
  photo: PhotoRow;
  actor: Actor;
  reason: string;
  /** Sentences of what was not done at once: it waits to be confirmed. */
  waits: string[];
}

/** Every edit leaves who, when, what before and after, and why. */
export async function recordEdit(
  { db, photo, actor, reason }: EditContext,
  field: string,
  before: unknown,
  after: unknown,
): Promise<void> {
  const why = reason === '' ? {} : { reason };
  await record(db, actor, { act: 'edit', photoId: photo.id, detail: { field, before, after, ...why } });
}

/** From here on this part is the editor's: re-reading leaves it alone. */
export async function markByHand({ db, photo }: EditContext, part: ByHandPart): Promise<void> {
  const byHand: ByHand = { ...(photo.byHand as ByHand), [part]: true };
  photo.byHand = byHand;
  await db.photo.update({ where: { id: photo.id }, data: { byHand: toJson(byHand) }, select: { id: true } });
}
