import type { Span } from '../../../vocabulary/texts.ts';
import { isDigit, isLatinLetter, LAST_LATIN } from '../letters.ts';
import { cityOf, countryOf } from '../place/gazetteer.ts';
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
/** One alternative a form: June 28, 2025 · 28 June 2025 · 28 de junio de 2025 · 2025-06-28 · 28.06.2025 · Oslo 20250628 · 2025年6月28日 · 114年6月28日 · 28JUNIO2025 · 2025. június 28. · dated 28/06/25 */
const FORMS = [
  `${MONTH}\\.?\\s{1,3}(\\d{1,2})(?:st|nd|rd|th)?(?![\\d:])(?:,?\\s{1,3}(${YEAR})(?!\\d))?`,
  `(?<![\\d.,:])(\\d{1,2})(?:st|nd|rd|th|er|\\.|º|ª)?(?:\\s{1,3}|-)(?:de\\s|of\\s|d['’])?${MONTH}\\.?(?:,?(?:\\s{1,3}|-)(?:de\\s|del\\s)?(${YEAR})(?!\\d))?`,
  `(?<!\\d)(${YEAR})\\s?[-./年년]\\s?(\\d{1,2})\\s?[-./月월]\\s?(\\d{1,2})(?!\\d)`,
  `(?<![\\d.])(\\d{1,2})([./-]|\\.\\s)(\\d{1,2})\\11(${YEAR})(?!\\d)`,
  '(?<=^|[\\p{L},.(]\\s?)((?:19|20)\\d\\d)(0[1-9]|1[0-2])(0[1-9]|[12]\\d|3[01])(?![\\p{L}\\d_-])',
  '(?<![\\d.])(?:(?:民國|民国|中華民國)\\s?)?(1[0-4]\\d)年\\s?(\\d{1,2})月\\s?(\\d{1,2})日',
  '(?<!\\d)(\\d{1,2})\\s?[月월]\\s?(\\d{1,2})\\s?[日일]',
  `(?<![\\d.])(\\d{1,2})(${MONTH_PATTERN})(${YEAR})(?!\\d)`,
  `(?<!\\d)(${YEAR})\\.\\s${MONTH}\\s(\\d{1,2})(?:\\.|-\\p{L}{1,3}(?!\\p{L}))`,
  '(?<=dated?\\s?:?\\s)(\\d{1,2})/(\\d{1,2})/(\\d{2})(?!\\d)',
];
const DATE = new RegExp(FORMS.join('|'), 'iuy');
/** The same groups without the form that begins with a month: no digit does. */
const DATE_FROM_DIGIT = new RegExp(['(?!)(.)(.)(.)', ...FORMS.slice(1)].join('|'), 'iuy');

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
    if (at < to && !mayBeginMonth(text, at)) continue;
    const date = isDigit(text.charCodeAt(at)) ? DATE_FROM_DIGIT : DATE;
    date.lastIndex = at;
    const match = date.exec(text);
    if (match !== null) return match;
  }
  return null;
}

/** Whether a month's name stands here, or signs that are not Latin; the pattern looks closely. */
function mayBeginMonth(text: string, at: number): boolean {
  if (isLatinLetter(text.charCodeAt(at - 1))) return false;
  let end = at;
  while (isLatinLetter(text.charCodeAt(end))) end += 1;
  return text.charCodeAt(end) > LAST_LATIN || (end > at && monthNumber(text.slice(at, end)) !== undefined);
}

function partsOf(match: RegExpMatchArray): { year: number | null; month: number; day: number } | null {
  const [, mA, dA, yA, dB, mB, yB, yC, mC, dC, n1, , n2, yD, yF, mF, dF, yH, mH, dH, mE, dE, dI, mI, yI, yG, mG, dG] =
    match;
  const [dK, mK, yK] = match.slice(-3);
  if (dK !== undefined) return { year: 2000 + Number(yK), month: Number(mK), day: Number(dK) };
  if (mA !== undefined)
    return { year: yA === undefined ? null : Number(yA), month: monthNumber(mA) ?? 0, day: Number(dA) };
  if (mB !== undefined) {
    const month = isCroatianOctober(mB, match.input ?? '') ? 10 : (monthNumber(mB) ?? 0);
    return { year: yB === undefined ? null : Number(yB), month, day: Number(dB) };
  }
  if (yC !== undefined) return { year: Number(yC), month: Number(mC), day: Number(dC) };
  if (yF !== undefined) return { year: Number(yF), month: Number(mF), day: Number(dF) };
  if (mI !== undefined) return { year: Number(yI), month: monthNumber(mI) ?? 0, day: Number(dI) };
  if (yH !== undefined) return { year: Number(yH) + FIRST_YEAR_OF_TAIWAN, month: Number(mH), day: Number(dH) };
  if (mG !== undefined) return { year: Number(yG), month: monthNumber(mG) ?? 0, day: Number(dG) };
  if (mE !== undefined) return { year: null, month: Number(mE), day: Number(dE) };
  return isDayFirst(match)
    ? { year: Number(yD), month: Number(n2), day: Number(n1) }
    : numeric(match[0], Number(n1), Number(n2), Number(yD));
}

