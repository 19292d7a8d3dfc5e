import { MONTH_PATTERN } from '../dates/months.ts';
import { HIDDEN } from '../hide-spans.ts';
import { isLatinLetterOrNumeral } from '../letters.ts';

const LONGEST_LINE = 220;
const ABBREVIATIONS = new Set(
  'geb msgr brig insp supt cmdr hon det jan feb mar apr jun jul aug sep sept oct nov dec mr mrs ms dr st sgt lt gen col capt maj cpl jr sr no corp inc ltd co u.s u.k staff gov sen rep prof n.y d.c sec adm cmdr pvt pfc spc fr rev wenn u.n vs kungl kgl bros univ dept inst assn intl natl'.split(
    ' ',
  ),
);
/** Words that show that a new sentence begins after `U.S.`. */
const OPENS_SENTENCE =
  /^\s+(?:The|A|An|He|She|It|They|In|On|This|These|According|Photo|REUTERS|EPA|AFP|AP|KCNA|\p{Lu}{4,}\/)(?![\p{L}])/u;
const MONTH_NEXT = new RegExp(`^\\s(?:${MONTH_PATTERN})(?![\\p{L}])`, 'iu');
const HARD_STOPS = new Set([
  HIDDEN,
  '*',
  '+',
  '↵',
  '"',
  '“',
  '”',
  '»',
  ')',
  ']',
  '>',
  '{',
  '}',
  '】',
  '」',
  '』',
  '》',
  '）',
  '_',
  '※',
  '。',
]);

/** A letter, a numeral or a comma: no stretch ends there. */
const isPlain = (code: number): boolean => isLatinLetterOrNumeral(code) || code === 0x2c;

/** Where the credit that starts at `from` must end: its sentence, line, bracket or quotation, or the longest a credit can be. */
export function stretchEnd(text: string, from: number): number {
  const limit = Math.min(text.length, from + LONGEST_LINE);
  const quote = closingQuote(text[from]);
  let at = quote === null ? from : from + 1;
  for (; at < limit; at++) {
    if (isPlain(text.charCodeAt(at))) continue;
    const sign = text[at] ?? '';
    if (sign === '(') {
      const bracket = text.slice(at, at + 61);
      const close = bracket.indexOf(')');
      if (close < 0 || / - |\n|\u0090/.test(bracket.slice(0, close))) return at;
      at += close;
      continue;
    }
    if (sign === quote && !/\p{L}/u.test(text[at + 1] ?? '')) return at;
    if (
      HARD_STOPS.has(sign) ||
      sign === '\n' ||
      (sign === '-' && text.startsWith('--', at) && !/\p{L}/u.test(text[at + 2] ?? ''))
    )
      return at;
    if (sign === '.' && endsSentence(text, at, from)) return at;
    if (sign === ' ' && opensCredit(text, at + 1)) return at;
    // `// Name/SIPA //`, `©PHOTOPQR/LE PARISIEN/Name ; Paris ; 11/02/2025`
    if (sign === ' ' && (text.startsWith('//', at + 1) || text.startsWith('; ', at + 1))) return at;
  }
  return at;
}

/** `Copyright: xJanxHuebnerx Foto: IMAGO/Jan Huebner`: another credit begins. */
function opensCredit(text: string, at: number): boolean {
  ANOTHER.lastIndex = at;
  return OPENS_ANOTHER.has(text.charCodeAt(at) | 0x20) && ANOTHER.test(text);
}

const ANOTHER = /(?:fotos?|photos?|bild|credits?|copyright|fotograf|photographer|pic)\s?:/iuy;
const OPENS_ANOTHER = new Set(Array.from('fpbc', (sign) => sign.charCodeAt(0)));

function closingQuote(sign: string | undefined): string | null {
  if (sign === "'" || sign === '"') return sign;
  if (sign === '“') return '”';
  if (sign === '‘') return '’';
  return sign === '«' ? '»' : null;
}

/** Whether the full stop at `at` ends a sentence: not after an initial, an abbreviation or inside a word. */
export function endsSentence(text: string, at: number, from = 0): boolean {
  if (isAfterWord(text, at, from) && !(text.charCodeAt(at + 1) > SPACE)) return true;
  const next = text[at + 1] ?? ' ';
  if (!BEHIND_STOP.test(next)) return false;
  const word = WORD_BEFORE.exec(text.slice(Math.max(from, at - 12), at))?.[0] ?? '';
  if (CAPITAL.test(next) && !ENDS_SMALL.test(word)) return false;
  // `12 марта 2025 г.`
  if (LONE_LETTER.test(word)) return word === 'г' && /\d\s$/.test(text.slice(0, at - 1).slice(-2));
  // `3. März`: the stop makes the number the third.
  if (/^\d{1,2}$/.test(word) && MONTH_NEXT.test(text.slice(at + 1, at + 14))) return false;
  if (INITIAL.test(word)) return OPENS_SENTENCE.test(text.slice(at + 1, at + 14));
  return !ABBREVIATIONS.has(word.toLowerCase());
}

const BEHIND_STOP = /\s|["”’)\]\u0090]|\p{Lu}/u;
const WORD_BEFORE = /[\p{L}\p{N}.]{0,12}$/u;
const CAPITAL = /\p{Lu}/u;
const ENDS_SMALL = /[\p{Ll}\p{N}]$/u;
const LONE_LETTER = /^\p{L}$/u;
const INITIAL = /(?:^|\.)\p{Lu}$/u;

const SPACE = 0x20;
/** Longer than any abbreviation. */
const WHOLE_WORD = 6;

/** Whether so many small letters stand before the stop that it ends a word and shortens none. */
function isAfterWord(text: string, at: number, from: number): boolean {
  if (at - from < WHOLE_WORD) return false;
  for (let before = 1; before <= WHOLE_WORD; before++) {
    const code = text.charCodeAt(at - before);
    if (code < 97 || code > 122) return false;
  }
  return true;
}

/** `Ihlas News Agency (IHA)`: a name that opens its sentence, with the short form it is followed by. */
const NAME_AND_SHORT =
  /(?:^|[.!?)\]"”\n\u0090-]\s{0,2})((?:\p{Lu}[\p{L}'’&-]*\s(?:(?:of|for|the|and|de|del|di|und)\s){0,2}){1,7}\(\p{Lu}[\p{L}\p{N}.&-]{1,10}\)\s?)$/u;

/** Where the sentence, line or bracket around `at` begins. */
export function sentenceStart(text: string, at: number): number {
  const lowest = Math.max(0, at - LONGEST_LINE);
  let start = at;
  while (start > lowest) {
    if (isPlain(text.charCodeAt(start - 1))) {
      start -= 1;
      continue;
    }
    const sign = text[start - 1] ?? '';
    if (sign === ')') {
      const named = NAME_AND_SHORT.exec(text.slice(Math.max(lowest, start - 90), start))?.[1];
      if (named !== undefined) return start - named.length;
    }
    if (HARD_STOPS.has(sign) || sign === '\n' || sign === '(' || sign === '[' || sign === '«') break;
    if (sign === '-' && /[-–—\s]/.test(text[start - 2] ?? '') && text[start - 2] === '-') break;
    if ((sign === '.' || sign === '!' || sign === '?') && (sign !== '.' || endsSentence(text, start - 1))) break;
    start -= 1;
  }
  while (/\s/.test(text[start] ?? '')) start += 1;
  return Math.min(start, at);
}
