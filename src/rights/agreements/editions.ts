import { DAY, instantOf, localDay } from '../moments/instants.ts';

/** Monday first, as ISO 8601 counts them. */
export const WEEKDAYS = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'] as const;
export type Weekday = (typeof WEEKDAYS)[number];

/** When an outlet comes out. */
export interface Editions {
  /** At least one. */
  days: Weekday[];
  /** On the clock of the zone: `06:00`. */
  time: string;
  /** IANA name. */
  zone: string;
}

/** From the day before, which may lie on the other side of midnight, to the same weekday of the week after. */
const DAYS_AHEAD = 9;

/**
 * The instant of the first edition that is not out yet, in milliseconds since 1970; one that comes out this very moment is
 * the next. Where the clock skips its time it comes out as much later, where it shows it twice the first time counts. NaN
 * where no day is named, or the time or the zone is none.
 */
export function nextEdition({ days, time, zone }: Editions, now: number): number {
  const from = Date.parse(localDay(now, zone)) - DAY;
  for (let ahead = 0; ahead < DAYS_AHEAD; ahead++) {
    const day = new Date(from + ahead * DAY);
    if (!days.includes(weekdayOf(day))) continue;
    const comesOut = instantOf(`${day.toISOString().slice(0, 10)}T${time}`, 'opens', zone);
    if (!(comesOut < now)) return comesOut;
  }
  return Number.NaN;
}

/** The last edition before an instant that comes out at `first` or later, which is one itself. Milliseconds since 1970. */
export function lastEditionBefore(editions: Editions, instant: number, first: number): number {
  let last = first;
  let next = nextEdition(editions, Math.max(first + 1, instant - DAYS_AHEAD * DAY));
  while (next < instant) {
    last = next;
    next = nextEdition(editions, next + 1);
  }
  return last;
}

function weekdayOf(day: Date): Weekday {
  // JavaScript counts from Sunday.
  return WEEKDAYS[(day.getUTCDay() + 6) % 7] as Weekday;
}
