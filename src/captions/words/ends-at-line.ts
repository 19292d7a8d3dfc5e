/** Words that a line may be broken behind, but no term ends with. */
const OPEN = new Set(
  'of by in on at for from to with the a an and or nor but via per as into than that which who whose if when while not no any all each every this these those is are was were be been de la le les du des un une et ou par pour en dans sur avec sans aux au il lo gli i e o di da del della dei con su il der die das den dem des ein eine und oder von vom zum zur im am bei mit ohne fur für auf an als nicht kein keine el los las y del al con por para sin os as do dos da das na no nas nos um uma com por sem het een en of van voor met zonder op och eller av for til på med i и или в на с по для от из не без за к о у bis until till before after since between over under jusqu hasta fino tot до после nach vor seit mr mrs ms dr st prof sir'.split(
    ' ',
  ),
);
/** Narrower than this nobody sets a text: a line that short was ended and not broken. In UTF-16 units. */
const NARROWEST = 50;
const NARROWEST_IN_CAPITALS = 30;

/**
 * Whether a line break between two words ends what stands before it, as a full stop does: a blank line follows; or the next
 * line begins as a sentence does and the break was not made for want of room, for its first word would have fitted. In a
 * field of terms each line that begins so is a term of its own; what is said in capitals throughout may be broken anywhere.
 */
export function endsAtLine(text: string, at: number, next: number, isOfTerms: boolean): boolean {
  if (!ENDS.test(text.charAt(at - 1)) || !BEGINS.test(text.slice(next, next + 2))) return false;
  if (OPEN.has(LAST_WORD.exec(text.slice(Math.max(0, at - LONGEST_OPEN), at))?.[0]?.toLowerCase() ?? '')) return false;
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
/** Longer than each of the open words: of a word that is cut here the end is none of them. */
const LONGEST_OPEN = Math.max(...[...OPEN].map((word) => word.length)) + 1;
const ENDS = /[\p{L}\p{N}]/u;
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
