import type { Db } from '../../database/ledger.ts';
import { MOST_CHANGES, type SaidChange, saidChange } from '../said-changes.ts';
import type { PersonChangeKind } from './change-names.ts';

/** What was done to a person's names, by whom and why. */
export interface PersonChangeView extends SaidChange {
  kind: PersonChangeKind;
  /** The names that were added, taken over or split off. */
  names: string[];
  /** The person they came from or went to; null for an added name. */
  other: string | null;
}

/** Newest first. A person that was split off has that split in common with whom they were split from. */
export async function changesOfPerson(db: Db, personId: string): Promise<PersonChangeView[]> {
  const rows = await db.personChange.findMany({
    where: { OR: [{ personId }, { otherId: personId, kind: 'split' }] },
    orderBy: { id: 'desc' },
    take: MOST_CHANGES,
  });
  return rows.map((row) => ({
    ...saidChange(row),
    kind: row.kind as PersonChangeKind,
    names: row.names,
    other: row.otherId === personId ? row.personId : row.otherId,
  }));
}
