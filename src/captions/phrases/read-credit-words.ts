import { namesOrganisation } from '../facts/organisation-words.ts';
import { type Wording, wordingOf } from '../things/wording.ts';
import { endsOnDay } from '../times/dated-behind.ts';
import { isStrongDirective } from '../words/directive-words.ts';
import { isClauseEnd, type TextInWords } from '../words/text-in-words.ts';
import { JOINERS } from '../words/word-sets.ts';
import { partsTerm } from './opens-own-term.ts';
import { readQuote } from './phrase-slots.ts';
import { opensTermsBehindDash } from './terms-behind-dash.ts';

const MAX_CREDIT_WORDS = 24;

const CREDIT_OPENERS = new Set([':', '-', '=', 'to', 'as', 'is', 'of']);
const CREDIT_PREFIXES = [
  ['photo', 'by'],
  ['picture', 'by'],
  ['image', 'by'],
  ['pic', 'by'],
  ['foto', ':'],
  ['photo', ':'],
];

/** The words of a demanded credit, in quotes or up to the end of their clause; null where none are given. `isDirective` tells where the next directive begins. */
export function readCreditWords(
  words: TextInWords,
  from: number,
  isDirective: (at: number) => boolean,
): Wording | null {
  if (partsTerm(words, from) || joinsMore(words, from)) return null;
  let at = from;
  while (at - from < 3 && opensCredit(words, at)) at += 1;
  const isOpened = at > from;
  const quote = readQuote(words, at);
  if (quote !== null) return { end: quote.end, text: quote.text };
  if (words.tokens[at]?.gap === 'line' && !isOpened) return null;
  for (const [first, second] of CREDIT_PREFIXES)
    if (words.tokens[at]?.text === first && words.tokens[at + 1]?.text === second) at += 2;
  let end = at;
  while (end < words.tokens.length && end - at < MAX_CREDIT_WORDS && !isDirective(end)) {
    const house = afterHouse(words, end, isDirective);
    if (house === end && endsCredit(words, end, at)) break;
    end = Math.max(house, end + 1);
  }
  while (end > at && words.tokens[end - 1]?.kind === 'mark') end -= 1;
  // “Jane Roe and no cropping”.
  const last = end > at + 1 && isJoinerBefore(words, end, isDirective) ? end - 1 : end;
  return end === at ? null : { end, text: wordingOf(words, at, last) };
}

/** “Указание автора обязательно и перепродажа …”, “クレジット明記のこと / 使用前に …”: what goes on is another demand, and no name. */
function joinsMore({ tokens, ids }: TextInWords, at: number): boolean {
  const { text, isTitle } = tokens[at] ?? {};
  if (text === 'の' && tokens[at + 1]?.text === 'こ') return true;
  return text === '/' || (JOINERS.has(ids[at] ?? 0) && isTitle === false && tokens[at + 1]?.isTitle === false);
}

function opensCredit(words: TextInWords, at: number): boolean {
  const { text = '', gap } = words.tokens[at] ?? {};
  return CREDIT_OPENERS.has(text) && gap !== 'line' && !opensTermsBehindDash(words, at);
}

const MOST_HOUSE_WORDS = 6;

/** “Ida Berg, The Royal Court”: behind the comma the house, up to the end of the clause; `at` itself where none is named. */
function afterHouse(words: TextInWords, at: number, isDirective: (at: number) => boolean): number {
  const { tokens } = words;
  if (tokens[at]?.text !== ',') return at;
  let end = at + 1;
  let isHouse = false;
  while (end < tokens.length && end - at <= MOST_HOUSE_WORDS && !isClauseEnd(words, end)) {
    const token = tokens[end];
    if (token?.kind !== 'word' || isDirective(end)) return at;
    if (!(token.isTitle || OF_HOUSES.has(token.text))) return at;
    isHouse ||= token.isTitle && namesOrganisation(words.text.slice(token.start, token.end));
    end += 1;
  }
  return isHouse && (end === tokens.length || isClauseEnd(words, end)) && tokens[end]?.text !== ',' ? end : at;
}

const OF_HOUSES = new Set(
  'of the de des du la le della del di do da van von der het det for fur og and und'.split(' '),
);

function isJoinerBefore(words: TextInWords, end: number, isDirective: (at: number) => boolean): boolean {
  const last = words.tokens[end - 1];
  return JOINERS.has(words.ids[end - 1] ?? 0) && last?.isTitle === false && isDirective(end);
}

function endsCredit(words: TextInWords, at: number, from: number): boolean {
  const token = words.tokens[at];
  // A line that ends the credit ends in a full stop (`words/ends-at-line.ts`); one that is only full breaks a name.
  if (token === undefined || (at > from && token.gap === 'line' && !token.isTitle)) return true;
  if (token.kind !== 'mark') return at > from && endsOnDay(words, at);
  if (opensTermsBehindDash(words, at)) return true;
  if (token.text === '/' || token.text === '&' || token.text === ':' || token.text === '©') return false;
  // “… del fotografo - vietata la cessione a terzi”.
  if (token.text === '-') return token.end - token.start > 1 || isStrongDirective(words.tokens, words.ids, at + 1);
  if (token.text === ',') return true;
  return (
    isClauseEnd(words, at) &&
    !(token.text === '.' && words.tokens[at + 1]?.gap === 'none' && words.tokens[at + 1]?.kind === 'word')
  );
}
