import { directivesIn } from '../words/directives-in.ts';
import { earlier } from '../words/earlier.ts';
import type { TextInWords } from '../words/text-in-words.ts';
import type { Leftover } from './harmless-words.ts';

/** “*** Nur für Titel der Gruppe ***”: what a desk marks off, and begins as directives do. */
export function isMarkedOff(words: TextInWords, { from, clause }: Leftover): boolean {
  const mark = earlier(words.tokens, from);
  if (from !== clause.from || mark === undefined || !MARKS.has(mark.text) || mark.end - mark.start < 2) return false;
  const { isStrong, isWeak } = directivesIn(words, { from, to: from + 1 });
  return isStrong || isWeak;
}

/** Two of them in a row or more. */
const MARKS = new Set(['*', '+', '/', '#']);
