import { DAY } from '../instants.ts';

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
  const zone = /(Z|[+-]\d{2}:?\d{2})$/.exec(instant.slice('2026-05-03T'.length))?.[0] ?? '';
  return moved(instant.slice(0, instant.length - zone.length), 1) + zone;
}

/** As `xsd:dateTime` writes it: with seconds, and a colon in the offset. */
export function withSeconds(instant: string): string {
  return instant.replace(/T(\d{2}:\d{2})(?=Z|[+-]|$)/, 'T$1:00').replace(/T(.*[+-]\d{2})(\d{2})$/, 'T$1:$2');
}

function moved(text: string, milliseconds: number): string {
  const from = Date.parse(isBareDay(text) ? `${text}T00:00:00Z` : `${text}Z`);
  return new Date(from + milliseconds).toISOString().slice(0, -1);
}
