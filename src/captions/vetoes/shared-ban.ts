import { isClauseEnd, type TextInWords } from '../words/text-in-words.ts';
import type { RowThatFits } from './veto.ts';

/** 韓国は5月3日まで beside 日本は5月3日まで不可 in one sentence: no verdict of its own. */
export function sharesBan({ words, from, walked: { end } }: RowThatFits): boolean {
  const { tokens, text } = words;
  if (!UNTIL.test(text.slice(tokens[end - 2]?.start, tokens[end - 1]?.end))) return false;
  return BAN_UNTIL.test(sentenceAround(words, from, end));
}

const UNTIL = /まで$/u;
const BAN_UNTIL = /まで[^。、,\s]{0,6}(?:不可|禁|NG|できない|できません|出来ない|出来ません)/u;

/** As many signs as two days and what they are said of take. */
const MOST_BESIDE = 60;

function sentenceAround(words: TextInWords, from: number, end: number): string {
  const isEdge = (at: number): boolean => isClauseEnd(words, at) || words.tokens[at]?.gap === 'line';
  let [first, last] = [from, end];
  while (
    first > Math.max(0, from - MOST_BESIDE) &&
    !isClauseEnd(words, first - 1) &&
    words.tokens[first]?.gap !== 'line'
  )
    first -= 1;
  while (last < end + MOST_BESIDE && !isEdge(last)) last += 1;
  return words.text.slice(words.tokens[first]?.start, words.tokens[last - 1]?.end);
}
