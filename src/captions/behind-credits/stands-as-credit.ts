import type { TextField } from '../../vocabulary/texts.ts';
import { isClauseEnd, isProse, type TextInWords } from '../words/text-in-words.ts';
import { startOfCredit } from './after-credit.ts';
import { MIN_NEWS } from './news-before.ts';

const BY = new Set('by von di de da par door av af'.split(' '));

/** Whether the text is a credit, and a bare “AFP” in it is one. */
export const isCreditField = ({ field }: Pick<TextInWords, 'field'>): boolean => CREDIT_FIELDS.has(field);

const CREDIT_FIELDS: ReadonlySet<TextField> = new Set(['credit', 'source', 'byline', 'bylineTitle', 'copyrightNotice']);

/** “… in Oslo. REUTERS/Jane Roe”, “(Foto: Jan Kok/ANP”: behind news, and where no sentence goes on to it. */
export function standsAsCredit(words: TextInWords, at: number): boolean {
  const from = startOfCredit(words, at);
  if (from === null || (isProse(words) && (words.tokens[from]?.start ?? 0) < MIN_NEWS)) return false;
  const isSpelt = words.tokens.slice(from, at).some(({ text }) => text === '/');
  const before = words.tokens[from - 1];
  if (before?.kind === 'word' && !BY.has(before.text) && words.tokens[from]?.gap !== 'line') return false;
  return isSpelt || at - from > 2 || isCreditField(words);
}

/** Where the clause ends; what is longer than `most` is not looked at, so that a text without stops is not read to its end from each of its words. */
export function endOfRest(words: TextInWords, at: number, most: number): number {
  const { tokens } = words;
  const last = (tokens[at]?.start ?? 0) + most;
  let to = at + 1;
  while (
    to < tokens.length &&
    (tokens[to - 1]?.end ?? 0) <= last &&
    tokens[to]?.gap !== 'line' &&
    !isClauseEnd(words, to)
  )
    to += 1;
  return to;
}
