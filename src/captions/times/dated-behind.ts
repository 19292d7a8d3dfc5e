import { MONTHS, TOMORROW, WEEKDAYS } from '../words/calendar-words.ts';
import type { Stretch } from '../words/stretch.ts';
import type { TextInWords } from '../words/text-in-words.ts';
import { WordList } from '../words/word-list.ts';
import { readSpanOfTime } from './read-span-of-days.ts';
import { momentAt } from './read-time-tail.ts';
import { afterDayName } from './read-weekday.ts';

const UNTIL = 'until till through bis jusqu hasta fino ate tot til indtil do до'.split(' ');
const FROM_WHEN =
  'from after since before by na vanaf voor ab nach vor a apres des avant desde tras despues antes da dal dopo prima apos depois etter fra for efter fran fore innan po od после с'.split(
    ' ',
  );

const ENDS = new WordList(UNTIL);
const BOUNDS = new WordList([...UNTIL, ...FROM_WHEN]);

/** “After May 10”, “vanaf maandag”: a word of time, and a day within the next three. */
export const isDated = (words: TextInWords, at: number): boolean =>
  BOUNDS.holds(words.tokens[at]?.spelt) && namesDay(words, at);

/** “Until Sunday”: the same, of a last day. */
export const endsOnDay = (words: TextInWords, at: number): boolean =>
  ENDS.holds(words.tokens[at]?.spelt) && namesDay(words, at);

/** “Bis vier Wochen nach …”, “jusqu’à quatre semaines après …”: the same, and a length of time. */
export const endsInLength = (words: TextInWords, at: number): boolean =>
  ENDS.holds(words.tokens[at]?.spelt) && [1, 2, 3].some((ahead) => readSpanOfTime(words, at + ahead) !== null);

/** “From Sunday”, “с понедельника”, “ab 3. Mai”: the same, and no more. */
export function isDatedAlone(words: TextInWords, { from, to }: Stretch): boolean {
  if (to - from > LONGEST_DATED || !isDated(words, from)) return false;
  return words.tokens.slice(from, to).some(({ spelt }) => CALENDAR.holds(spelt));
}

const LONGEST_DATED = 6;

const CALENDAR = new WordList([...WEEKDAYS, ...TOMORROW, ...MONTHS.keys()]);

/** “Sunday.”, 日曜, “Monday 6am”, “Monday’s papers”, “Sundays only”, “Mon-Fri”: a day by its name, and no more than an hour or an edition of it. */
export function isDayAlone(words: TextInWords, stretch: Stretch): boolean {
  const { tokens } = words;
  const from = AT_MOST.has(tokens[stretch.from]?.text ?? '') ? stretch.from + 1 : stretch.from;
  const to = AT_MOST.has(tokens[stretch.to - 1]?.text ?? '') ? stretch.to - 1 : stretch.to;
  if (from >= to) return false;
  const end = afterDayName(tokens, from);
  if (end === from) return to - from === 1 && isDayInOneWord(tokens[from]?.text ?? '');
  const moment = momentAt(words, from);
  const behind = moment !== null && moment.month === null ? Math.max(end, moment.end) : end;
  return tokens.slice(behind, to).every(({ text }) => OF_DAY.has(text) || WEEKDAYS.has(text));
}

/** “Sunday”, “Sundays”, “Sonntagsausgabe”, “Wochenende”. */
export const isDayInOneWord = (word: string): boolean =>
  WEEKDAYS.has(word) ||
  WEEKENDS.has(word) ||
  (word.endsWith('days') && WEEKDAYS.has(word.slice(0, -1))) ||
  EDITION_OF_DAY.test(word);

const WEEKENDS = new Set(['weekend', 'weekends', 'wochenende']);

const OF_DAY = new Set(
  's - am pm paper papers newspapers dailies edition editions issue issues titles press morning mornings evening noon night onward onwards zeitungen ausgabe ausgaben presse fruh abend matin soir kranten editie'.split(
    ' ',
  ),
);
const EDITION_OF_DAY = new RegExp(`^(?:${[...WEEKDAYS].join('|')})s?(?:ausgab|zeitung|presse|blatt|krant|editie)`, 'u');

/** “30 days”, “48 hrs”, “30 days only”, “max 14 Tage”: a length of time alone. */
export function isLengthAlone(words: TextInWords, { from, to }: Stretch): boolean {
  const at = AT_MOST.has(words.tokens[from]?.text ?? '') ? from + 1 : from;
  const end = readSpanOfTime(words, at)?.end;
  return end === to || (end === to - 1 && AT_MOST.has(words.tokens[end]?.text ?? ''));
}

const AT_MOST = new Set(
  'only max maximum nur maximal hochstens seulement solo solamente maximo soltanto massimo apenas slechts maximaal только максимум на'.split(
    ' ',
  ),
);

function namesDay({ tokens }: TextInWords, at: number): boolean {
  return [1, 2, 3].some((ahead) => {
    const token = tokens[at + ahead];
    return token !== undefined && (token.kind === 'number' || CALENDAR.holds(token.spelt));
  });
}
