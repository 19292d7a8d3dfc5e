import { DAY, MONTH, NUMBER_WORDS, UNIT_WORDS, YEAR } from '../phrasebook/lengths-of-time.ts';
import { foldText } from '../words/fold-text.ts';
import type { Spelt } from '../words/spelt.ts';
import type { TextInWords } from '../words/text-in-words.ts';
import { WordList } from '../words/word-list.ts';

/** A length of time in words, in hours. */
export interface SpanOfTime {
  end: number;
  hours: number;
  /** Where it was said in months or years. */
  months?: number;
}

const UNITS = new Map(
  UNIT_WORDS.flatMap(([hours, words]) => words.split(' ').map((word) => [foldText(word), hours] as const)),
);
const NUMBERS = new Map(
  NUMBER_WORDS.flatMap(([value, words]) => words.split(' ').map((word) => [foldText(word), value] as const)),
);
const MAX_DAYS = 36_500;

/** A length of time that begins at token `from` ("14 days", "one year", "14일"); a month counts 30 days and a year 365. */
export function readSpanOfTime(words: TextInWords, from: number): SpanOfTime | null {
  const first = words.tokens[from];
  const amount = first === undefined ? null : amountOf(first.spelt);
  if (amount === null) return null;
  const at = words.tokens[from + 1]?.text === '(' ? afterRepeatedAmount(words, from + 1) : from + 1;
  for (const length of [3, 2, 1]) {
    if (at + length > words.tokens.length) continue;
    const text = textOf(words, at, at + length);
    const unit = text === 'd' && words.tokens[at]?.gap === 'none' ? DAY : UNITS.get(text);
    if (unit === undefined || amount * unit > MAX_DAYS * DAY || isDayOfMonth(words, from, at + length)) continue;
    const span: SpanOfTime = { end: at + length, hours: amount * unit };
    if (unit === MONTH || unit === YEAR) span.months = unit === YEAR ? amount * 12 : amount;
    return span;
  }
  return null;
}

/** Whether a length of time can begin with the token at all. */
export const couldBeginSpan = (spelt: Spelt): boolean => amountOf(spelt) !== null;

function amountOf(spelt: Spelt): number | null {
  const { kind, text } = spelt;
  if (kind === 'number') return text.length <= MOST_DIGITS ? Number(text) : null;
  return NAMES_OF_NUMBERS.holds(spelt) ? (NUMBERS.get(text) ?? null) : null;
}

const NAMES_OF_NUMBERS = new WordList(NUMBERS.keys());

const MOST_DIGITS = 3;

/** "fourteen (14) days". */
function afterRepeatedAmount(words: TextInWords, at: number): number {
  return words.tokens[at + 2]?.text === ')' ? at + 3 : at;
}

/** Korean, Japanese and Chinese words are tokens of one character each; others are joined by nothing only when one token long. */
function textOf(words: TextInWords, from: number, to: number): string {
  let text = '';
  for (let at = from; at < to; at += 1) text += words.tokens[at]?.text ?? '';
  return text;
}

/** 9日まで, 9일까지: up to the ninth; 配信から9日まで is a length. */
function isDayOfMonth({ tokens }: TextInWords, from: number, end: number): boolean {
  const [unit, before] = [tokens[end - 1]?.text ?? '', tokens[from - 1]?.text ?? ''];
  const behind = (tokens[end]?.text ?? '') + (tokens[end + 1]?.text ?? '');
  if (unit !== '日' && unit !== '일') return false;
  // 12月31日后: the last of December, and no 31 days.
  return before === '月' || before === '월' || (/^(?:まで|까지)/.test(behind) && !COUNTED_FROM.has(before));
}

const COUNTED_FROM = new Set(['ら', '後', '터', '후']);
