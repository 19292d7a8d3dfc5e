import type { Span } from '../../vocabulary/texts.ts';
import { remembering } from '../words/bounded-memory.ts';
import { monthNumber, weekdayNumber } from './dates/months.ts';
import { isDigit, isLatinCapital, isLatinLetter, isLatinSpace, LAST_LATIN } from './letters.ts';

/** A word, number or mark of a text. A possessive ending (`'s`) is a mark of its own. */
export interface Word extends Span {
  /** The same string for the same word wherever it stands: what is remembered of it is found at once. */
  text: string;
  kind: 'word' | 'number' | 'mark' | 'east';
  /** A word whose first letter, or whose letter after an apostrophe or `al-`, is a capital. */
  capital: boolean;
  lower: string;
  isMonth: boolean;
  isWeekday: boolean;
}

const WORD =
  /([\u1100-\u11ff\u3040-\u30ff\u3130-\u318f\u3400-\u9fff\uac00-\ud7af]+)|((?:\p{Lu}\.){2,}|\p{L}[\p{L}\p{M}]*(?:['’‐-]\p{L}[\p{L}\p{M}]*)*)|(\d+)|([^\s])/uy;
const POSSESSIVE = /['’][sS]$/;
/** `L'actrice`: an article before a small word. */
const ELIDED = /^[LD]['’]\p{Ll}/u;
const CAPITAL = /^(?:\p{Lu}|(?:al|el|an|ar|as|ash|at|az|ad|bin|d|l|dell|mc|abu|o|de|ul|ur|us)['’-]\p{Lu})/u;

/** The words of a sentence or line, split once however many read them. */
export function wordsIn(text: string, piece: Span & { words: readonly Word[] | null }): readonly Word[] {
  piece.words ??= wordsOf(text, piece.start, piece.end);
  return piece.words;
}

/** Splits a stretch of text into words; offsets are those of the whole text. */
export function wordsOf(text: string, start = 0, end = text.length): Word[] {
  const out: Word[] = [];
  const part = start === 0 && end === text.length ? text : text.slice(start, end);
  let at = 0;
  while (at < part.length) {
    const code = part.charCodeAt(at);
    if (isLatinSpace(code)) {
      at += 1;
      continue;
    }
    const close = isLatinLetter(code) ? wordEnd(part, at) : isDigit(code) ? numberEnd(part, at) : at + 1;
    if (close === null || code > LAST_LATIN) at = addByPattern(out, part, at, start);
    else {
      const kind = isLatinLetter(code) ? 'word' : isDigit(code) ? 'number' : 'mark';
      add(out, part.slice(at, close), start + at, kind);
      at = close;
    }
  }
  return out;
}

/** Where the word ends that begins with a Latin letter; null when it goes on in another script, which the pattern knows. */
function wordEnd(part: string, from: number): number | null {
  let at = from;
  while (isLatinCapital(part.charCodeAt(at)) && part.charCodeAt(at + 1) === STOP) at += 2;
  if (at >= from + 4) return at;
  at = from + 1;
  for (;;) {
    while (isLatinLetter(part.charCodeAt(at))) at += 1;
    const code = part.charCodeAt(at);
    const isJoint = code === 0x27 || code === 0x2d || code === 0x2019 || code === 0x2010;
    if (isJoint ? part.charCodeAt(at + 1) > LAST_LATIN : code > LAST_LATIN) return null;
    if (!isJoint || !isLatinLetter(part.charCodeAt(at + 1))) return at;
    at += 2;
  }
}

const STOP = 0x2e;

function numberEnd(part: string, from: number): number {
  let at = from + 1;
  while (isDigit(part.charCodeAt(at))) at += 1;
  return at;
}

/** Adds the next word, of whatever script, and tells where it ends. */
function addByPattern(out: Word[], part: string, from: number, start: number): number {
  WORD.lastIndex = from;
  const match = WORD.exec(part);
  if (match === null) return from + 1;
  const [all, east, word, number] = match;
  const kind = east !== undefined ? 'east' : word !== undefined ? 'word' : number !== undefined ? 'number' : 'mark';
  add(out, all, start + from, kind);
  return from + all.length;
}

function add(out: Word[], text: string, start: number, kind: Word['kind']): void {
  const end = start + text.length;
  if (kind !== 'word') {
    out.push({ text, start, end, kind, capital: false, lower: text, isMonth: false, isWeekday: false });
    return;
  }
  const { text: stem, ending, capital, lower, isMonth, isWeekday } = spellingOf(text);
  out.push({ text: stem, start, end: start + stem.length, kind, capital, lower, isMonth, isWeekday });
  if (ending !== '') add(out, ending, end - 2, 'mark');
}

interface Spelling extends Pick<Word, 'text' | 'capital' | 'lower' | 'isMonth' | 'isWeekday'> {
  /** Of a possessive. */
  ending: string;
}

const spellingOf = remembering((word: string): Spelling => {
  const isPossessive = POSSESSIVE.test(word);
  const text = isPossessive ? word.slice(0, -2) : word;
  return {
    text,
    ending: isPossessive ? word.slice(-2) : '',
    capital: CAPITAL.test(text) && !ELIDED.test(text),
    lower: text.toLowerCase(),
    isMonth: monthNumber(text) !== undefined,
    isWeekday: weekdayNumber(text) !== undefined,
  };
});
