import { countryOf } from '../facts/place/gazetteer.ts';
import { termAt } from '../things/term-at.ts';
import type { TextInWords } from '../words/text-in-words.ts';
import { JOINERS } from '../words/word-sets.ts';
import type { Outcome } from './veto.ts';

/**
 * “Out: Japan, Korean web”: one country, and a part of another. Read as one list it would leave Japan its papers; which of the two is meant, a
 * person tells.
 */
export function listsPlaceAndPart({ words, from, to, restrictions }: Outcome): boolean {
  if (!restrictions.some(({ within }) => (within?.territories?.length ?? 0) > 1)) return false;
  for (let at = from + 1; at < to - 1; at += 1) {
    if (!JOINERS.has(words.ids[at] ?? 0)) continue;
    const part = termAt(words, at + 2);
    if (
      names(words, at - 1) === 'country' &&
      !isSaidOfThings(words, at - 1) &&
      names(words, at + 1) === 'of a country' &&
      part?.atom.in === 'channel'
    )
      return true;
    if (isPartAndPlace(words, at)) return true;
  }
  return false;
}

/** “Presse magazine suisse et Belgique”: the medium stands before the first, and is not said of the second. */
function isPartAndPlace(words: TextInWords, joiner: number): boolean {
  const begin = joiner - 1;
  // French “suisse” in small letters is Swiss.
  const isOfCountry = names(words, begin) !== null && words.tokens[begin]?.isTitle === false;
  if (!isOfCountry || names(words, joiner + 1) !== 'country' || words.tokens[joiner + 1]?.isTitle !== true)
    return false;
  for (let at = Math.max(0, begin - MOST_WORDS_OF_TERM); at < begin; at += 1) {
    const term = termAt(words, at);
    if (term?.end === begin && term.atom.in === 'channel') return true;
  }
  return false;
}

const MOST_WORDS_OF_TERM = 3;

/** “UK and Irish newspapers”: letters that stand before a noun as an adjective would. Behind a comma, “UK, Irish web”, they may be all there is. */
function isSaidOfThings(words: TextInWords, at: number): boolean {
  const { start, end } = words.tokens[at] ?? { start: 0, end: 0 };
  return LETTERS.has(words.text.slice(start, end).replaceAll('.', '')) && AND.has(words.tokens[at + 1]?.text ?? '');
}

const LETTERS = new Set(['UK', 'US', 'UAE', 'EU', 'NZ']);
const AND = new Set(['and', 'or', '&']);

/** “Japan” or “Japanese”. */
function names(words: TextInWords, at: number): 'country' | 'of a country' | null {
  const token = words.tokens[at];
  if (token === undefined || termAt(words, at)?.atom.in !== 'territory') return null;
  return countryOf(words.text.slice(token.start, token.end)) === null ? 'of a country' : 'country';
}
