import type { TextInWords } from './text-in-words.ts';

/** A stretch of tokens: the index of its first, and of the one after its last. */
export interface Stretch {
  from: number;
  to: number;
}

/** Whether a word of the stretch passes the test; marks and numbers are left aside. */
export function someWord(words: TextInWords, { from, to }: Stretch, test: (at: number) => boolean): boolean {
  for (let at = from; at < to; at += 1) if (words.tokens[at]?.kind === 'word' && test(at)) return true;
  return false;
}
