import { MONTHS, WEEKDAYS, ZONES } from '../words/calendar-words.ts';
import type { Spelt } from '../words/spelt.ts';
import type { Token } from '../words/tokenize.ts';
import { WordList } from '../words/word-list.ts';
import { CLOCK_WORDS, joins, markAt } from './hours-ahead.ts';
import { daysIn } from './moment-value.ts';
import { halfOfDay, numberAt, readCjkClock, readCjkNumber, readPartOfDay } from './read-cjk-clock.ts';
import { readClock } from './read-clock.ts';
import { readBracket } from './read-fenced-zone.ts';
import { afterWeekday } from './read-weekday.ts';
import { readZone, type Season } from './read-zone.ts';

/** A day, or a minute of it, as words name it. */
export interface Moment {
  /** Index of the token after it. */
  end: number;
  year: number | null;
  month: number | null;
  day: number | null;
  /** Minutes from midnight; 1440 is the midnight that ends the day. */
  minutes: number | null;
  /** Minutes ahead of UTC, where the words name a zone; in winter, where they name its place. */
  zone: number | null;
  season: Season | null;
  /** `05/06/2024`: day and month could be either way round. */
  isAmbiguous: boolean;
  /** 深夜1時: of the day that is named, or of the night that begins on it. */
  isLateNight?: boolean;
}

const MAX_TOKENS = 24;
const ORDINALS = new Set(['st', 'nd', 'rd', 'th', 'er', 'e', 'o', 'a']);
/** 1° maggio. */
const DEGREES = new Set(['°', 'º', 'ª']);
/** Said behind a year. */
const YEAR_WORDS = new Set(['года', 'год', 'г']);

const LAST_LATIN = 0x2e80;

/** Whether a day or minute can begin with the token at all: a number, the name of a day or month, a part of the day. */
export function couldBeginMoment(spelt: Spelt): boolean {
  if (spelt.kind !== 'word') return spelt.kind === 'number';
  return BEGINNINGS.holds(spelt) || spelt.text.charCodeAt(0) > LAST_LATIN;
}

const BEGINNINGS = new WordList([...WEEKDAYS, ...MONTHS.keys(), 'noon', 'midday', 'midnight', 'am', 'pm', 'a', 'p']);

/** The day or minute that begins at token `from`; null when none does. Reads at most two dozen tokens. */
export function readMoment(tokens: readonly Token[], from: number): Moment | null {
  const moment: Moment = {
    end: from,
    year: null,
    month: null,
    day: null,
    minutes: null,
    zone: null,
    season: null,
    isAmbiguous: false,
  };
  let at = from;
  const limit = Math.min(tokens.length, from + MAX_TOKENS);
  while (at < limit) {
    const next =
      at > from ? Math.max(readPart(tokens, at, moment), afterWeekday(tokens, at)) : readPart(tokens, at, moment);
    if (next > at) {
      at = next;
      moment.end = at;
    } else if (at > from && joins(tokens, at, moment)) at += 1;
    else break;
  }
  const names = (moment.month !== null && (moment.day !== null || moment.year !== null)) || moment.minutes !== null;
  return names && isPossible(moment) ? moment : null;
}

/** Whether there is such a day. Hours go on behind midnight as Japanese desks count them, up to 29:59. */
function isPossible({ year, month, day, minutes }: Moment): boolean {
  // A day without its year may be one of a leap year.
  return (month ?? 1) <= 12 && (day ?? 1) <= daysIn(year ?? 2000, month ?? 1) && (minutes ?? 0) < 30 * 60;
}

/** Reads one part of a date into `moment` and returns the index after it; `at` when the token is no part of one. */
function readPart(tokens: readonly Token[], at: number, moment: Moment): number {
  const token = tokens[at] as Token;
  if (token.kind === 'number') return readNumber(tokens, at, moment);
  const lastDay = readEndOfMonth(tokens, at, moment);
  if (lastDay > at) return lastDay;
  const named = moment.minutes !== null && moment.zone === null ? readZone(tokens, at) : null;
  if (named !== null) {
    moment.zone = named.zone.minutes;
    moment.season = named.zone.season;
    return named.end;
  }
  if (token.kind === 'mark') return readBracket(tokens, at, moment);
  if (WEEKDAYS.has(token.text)) return at + 1;
  const month = MONTHS.get(token.text);
  if (month !== undefined && moment.month === null) {
    moment.month = month;
    return at + 1;
  }
  return readClockWord(tokens, at, moment);
}

const MONTH_ENDS = new Set(['末', '底', '말']);
const DAY_SIGNS = new Set(['日', '일']);

/** 11月末日, 3月底, 5월 말: the last day of the month just named. */
function readEndOfMonth(tokens: readonly Token[], at: number, moment: Moment): number {
  if (!MONTH_ENDS.has(tokens[at]?.text ?? '')) return at;
  const { year, month, day } = moment;
  if (year === null || month === null || day !== null) return at;
  moment.day = daysIn(year, month);
  return DAY_SIGNS.has(tokens[at + 1]?.text ?? '') ? at + 2 : at + 1;
}

