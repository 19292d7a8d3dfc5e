import type { Span } from '../../../vocabulary/texts.ts';
import { isoDate } from './calendar.ts';
import { MONTH_PATTERN, monthNumber } from './months.ts';

/** A day as written; `iso` is null when the words give no year. */
export interface FoundDate extends Span {
  iso: string | null;
  month: number;
  day: number;
}

const YEAR = '(?:19|20)\\d\\d';
const MONTH = `(?<![\\p{L}])(${MONTH_PATTERN})(?![\\p{L}])`;
/** One alternative a form: June 28, 2025 · 28 June 2025 · 28 de junio de 2025 · 2025-06-28 · 28.06.2025 · Oslo 20250628 · 2025年6月28日 · 2025. június 28. */
const DATE = new RegExp(
  [
    `${MONTH}\\.?\\s{1,3}(\\d{1,2})(?:st|nd|rd|th)?(?![\\d:])(?:,?\\s{1,3}(${YEAR})(?!\\d))?`,
    `(?<![\\d.,:])(\\d{1,2})(?:st|nd|rd|th|er|\\.|º|ª)?(?:\\s{1,3}|-)(?:de\\s|of\\s|d['’])?${MONTH}\\.?(?:,?(?:\\s{1,3}|-)(?:de\\s|del\\s)?(${YEAR})(?!\\d))?`,
    `(?<!\\d)(${YEAR})\\s?[-./年년]\\s?(\\d{1,2})\\s?[-./月월]\\s?(\\d{1,2})(?!\\d)`,
    `(?<![\\d.])(\\d{1,2})([./-])(\\d{1,2})\\11(${YEAR})(?!\\d)`,
    '(?<=^|[\\p{L},.(]\\s?)((?:19|20)\\d\\d)(0[1-9]|1[0-2])(0[1-9]|[12]\\d|3[01])(?![\\p{L}\\d_-])',
    '(?<!\\d)(\\d{1,2})\\s?[月월]\\s?(\\d{1,2})\\s?[日일]',
    `(?<!\\d)(${YEAR})\\.\\s${MONTH}\\s(\\d{1,2})(?:\\.|-\\p{L}{1,3}(?!\\p{L}))`,
  ].join('|'),
  'iuy',
);

/** Every day the text names, in its order. A numeric day and month that could be either way round names none. */
export function findDates(text: string): FoundDate[] {
  const first = text.search(/\d/);
  if (first < 0) return [];
  const out: FoundDate[] = [];
  for (const match of datesFrom(text, first - LONGEST_MONTH)) {
    const parts = partsOf(match);
    if (parts === null) continue;
    const { year, month, day } = parts;
    const iso = year === null ? null : isoDate(year, month, day);
    if (month > 12 || month < 1 || day < 1 || day > 31 || (year !== null && iso === null)) continue;
    out.push({ iso, month, day, start: match.index, end: match.index + match[0].length });
  }
  return out;
}

/** A date begins at most so far before its first digit. */
const LONGEST_MONTH = 24;

/** A date begins with a number, or with a word not far before one: it is sought nowhere else. */
function* datesFrom(text: string, start: number): Generator<RegExpExecArray> {
  let from = Math.max(0, start);
  for (let at = from; at < text.length; at += 1) {
    if (!isDigit(text.charCodeAt(at))) continue;
    const match = dateBetween(text, Math.max(from, at - LONGEST_MONTH), at);
    if (match === null) {
      while (isDigit(text.charCodeAt(at + 1))) at += 1;
      from = at + 1;
      continue;
    }
    yield match;
    from = match.index + match[0].length;
    at = from - 1;
  }
}

/** The date that begins first between two places, both included; or null. */
function dateBetween(text: string, from: number, to: number): RegExpExecArray | null {
  for (let at = from; at <= to; at += 1) {
    if (at < to && !mayBeginWord(text, at)) continue;
    DATE.lastIndex = at;
    const match = DATE.exec(text);
    if (match !== null) return match;
  }
  return null;
}

const isDigit = (code: number): boolean => code >= 48 && code <= 57;

const isLatin = (code: number): boolean => (code >= 65 && code <= 90) || (code >= 97 && code <= 122);

/** Whether the month may begin here; the pattern looks closely. */
function mayBeginWord(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return (isLatin(code) || code > 127) && !isLatin(text.charCodeAt(at - 1));
}

function partsOf(match: RegExpMatchArray): { year: number | null; month: number; day: number } | null {
  const [, mA, dA, yA, dB, mB, yB, yC, mC, dC, n1, , n2, yD, yF, mF, dF, mE, dE, yG, mG, dG] = match;
  if (mA !== undefined)
    return { year: yA === undefined ? null : Number(yA), month: monthNumber(mA) ?? 0, day: Number(dA) };
  if (mB !== undefined)
    return { year: yB === undefined ? null : Number(yB), month: monthNumber(mB) ?? 0, day: Number(dB) };
  if (yC !== undefined) return { year: Number(yC), month: Number(mC), day: Number(dC) };
  if (yF !== undefined) return { year: Number(yF), month: Number(mF), day: Number(dF) };
  if (mG !== undefined) return { year: Number(yG), month: monthNumber(mG) ?? 0, day: Number(dG) };
  if (mE !== undefined) return { year: null, month: Number(mE), day: Number(dE) };
  const isDayFirst = INDONESIAN_DAY.test((match.input ?? '').slice(Math.max(0, (match.index ?? 0) - 9), match.index));
  return isDayFirst
    ? { year: Number(yD), month: Number(n2), day: Number(n1) }
    : numeric(match[0], Number(n1), Number(n2), Number(yD));
}

/** `Senin (6/1/2025)`. */
const INDONESIAN_DAY = /(?:Senin|Selasa|Rabu|Kamis|Jumat|Sabtu|Minggu) \($/;

/** Points and hyphens part day and month in that order; a slash may part them either way. */
function numeric(
  written: string,
  first: number,
  second: number,
  year: number,
): { year: number; month: number; day: number } | null {
  if (first <= 12 && second > 12) return { year, month: first, day: second };
  if (written.includes('/') && first <= 12 && second <= 12 && first !== second) return null;
  return { year, month: second, day: first };
}
