const DAY_MS = 86_400_000;

/** `YYYY-MM-DD`, or null when the calendar has no such day or the year is no year of photography. */
export function isoDate(year: number, month: number, day: number): string | null {
  if (year < 1826 || year > 2100 || day < 1 || day > daysIn(year, month)) return null;
  return `${year}-${month < 10 ? '0' : ''}${month}-${day < 10 ? '0' : ''}${day}`;
}

const DAYS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/** 0 for a month that is none. */
function daysIn(year: number, month: number): number {
  const isLeap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  return month === 2 && isLeap ? 29 : (DAYS[month - 1] ?? 0);
}

export function addDays(iso: string, days: number): string {
  return new Date(Date.parse(iso) + days * DAY_MS).toISOString().slice(0, 10);
}

/** The last such weekday up to the day, the day itself included (0 is Sunday). */
export function weekdayUpTo(iso: string, weekday: number): string {
  const back = (new Date(iso).getUTCDay() - weekday + 7) % 7;
  return addDays(iso, -back);
}

/** The first such weekday from the day on, the day itself included. */
export function weekdayFrom(iso: string, weekday: number): string {
  const ahead = (weekday - new Date(iso).getUTCDay() + 7) % 7;
  return addDays(iso, ahead);
}

/** The month and day of the anchor's year, or of the year before when that would lie after the anchor. */
export function dayBefore(anchor: string, month: number, day: number): string | null {
  const year = Number(anchor.slice(0, 4));
  const same = isoDate(year, month, day);
  return same !== null && same <= addDays(anchor, 1) ? same : isoDate(year - 1, month, day);
}

/** That day of the anchor's month, or of the month before when it would lie after the anchor. */
export function dayOfMonth(anchor: string, day: number): string | null {
  const [year = 0, month = 0, last = 0] = anchor.split('-').map(Number);
  if (day <= last + 1) return isoDate(year, month, day);
  return month === 1 ? isoDate(year - 1, 12, day) : isoDate(year, month - 1, day);
}
