import type { Token } from '../words/tokenize.ts';
import type { Moment } from './read-moment.ts';

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

/** Parts of the day that stand before an hour and are said of no half: with which hours each goes. */
const PARTS: readonly (readonly [words: string, part: 'early' | 'midday' | 'late' | 'night'])[] = [
  ['새벽 아침 朝 早朝 未明 早上 凌晨 清晨 早', 'early'],
  ['낮 昼 お昼 中午', 'midday'],
  ['저녁 밤 夜 夕方 晚上 傍晚 晚', 'late'],
  ['심야 深夜 真夜中 半夜 午夜', 'night'],
];
const PART_OF_DAY = new Map(PARTS.flatMap(([words, part]) => words.split(' ').map((word) => [word, part] as const)));
const PART_STARTS = new Set([...PART_OF_DAY.keys()].map((word) => word.charAt(0)));
const NAMED_HOURS = new Map([
  ['정오', 720],
  ['正午', 720],
  ['자정', 1440],
  ['零時', 0],
  ['零时', 0],
]);
const NAMED_STARTS = new Set([...NAMED_HOURS.keys()].map((word) => word.charAt(0)));

/** 正午, 낮 12시, 晚上8点: the index after an hour that its part of the day tells; `at` where none does, or the two do not fit. */
export function readPartOfDay(tokens: readonly Token[], at: number, moment: Moment): number {
  const one = tokens[at]?.text ?? '';
  if (moment.minutes !== null || !(PART_STARTS.has(one) || NAMED_STARTS.has(one))) return at;
  const two = one + (tokens[at + 1]?.text ?? '');
  const named = NAMED_HOURS.get(two);
  if (named !== undefined) {
    moment.minutes = named;
    return at + 2;
  }
  const isLong = PART_OF_DAY.has(two);
  const part = PART_OF_DAY.get(isLong ? two : one);
  const from = at + (isLong ? 2 : 1);
  const hour = numberAt(tokens, from);
  if (part === undefined || hour === null || !HOURS.has(tokens[from + 1]?.text ?? '')) return at;
  const shift = shiftOf(part, hour);
  if (shift === null) return at;
  const end = readCjkHour(tokens, from, moment);
  if (part === 'night' && hour <= LAST_OF_NIGHT) moment.isLateNight = true;
  moment.minutes = (moment.minutes ?? 0) + shift;
  return end;
}

const HOURS = new Set(['시', '時', '时', '點', '点']);

/** 深夜0時 to 深夜4時. */
const LAST_OF_NIGHT = 4;

/** Minutes to add to the hour as said; null where "1 at night" could be either end of it. */
function shiftOf(part: 'early' | 'midday' | 'late' | 'night', hour: number): number | null {
  if (part === 'night' && (hour <= LAST_OF_NIGHT || hour >= 24)) return 0;
  if (part === 'early') return hour < 12 ? 0 : null;
  if (part === 'midday') return hour >= 11 && hour <= 12 ? 0 : hour <= 5 ? 720 : null;
  if (hour === 12) return 720;
  return hour >= 5 && hour < 12 ? 720 : hour > 12 ? 0 : null;
}

/** `오전 11시 30분`, `午後3時`. */
export function readCjkClock(
  tokens: readonly Token[],
  at: number,
  into: { moment: Moment; isAfternoon: boolean },
): number {
  const hour = numberAt(tokens, at);
  if (hour === null || !HOURS.has(tokens[at + 1]?.text ?? '')) return at;
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
