import type { DateOrInstant, Restriction } from '../../vocabulary/restrictions.ts';
import { dateOf, dayBefore, daysLater, monthsLater } from './moment-value.ts';
import type { Moment } from './read-moment.ts';
import type { TimeTail } from './read-time-tail.ts';

/**
 * Two times that follow one another, as one: “from 1 December 2026 for ten days”, “for 7 days after 1 December”. A length beside a day is
 * counted from that day, and from no transmission. From an hour on, when it ends is not said. Null where the two do not fit.
 */
export function joinedTimes(first: TimeTail | null, second: TimeTail): TimeTail | null {
  if (first === null) return second;
  const span = [first, second].find(isSpan);
  const day = [first, second].find((time) => time !== span);
  if (span === undefined || day === undefined || isSpan(day) || day.until !== undefined)
    return Object.assign({}, first, second);
  return day.isBefore === true ? null : lastingFrom(day, span, second.end);
}

const isSpan = ({ untilDays, fromDays }: TimeTail): boolean => untilDays !== undefined || fromDays !== undefined;

function lastingFrom(day: TimeTail, span: TimeTail, end: number): TimeTail | null {
  const { from } = day;
  // “From Monday for ten days”: the day is not known, and neither is the last one.
  if (from === undefined) return { end, isUndated: true };
  if (from.length > DAY_LENGTH) return { end, from, isUndated: true };
  const earliest = day.banFrom ?? from;
  if (span.fromDays !== undefined) return { end, from: daysLater(from, Math.floor(span.fromDays)) };
  const time: TimeTail = {
    end,
    from,
    until: lastDay(earliest, span, Math.floor),
    banUntil: lastDay(from, span, Math.ceil),
  };
  if (day.banFrom !== undefined) time.banFrom = day.banFrom;
  return time;
}

const DAY_LENGTH = 'YYYY-MM-DD'.length;

/** The first day counts as one. */
function lastDay(
  from: DateOrInstant,
  { untilDays = 0, untilMonths }: TimeTail,
  whole: (days: number) => number,
): DateOrInstant {
  if (untilMonths !== undefined) return dayBefore(monthsLater(from, untilMonths));
  return daysLater(from, Math.max(0, whole(untilDays) - 1));
}

/** “Licence for two years from 1 July 2025”, “for release on 3 April 2026 for 7 days”: from that day to the last of them. */
export function countedFrom(
  time: TimeTail | null,
  restriction: Restriction,
  moment: Moment | undefined,
): Restriction[] {
  if (restriction.kind === 'embargo-until' && moment !== undefined && time !== null)
    return endingAfter(restriction, time, dateOf(moment, 'earlier'));
  if (restriction.kind !== 'expires-after-days' || time === null || time.isBefore === true) return [restriction];
  const { from, isUndated, end } = time;
  if (from === undefined && isUndated !== true) return [restriction];
  const until = lastingFrom(time, { end, untilDays: restriction.value }, end)?.until ?? null;
  const ends: Restriction = { kind: 'expires-on', value: until };
  return from === undefined ? [ends] : [{ kind: 'embargo-until', value: from }, ends];
}

/** What opens on a day, and ends as the time behind it says. */
function endingAfter(
  opening: Restriction & { kind: 'embargo-until' },
  time: TimeTail,
  from: DateOrInstant | null,
): Restriction[] {
  if (from === null || time.isBefore === true || time.from !== undefined) return [opening];
  if (time.until !== undefined) return [opening, { kind: 'expires-on', value: time.until }];
  if (time.untilDays === undefined) return [opening];
  return [opening, { kind: 'expires-on', value: lastingFrom({ end: time.end, from }, time, time.end)?.until ?? null }];
}
