import { MONTHS, WEEKDAYS } from '../words/calendar-words.ts';
import type { TextInWords } from '../words/text-in-words.ts';

const UNTIL = 'until till through bis jusqu hasta fino ate tot til indtil do до'.split(' ');
const FROM_WHEN =
  'from after since before by na vanaf voor ab nach vor a apres des avant desde tras despues antes dal dopo prima apos depois etter fra for efter fran fore innan po od после с'.split(
    ' ',
  );

const ENDS: ReadonlySet<string> = new Set(UNTIL);
const BOUNDS: ReadonlySet<string> = new Set([...UNTIL, ...FROM_WHEN]);

/** “After May 10”, “vanaf maandag”: a word of time, and a day within the next three. */
export const isDated = (words: TextInWords, at: number): boolean =>
  BOUNDS.has(words.tokens[at]?.text ?? '') && namesDay(words, at);

/** “Until Sunday”: the same, of a last day. */
export const endsOnDay = (words: TextInWords, at: number): boolean =>
  ENDS.has(words.tokens[at]?.text ?? '') && namesDay(words, at);

function namesDay({ tokens }: TextInWords, at: number): boolean {
  return [1, 2, 3].some((ahead) => {
    const token = tokens[at + ahead];
    return token !== undefined && (token.kind === 'number' || WEEKDAYS.has(token.text) || MONTHS.has(token.text));
  });
}
