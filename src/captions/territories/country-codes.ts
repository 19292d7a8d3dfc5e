import { COUNTRY_CODES, toCountryCode } from '../../vocabulary/countries.ts';
import type { CountryCode } from '../../vocabulary/restrictions.ts';
import { CODES_OF_DESKS } from './codes-of-desks.ts';

/** Codes that are words in the languages of clauses: alone, in small letters, they are none. */
const WORDS_TOO = new Set(
  'ad ai al am ar as at au be by ca cd ch co de do ee er es et fi ga gd go in ir is it kg km la li lt lu ma md me mg ml mm mo ms mu my na ne ni no pa pm si se sm so st su td tg to tv us va'.split(
    ' ',
  ),
);

/** Codes of countries that are codes of American states as well; nobody takes DE for Delaware. */
const STATES_TOO = new Set('al ar az ca co ga id il in ky la ma md me mn mo ms mt nc ne pa sc sd tn va'.split(' '));

/** The word by which the phrasebook knows the country of a code, which no text spells. */
export const wordOfCode = (code: CountryCode): string => `isocode${code.toLowerCase()}`;

/** Every code with its country, as territories are named. */
export function namesByCode(): { words: string; codes: readonly CountryCode[] }[] {
  return COUNTRY_CODES.map((code) => ({ words: wordOfCode(code), codes: [code] }));
}

/** The country of a code of two or three letters (ISO 3166-1, and those that desks use beside it); null for anything else. */
export function countryOfCode(word: string): CountryCode | null {
  if (!/^[a-z]{2,3}$/i.test(word)) return null;
  return CODES_OF_DESKS.get(word.toLowerCase()) ?? toCountryCode(word);
}

export const isWordToo = (code: string): boolean => WORDS_TOO.has(code.toLowerCase());

export const isStateToo = (code: string): boolean => STATES_TOO.has(code.toLowerCase());
