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
    if (names(words, at - 1) === 'country' && names(words, at + 1) === 'of a country' && part?.atom.in === 'channel')
      return true;
  }
  return false;
}

/** “Japan” or “Japanese”. */
function names(words: TextInWords, at: number): 'country' | 'of a country' | null {
  const token = words.tokens[at];
  if (token === undefined || termAt(words, at)?.atom.in !== 'territory') return null;
  return countryOf(words.text.slice(token.start, token.end)) === null ? 'of a country' : 'country';
}
