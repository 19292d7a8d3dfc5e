import { isDotBeforeHour } from '../times/hours-ahead.ts';
import { numbersByToken } from '../words/numbers-by-token.ts';
import { isClauseEnd, type TextInWords } from '../words/text-in-words.ts';
import type { Token } from '../words/tokenize.ts';
import { EXCEPTIONS } from '../words/word-sets.ts';
import { STOP } from './phrase-needs.ts';

/** “So. Korea”. */
const SHORTEST_WORD = 3;
/** A title between quotation marks may hold any mark; so may a weekday between brackets. */
const LONGEST_QUOTE = 14;
const LONGEST_WEEKDAY = 5;

/**
 * The full stops that surely end their sentence, by a 1 each: no slot and no gap of a phrase reaches over one of them, only a phrase that is written
 * with a full stop itself. What could be a mark within a quote, a date, an address or "excl. Denmark" is none.
 */
export function sentenceStops(words: TextInWords): number[] {
  const { tokens } = words;
  const stops = numbersByToken(tokens.length);
  let openUntil = 0;
  for (let at = 0; at < tokens.length - 1; at += 1) {
    const { kind, text } = tokens[at] as Token;
    if (kind !== 'mark') continue;
    if (text === '"' || text === "'") openUntil = Math.max(openUntil, at + LONGEST_QUOTE);
    else if (text === '(' || text === '[') openUntil = Math.max(openUntil, at + LONGEST_WEEKDAY);
    if (at === 0 || at <= openUntil || text !== STOP || isShortened(words, at - 1)) continue;
    const isOpen = tokens[at + 1]?.gap === 'none' || tokens[at + 1]?.kind === 'number';
    if (!isOpen && isClauseEnd(words, at) && !isDotBeforeHour(tokens, at)) stops[at] = 1;
  }
  return stops;
}

function isShortened({ tokens, ids }: TextInWords, at: number): boolean {
  const { kind, text } = tokens[at] as Token;
  return EXCEPTIONS.has(ids[at] as number) || (kind === 'word' && text.length < SHORTEST_WORD);
}
