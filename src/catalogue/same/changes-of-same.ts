import type { Db } from '../../database/ledger.ts';
import { type Undone, undoneOf } from '../undone.ts';
import type { SameChangeKind } from './change-same.ts';

/** What somebody said of which photos show the same frame as the photo. */
export interface SameChangeView {
  id: string;
  kind: SameChangeKind;
  /** Ids of the photos that were merged with the others, or split off from them. */
  photos: string[];
  others: string[];
  reason: string;
  by: string;
  at: string;
  undone: Undone | null;
}

const MOST_CHANGES = 100;

/** Newest first. */
export async function changesOfSame(db: Db, photoId: string): Promise<SameChangeView[]> {
  const rows = await db.sameChange.findMany({
    where: { OR: [{ photos: { has: photoId } }, { others: { has: photoId } }] },
    orderBy: { id: 'desc' },
    take: MOST_CHANGES,
  });
  return rows.map(({ id, kind, photos, others, reason, by, createdAt, ...row }) => ({
    id,
    kind: kind as SameChangeKind,
    photos,
    others,
    reason,
    by,
    at: createdAt.toISOString(),
    undone: undoneOf(row),
  }));
}