/** `listopada` is November in Polish and October in Croatian. */
function isCroatianOctober(month: string, text: string): boolean {
  return (
    /^listopada$/i.test(month) &&
    !/[łąęśżźń]/iu.test(text) &&
    /[đšž]|(?<!\p{L})(?:u|tijekom|hina|pixsell)(?!\p{L})/iu.test(text)
  );
}

/** Taiwan counts its years from 1912 as the first. */
const FIRST_YEAR_OF_TAIWAN = 1911;

/** `Senin (6/1/2025)`. */
const INDONESIAN_DAY = /(?:Senin|Selasa|Rabu|Kamis|Jumat|Sabtu|Minggu) \($/;
/** `MADRID, 10/11/2025.-`: the Spanish wires' dateline. */
const SPANISH_DATELINE = /^\s?(?:\([^)]{1,20}\)\s?)?\.\s?[-–—]/;
/** Small words of the Romance languages, whose desks all write the day first. */
const ROMANCE =
  /(?<![\p{L}])(?:el|las?|los|del?|en|con|les?|des|du|et|della|di|il|che|nel|gli|dos?|das?|em|não|que|por|pour|une?|sur|par|aux?|uma?|ao|seus?|suas?|nella?|sulla?|più)(?![\p{L}])/giu;
const ENGLISH = /(?<![\p{L}])(?:the|of|and)(?![\p{L}])/iu;
const COUNTRY_BEFORE = /(\p{Lu}[\p{L}.]{2,20}(?: \p{Lu}[\p{L}.]{2,20})?)\s?[,–—-]\s$/u;
/** `em São Paulo, 08/03/2026`, `; Rennes ; 11/02/2025`, `11/04/2026 Torino (Italia)` */
const TOWN_BEFORE = /(\p{Lu}[\p{L}.'’-]{1,20}(?: \p{Lu}[\p{L}.'’-]{1,20})?)\s?[,;–—-]\s$/u;
const TOWN_BEHIND = /^,?\s(\p{Lu}[\p{L}.'’-]{1,20})\s\(/u;
/** Countries whose desks write the month first. */
const MONTH_FIRST = new Set(['US', 'PH', 'CA']);

/** Whether a day with strokes that could be either way round stands where the day comes first. */
function isDayFirst(match: RegExpMatchArray): boolean {
  const text = match.input ?? '';
  const at = match.index ?? 0;
  const before = text.slice(Math.max(0, at - 48), at);
  if (INDONESIAN_DAY.test(before) || SPANISH_DATELINE.test(text.slice(at + match[0].length, at + match[0].length + 26)))
    return true;
  // `File photo dated 12/05/2024 of …`: the British agency's words.
  if (/file (?:photo|picture|image) dated:?\s$/i.test(before)) return true;
  const country = countryOf(COUNTRY_BEFORE.exec(before)?.[1] ?? '');
  if (country !== null) return !MONTH_FIRST.has(country);
  const around = text.slice(Math.max(0, at - 300), at + 300);
  const romance = ENGLISH.test(around) ? 0 : (around.match(ROMANCE)?.length ?? 0);
  if (romance > 1) return true;
  // One small word, or a country in brackets, tells the language where a town tells the desk.
  const town =
    (romance > 0 ? cityOf(TOWN_BEFORE.exec(before)?.[1] ?? '') : null) ??
    cityOf(TOWN_BEHIND.exec(text.slice(at + match[0].length))?.[1] ?? '');
  return town !== null && !MONTH_FIRST.has(town.country);
}

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
