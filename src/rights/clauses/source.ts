/** Where the words of a clause stood. `field` is a text field, or the metadata field a coded value came from. */
export interface Source {
  words: string;
  field: string;
  start: number | null;
  end: number | null;
  /** Absent where nobody has yet. */
  confirmed?: Confirmation;
  /** When it came to us last, an ISO instant; absent: with the photo. What was granted before does not lift it. */
  since?: string;
  /** Times after that in which it did not hold for the photo, oldest first: nothing granted in one of them lifts it either. */
  gone?: readonly Absence[];
}

/** From an instant on, and before another; both ISO. */
export interface Absence {
  from: string;
  until: string;
}

/** Who of us looked at words and settled what they mean, and when (ISO instant). */
export interface Confirmation {
  by: string;
  at: string;
}

/**
 * Who says a clause holds: read from the text, read in the text as the house phrasebook says, a code in the file's metadata,
 * put there by an editor, a standing rule of an agency of the credit chain, or the house.
 */
export type Origin = 'read' | 'phrasebook' | 'metadata' | 'editor' | 'agency' | 'house';
