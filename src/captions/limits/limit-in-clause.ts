import { longestTerm } from '../words/lexicon.ts';
import { quoteOf } from '../words/quote-match.ts';
import type { Spelt } from '../words/spelt.ts';
import type { Stretch } from '../words/stretch.ts';
import { remembered, type TextInWords } from '../words/text-in-words.ts';
import type { Token } from '../words/tokenize.ts';
import { JOINERS } from '../words/word-sets.ts';
import { couldNamePicture, limitsPicture } from './limits-on-pictures.ts';

/** A sentence that limits what may be done with a picture, or words of a directive that are torn apart so that nobody reads them. */
export function isLimitOnPicture(words: TextInWords, clause: Stretch): boolean {
  return remembered(words, 'limit on picture', clause.from, () => workOutLimit(words, clause));
}

function workOutLimit(words: TextInWords, clause: Stretch): boolean {
  return (
    isTakedown(words, clause) ||
    isPartTakenDown(words, clause) ||
    isTornDirective(words, clause) ||
    isPlaceLeftOut(words, clause) ||
    (namesPicture(words, clause) && looksLimiting(words, clause))
  );
}

/** Steps of work that a close look at a sentence stands for. */
const CLOSE_LOOK = 50;

/** No caption names pictures in hundreds of sentences: once the work a text may cost is done, the rest of them are held unseen. */
function looksLimiting(words: TextInWords, clause: Stretch): boolean {
  words.effort -= CLOSE_LOOK;
  return words.effort < 0 || limitsPicture(quoteOf(words, clause).text);
}

/** Most sentences of news name no picture, and need not be looked at closely. */
function namesPicture(words: TextInWords, { from, to }: Stretch): boolean {
  for (let at = from; at < to; at += 1) if (couldName((words.tokens[at] as Token).spelt)) return true;
  return false;
}

function couldName({ text, known }: Spelt): boolean {
  if (known.namesPicture === -1) known.namesPicture = couldNamePicture(text) ? 1 : 0;
  return known.namesPicture === 1;
}

/** "Out in Germany", "Germany not included": nothing but a country and that it is out. */
function isPlaceLeftOut(words: TextInWords, { from, to: end }: Stretch): boolean {
  const to = words.tokens[end - 1]?.kind === 'mark' ? end - 1 : end;
  const second = words.tokens[from + 1]?.text;
  if (words.tokens[from]?.text === 'out' && (second === 'in' || second === 'of')) return isPlace(words, from + 2, to);
  return (
    words.tokens[to - 1]?.text === 'included' && words.tokens[to - 2]?.text === 'not' && isPlace(words, from, to - 2)
  );
}

function isPlace(words: TextInWords, from: number, to: number): boolean {
  const term = from < to ? longestTerm(words.ids, from) : null;
  return term?.end === to && term.atom.in === 'territory';
}

/** "KILL: A harbour in Oslo". */
function isTakedown(words: TextInWords, { from }: Stretch): boolean {
  const first = words.tokens[from];
  const isNamed = first?.text === 'kill' || first?.text === 'withhold';
  return isNamed && first.isCaps && words.tokens[from + 1]?.text === ':';
}

/** What takes a picture down, and what closes a part of all uses where a desk shouts it. */
const TAKES_DOWN = new Set(['kill', 'withhold']);
const CLOSES = new Set('out embargo embargoed withdrawn withheld sperrfrist gesperrt'.split(' '));
const MOST_TAKEN_DOWN = 6;

/** "JAPAN: KILL", "TV: EMBARGOED", "KILL JAPAN": nothing but a part of all uses and what becomes of it. */
function isPartTakenDown({ tokens, ids }: TextInWords, { from, to }: Stretch): boolean {
  if (to - from < 2 || to - from > MOST_TAKEN_DOWN) return false;
  const [first, last] = [tokens[from] as Token, tokens[to - 1] as Token];
  const takesDown = TAKES_DOWN.has(last.text);
  if (tokens[to - 2]?.text === ':') {
    if (isOfParts(ids, from, to - 2)) return takesDown || (last.isCaps && CLOSES.has(last.text));
    return takesDown && last.isCaps;
  }
  if (!(first.isCaps && last.isCaps)) return false;
  return (takesDown && isOfParts(ids, from, to - 1)) || (TAKES_DOWN.has(first.text) && isOfParts(ids, from + 1, to));
}

/** Places and media, and what joins them. */
function isOfParts(ids: ArrayLike<number>, from: number, to: number): boolean {
  let at = from;
  while (at < to) {
    const term = longestTerm(ids, at);
    if (term === null || term.end > to || !(term.atom.in === 'territory' || term.atom.in === 'channel')) return false;
    at = term.end;
    if (at < to - 1 && JOINERS.has(ids[at] ?? 0)) at += 1;
  }
  return at === to && from < to;
}

const MIN_TORN_LETTERS = 5;

/** "OUT" on a line of its own or at the end of what a stroke begins, or a word torn apart. */
function isTornDirective(words: TextInWords, { from, to }: Stretch): boolean {
  const last = words.tokens[to - 1];
  const isClosed = last?.isCaps === true && (last.text === 'out' || last.text === 'only');
  if (isClosed && (to - from === 1 || words.tokens[from - 1]?.text === '/')) return true;
  return isTornApart(words, { from, to });
}

/** "G E R M A N Y  O U T": capitals one by one. */
export function isTornApart(words: TextInWords, { from, to }: Stretch): boolean {
  let run = 0;
  for (let at = from; at < to && run < MIN_TORN_LETTERS; at += 1) {
    const token = words.tokens[at];
    run = token?.isCaps === true && token.end - token.start === 1 ? run + 1 : 0;
  }
  return run >= MIN_TORN_LETTERS;
}
