import { COUNTRY_CODES, countryName } from '../../vocabulary/countries.ts';
import type { ChannelWord, CountryCode, DateOrInstant } from '../../vocabulary/restrictions.ts';
import type { Action, Purpose } from '../../vocabulary/uses.ts';
import { UNKNOWN_COUNTRY } from '../places/territories.ts';

/** More names than this are cut to the first three and a count: a reason is read at a glance. */
const MAX_NAMES = 6;
const NAMES_SHOWN_OF_MANY = 3;
/** When a set lacks no more than this many countries of the world, it is said by what it lacks. */
const MAX_LACKING = 5;

const WITH_ARTICLE = new Set(
  'AE BS CC CD CF CK DO FK FO GB GM IO KM KY MH MP MV NL PH SB SC TC TF UM US VG VI'.split(' '),
);

const EU = 'AT BE BG CY CZ DE DK EE ES FI FR GR HR HU IE IT LT LU LV MT NL PL PT RO SE SI SK'.split(' ');

/** `South Korea`, `Japan and South Korea`, `the 27 countries of the European Union`, `every country but Japan`; joined by “or”, `any country but Japan`. */
export function countriesInWords(codes: readonly CountryCode[], joiner: 'and' | 'or' = 'and'): string {
  const distinct = [...new Set(codes)].filter((code) => code !== UNKNOWN_COUNTRY);
  if (distinct.length === EU.length && EU.every((code) => distinct.includes(code))) {
    return 'the 27 countries of the European Union';
  }
  const lacking = fewLeftOut(distinct);
  if (lacking === null) return listInWords(named(distinct), joiner);
  if (lacking.length === 0) return 'any country';
  return `${joiner === 'or' ? 'any' : 'every'} country but ${listInWords(named(lacking), 'and')}`;
}

/** Of nearly all countries of the world those that are not among them; null where that is no shorter way to say it. */
export function fewLeftOut(codes: readonly CountryCode[]): CountryCode[] | null {
  const lacking = COUNTRY_CODES.filter((code) => !codes.includes(code));
  return lacking.length > MAX_LACKING ? null : lacking;
}

function named(codes: readonly CountryCode[]): string[] {
  return codes
    .map((code) => ({ code, name: countryName(code) }))
    .sort((one, other) => (one.name < other.name ? -1 : 1))
    .map(({ code, name }) => (WITH_ARTICLE.has(code) ? `the ${name}` : name));
}

/** `A`, `A and B`, `A, B and C`; of many, `A, B, C and 4 more`. */
export function listInWords(words: readonly string[], joiner: 'and' | 'or'): string {
  if (words.length > MAX_NAMES) {
    const shown = words.slice(0, NAMES_SHOWN_OF_MANY);
    return `${shown.join(', ')} and ${words.length - shown.length} more`;
  }
  if (words.length < 2) return words.join('');
  return `${words.slice(0, -1).join(', ')} ${joiner} ${words.at(-1)}`;
}

const CHANNEL_WORDS = {
  'print-newspaper': 'in newspapers',
  'print-magazine': 'in magazines',
  online: 'online',
  mobile: 'on mobile',
  social: 'on social media',
  tv: 'on television',
  book: 'in books',
  'all-digital': 'in anything digital',
} satisfies Record<ChannelWord, string>;

export function channelsInWords(channels: readonly ChannelWord[], joiner: 'and' | 'or'): string {
  return listInWords(
    channels.map((channel) => CHANNEL_WORDS[channel]),
    joiner,
  );
}

const PURPOSE_WORDS = {
  editorial: 'editorial use',
  commercial: 'commercial use',
  advertising: 'advertising',
  marketing: 'marketing',
  merchandising: 'merchandising',
  betting: 'betting',
  games: 'games',
  calendars: 'calendars',
  'ai-training': 'AI training',
} satisfies Record<Purpose, string>;

export function purposesInWords(purposes: readonly Purpose[], joiner: 'and' | 'or'): string {
  return listInWords(
    purposes.map((purpose) => PURPOSE_WORDS[purpose]),
    joiner,
  );
}

export const ACTION_WORDS = {
  publish: 'publish it',
  modify: 'alter it',
  archive: 'keep it in an archive',
  redistribute: 'pass it on',
  resell: 'sell it on',
} satisfies Record<Action, string>;

const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];

/** What an ISO date says, as it stands there; null for what is none. */
export interface WrittenDate {
  year: string;
  /** From 1. */
  month: number;
  day: number;
  /** `06:00`. */
  time: string | undefined;
  /** `UTC+09:00`. */
  zone: string | undefined;
}

const WRITTEN = /^(\d{4})-(0[1-9]|1[0-2])-(\d{2})(?:T(\d{2}:\d{2})(?::\d{2}(?:\.\d+)?)?(Z|[+-]\d{2}:?\d{2})?)?$/;

export function writtenDate(text: DateOrInstant): WrittenDate | null {
  const found = WRITTEN.exec(text);
  if (found === null) return null;
  const [, year, month, day, time, offset] = found;
  const zone = offset === 'Z' ? 'UTC' : offset && `UTC${offset}`;
  return { year: String(year), month: Number(month), day: Number(day), time, zone };
}

/** `15 June 2026`, `15 June 2026 at 06:00 (UTC+09:00)`; what is no ISO date is given as it stands. */
export function dateInWords(text: DateOrInstant): string {
  const written = writtenDate(text);
  if (written === null) return text;
  const { year, month, day, time, zone } = written;
  const date = `${day} ${MONTHS[month - 1]} ${year}`;
  if (time === undefined) return date;
  return zone === undefined ? `${date} at ${time}` : `${date} at ${time} (${zone})`;
}

/** The end of a period: a bare day is still inside it. */
export function endInWords(text: DateOrInstant): string {
  return text.includes('T') ? dateInWords(text) : `the end of ${dateInWords(text)}`;
}

export function daysInWords(days: number): string {
  return days === 1 ? '1 day' : `${days} days`;
}

/** Ends a remedy where a geofence would do as well; empty where no part of the audience is left alone. */
export function orGeofence(partly: boolean): string {
  return partly ? ', or geofence it' : '';
}
