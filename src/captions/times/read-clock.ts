import { MONTHS, WEEKDAYS } from '../words/calendar-words.ts';
import type { Token } from '../words/tokenize.ts';
import { CLOCK_WORDS, isClockWord, isHourAt, isMoreOfNumber, isWholeDay, markAt } from './hours-ahead.ts';
import type { Moment } from './read-moment.ts';
import { readZone } from './read-zone.ts';

/** Said before an hour. */
const BEFORE_HOURS = new Set(['ore', 'alle', 'kl', 'klo', 'klokken', 'las', 'в']);

/** Reads an hour into `moment` and returns the index after it; null when there is none: `21:00`, `21h00`, `18.00 Uhr`, `2230` before a day, `0001 GMT`, `12noon`, `6pm`. */
export function readClock(
  tokens: readonly Token[],
  at: number,
  into: { value: number; text: string; next: string; moment: Moment },
): number | null {
  const { value, text, next, moment } = into;
  if (moment.minutes !== null || value > 2400) return null;
  const minute =
    /^\d\d$/.test(tokens[at + 2]?.text ?? '') && tokens[at + 2]?.gap === 'none' ? Number(tokens[at + 2]?.text) : null;
  if (value <= 24 && minute !== null && minute < 60) {
    const isSaid =
      isClockWord(tokens, at + 3) ||
      readZone(tokens, at + 3) !== null ||
      BEFORE_HOURS.has(tokens[at - 1]?.text ?? '') ||
      (isWholeDay(moment) && isHourAt(tokens, at));
    const isClock = next === ':' || next === 'h' || ((next === '.' || next === ',') && isSaid);
    if (isClock) return setMinutes(moment, value * 60 + minute, endOfSeconds(tokens, at + 3));
  }
  // “5月4日 25:00”: an hour into the next day.
  if (isBeyondMidnight(value) && next === ':' && minute !== null && minute < 60 && moment.day !== null)
    return setMinutes(moment, value * 60 + minute, endOfSeconds(tokens, at + 3));
  if (text.length === 4 && Number(text.slice(2)) < 60 && isFourDigitClock(tokens, at, moment))
    return setMinutes(moment, Number(text.slice(0, 2)) * 60 + Number(text.slice(2)), at + 1);
  if (value <= 24 && text.length <= 2 && (next === 'noon' || next === 'midnight'))
    return setMinutes(moment, next === 'noon' ? 720 : 1440, at + 2);
  if (value <= 24 && text.length <= 2 && BEFORE_HOURS.has(tokens[at - 1]?.text ?? ''))
    return setMinutes(moment, value * 60, at + 1);
  if (value <= 24 && text.length <= 2 && isClockWord(tokens, at + 1) && next !== 'a')
    return setSpacedHour(tokens, at, { hour: value, moment });
  return null;
}

/** Hours as Japanese desks and stations count them. */
const isBeyondMidnight = (hour: number): boolean => hour > 24 && hour < 30;

/** "20 h", "20 h 30", "18 Uhr 45"; in "20 h 30 avril" the number is the day. */
function setSpacedHour(tokens: readonly Token[], at: number, into: { hour: number; moment: Moment }): number {
  const { hour, moment } = into;
  const minute = tokens[at + 2]?.text ?? '';
  const isMinute = CLOCK_WORDS.has(tokens[at + 1]?.text ?? '') && moment.day !== null && /^[0-5]\d$/.test(minute);
  if (!isMinute || isMoreOfNumber(tokens, at + 3)) return setMinutes(moment, hour * 60, at + 1);
  return setMinutes(moment, hour * 60 + Number(minute), at + 3);
}

function setMinutes(moment: Moment, minutes: number, end: number): number {
  moment.minutes = minutes;
  return end;
}

function endOfSeconds(tokens: readonly Token[], at: number): number {
  return markAt(tokens, at) === ':' && /^\d\d$/.test(tokens[at + 1]?.text ?? '') ? at + 2 : at;
}

function isFourDigitClock(tokens: readonly Token[], at: number, moment: Moment): boolean {
  const text = tokens[at]?.text ?? '';
  const next = tokens[at + 1];
  if (!/^(19|20)/.test(text)) return true;
  // In "18 marzo 2026 ore 21" the word belongs to the hour behind it.
  if (BEFORE_HOURS.has(next?.text ?? '') && moment.month !== null && moment.year === null) return false;
  if (isClockWord(tokens, at + 1)) return true;
  if (next === undefined) return false;
  // 2015 before "SUNDAY MAY 7": a time. After a month it is the year.
  return moment.month === null && (WEEKDAYS.has(next.text) || MONTHS.has(next.text)) && hasYearAfter(tokens, at + 1);
}

function hasYearAfter(tokens: readonly Token[], from: number): boolean {
  return tokens.slice(from, from + 6).some((token) => /^(19|20)\d\d$/.test(token.text));
}
