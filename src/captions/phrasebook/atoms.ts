import type { ChannelWord, CountryCode } from '../../vocabulary/restrictions.ts';
import type { Purpose } from '../../vocabulary/uses.ts';

/** A deed that a clause forbids as such. */
export type Act = 'no-resale' | 'no-redistribution' | 'no-archive' | 'no-modification';

/** What one word or fixed group of words contributes to a clause. */
export type Atom =
  | { in: 'territory'; codes: readonly CountryCode[] }
  /** A part of a country: narrows use in a way no list of countries says. */
  | { in: 'part' }
  /** "The rest of the world", "elsewhere": outside the territories the clause before it named. */
  | { in: 'rest' }
  | { in: 'world' }
  | { in: 'channel'; values: readonly ChannelWord[] }
  | { in: 'purpose'; values: readonly Purpose[] }
  /** “Nichtkommerziell”: all ends but these, in one word. */
  | { in: 'all-but'; purposes: readonly Purpose[] }
  | { in: 'act'; act: Act }
  | { in: 'once' }
  /** "Repeat", "multiple": forbidden, it leaves one use. */
  | { in: 'again' }
  /** Narrows use in a way outside the list of kinds. */
  | { in: 'odd' }
  | { in: 'title'; name: string }
  /** Says what is governed (use, pictures, media) and narrows nothing by itself. */
  | { in: 'use' };

/** Words that mean one atom; each entry is a pattern without slots. */
export interface Term {
  atom: Atom;
  words: readonly string[];
}

/** The entries of a table, which semicolons part. */
export const listed = (entries: string): string[] => entries.split(';').map((entry) => entry.trim());
