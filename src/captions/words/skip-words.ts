import type { NumberSet } from './number-set.ts';
import type { TextInWords } from './text-in-words.ts';

/** The index behind at most so many words of the set. */
export function skipAll(words: TextInWords, from: number, which: { set: NumberSet; most: number }): number {
  let at = from;
  while (at < words.tokens.length && at - from < which.most && which.set.has(words.ids[at] as number)) at += 1;
  return at;
}
