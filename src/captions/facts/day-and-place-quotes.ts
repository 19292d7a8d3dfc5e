import type { CaptionReading, Quote } from '../reading.ts';
import { type FoundDate, findDates } from './dates/find-dates.ts';
import { cityOf, countryOf, placeKey } from './place/gazetteer.ts';

/** Days and places are read from more than one phrase; beyond this no caption names them. */
const LONGEST_TEXT = 6_000;
const RELATIVE =
  /(?<![\p{L}])(?:the )?(?:next|following|same|previous|preceding) day(?![\p{L}])|(?<![\p{L}])the day before(?![\p{L}])|(?<![\p{L}])(?:a|one|two|three|\d) days? (?:earlier|before|later|after)(?![\p{L}])/giu;
const NAME = /\p{Lu}[\p{L}\p{M}.'’-]*(?: \p{Lu}[\p{L}\p{M}.'’-]*){0,3}/gu;

type Read = Pick<CaptionReading, 'takenOn' | 'releasedOn' | 'place'>;

/** The stretches of a text that spell the days and the place that were read from it, in the order of the text. */
export function dayAndPlaceQuotes(
  whole: string,
  { takenOn, releasedOn, place }: Read,
): { days: Quote[]; places: Quote[] } {
  const text = whole.slice(0, LONGEST_TEXT);
  const read = [takenOn, releasedOn].filter((day) => day !== null);
  return { days: daysIn(text, read), places: place === null ? [] : placesIn(text, place) };
}

function daysIn(text: string, read: string[]): Quote[] {
  const spelled = findDates(text).filter((date) => read.some((day) => isDay(date, day)));
  const missing = read.some((day) => !spelled.some((date) => isDay(date, day)));
  const counted = missing ? [...text.matchAll(RELATIVE)].map((match) => quote(text, match.index, match[0].length)) : [];
  const days = spelled.map(({ start, end }) => quote(text, start, end - start));
  return [...days, ...counted].sort((one, other) => one.start - other.start);
}

/** Words may leave out the year. */
function isDay({ iso, month, day }: FoundDate, read: string): boolean {
  if (iso !== null) return iso === read;
  return Number(read.slice(5, 7)) === month && Number(read.slice(8, 10)) === day;
}

/** The city's first naming, with the country behind it; without a city, the country's. */
function placesIn(text: string, { city, country }: NonNullable<Read['place']>): Quote[] {
  const names = namesIn(text);
  const isCity = ({ text: name }: Quote) =>
    city !== null && (placeKey(name) === placeKey(city) || cityOf(name, country)?.name === city);
  const isCountry = ({ text: name }: Quote) => country !== null && countryOf(name) === country;
  const first = names.find(isCity) ?? (city === null ? names.find(isCountry) : undefined);
  if (first === undefined) return [];
  const behind = names.find((name) => isCountry(name) && /^, ?$/.test(text.slice(first.end, name.start)));
  return [quote(text, first.start, (behind ?? first).end - first.start)];
}

/** Every run of capitalised words, and every part of one, longest first: `New South Wales`, `New South`, `South Wales` … */
function namesIn(text: string): Quote[] {
  return [...text.matchAll(NAME)].flatMap(({ 0: run, index }) => {
    const words = [...run.matchAll(/[^ ]+/g)];
    const parts = words.flatMap((first, from) =>
      words.slice(from).map((last) => {
        const end = last.index + last[0].replace(/(?:['’]s)?[.'’-]*$/u, '').length;
        return quote(text, index + first.index, end - first.index);
      }),
    );
    return parts.sort((one, other) => other.text.length - one.text.length);
  });
}

function quote(text: string, start: number, length: number): Quote {
  return { start, end: start + length, text: text.slice(start, start + length) };
}
