import { COUNTRY_CODES } from '../../vocabulary/countries.ts';
import type { CountryCode } from '../../vocabulary/restrictions.ts';

/**
 * Stands for a visitor whose country nobody knows: outside every list that says "only", inside every list that says
 * "except". No list names it.
 */
export const UNKNOWN_COUNTRY: CountryCode = '??';

/** A set of countries as bits, one for each ISO 3166-1 country and one for the unknown country. Never changed once made. */
export type Territories = Uint32Array;

const PLACES: readonly CountryCode[] = [...COUNTRY_CODES, UNKNOWN_COUNTRY];
const WORDS = Math.ceil(PLACES.length / 32);
const indexOfPlace = new Map(PLACES.map((code, index) => [code, index]));

/** True for the code of a country and for the unknown one. */
export function isTerritory(code: unknown): boolean {
  return typeof code === 'string' && indexOfPlace.has(code);
}

/** The set of the codes that are known; others are left out. */
export function territoriesOf(codes: Iterable<CountryCode>): Territories {
  const set = new Uint32Array(WORDS);
  for (const code of codes) {
    const index = indexOfPlace.get(code);
    if (index !== undefined) set[index >>> 5] = word(set, index >>> 5) | (1 << (index & 31));
  }
  return set;
}

export const NOWHERE: Territories = territoriesOf([]);
/** Every country that is one: what a worldwide outlet reaches. */
export const ALL_COUNTRIES: Territories = territoriesOf(COUNTRY_CODES);
/** The unknown country alone. */
export const NOBODY_KNOWS_WHERE: Territories = territoriesOf([UNKNOWN_COUNTRY]);
/** Every country and the unknown one. */
export const EVERYWHERE: Territories = territoriesOf(PLACES);

export function intersection(one: Territories, other: Territories): Territories {
  const set = new Uint32Array(WORDS);
  for (let index = 0; index < WORDS; index++) set[index] = word(one, index) & word(other, index);
  return set;
}

export function union(one: Territories, other: Territories): Territories {
  const set = new Uint32Array(WORDS);
  for (let index = 0; index < WORDS; index++) set[index] = word(one, index) | word(other, index);
  return set;
}

export function difference(one: Territories, other: Territories): Territories {
  const set = new Uint32Array(WORDS);
  for (let index = 0; index < WORDS; index++) set[index] = word(one, index) & ~word(other, index);
  return set;
}

export function overlaps(one: Territories, other: Territories): boolean {
  for (let index = 0; index < WORDS; index++) if ((word(one, index) & word(other, index)) !== 0) return true;
  return false;
}

export function isEmpty(set: Territories): boolean {
  for (let index = 0; index < WORDS; index++) if (word(set, index) !== 0) return false;
  return true;
}

/** How many countries are in it. */
export function sizeOf(set: Territories): number {
  let count = 0;
  for (const bits of set) for (let left = bits; left !== 0; left = (left & (left - 1)) >>> 0) count++;
  return count;
}

/** True when every country of `part` is in `whole`. */
export function isWithin(part: Territories, whole: Territories): boolean {
  for (let index = 0; index < WORDS; index++) if ((word(part, index) & ~word(whole, index)) !== 0) return false;
  return true;
}

export function countriesIn(set: Territories): CountryCode[] {
  return PLACES.filter((_, index) => (word(set, index >>> 5) & (1 << (index & 31))) !== 0);
}

function word(set: Territories, index: number): number {
  return set[index] ?? 0;
}
