import { isCreditBefore } from '../behind-credits/after-credit.ts';
import { canonicalAgency } from '../facts/agency-names.ts';
import { CODES_OF_TWO } from '../territories/codes-of-desks.ts';
import { countryOfCode, isStateToo, isWordToo } from '../territories/country-codes.ts';
import { longestTerm } from '../words/lexicon.ts';
import type { Stretch } from '../words/stretch.ts';
import { isClauseEnd, isClauseStart, isProse, type TextInWords } from '../words/text-in-words.ts';
import { isCountryAt, readCodeAsCountry } from './country-at.ts';
import { isInLongerPlace, readLettersOfPlates } from './letters-of-countries.ts';

/**
 * "ANP / Remko de Waal nl out", "AUS, NZL OUT": codes of countries before OUT are read as the names of their countries. A code is many other
 * words besides, so that it counts only there: in capitals where a clause begins or a credit ends, in small letters right behind a credit.
 */
export function readCodesBeforeOut(words: TextInWords): void {
  let after = 0;
  readLettersOfPlates(words);
  for (let at = 1; at < words.tokens.length; at += 1) {
    if (words.tokens[at]?.text !== 'out' || !endsDirective(words, at)) continue;
    const run = runBefore(words, at, after);
    if (run.codes.length > 0 && isSure(words, run, after)) for (const code of run.codes) readCodeAsCountry(words, code);
    after = at + 1;
  }
}

interface Run {
  from: number;
  /** Indexes of the codes. */
  codes: number[];
  /** A name of a country stands among them. */
  isNamed: boolean;
}

const MAX_RUN = 40;
/** How far from OUT a code in small letters may stand. */
const MAX_SMALL = 8;
const LIST_WORDS = new Set([',', '/', '&', '+', 'and', 'und', 'et', 'y', 'og', 'och', 'en', 'e']);

/** The codes and names of countries that end right before `out`, at most back to `after`. */
function runBefore(words: TextInWords, out: number, after: number): Run {
  const run: Run = { from: out, codes: [], isNamed: false };
  let at = out - 1;
  while (at >= after && out - at < MAX_RUN && isListed(words, at, out)) {
    if (isCodeAt(words, at, out)) run.codes.push(at);
    else run.isNamed = true;
    run.from = at;
    const isJoined =
      at - 2 >= after && LIST_WORDS.has(words.tokens[at - 1]?.text ?? '') && isListed(words, at - 2, out);
    at -= isJoined ? 2 : 1;
  }
  return run;
}

function isListed(words: TextInWords, at: number, out: number): boolean {
  if (words.tokens[at + 1]?.gap === 'line') return false;
  return isCodeAt(words, at, out) || (words.tokens[at]?.isTitle === true && isCountryAt(words, at));
}

/** In small letters only the two-letter codes of the internet are written. TV is no Tuvalu. */
function isCodeAt(words: TextInWords, at: number, out: number): boolean {
  const token = words.tokens[at];
  if (token?.kind !== 'word' || countryOfCode(token.text) === null || CODES_OF_TWO.has(token.text)) return false;
  if (isInLongerPlace(words, at) || isEndOfSite(words, at)) return false;
  if (isLinkOfCredit(words, at, out)) return false;
  const isSmall = !token.isTitle && token.text.length === 2 && out - at < MAX_SMALL;
  if (isSmall && token.text === 'us') return true;
  return (isSmall || token.isCaps) && longestTerm(words.ids, at) === null;
}

/** “SEATTLEPI.COM OUT”, “BILD.DE OUT”. */
const isEndOfSite = ({ tokens }: TextInWords, at: number): boolean =>
  tokens[at]?.gap === 'none' && tokens[at - 1]?.text === '.' && tokens[at - 1]?.gap === 'none';

/** "Name/TT SWEDEN OUT": the agency that ends a credit, and what is out behind it. */
function isLinkOfCredit(words: TextInWords, at: number, out: number): boolean {
  const before = words.tokens[at - 1]?.text;
  if ((before !== '/' && before !== 'via') || at + 1 === out) return false;
  const first = words.tokens[at - 2];
  const isInList = first?.isCaps === true && (countryOfCode(first.text) !== null || isCountryAt(words, at - 2));
  return !isInList && canonicalAgency(words.tokens[at]?.text ?? '') !== null;
}

/** Whether the codes can be nothing else. */
function isSure(words: TextInWords, run: Run, after: number): boolean {
  const spelt = run.codes.map((at) => words.tokens[at]?.text ?? '');
  if (!run.isNamed && spelt.every((code) => isStateToo(code))) return false;
  if (isCredited(words, run, after)) return true;
  if (!isClauseStart(words, run.from) && words.tokens[run.from]?.gap !== 'wide') return false;
  const isLoud = run.codes.every((at) => words.tokens[at]?.isCaps === true);
  if (isLoud) return run.isNamed || spelt.some((code) => code !== 'no');
  return spelt.every((code) => !isWordToo(code));
}

const JOINS = new Set([',', '-', '/', '&']);
const CREDITS = new Set(['credit', 'source', 'byline', 'copyrightNotice']);

/** Behind a credit, or behind another code that is out. */
function isCredited(words: TextInWords, { from, codes }: Run, after: number): boolean {
  const isNext = from === after || (from === after + 1 && JOINS.has(words.tokens[after]?.text ?? ''));
  if (after > 0 && isNext && longestTerm(words.ids, after - 2)?.atom.in === 'territory') return true;
  const before = words.tokens[from - 1];
  const isLoud = codes.every((at) => words.tokens[at]?.isCaps === true);
  if (CREDITS.has(words.field) && before !== undefined && (before.isTitle || isLoud)) return true;
  // "(NTB / Ola Berg) NO OUT".
  if (isLoud && isProse(words) && before?.text === ')' && isCreditBefore(words, from - 1)) return true;
  return isCreditBefore(words, from);
}

/** "They walk out to the pitch": what goes on in small letters is no directive, unless it is the next code. */
function endsDirective(words: TextInWords, out: number): boolean {
  const next = words.tokens[out + 1];
  if (isClauseEnd(words, out + 1) || next?.gap === 'line' || next?.gap === 'wide') return true;
  return next?.isTitle === true || next?.text === ',' || words.tokens[out + 2]?.text === 'out';
}

const OUTS = new Set(['out', 'uit', 'ut', 'ute', 'ud']);

/** "ZUMA/Jane Roe ca out", "ANP/Jan Smit B/L out": the code of a state or of a country, or letters that may be, said of the picture. */
export function endsInCode(words: TextInWords, { from, to }: Stretch): boolean {
  const code = words.tokens[to - 2];
  // An L before it may be left out of the stretch, for it is an article too.
  if (to === from || code?.kind !== 'word' || !OUTS.has(words.tokens[to - 1]?.text ?? '')) return false;
  const list = firstOfCodes(words, to - 2);
  if (list < to - 2 && isCreditBefore(words, list)) return true;
  const isCode = (code.isCaps || !code.isTitle) && countryOfCode(code.text) !== null;
  return isCode && isCreditBefore(words, to - 2);
}

/** Where “B/L”, “US/C” begins: letters and codes in capitals with strokes between, as an index of tokens. */
function firstOfCodes({ tokens }: TextInWords, last: number): number {
  const isCode = (at: number): boolean =>
    tokens[at]?.isCaps === true && (tokens[at]?.text.length ?? LONGEST_CODE + 1) <= LONGEST_CODE;
  let first = last;
  while (isCode(first) && tokens[first - 1]?.text === '/' && isCode(first - 2)) first -= 2;
  return first;
}

const LONGEST_CODE = 3;
