import type { Atom } from '../phrasebook/atoms.ts';
import { TITLE_HINTS } from '../phrasebook/titles.ts';
import { longestTerm } from '../words/lexicon.ts';
import type { TextInWords } from '../words/text-in-words.ts';

/** Words between what is out and OUT, which no title holds. */
const BETWEEN = new Set(
  'also now still too both all remain remains stay stays temporarily completely currently again inclusive incl territories territory countries country'.split(
    ' ',
  ),
);
const OPENS = new Set<Atom['in']>(['territory', 'part', 'channel', 'act']);
const SCREENS = new Set(['online', 'social']);

/**
 * “JAPAN STILL OUT”, “Sales also out”, “Sun web out”: what begins with a place, a medium or a deed, or ends with the web, is no name of a title,
 * unless a word says that it is one: “Japan Times”.
 */
export function holdsKnown(words: TextInWords, from: number, end: number): boolean {
  const own = words.tokens.slice(from, end);
  if (own.some(({ text, isCaps, isTitle }) => BETWEEN.has(text) && (isCaps || !isTitle || own.length === 1)))
    return true;
  if (end - from < 2) return false;
  const last = longestTerm(words.ids, end - 1);
  if (last?.atom.in === 'channel' && last.atom.values.some((value) => SCREENS.has(value))) return true;
  // “UK tabloids”: a sort of paper.
  if (last?.atom.in === 'title' || own.some(({ text, isJoined }) => isJoined || names(text))) return false;
  const first = longestTerm(words.ids, from);
  return first !== null && first.end < end && OPENS.has(first.atom.in);
}

const MORE_HINTS = new Set('sun star mail express record guide today week weekly review'.split(' '));
const names = (word: string): boolean => (word !== 'tv' && TITLE_HINTS.has(word)) || MORE_HINTS.has(word);
