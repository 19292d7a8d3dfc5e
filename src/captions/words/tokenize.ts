import { endsAtLine } from './ends-at-line.ts';
import { isJoint, jointIn } from './joined-capitals.ts';
import { loneSpelt, markSpelt, numberSpelt, plainMark, type Spelt, wordSpelt } from './spelt.ts';

/** What stands between a token and the one before it. */
export type Gap = 'none' | 'space' | 'wide' | 'line';

export interface Token extends Omit<Spelt, 'known' | 'lists'> {
  /** UTF-16 offsets in the text. */
  start: number;
  end: number;
  /** What all that are written like it share. */
  spelt: Spelt;
  gap: Gap;
  /** Hangs on the word before by a hyphen or an apostrophe that is not a token itself. */
  isJoined: boolean;
}

const HYPHENS = new Set(['-', '‐', '‑', '\u00ad', '－']);
const APOSTROPHES = new Set(["'", '’', '´', '＇']);
/** Words whose full stop shortens them and ends nothing. */
const SHORTENED = new Set(
  'jan feb mar apr jun jul aug sep sept oct nov dec st mr mrs ms dr prof ext max min approx dept mio gen sgt capt lt col sen rep gov jr sr vs no nr tel ca inc bzw'.split(
    ' ',
  ),
);

const WORD = 1;
const DIGIT = 2;
const SPACE = 3;
const LINE = 4;
/** Scripts written without spaces, and Hangul whose particles cling: every character is a token. */
const LONE = 5;
const MARK = 6;

const UNICODE_LETTER = /[\p{L}\p{M}]/u;
const UNICODE_DIGIT = /\p{Nd}/u;
const classes = new Uint8Array(0x10000);

function classOf(code: number): number {
  const known = classes[code] as number;
  if (known !== 0) return known;
  const found = classify(code);
  classes[code] = found;
  return found;
}

function classify(code: number): number {
  if (code === 10 || code === 13 || code === 0x2028 || code === 0x2029 || code === 0x0b || code === 0x0c) return LINE;
  if (code <= 32 || (code >= 0x7f && code <= 0xa0) || code === 0x3000 || code === 0xfeff) return SPACE;
  if (code >= 0x2000 && code <= 0x200f) return SPACE;
  // Between them stand marks: ‹›, ※, ⁄.
  if ((code >= 0x202a && code <= 0x202f) || (code >= 0x205f && code <= 0x206f)) return SPACE;
  if (code >= 0xd800 && code <= 0xdfff) return WORD;
  // ㆍ, a letter by its number and a dot between words by its use.
  if (code === 0x318d) return MARK;
  if ((code >= 0x3041 && code <= 0x30fa) || (code >= 0x30fd && code <= 0x31ff)) return LONE;
  if ((code >= 0x3400 && code <= 0x9fff) || (code >= 0xf900 && code <= 0xfaff) || code === 0x3005) return LONE;
  if ((code >= 0xac00 && code <= 0xd7a3) || code === 0x30fc || (code >= 0xff66 && code <= 0xff9d)) return LONE;
  const char = String.fromCharCode(code);
  if (UNICODE_DIGIT.test(char)) return DIGIT;
  return UNICODE_LETTER.test(char) ? WORD : MARK;
}

/** What line breaks may be: of no meaning, ends of sentences in prose, or ends of terms. */
export type Lines = 'ignored' | 'of prose' | 'of terms';

/**
 * The words, numbers and marks of a text in their order, the first `most` of them; `lines`: whether a line break that ends a sentence is a full stop; spaces, line breaks and hyphens inside words are kept as
 * what stands before a token. Linear in the text.
 */
export function tokenize(text: string, { most = Number.POSITIVE_INFINITY, lines = 'ignored' as Lines } = {}): Token[] {
  const tokens: Token[] = [];
  let gap: Gap = 'none';
  let isJoined = false;
  let at = 0;
  while (at < text.length && tokens.length < most) {
    const kind = classOf(text.charCodeAt(at));
    if (kind === SPACE && isFilled(text, at + 1)) {
      if (text.charCodeAt(at) === WIDE_SPACE && partsTerms(text, at)) {
        tokens.push(tokenOf(at, at + 1, plainMark('.')));
        gap = 'none';
        isJoined = false;
        at += 1;
        continue;
      }
      if (gap === 'none') gap = 'space';
      at += 1;
      continue;
    }
    if (kind === SPACE || kind === LINE) {
      const end = endOfGap(text, at);
      gap = widerGap(gap, gapOf(text, at, end));
      if (
        lines !== 'ignored' &&
        gap === 'line' &&
        tokens.length > 0 &&
        end < text.length &&
        endsAtLine(text, at, end, lines === 'of terms')
      ) {
        tokens.push(tokenOf(at, at + 1, plainMark('.')));
        isJoined = false;
      }
      at = end;
      continue;
    }
    if (kind === MARK && isSilent(text, at, tokens[tokens.length - 1])) {
      isJoined = true;
      at += 1;
      continue;
    }
    const token = readToken(text, at, kind);
    token.gap = tokens.length === 0 ? 'line' : gap;
    token.isJoined = isJoined && gap === 'none';
    tokens.push(token);
    gap = 'none';
    isJoined = false;
    at = token.end;
  }
  return tokens;
}

const WIDE_SPACE = 0x3000;
/** What ends a sentence of terms, and what begins one. */
const ENDS_TERM = new Set('可止す須要う権');
const BEGINS_TERM = new Set('不严嚴禁仅僅只请請未');
/** A condition, which is half a sentence: “未经授权　不得使用”. */
const UNLESS = '未';
/** A right, of which the words behind the space may say that there is none: “放映権　不可”. */
const RIGHT = '権';
const LONGEST_TERM = 16;

