import type { Meant, Restriction } from '../vocabulary/restrictions.ts';
import type { Span } from '../vocabulary/texts.ts';
import type { SourceKind } from '../vocabulary/uses.ts';

/** A stretch of the text with its words: `text === whole.slice(start, end)`. */
export interface Quote extends Span {
  text: string;
}

/** A restriction and the words it was read from. */
export type ReadRestriction = Restriction &
  Quote & {
    /** A word of it was read as the known word it almost spells. */
    isMisspelt?: true;
    /** Id of the phrase of the house that says so; absent where the reader itself read it. */
    phrase?: string;
    /** Of an `other` clause: what the house said it means, or the licence that it names. */
    meant?: Meant;
  };

/** Words in a restriction zone that were not understood: held for a person. */
export interface Doubt extends Quote {
  /** Why, in a sentence an editor can act on. */
  reason: string;
  /** Id of the phrase of the house that holds the words; absent where the reader did not understand them. */
  phrase?: string;
}

export interface ReadPerson extends Quote {
  /** As written, without title. */
  name: string;
  /** Exactly as written (`L`, `2nd row 2-L`, `right`), or null. */
  position: string | null;
}

/** `photographer → chain[0] (first source) → … → last distributor (the supplier)`; canonical agency names. */
export interface ReadCredit {
  photographer: string | null;
  chain: string[];
  isFilePhoto: boolean;
  isHandout: boolean;
  isPool: boolean;
  /** The stretches that spell the credit, in the order of the text. */
  quotes: Quote[];
}

export interface ReadPlace {
  city: string | null;
  /** ISO 3166-1 alpha-2. */
  country: string | null;
}

/** What was understood of one text. Every part says where it stood. */
export interface CaptionReading {
  credit: ReadCredit | null;
  /** In the picture, in the order of the text. */
  people: ReadPerson[];
  /** Named in the text, not in the picture. */
  mentioned: ReadPerson[];
  /** ISO date. */
  takenOn: string | null;
  /** ISO date. */
  releasedOn: string | null;
  place: ReadPlace | null;
  /** Read where the text says so; of an AI picture what it is besides, where it says that too. */
  sourceKind: SourceKind | null;
  /** Whether the text says that AI made the picture; absent where it does not. */
  isAi?: true;
  restrictions: ReadRestriction[];
  doubts: Doubt[];
  /** Stretches that are neither news nor restriction: copyright lines, `(END)`, house boilerplate. Not for readers. */
  notices: Quote[];
  /** What the reader itself would hold of words that the house has settled; absent where it settled nothing. */
  settledByHouse?: { restrictions: ReadRestriction[]; doubts: Doubt[] };
}
