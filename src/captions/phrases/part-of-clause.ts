import { MONTHS, WEEKDAYS } from '../words/calendar-words.ts';
import { isClauseEnd, type TextInWords } from '../words/text-in-words.ts';
import type { Candidate } from './understand.ts';

/** Words that say something as a whole clause alone. A comma ends none, save behind a day: “Until 3 May, media only”. */
export function isPartOfClause(words: TextInWords, { reach, from, to }: Candidate): boolean {
  if (reach !== 'alone') return false;
  const isBegun =
    from === 0 || isClauseEnd(words, from - 1) || words.tokens[from]?.gap === 'line' || isBehindDay(words, from);
  return !isBegun || !(isClauseEnd(words, to) || words.tokens[to]?.gap === 'line');
}

function isBehindDay({ tokens }: TextInWords, at: number): boolean {
  const day = tokens[at - 2];
  return (
    tokens[at - 1]?.text === ',' &&
    (day?.kind === 'number' || MONTHS.has(day?.text ?? '') || WEEKDAYS.has(day?.text ?? ''))
  );
}
