import { CODES_OF_TWO } from '../territories/codes-of-desks.ts';
import { countryOfCode, isStateToo, isWordToo } from '../territories/country-codes.ts';
import { longestTerm } from '../words/lexicon.ts';
import { remembered, type TextInWords } from '../words/text-in-words.ts';
import type { Token } from '../words/tokenize.ts';
import { isCountryAt, readAsCountry, readCodeAsCountry } from './country-at.ts';
import { isInLongerPlace } from './letters-of-countries.ts';

/** Fields in which nobody writes news: only there a code behind "for" is a country. */
const FIELDS_OF_TERMS = new Set(['instructions', 'usageTerms', 'otherConstraints']);
/** What stands before the countries that a clause names. */
const BEFORE_PLACES = new Set(
  'for in except excepting excluding excl ex exc outside only territory territories countries für fur nur ausser außer ohne sauf hors pour dans en salvo excepto excepto para solo tranne per eccetto voor alleen behalve kun unntatt til endast utom i'.split(
    ' ',
  ),
);
const LIMITS = new Set(['only', 'nur', 'exclusively', 'excluded', 'excepted', 'prohibited', 'uniquement', 'alleen']);
const MARKS = new Set([':', '.', '(']);
const JOINS = new Set([
  ',',
  '/',
  '&',
  '+',
  'and',
  'or',
  'nor',
  'und',
  'oder',
  'et',
  'ou',
  'y',
  'o',
  'e',
  'en',
  'of',
  'og',
  'och',
]);
/** Codes that terms in capitals are full of. */
const COMMON_WORDS = new Set(
  'are can per nor pm am id cd dm gm mm tv pr ai ma me my so do la as by is to im ni sur par che ben fin den and der mar com all'.split(
    ' ',
  ),
);
const MAX_CODES = 40;

/**
 * "NOT FOR NL, BE", "DE/AT/CH only": codes of countries in capitals are their countries where a clause of terms says where. A code that
 * is a word as well counts only where another stands beside it, or small letters; codes of states alone count nowhere.
 */
export function readCodesInLists(words: TextInWords): void {
  if (words.text.includes('xINx')) readJoinedCodes(words);
  if (!FIELDS_OF_TERMS.has(words.field)) return;
  for (let at = 0; at < words.tokens.length; at += 1) {
    if (!(isCode(words, at) || isCountryAt(words, at))) continue;
    const run = runFrom(words, at);
    if ((isLed(words, at) || LIMITS.has(words.tokens[run.end]?.text ?? '')) && isSure(words, run))
      for (const code of run.codes) readCodeAsCountry(words, code);
    at = run.end - 1;
  }
}

/** Codes of sport that are none of ISO 3166-1. */
const CODES_OF_SPORT = new Map(
  Object.entries({
    ger: 'DE',
    sui: 'CH',
    ned: 'NL',
    den: 'DK',
    cro: 'HR',
    gre: 'GR',
    por: 'PT',
    bul: 'BG',
    slo: 'SI',
    uk: 'GB',
    eng: 'GB',
    rsa: 'ZA',
    uae: 'AE',
  }),
);

/** `PUBLICATIONxNOTxINxFRA`: whatever stands between two small x is meant as a code. */
function readJoinedCodes(words: TextInWords): void {
  for (const [at, { start, text, isCaps }] of words.tokens.entries()) {
    if (!isCaps || text.length > 3 || words.text.charAt(start - 1) !== 'x' || words.tokens[at - 1]?.end !== start - 1)
      continue;
    const code = CODES_OF_SPORT.get(text) ?? (LIMITS.has(text) || text === 'not' ? null : countryOfCode(text));
    if (text !== 'in') readAsCountry(words, at, code);
  }
}

interface Run {
  end: number;
  /** Indexes of the codes. */
  codes: number[];
  isNamed: boolean;
}

function runFrom(words: TextInWords, from: number): Run {
  const run: Run = { end: from, codes: [], isNamed: false };
  for (let at = from; run.codes.length < MAX_CODES; ) {
    if (isCode(words, at)) run.codes.push(at);
    else if (isCountryAt(words, at)) run.isNamed = true;
    else break;
    run.end = at + 1;
    let next = run.end;
    while (next - run.end < 2 && JOINS.has(words.tokens[next]?.text ?? '')) next += 1;
    at = next;
  }
  return run;
}

/** In capitals, and no word the phrasebook knows. */
function isCode(words: TextInWords, at: number): boolean {
  const token = words.tokens[at];
  if (token?.kind !== 'word' || !token.isCaps || token.end - token.start > 3) return false;
  if (JOINS.has(token.text) || COMMON_WORDS.has(token.text) || CODES_OF_TWO.has(token.text)) return false;
  // "ONLY NO BRAZIL": Norway only within a list.
  if (token.text === 'no' && !isNorwayInList(words, at)) return false;
  if (SPANISH_TOO.has(token.text) && goesOn(words, at)) return false;
  if (isInLongerPlace(words, at)) return false;
  return countryOfCode(token.text) !== null && longestTerm(words.ids, at) === null;
}

/** “SE, NO, DK”, and not “JAPAN, NO TV”. */
function isNorwayInList(words: TextInWords, at: number): boolean {
  const before = words.tokens[at - 1]?.text;
  return (before === ',' || before === '/') && !goesOn(words, at);
}

/** “SOLO SE PUEDE USAR”: small words of Spanish, where another follows that no list goes on with. */
const SPANISH_TOO = new Set(['se', 'la', 'es', 'al']);

function goesOn({ tokens }: TextInWords, at: number): boolean {
  const next = tokens[at + 1];
  return next?.kind === 'word' && !(JOINS.has(next.text) || LIMITS.has(next.text) || next.text === 'out');
}

function isSure(words: TextInWords, { codes, isNamed }: Run): boolean {
  const isTold = isNamed || codes.length > 1 || holdsSmall(words);
  return codes
    .map((at) => words.tokens[at]?.text ?? '')
    .some((code) => !isStateToo(code) && (isTold || !isWordToo(code)));
}

/** Among words in small letters capitals are no words. */
const holdsSmall = (words: TextInWords): boolean =>
  remembered(words, 'holds small letters', 0, () => words.tokens.some(isSmall));

function isSmall({ kind, text, isCaps }: Token): boolean {
  return kind === 'word' && !isCaps && text.length > 1;
}

function isLed(words: TextInWords, at: number): boolean {
  const before = words.tokens[at - 1]?.text ?? '';
  return BEFORE_PLACES.has(before) || (MARKS.has(before) && BEFORE_PLACES.has(words.tokens[at - 2]?.text ?? ''));
}
