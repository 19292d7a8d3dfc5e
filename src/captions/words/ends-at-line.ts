import { isOpenWord, LONGEST_OPEN_WORD } from './open-words.ts';

/** Narrower than this nobody sets a text: a line that short was ended and not broken. In UTF-16 units. */
const NARROWEST = 50;
const NARROWEST_IN_CAPITALS = 30;

/**
 * Whether a line break between two words ends what stands before it, as a full stop does: a blank line follows; or the next
 * line begins as a sentence does and the break was not made for want of room, for its first word would have fitted. In a
 * field of terms each line that begins so is a term of its own; what is said in capitals throughout may be broken anywhere.
 */
export function endsAtLine(text: string, at: number, next: number, isOfTerms: boolean): boolean {
  if (!isOf(ENDS, text, at - 1) || !isOf(BEGINS, text, next) || isOpen(text, at)) return false;
  if (BLANK.test(text.slice(at, next))) return true;
  const length = at - startOfLine(text, at);
  const first = FIRST_WORD.exec(text.slice(next, next + LONGEST))?.[0] ?? '';
  const isInCapitals = CAPITALS.test(first) && CAPITALS.test(text.slice(Math.max(0, at - 4), at));
  if (isInCapitals && GOES_ON.test(first)) return false;
  if (length < (isInCapitals ? NARROWEST_IN_CAPITALS : NARROWEST)) return true;
  if (isOfTerms && !isInCapitals && LETTER.test(first)) return true;
  return length + 1 + first.length <= widthOf(text, at, next);
}

const LONGEST = 40;
const FIRST_WORD = /^\S+/u;
/** What begins no term, but goes on with one: “FOR EDITORIAL ⏎ USE ONLY”. */
const GOES_ON =
  /^(?:USE|USES|USAGE|ONLY|OUT|RIGHTS|SALES|PURPOSES|MEDIA|OUTLETS|EDITIONS|PUBLICATIONS|CLIENTS|SUBSCRIBERS|CREDIT|NUTZUNG|VERWENDUNG|GEBRUIK|BRUK)\b/;
const LETTER = /^\p{L}/u;
const CAPITALS = /^[^\p{Ll}]{2,}$/u;
const BLANK = /\n[^\S\n]*\n|\r[^\S\r\n]*\r|\u2029/;
/** As far as other lines are measured. In UTF-16 units. */
const AROUND = 600;

/** What a sign may be, one bit each; worked out once for each sign of the first plane. */
const [LETTER_OF_WORD, ENDS, BEGINS, ASKED] = [1, 2, 4, 8];
const signs = new Uint8Array(0x10000);

function isOf(what: number, text: string, at: number): boolean {
  const code = text.codePointAt(at) as number;
  const known = signs[code] ?? 0;
  return ((known === 0 ? workOutSign(code) : known) & what) !== 0;
}

function workOutSign(code: number): number {
  const sign = String.fromCodePoint(code);
  let found = ASKED;
  if (/[\p{L}\p{M}]/u.test(sign)) found |= LETTER_OF_WORD;
  if (/[\p{L}\p{N}]/u.test(sign)) found |= ENDS;
  if (/[\p{Lu}\p{Lt}\p{Lo}\p{N}]/u.test(sign)) found |= BEGINS;
  signs[code] = found;
  return found;
}

/** Whether the word that ends at `at` is one that no term ends with. */
function isOpen(text: string, at: number): boolean {
  let from = at;
  while (from > 0 && at - from <= LONGEST_OPEN_WORD && isOf(LETTER_OF_WORD, text, from - 1)) from -= 1;
  return isOpenWord(text.slice(from, at));
}

function startOfLine(text: string, at: number): number {
  let from = at;
  while (from > 0 && at - from < AROUND && !isBreak(text.charCodeAt(from - 1))) from -= 1;
  return from;
}

/** The longest of the lines around. */
function widthOf(text: string, at: number, next: number): number {
  const end = Math.min(text.length, next + AROUND);
  let start = Math.max(0, at - AROUND);
  let widest = 0;
  for (let to = start; to <= end; to += 1) {
    if (to < end && !isBreak(text.charCodeAt(to))) continue;
    widest = Math.max(widest, text.slice(start, to).trimEnd().length);
    start = to + 1;
  }
  return widest;
}

function isBreak(code: number): boolean {
  return (code >= 10 && code <= 13) || code === 0x2028 || code === 0x2029;
}
