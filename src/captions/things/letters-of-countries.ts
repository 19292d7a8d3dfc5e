import { LETTERS_OF_PLATES } from '../territories/codes-of-desks.ts';
import { countryOfCode } from '../territories/country-codes.ts';
import { longestTerm } from '../words/lexicon.ts';
import type { Stretch } from '../words/stretch.ts';
import { remembered, type TextInWords } from '../words/text-in-words.ts';
import { WordList } from '../words/word-list.ts';
import { readAsCountry } from './country-at.ts';

/** How many words and marks the longest name of such a place has before its last letters: D/A/CH. */
const LONGEST = 4;

/** Whether the code at `at` ends a name that all of it spells together: the CH of D/A/CH is no Switzerland. */
export function isInLongerPlace({ ids, tokens }: TextInWords, at: number): boolean {
  for (let from = at - 1; from >= Math.max(0, at - LONGEST); from -= 1) {
    if (tokens[from]?.kind !== 'word') continue;
    const term = longestTerm(ids, from);
    if (term !== null && term.end > at && term.atom.in === 'territory') return true;
  }
  return false;
}

const MARKS = new Set([',', '/', '+', '&']);
/** What makes a list of letters one of countries. */
const RULES = new WordList('out only excluded except excl ex'.split(' '));
const LONGEST_LIST = 16;

/** “B/NL/L out”: letters as on number plates are countries in a list that a code of two letters or more stands in as well. */
export function readLettersOfPlates(words: TextInWords): void {
  for (let at = 1; at < words.tokens.length; at += 1) {
    if (!RULES.holds(words.tokens[at]?.spelt)) continue;
    const list = listBefore(words, at);
    const letters = list.filter((item) => isLetter(words, item));
    if (letters.length === 0 || letters.length === list.length) continue;
    const isOfBritain = list.some((item) => BRITAIN.has(words.tokens[item]?.text ?? ''));
    for (const item of letters) {
      const letter = words.tokens[item]?.text ?? '';
      const code = LETTERS_OF_PLATES.get(letter);
      // “UK/I out”: Ireland as likely as Italy.
      if (!(isOfBritain && letter === 'i')) readAsCountry(words, item, code ?? null);
    }
  }
}

const BRITAIN = new Set(['uk', 'gb']);

/** Indexes of the letters and codes of a list that ends right before `end`. */
function listBefore(words: TextInWords, end: number): number[] {
  const list: number[] = [];
  for (let at = end - 1; at >= 0 && end - at < LONGEST_LIST && isItem(words, at); at -= 2) {
    list.push(at);
    if (!MARKS.has(words.tokens[at - 1]?.text ?? '')) break;
  }
  return list;
}

function isItem(words: TextInWords, at: number): boolean {
  const token = words.tokens[at];
  if (token?.kind !== 'word' || !token.isCaps || isInLongerPlace(words, at)) return false;
  if (isLetter(words, at)) return LETTERS_OF_PLATES.has(token.text);
  const term = longestTerm(words.ids, at);
  return term === null ? countryOfCode(token.text) !== null : term.end === at + 1 && term.atom.in === 'territory';
}

function isLetter({ tokens }: TextInWords, at: number): boolean {
  const { start = 0, end = 0 } = tokens[at] ?? {};
  return end - start === 1;
}

const PLACES = new Set(['territory', 'part', 'world']);
const POINTS = new Set(['n', 's', 'e', 'w', 'o']);

/**
 * “N/S”, “A/SUI”, “S. Sudan”: letters that stand alone say something beside a stroke, in a list of places, or as the quarter of one that was
 * read whole. “N/A” says nothing where no more is said.
 */
export function isLetterThatSays(words: TextInWords, { from, to }: Stretch): boolean {
  if (isAllNotApplicable(words)) return false;
  for (let at = from; at < to; at += 1) if (says(words, at) && !isNotApplicable(words, at)) return true;
  return false;
}

function says(words: TextInWords, at: number): boolean {
  const token = words.tokens[at];
  if (token?.kind !== 'word' || !isLetter(words, at) || !LATIN.test(token.text)) return false;
  const [before, next] = [words.tokens[at - 1], words.tokens[at + 1]];
  if (next?.text === '/' && next.gap === 'none' && isShortWord(words, at + 2)) return true;
  if (before?.text === '/' && token.gap === 'none' && isShortWord(words, at - 2)) return true;
  if (!token.isCaps) return false;
  const isShort = token.text === 'n' || words.text.charAt(token.end) === '.';
  if (isShort && POINTS.has(token.text) && next?.gap !== 'line' && isPlace(words, at + 1)) return true;
  return (before?.text === ',' && isPlace(words, at - 2)) || (next?.text === ',' && isPlace(words, at + 2));
}

const LATIN = /^[a-z]$/;

/** A letter or a code of two or three. */
function isShortWord(words: TextInWords, at: number): boolean {
  const token = words.tokens[at];
  return token?.kind === 'word' && token.end - token.start <= 3 && (token.isCaps || isLetter(words, at));
}

const isPlace = (words: TextInWords, at: number): boolean => PLACES.has(longestTerm(words.ids, at)?.atom.in ?? '');

/** “N/S” behind a name: no sales. */
export function isNoByLetter(words: TextInWords, at: number): boolean {
  const [token, mark, next] = words.tokens.slice(at, at + 3);
  if (token?.text !== 'n' || !token.isCaps || mark?.text !== '/' || mark.gap !== 'none' || next?.gap !== 'none')
    return false;
  return next.isCaps && next.end - next.start === 1 && next.text !== 'a';
}

/** “Property release: N/A”, at either of its letters. */
function isNotApplicable({ tokens }: TextInWords, at: number): boolean {
  const first = tokens[at]?.text === 'a' ? at - 2 : at;
  return tokens[first]?.text === 'n' && tokens[first + 2]?.text === 'a' && tokens[first - 1]?.text === ':';
}

/** “N/A”, “Restrictions: N/A”. */
function isAllNotApplicable(words: TextInWords): boolean {
  return remembered(words, 'not applicable', 0, () => NOT_APPLICABLE.test(words.text));
}

const NOT_APPLICABLE = /^(?:[\p{L} ]{3,40}:)?\s*n\s?\/\s?a\s*\.?\s*$/iu;
