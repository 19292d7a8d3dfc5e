import { remembered, type TextInWords } from '../words/text-in-words.ts';
import type { RowThatFits } from './veto.ts';

/** 韓国は5月3日まで beside 日本は5月3日まで不可: no verdict of its own. */
export function sharesBan({ words, walked: { end } }: RowThatFits): boolean {
  const { tokens, text } = words;
  return UNTIL.test(text.slice(tokens[end - 2]?.start, tokens[end - 1]?.end)) && holdsBanUntil(words);
}

const UNTIL = /まで$/u;
const BAN_UNTIL = /まで[^。、,\s]{0,6}(?:不可|禁|NG|できない|できません|出来ない|出来ません)/u;

const holdsBanUntil = (words: TextInWords): boolean =>
  remembered(words, 'ban until', 0, () => BAN_UNTIL.test(words.text));
