import { DAY } from './instants.ts';

/** Days and instants as text, moved while their form stays: `2026-05-03`, `2026-05-03T12:00:00+09:00`. */

export function isBareDay(date: string): boolean {
  return !date.includes('T');
}

export function dayAfter(day: string): string {
  return moved(day, DAY).slice(0, 10);
}

export function dayBefore(day: string): string {
  return moved(day, -DAY).slice(0, 10);
}

/** The next instant the archive can tell apart, a millisecond on. */
export function instantAfter(instant: string): string {
  const offset = offsetOf(instant);
  return moved(instant.slice(0, instant.length - offset.length), 1) + offset;
}

/** `Z` or `+09:00`; empty for a day, and for an instant without. */
export function offsetOf(date: string): string {
  return /Z|[+-]\d{2}:?\d{2}/.exec(date)?.[0] ?? '';
}

/** As `xsd:dateTime` writes it: with seconds, and a colon in the offset. */
export function withSeconds(instant: string): string {
  return instant.replace(/T(\d{2}:\d{2})(?=Z|[+-]|$)/, 'T$1:00').replace(/([+-]\d{2})(?=\d)/, '$1:');
}

function moved(text: string, milliseconds: number): string {
  const from = Date.parse(isBareDay(text) ? `${text}T00:00:00Z` : `${text}Z`);
  return inUtc(from + milliseconds).slice(0, -1);
}

const FIRST = Date.parse('0000-01-01T00:00:00.000Z');
const LAST = Date.parse('9999-12-31T23:59:59.999Z');

/** The instant as ISO 8601 writes it. Beyond the years of four digits, which no date here names, it is the last before or the first. */
export function inUtc(instant: number): string {
  return new Date(Math.min(Math.max(instant, FIRST), LAST)).toISOString();
}
