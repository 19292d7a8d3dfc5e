import type { TextInWords } from '../words/text-in-words.ts';

/** A stretch of words with what they spell. */
export interface Wording {
  end: number;
  text: string;
}

/** The words from `from` up to `to` as they stand in the text, without the marks around them. */
export function wordingOf(words: TextInWords, from: number, to: number): string {
  const [first, last] = [words.tokens[from], words.tokens[to - 1]];
  return first === undefined || last === undefined || to <= from ? '' : words.text.slice(first.start, last.end).trim();
}
