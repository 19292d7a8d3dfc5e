import type { CountryCode } from '../../vocabulary/restrictions.ts';
import { countryOfCode, wordOfCode } from '../territories/country-codes.ts';
import { longestTerm, vocabulary } from '../words/lexicon.ts';
import type { TextInWords } from '../words/text-in-words.ts';

/** Whether the word at `at` is the whole name of a country or a region. */
export function isCountryAt({ ids }: TextInWords, at: number): boolean {
  const term = longestTerm(ids, at);
  return term?.end === at + 1 && term.atom.in === 'territory';
}

/** Reads the word at `at` as the country from now on, whatever else it spells. */
export function readAsCountry(words: TextInWords, at: number, country: CountryCode | null): void {
  if (country !== null) words.ids[at] = vocabulary.idOf(wordOfCode(country));
}

/** The same of a word that is the code of a country. */
export const readCodeAsCountry = (words: TextInWords, at: number): void =>
  readAsCountry(words, at, countryOfCode(words.tokens[at]?.text ?? ''));
