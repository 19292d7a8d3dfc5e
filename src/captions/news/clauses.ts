import { isClauseEnd, type TextInWords } from '../words/text-in-words.ts';

/** A stretch between marks that end clauses, as token indexes. */
export interface ClauseSpan {
  from: number;
  to: number;
  /** Stands between brackets, stars or plus signs. */
  isFenced: boolean;
  /** Stands between quotation marks. */
  isQuoted: boolean;
}

const OPEN = new Set(['(', '[', '<', '*', '+']);
const CLOSE = new Set([')', ']', '>', '*', '+']);

/** The clauses of a text in their order. A line break ends one; so does a wide gap in a field that holds directives. */
export function clausesOf(words: TextInWords): ClauseSpan[] {
  const clauses: ClauseSpan[] = [];
  let from = 0;
  let fence = 0;
  let isQuoted = false;
  for (let at = 0; at < words.tokens.length; at += 1) {
    const token = words.tokens[at];
    if (token?.gap === 'line' && at > from) {
      clauses.push({ from, to: at, isFenced: fence > 0, isQuoted });
      from = at;
    }
    if (token === undefined || !isClauseEnd(words, at)) continue;
    if (at > from) clauses.push({ from, to: at, isFenced: fence > 0, isQuoted });
    from = at + 1;
    if (token.text === '"') isQuoted = !isQuoted;
    else if (token.text === '*' || token.text === '+') fence = fence > 0 ? 0 : 1;
    else if (OPEN.has(token.text)) fence += 1;
    else if (CLOSE.has(token.text)) fence = Math.max(0, fence - 1);
  }
  const to = words.tokens.length;
  if (to > from) clauses.push({ from, to, isFenced: fence > 0, isQuoted });
  return clauses;
}
