/** What a sign of the Latin alphabets is; signs behind them are looked up by their Unicode classes instead. */
const CAPITAL = 1;
const OTHER_LETTER = 2;
const NUMERAL = 4;
const SPACE = 8;

/** ASCII, Latin-1 and the extensions A and B. */
export const LAST_LATIN = 0x24f;

const classes = Uint8Array.from({ length: LAST_LATIN + 1 }, (_, code) => {
  const sign = String.fromCharCode(code);
  if (/\p{Lu}/u.test(sign)) return CAPITAL;
  if (/\p{L}/u.test(sign)) return OTHER_LETTER;
  if (/\p{N}/u.test(sign)) return NUMERAL;
  return /\s/u.test(sign) ? SPACE : 0;
});

const isOf = (code: number, wanted: number): boolean => code <= LAST_LATIN && ((classes[code] ?? 0) & wanted) !== 0;

/** Each takes a UTF-16 unit and is false for signs that are not Latin. */
export const isLatinLetter = (code: number): boolean => isOf(code, CAPITAL | OTHER_LETTER);
export const isLatinCapital = (code: number): boolean => isOf(code, CAPITAL);
export const isLatinSpace = (code: number): boolean => isOf(code, SPACE);
export const isLatinLetterOrNumeral = (code: number): boolean => isOf(code, CAPITAL | OTHER_LETTER | NUMERAL);
export const isSpace = (code: number): boolean =>
  code <= LAST_LATIN ? isLatinSpace(code) : code >= 0x1680 && /\s/.test(String.fromCharCode(code));
export const isDigit = (code: number): boolean => code >= 48 && code <= 57;

/**
 * The first run of Latin letters and digits in a name, by which tables can tell that they do not hold it; null where it
 * begins in another script or goes on in signs of one, and the tables have to be asked.
 */
export function firstWord(name: string): string | null {
  let start = 0;
  while (start < name.length && !isLatinLetterOrNumeral(name.charCodeAt(start))) {
    if (name.charCodeAt(start) > LAST_LATIN) return null;
    start += 1;
  }
  let end = start;
  while (end < name.length && isLatinLetterOrNumeral(name.charCodeAt(end))) end += 1;
  return end === start || name.charCodeAt(end) > LAST_LATIN ? null : name.slice(start, end);
}
