import type { Actor } from '../database/ledger.ts';
import { AppError } from '../errors.ts';

/** That somebody took a change back, and why. */
export interface Undone {
  by: string;
  at: string;
  reason: string;
}

interface UndoneRow {
  undoneBy: string | null;
  undoneAt: Date | null;
  undoReason: string | null;
}

/** What a row says of its undoing; null where the change stands. */
export function undoneOf({ undoneBy, undoneAt, undoReason }: UndoneRow): Undone | null {
  if (undoneBy === null || undoneAt === null) return null;
  return { by: undoneBy, at: undoneAt.toISOString(), reason: undoReason ?? '' };
}

/** A change of what belongs together that somebody said with a reason, and that can be undone. */
export interface SaidChange {
  id: string;
  reason: string;
  by: string;
  at: string;
  undone: Undone | null;
}

type ChangeRow = UndoneRow & { id: string; reason: string; by: string; createdAt: Date };

export function saidChange(row: ChangeRow): SaidChange {
  const { id, reason, by, createdAt } = row;
  return { id, reason, by, at: createdAt.toISOString(), undone: undoneOf(row) };
}

/** More of one subject are not shown. */
export const MOST_CHANGES = 100;

/** The change to undo. Throws AppError `not-found`, or `conflict` for what was undone before. `ofWhat`: after “no change ID”. */
export function stillStanding<Row extends UndoneRow>(row: Row | null, id: string, ofWhat: string): Row {
  if (row === null) throw new AppError('not-found', `There is no change ${id} ${ofWhat}.`);
  if (row.undoneAt !== null) throw new AppError('conflict', 'This was undone already.');
  return row;
}

/** What the row of a change says from its undoing on. */
export function undoneColumns({ actor, at }: Actor, reason: string) {
  return { undoneBy: actor, undoneAt: at, undoReason: reason };
}
