/** That somebody took a change back, and why. */
export interface Undone {
  by: string;
  at: string;
  reason: string;
}

interface Row {
  undoneBy: string | null;
  undoneAt: Date | null;
  undoReason: string | null;
}

/** What a row says of its undoing; null where the change stands. */
export function undoneOf({ undoneBy, undoneAt, undoReason }: Row): Undone | null {
  if (undoneBy === null || undoneAt === null) return null;
  return { by: undoneBy, at: undoneAt.toISOString(), reason: undoReason ?? '' };
}
