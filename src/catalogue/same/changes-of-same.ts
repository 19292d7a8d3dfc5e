import type { Db } from '../../database/ledger.ts';
import { MOST_CHANGES, type SaidChange, saidChange } from '../said-changes.ts';
import type { SameChangeKind } from './change-same.ts';

/** What somebody said of which photos show the same frame as the photo. */
export interface SameChangeView extends SaidChange {
  kind: SameChangeKind;
  /** Ids of the photos that were merged with the others, or split off from them. */
  photos: string[];
  others: string[];
}

/** Newest first. */
export async function changesOfSame(db: Db, photoId: string): Promise<SameChangeView[]> {
  const rows = await db.sameChange.findMany({
    where: { OR: [{ photos: { has: photoId } }, { others: { has: photoId } }] },
    orderBy: { id: 'desc' },
    take: MOST_CHANGES,
  });
  return rows.map((row) => ({
    ...saidChange(row),
    kind: row.kind as SameChangeKind,
    photos: row.photos,
    others: row.others,
  }));
}