/**
 * “日本国内使用不可　雑誌・テレビ使用不可”: the wide space is the full stop of terms. Within names and before lengths of time it is none, nor between what
 * is closed and the words that close it: “德国　不得使用”.
 */
function partsTerms(text: string, at: number): boolean {
  if (at === 0 || classOf(text.charCodeAt(at - 1)) !== LONE || classOf(text.charCodeAt(at + 1)) !== LONE) return false;
  const [last, next] = [text.charAt(at - 1), text.charAt(at + 1)];
  if (ENDS_TERM.has(last)) return last !== RIGHT || !BEGINS_TERM.has(next);
  let from = at - 1;
  while (from > 0 && at - from < LONGEST_TERM && classOf(text.charCodeAt(from - 1)) === LONE) from -= 1;
  return BEGINS_TERM.has(next) && BEGINS_TERM.has(text.charAt(from)) && text.charAt(from) !== UNLESS;
}

/** Whether a word, number or mark stands there. */
function isFilled(text: string, at: number): boolean {
  if (at >= text.length) return false;
  const kind = classOf(text.charCodeAt(at));
  return kind !== SPACE && kind !== LINE;
}

function endOfGap(text: string, from: number): number {
  let at = from;
  while (at < text.length && (classOf(text.charCodeAt(at)) === SPACE || classOf(text.charCodeAt(at)) === LINE)) at += 1;
  return at;
}

function gapOf(text: string, from: number, to: number): Gap {
  for (let at = from; at < to; at += 1) if (classOf(text.charCodeAt(at)) === LINE) return 'line';
  return to - from > 1 ? 'wide' : 'space';
}

function widerGap(a: Gap, b: Gap): Gap {
  if (a === 'line' || b === 'line') return 'line';
  if (a === 'wide' || b === 'wide') return 'wide';
  return a === 'space' ? a : b;
}

/** Hyphens and apostrophes inside words, and the full stop of a shortened word, are no tokens. */
function isSilent(text: string, at: number, before: Token | undefined): boolean {
  if (before === undefined || before.end !== at || before.kind !== 'word') return false;
  const char = text.charAt(at);
  const next = at + 1 < text.length ? classOf(text.charCodeAt(at + 1)) : SPACE;
  if (char === '.') return (before.text.length === 1 && before.isTitle && before.isCaps) || SHORTENED.has(before.text);
  if (HYPHENS.has(char)) return next === WORD || next === DIGIT || next === LONE;
  return APOSTROPHES.has(char) && next === WORD;
}

function readToken(text: string, start: number, kind: number): Token {
  if (kind === WORD) return readWord(text, start);
  if (kind === DIGIT) {
    const end = endOfClass(text, start, DIGIT);
    return tokenOf(start, end, numberSpelt(text.slice(start, end)));
  }
  const code = text.charCodeAt(start);
  if (kind === LONE) return tokenOf(start, start + 1, loneSpelt(code));
  if (isCopyrightSign(text, start)) return tokenOf(start, start + 3, plainMark('©'));
  if (code === MIDDLE_DOT && isBetweenWords(text, start)) return tokenOf(start, start + 1, plainMark(','));
  const mark = markSpelt(code);
  let end = start + 1;
  while (end < text.length && markSpelt(text.charCodeAt(end)) === mark) end += 1;
  return tokenOf(start, end, mark);
}

const MIDDLE_DOT = 0xb7;

function tokenOf(start: number, end: number, spelt: Spelt): Token {
  const { kind, text, isCaps, isTitle } = spelt;
  return { start, end, kind, text, isCaps, isTitle, spelt, gap: 'none', isJoined: false };
}

/** A dot between two words joins the items of a Korean list, where one before a word begins an item of any list. */
function isBetweenWords(text: string, at: number): boolean {
  return at > 0 && at + 1 < text.length && isWord(text, at - 1) && isWord(text, at + 1);
}

function isWord(text: string, at: number): boolean {
  const kind = classOf(text.charCodeAt(at));
  return kind === WORD || kind === LONE;
}

/** `(C)` as typewriters have it. */
function isCopyrightSign(text: string, at: number): boolean {
  const next = text.charCodeAt(at + 1) | 32;
  return text.charCodeAt(at) === 40 && next === 99 && text.charCodeAt(at + 2) === 41;
}

function endOfClass(text: string, start: number, kind: number): number {
  let end = start + 1;
  while (end < text.length && classOf(text.charCodeAt(end)) === kind) end += 1;
  return end;
}

/** `N.Y.` and `U.S.A` are one word each. */
function readWord(text: string, first: number): Token {
  const start = isJoint(text, first) ? first + 1 : first;
  let end = jointIn(text, start, endOfClass(text, start, WORD));
  const isInitials = end === start + 1 && text.charAt(end) === '.' && isLoneLetter(text, end + 1);
  if (isInitials) {
    while (text.charAt(end) === '.' && isLoneLetter(text, end + 1)) end += 2;
    if (text.charAt(end) === '.') end += 1;
  }
  const raw = isInitials ? text.slice(start, end).replaceAll('.', '') : text.slice(start, end);
  return tokenOf(start, end, wordSpelt(raw));
}

function isLoneLetter(text: string, at: number): boolean {
  if (at >= text.length || classOf(text.charCodeAt(at)) !== WORD) return false;
  return at + 1 >= text.length || classOf(text.charCodeAt(at + 1)) !== WORD;
}
