import type { Moment } from './read-moment.ts';
import type { Token } from './tokenize.ts';

const MORNING = new Set(['am', '오전', '午前', '上午']);
const AFTERNOON = new Set(['pm', '오후', '午後', '下午']);

/** "a.m.", "오후", "午前": which half of the day the words at `at` name. */
export function halfOfDay(tokens: readonly Token[], at: number): { end: number; isAfternoon: boolean } | null {
  const one = tokens[at]?.text ?? '';
  if (MORNING.has(one)) return { end: at + 1, isAfternoon: false };
  if (AFTERNOON.has(one)) return { end: at + 1, isAfternoon: true };
  if (!STARTS.has(one)) return null;
  const two = one + (tokens[at + 1]?.text ?? '');
  if (MORNING.has(two)) return { end: at + 2, isAfternoon: false };
  return AFTERNOON.has(two) ? { end: at + 2, isAfternoon: true } : null;
}

/** With what the words of two tokens begin. */
const STARTS = new Set([...MORNING, ...AFTERNOON].map((word) => word.charAt(0)));

/** `오전 11시 30분`, `午後3時`. */
export function readCjkClock(
  tokens: readonly Token[],
  at: number,
  into: { moment: Moment; isAfternoon: boolean },
): number {
  const hour = numberAt(tokens, at);
  if (hour === null || !['시', '時', '时', '點', '点'].includes(tokens[at + 1]?.text ?? '')) return at;
  const end = readCjkHour(tokens, at, into.moment);
  if (into.isAfternoon && hour < 12) into.moment.minutes = (into.moment.minutes ?? 0) + 720;
  return end;
}

export function readCjkHour(tokens: readonly Token[], at: number, moment: Moment): number {
  const hour = numberAt(tokens, at) ?? 0;
  const minute = ['분', '分'].includes(tokens[at + 3]?.text ?? '') ? numberAt(tokens, at + 2) : null;
  moment.minutes = hour * 60 + (minute ?? 0);
  return minute === null ? at + 2 : at + 4;
}

/** `2025年`, `6월`, `12日`. */
export function readCjkNumber(
  tokens: readonly Token[],
  at: number,
  into: { value: number; next: string; moment: Moment },
): number | null {
  const { value, next, moment } = into;
  if (next === '년' || next === '年') moment.year = value;
  else if (next === '월' || next === '月') moment.month = value;
  else if (next === '일' || next === '日' || next === '号') moment.day = value;
  else if (['시', '時', '时', '点', '點'].includes(next)) return readCjkHour(tokens, at, moment);
  else return null;
  return at + 2;
}

/** The number at `at`; null where none of a date's length stands. */
export function numberAt(tokens: readonly Token[], at: number): number | null {
  const token = tokens[at];
  return token !== undefined && token.kind === 'number' && token.text.length <= 8 ? Number(token.text) : null;
}
