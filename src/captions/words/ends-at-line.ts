import { isOpenWord } from './open-words.ts';

/** Narrower than this nobody sets a text: a line that short was ended and not broken. In UTF-16 units. */
const NARROWEST = 50;
const NARROWEST_IN_CAPITALS = 30;

/**
 * Whether a line break between two words ends what stands before it, as a full stop does: a blank line follows; or the next
 * line begins as a sentence does and the break was not made for want of room, for its first word would have fitted. In a
 * field of terms each line that begins so is a term of its own; what is said in capitals throughout may be broken anywhere.
 */
export function endsAtLine(text: string, at: number, next: number, isOfTerms: boolean): boolean {
  if (!/[\p{L}\p{N}]$/u.test(text.slice(at - 1, at)) || !BEGINS.test(text.slice(next, next + 2))) return false;
  if (isOpenWord(LAST_WORD.exec(text.slice(Math.max(0, at - LONGEST), at))?.[0] ?? '')) return false;
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
const BEGINS = /^[\p{Lu}\p{Lt}\p{Lo}\p{N}]/u;
const LAST_WORD = /[\p{L}\p{M}]+$/u;
const FIRST_WORD = /^\S+/u;
/** What begins no term, but goes on with one: “FOR EDITORIAL ⏎ USE ONLY”. */
const GOES_ON =
  /^(?:USE|USES|USAGE|ONLY|OUT|RIGHTS|SALES|PURPOSES|MEDIA|OUTLETS|EDITIONS|PUBLICATIONS|CLIENTS|SUBSCRIBERS|CREDIT|NUTZUNG|VERWENDUNG|GEBRUIK|BRUK)\b/;
const LETTER = /^\p{L}/u;
const CAPITALS = /^[^\p{Ll}]{2,}$/u;
const BREAK = /[\n\r\u2028\u2029\v\f]/;
const BLANK = /\n[^\S\n]*\n|\r[^\S\r\n]*\r|\u2029/;
/** As far as other lines are measured. In UTF-16 units. */
const AROUND = 600;

function startOfLine(text: string, at: number): number {
  let from = at;
  while (from > 0 && at - from < AROUND && !BREAK.test(text.charAt(from - 1))) from -= 1;
  return from;
}

/** The longest of the lines around. */
function widthOf(text: string, at: number, next: number): number {
  const lines = text.slice(Math.max(0, at - AROUND), next + AROUND).split(BREAK);
  return Math.max(...lines.map((line) => line.trimEnd().length));
}
