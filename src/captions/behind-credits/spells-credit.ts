import type { Span } from '../../vocabulary/texts.ts';
import type { Leftover } from '../doubts/harmless-words.ts';
import { tellsTakedown } from '../doubts/tells-takedown.ts';
import { isLimitOnPicture } from '../limits/limit-in-clause.ts';
import { isGlue } from '../news/accept-matches.ts';
import { holdsNeverNews } from '../news/never-news.ts';
import { endsInCode } from '../things/codes-before-out.ts';
import { isNoByLetter } from '../things/letters-of-countries.ts';
import { tellsDesk } from '../words/desk-words.ts';
import { directivesIn } from '../words/directives-in.ts';
import type { TextInWords } from '../words/text-in-words.ts';
import { ENDS_BAN, endsCreditInBrackets, isNoteInBrackets } from './behind-last-credit.ts';
import { isMediumAlone } from './medium-alone.ts';

/** How much of a text must be understood. */
export type Care = 'everything' | 'credit' | 'caption';

/** A credit covers the words, and they hold nothing that restricts. */
export function isCredit(words: TextInWords, leftover: Leftover, by: { quotes: readonly Span[]; care: Care }): boolean {
  const [first, last] = [words.tokens[leftover.from], words.tokens[leftover.to - 1]];
  if (first === undefined || last === undefined) return false;
  const isSpelt =
    by.quotes.some(({ start, end }) => start <= first.start + 1 && last.end - 1 <= end) ||
    coveredByAll(words, leftover, by.quotes);
  if (!isSpelt) return false;
  if (endsInCode(words, leftover) || ENDS_BAN.has(last.text) || isNoByLetter(words, leftover.to - 1)) return false;
  if (by.care === 'caption' && tellsTakedown(words, leftover, [])) return false;
  if (by.care === 'caption' && (holdsNeverNews(words, leftover) || isLimitOnPicture(words, leftover.clause)))
    return false;
  const quote = by.quotes.at(-1);
  if (by.care === 'caption' && quote !== undefined && endsCreditInBrackets(words, leftover.clause, quote))
    if (isNoteInBrackets(words, leftover, quote)) return false;
  if (by.care === 'credit' && tellsDesk(words, leftover)) return false;
  if (isMediumAlone(words, leftover)) return false;
  const { isStrong, isWeak } = directivesIn(words, leftover);
  return !(isStrong || (by.care !== 'caption' && isWeak));
}

function coveredByAll(words: TextInWords, leftover: Leftover, quotes: readonly Span[]): boolean {
  let quote: Span | undefined;
  for (let at = leftover.from; at < leftover.to; at += 1) {
    const token = words.tokens[at];
    if (token === undefined || token.kind === 'mark' || isGlue(words, at)) continue;
    // Words in a row mostly stand in the same one.
    if (quote === undefined || !holds(quote, token)) quote = quotes.find((other) => holds(other, token));
    if (quote === undefined && !CREDIT_WORDS.has(token.text)) return false;
  }
  return true;
}

const holds = (outer: Span, inner: Span): boolean => outer.start <= inner.start && inner.end <= outer.end;

const CREDIT_WORDS = new Set([
  'photo',
  'foto',
  'picture',
  'image',
  'credit',
  'by',
  'via',
  'courtesy',
  'source',
  'handout',
  'ho',
  'pool',
  'file',
  'photographer',
  ...'reference quelle quellenangabe quellenhinweis quellennachweis fuente fonte bron bronvermelding kilde kalla источник images imagen immagine immagini des de la delle dell l'.split(
    ' ',
  ),
]);
