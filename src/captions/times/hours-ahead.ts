import { ZONES } from '../words/calendar-words.ts';
import type { Token } from '../words/tokenize.ts';
import { halfOfDay } from './read-cjk-clock.ts';
import type { Moment } from './read-moment.ts';

const JOINERS = new Set(
  ", on at of di dell vom van the de del le la el les do da dia das du um a kl klo klokken om ore alle as las aos h hrs hours hour uhr den am im - den : til o'clock und y e les в 시 분 初 日 local time prior".split(
    ' ',
  ),
);
export const CLOCK_WORDS = new Set(['uhr', 'h', 'hrs', 'hours', 'hr', 'heures', 'horas', 'ore', 'uur', 'ч']);

export const markAt = (tokens: readonly Token[], at: number): string =>
  tokens[at]?.kind === 'mark' && tokens[at]?.gap === 'none' ? (tokens[at]?.text ?? '') : '';

export function isClockWord(tokens: readonly Token[], at: number): boolean {
  const text = tokens[at]?.text ?? '';
  return CLOCK_WORDS.has(text) || ZONES.has(text) || halfOfDay(tokens, at) !== null;
}

/** Whether a date may go on behind the token: a word or mark between its parts, or what fences the hour of a whole day. */
export function joins(tokens: readonly Token[], at: number, moment: Moment): boolean {
  const text = tokens[at]?.text ?? '';
  if (JOINERS.has(text)) return true;
  if (text === '.') return isDotBeforeHour(tokens, at);
  return FENCES.has(text) && isWholeDay(moment) && moment.minutes === null && isHourAhead(tokens, at + 1);
}

const FENCES = new Set(['/', '(', '[', '（', '|', ';', '@']);

export const isWholeDay = ({ year, month, day }: Moment): boolean => year !== null && month !== null && day !== null;

/** "г., 18:45", "h. 18.45", "2026.11.30. 18:45". */
export function isDotBeforeHour(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1];
  if (tokens[at]?.gap !== 'none' || before === undefined) return false;
  if (before.kind !== 'number' && !SHORTENED.has(before.text)) return false;
  return isHourAhead(tokens, at + 1);
}

const SHORTENED = new Set(['г', 'h', 'kl', 'hrs', 'hs', 'hr']);
/** What may stand between a date and its hour. */
const BEFORE_CLOCKS = new Set([
  ...JOINERS,
  '(',
  '[',
  '（',
  '@',
  '/',
  'los',
  'o',
  'в',
  '오전',
  '오후',
  '午前',
  '午後',
  '上午',
  '下午',
]);

function isHourAhead(tokens: readonly Token[], from: number): boolean {
  let at = from;
  while (at - from < 3 && BEFORE_CLOCKS.has(tokens[at]?.text ?? '')) at += 1;
  return isHourAt(tokens, at);
}

/** Whether the digits at `at` look like an hour: "18:45", "18.45", "20 h", "6pm", "18時". */
export function isHourAt(tokens: readonly Token[], at: number): boolean {
  const [token, mark, minute] = [tokens[at], tokens[at + 1], tokens[at + 2]];
  if (token?.kind !== 'number' || token.text.length > 4 || Number(token.text) > 2400 || mark === undefined)
    return false;
  if (isClockWord(tokens, at + 1) || HOUR_SIGNS.has(mark.text)) return true;
  if (token.text.length > 2 || Number(token.text) > 24 || minute?.gap !== 'none' || mark.gap !== 'none') return false;
  return /^[0-5]\d$/.test(minute.text) && [':', '.', 'h'].includes(mark.text) && !isMoreOfNumber(tokens, at + 3);
}

const HOUR_SIGNS = new Set([
  '시',
  '時',
  '时',
  '点',
  '點',
  'a',
  'p',
  "o'clock",
  'noon',
  'midnight',
  'часов',
  'часа',
  'час',
]);

/** "30.11.2026": a date, and no hour. */
export function isMoreOfNumber(tokens: readonly Token[], at: number): boolean {
  return (
    ['.', '/', '-'].includes(markAt(tokens, at)) && tokens[at + 1]?.kind === 'number' && tokens[at + 1]?.gap === 'none'
  );
}
