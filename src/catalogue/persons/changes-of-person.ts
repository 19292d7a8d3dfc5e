import type { Db } from '../../database/ledger.ts';
import { type Undone, undoneOf } from '../undone.ts';
import type { PersonChangeKind } from './change-names.ts';

/** What was done to a person's names, by whom and why. */
export interface PersonChangeView {
  id: string;
  kind: PersonChangeKind;
  /** The names that were added, taken over or split off. */
  names: string[];
  /** The person they came from or went to; null for an added name. */
  other: string | null;
  reason: string;
  by: string;
  at: string;
  undone: Undone | null;
}

const MOST_CHANGES = 100;

/** Newest first. A person that was split off has that split in common with whom they were split from. */
export async function changesOfPerson(db: Db, personId: string): Promise<PersonChangeView[]> {
  const rows = await db.personChange.findMany({
    where: { OR: [{ personId }, { otherId: personId, kind: 'split' }] },
    orderBy: { id: 'desc' },
    take: MOST_CHANGES,
  });
  return rows.map(({ id, kind, names, otherId, reason, by, createdAt, ...row }) => ({
    id,
    kind: kind as PersonChangeKind,
    names,
    other: otherId === personId ? row.personId : otherId,
    reason,
    by,
    at: createdAt.toISOString(),
    undone: undoneOf(row),
  }));
}
