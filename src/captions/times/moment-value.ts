import type { DateOrInstant } from '../../vocabulary/restrictions.ts';
import type { Moment } from './read-moment.ts';
import { offsetOn } from './read-zone.ts';

const pad = (value: number): string => String(value).padStart(2, '0');

/**
 * The day or instant a moment names, or null when it names no year, month or day. Where day and month could be either way round,
 * `prefer` decides: the later one keeps an embargo closed longest, the earlier one ends a licence first.
 */
export function dateOf(moment: Moment, prefer: 'earlier' | 'later'): DateOrInstant | null {
  if (moment.year === null || moment.month === null || moment.day === null) return null;
  const isNextDay = moment.isLateNight === true && prefer === 'later';
  const meant = isNextDay ? { ...moment, minutes: (moment.minutes ?? 0) + 1440 } : moment;
  const plain = valueWith(meant, moment.month, moment.day);
  if (!moment.isAmbiguous) return plain;
  const swapped = valueWith(meant, moment.day, moment.month);
  const [earlier, later] = plain < swapped ? [plain, swapped] : [swapped, plain];
  return prefer === 'earlier' ? earlier : later;
}

function valueWith(moment: Moment, month: number, day: number): DateOrInstant {
  const said = `${moment.year}-${pad(month)}-${pad(day)}`;
  if (moment.minutes === null) return said;
  // “25:00” in Japan: an hour into the next day.
  const [date, minutes] = moment.minutes < 1440 ? [said, moment.minutes] : [dayAfter(said), moment.minutes - 1440];
  return `${date}T${pad(Math.floor(minutes / 60))}:${pad(minutes % 60)}${zoneOf(moment, date)}`;
}

function zoneOf({ zone, season }: Moment, day: string): string {
  if (zone === null) return '';
  const ahead = offsetOn({ minutes: zone, season }, day);
  if (ahead === 0) return 'Z';
  const size = Math.abs(ahead);
  return `${ahead < 0 ? '-' : '+'}${pad(Math.floor(size / 60))}:${pad(size % 60)}`;
}

/** The day after a day (`YYYY-MM-DD`); an instant stays itself, for what comes after it begins at it. */
export function dayAfter(date: DateOrInstant): DateOrInstant {
  return daysLater(date, 1);
}

/** The day before a day; an instant stays itself. */
export function dayBefore(date: DateOrInstant): DateOrInstant {
  return daysLater(date, -1);
}

/** As many days after a day, or before it where `days` is negative. */
export function daysLater(date: DateOrInstant, days: number): DateOrInstant {
  const [year, month, day] = date.split('-').map(Number);
  if (date.length > 10 || year === undefined || month === undefined || day === undefined) return date;
  return new Date(Date.UTC(year, month - 1, day + days)).toISOString().slice(0, 10);
}

/** The same day as many months later; where that month is shorter, the first of the next. */
export function monthsLater(date: DateOrInstant, months: number): DateOrInstant {
  const [year, month, day] = date.split('-').map(Number);
  if (date.length > 10 || year === undefined || month === undefined || day === undefined) return date;
  const isShorter = day > daysIn(year, month + months);
  return new Date(Date.UTC(year, month - 1 + months + (isShorter ? 1 : 0), isShorter ? 1 : day))
    .toISOString()
    .slice(0, 10);
}

/** How many days a month has; months beyond the twelfth are those of the years that follow. */
export const daysIn = (year: number, month: number): number => new Date(Date.UTC(year, month, 0)).getUTCDate();