function readClockWord(tokens: readonly Token[], at: number, moment: Moment): number {
  const token = tokens[at] as Token;
  const zone = ZONES.get(token.text);
  if (zone !== undefined && moment.minutes !== null && moment.zone === null) {
    moment.zone = zone;
    return at + 1;
  }
  if ((token.text === 'noon' || token.text === 'midday') && moment.minutes === null) {
    moment.minutes = 720;
    return at + 1;
  }
  if (token.text === 'midnight' && moment.minutes === null) {
    moment.minutes = 1440;
    return at + 1;
  }
  if (CLOCK_WORDS.has(token.text) && moment.minutes !== null) return at + 1;
  if (YEAR_WORDS.has(token.text) && moment.year !== null) return at + 1;
  const half = halfOfDay(tokens, at);
  if (half === null) return readPartOfDay(tokens, at, moment);
  if (half.isAfternoon && moment.minutes !== null && moment.minutes < 720) moment.minutes += 720;
  else if (!half.isAfternoon && moment.minutes !== null && moment.minutes >= 720 && moment.minutes < 780)
    moment.minutes -= 720;
  else if (moment.minutes === null) return readCjkClock(tokens, half.end, { moment, isAfternoon: half.isAfternoon });
  return half.end;
}

function readNumber(tokens: readonly Token[], at: number, moment: Moment): number {
  const value = numberAt(tokens, at);
  if (value === null) return at;
  const text = tokens[at]?.text ?? '';
  const next = tokens[at + 1]?.text ?? '';
  return (
    readCjkNumber(tokens, at, { value, next, moment }) ??
    readNumericDate(tokens, at, moment) ??
    readClock(tokens, at, { value, text, next, moment }) ??
    readPlainNumber(tokens, at, { value, text, moment }) ??
    at
  );
}

/** `03.02.2024`, `3/2/24`, `2024-02-03`, `20240203`. */
function readNumericDate(tokens: readonly Token[], at: number, moment: Moment): number | null {
  if (moment.day !== null || moment.month !== null) return null;
  const text = tokens[at]?.text ?? '';
  if (/^(19|20)\d{6}$/.test(text))
    return setDate(moment, { year: text.slice(0, 4), month: text.slice(4, 6), day: text.slice(6) }) ? at + 1 : null;
  const mark = markAt(tokens, at + 1);
  if (!['.', '/', '-'].includes(mark) || markAt(tokens, at + 3) !== mark) return null;
  const [first, second, third] = [text, tokens[at + 2]?.text ?? '', tokens[at + 4]?.text ?? ''];
  if (![first, second, third].every((part) => /^\d{1,4}$/.test(part))) return null;
  const end = tokens[at + 5]?.text === 't' ? at + 6 : at + 5;
  if (first.length === 4) return setDate(moment, { year: first, month: second, day: third }) ? end : null;
  // Nobody writes “3.4.2026” month first.
  const isMonthFirst = mark !== '.' && Number(second) > 12;
  moment.isAmbiguous = mark !== '.' && Number(first) <= 12 && Number(second) <= 12 && first !== second;
  return setDate(moment, { year: third, month: isMonthFirst ? first : second, day: isMonthFirst ? second : first })
    ? end
    : null;
}

function setDate(moment: Moment, parts: { year: string; month: string; day: string }): boolean {
  const [year, month, day] = [Number(parts.year), Number(parts.month), Number(parts.day)];
  if (month < 1 || month > 12 || day < 1 || day > 31) return false;
  Object.assign(moment, { year: year < 100 ? 2000 + year : year, month, day });
  return true;
}

function readPlainNumber(
  tokens: readonly Token[],
  at: number,
  into: { value: number; text: string; moment: Moment },
): number | null {
  const { value, text, moment } = into;
  if (text.length === 4 && value >= 1900 && value < 2100 && moment.year === null) {
    moment.year = value;
    return at + 1;
  }
  if (text.length > 2 || value < 1 || value > 31 || moment.day !== null || !standsByMonth(tokens, at, moment))
    return null;
  moment.day = value;
  const after = tokens[at + 1];
  if (after !== undefined && after.gap === 'none' && (ORDINALS.has(after.text) || DEGREES.has(after.text)))
    return at + 2;
  return after?.text === '.' && MONTHS.has(tokens[at + 2]?.text ?? '') ? at + 2 : at + 1;
}

/** A lone number is a day only beside its month. */
function standsByMonth(tokens: readonly Token[], at: number, moment: Moment): boolean {
  if (moment.month !== null) return true;
  return tokens.slice(at + 1, at + 5).some((token) => MONTHS.has(token.text));
}
