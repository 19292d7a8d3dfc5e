import type { Meant, Restriction } from '../vocabulary/restrictions.ts';
import { tokenize } from './words/tokenize.ts';

/** What the house says of a phrase, as the reader takes it. */
export interface HousePhrase {
  id: string;
  /** As `phraseKey` gives them. */
  words: string;
  /** What it narrows. */
  restrictions: readonly (Restriction & { meant?: Meant })[];
  /** The words are read by this: no doubt stands over them any more, nor what the reader itself read in them. Else it only adds. */
  settles: boolean;
  /** Somebody must look wherever the words stand. */
  holds: boolean;
}

/** The phrases of the house by their first word, the longest first. */
export type HousePhrasebook = ReadonlyMap<string, readonly PhraseInWords[]>;

export interface PhraseInWords extends HousePhrase {
  list: readonly string[];
}

export const NO_PHRASES: HousePhrasebook = new Map();

export function phrasebookOf(phrases: readonly HousePhrase[]): HousePhrasebook {
  const book = new Map<string, PhraseInWords[]>();
  for (const phrase of phrases) {
    const list = phrase.words.split(' ');
    const [first = ''] = list;
    if (first !== '') book.set(first, [...(book.get(first) ?? []), { ...phrase, list }]);
  }
  for (const sharing of book.values()) sharing.sort((one, other) => other.list.length - one.list.length);
  return book;
}

/**
 * The words by which a phrase is known, one space between two: capitals, accents, quotation marks, punctuation and line
 * breaks make no difference. Empty where there are none.
 */
export function phraseKey(text: string): string {
  return wordsIn(text).join(' ');
}

/** Words and numbers of a text, folded as the reader folds them. */
export function wordsIn(text: string): string[] {
  return tokenize(text).flatMap(({ kind, text: word }) => (kind === 'mark' ? [] : [word]));
}
