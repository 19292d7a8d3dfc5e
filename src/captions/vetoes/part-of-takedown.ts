import { PICTURE_WORDS } from '../words/directive-words.ts';
import { longestTerm } from '../words/lexicon.ts';
import type { Stretch } from '../words/stretch.ts';
import type { TextInWords } from '../words/text-in-words.ts';
import { FILLERS, PREPOSITIONS } from '../words/word-sets.ts';
import { endOfClause, startOfClause, type Takedown } from './takedown.ts';

/** "JAPAN: KILL", "Photo annulée au Japon", "Kill photo LON1 in Japan": a place or a medium beside it, that no row took for its part. */
export function namesPart({ words, from, to, isWhole }: Takedown): boolean {
  if (!isWhole) return false;
  return isNothingButPlaces(words, { from: startOfClause(words, from), to: from }) || goesOnWithPlace(words, to);
}

function isNothingButPlaces(words: TextInWords, { from, to }: Stretch): boolean {
  let isPlace = false;
  for (let at = from; at < to; ) {
    const term = placeAt(words, at);
    isPlace ||= term !== null;
    if (term === null && !isIdle(words, at)) return false;
    at = term ?? at + 1;
  }
  return isPlace;
}

function goesOnWithPlace(words: TextInWords, to: number): boolean {
  const end = endOfClause(words, to);
  let isNear = true;
  for (let at = to; at < end; at += 1) {
    const isAfterPreposition = PREPOSITIONS.has(words.ids[at - 1] ?? 0);
    if ((isNear || isAfterPreposition) && placeAt(words, at) !== null) return true;
    isNear &&= isIdle(words, at);
  }
  return false;
}

/** The token after a country, a part of one or a medium that is named at `at`. */
function placeAt(words: TextInWords, at: number): number | null {
  const term = longestTerm(words.ids, at);
  return term !== null && PARTS.has(term.atom.in) ? term.end : null;
}

const PARTS = new Set(['territory', 'part', 'channel']);

function isIdle(words: TextInWords, at: number): boolean {
  const id = words.ids[at] ?? 0;
  return words.tokens[at]?.kind === 'mark' || PREPOSITIONS.has(id) || FILLERS.has(id) || PICTURE_WORDS.has(id);
}
