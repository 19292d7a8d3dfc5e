import type { DateOrInstant } from '../../vocabulary/restrictions.ts';

/**
 * Which end of a whole day a bare date stands for: a period opens at the first instant of its day and closes at the
 * first instant after it. `-late`: a time that the clock shows twice is the second of the two, and a part of a millisecond
 * counts as a whole one, for periods that are the stricter the later they open or close; else it counts for nothing.
 */
export type Edge = 'opens' | 'closes' | 'opens-late' | 'closes-late';

const ISO = /^(\d{4})-(\d{2})-(\d{2})(?:T(\d{2}):(\d{2})(?::(\d{2})(?:\.(\d{1,9}))?)?(Z|[+-]\d{2}:?\d{2})?)?$/;
const MINUTE = 60_000;
export const DAY = 86_400_000;

/**
 * The instant an ISO date or date-time stands for, in milliseconds since 1970. What names no offset is read in `zone`
 * (an IANA name). NaN when the text is no date, the date does not exist, or the zone is none.
 */
export function instantOf(text: DateOrInstant, edge: Edge, zone: string): number {
  const known = rememberedIn(edge, zone);
  const before = known.get(text);
  if (before !== undefined) return before;
  const instant = readInstant(text, edge, zone);
  if (known.size >= MAX_REMEMBERED) known.clear();
  known.set(text, instant);
  return instant;
}

/** The same few dates are asked for at every request; the limit only keeps hostile input from filling the memory. */
const MAX_REMEMBERED = 20_000;
/** There are some 600 zones; a name that is none is remembered as well. */
const MAX_ZONES = 1000;
const remembered: Record<Edge, Map<string, Map<string, number>>> = {
  opens: new Map(),
  closes: new Map(),
  'opens-late': new Map(),
  'closes-late': new Map(),
};

/** What is remembered of one edge in one zone. */
function rememberedIn(edge: Edge, zone: string): Map<string, number> {
  const zones = remembered[edge];
  const known = zones.get(zone);
  if (known !== undefined) return known;
  if (zones.size >= MAX_ZONES) zones.clear();
  const made = new Map<string, number>();
  zones.set(zone, made);
  return made;
}

/** Where a day begins first on earth, and where it ends last: what is so in both is so wherever a date is read. */
export const FIRST_ON_EARTH = 'Pacific/Kiritimati';
export const LAST_ON_EARTH = 'Etc/GMT+12';
export const ALL_ROUND_THE_EARTH = [FIRST_ON_EARTH, LAST_ON_EARTH];

/** As ISO 8601 in UTC. */
export function isoOf(instant: number): string {
  const known = written.get(instant);
  if (known !== undefined) return known;
  if (written.size >= MAX_REMEMBERED) written.clear();
  const text = new Date(instant).toISOString();
  written.set(instant, text);
  return text;
}

const written = new Map<number, string>();
/** The last instant that has a date. */
export const END_OF_TIME = 8_640_000_000_000_000;

/** The day on the calendar of `zone` at an instant, `2026-06-15`; UTC where the zone is none. */
export function localDay(at: number, zone: string): string {
  const offset = offsetAt(at, zone);
  return new Date(at + (Number.isNaN(offset) ? 0 : offset)).toISOString().slice(0, 10);
}

function readInstant(text: DateOrInstant, edge: Edge, zone: string): number {
  const found = ISO.exec(text);
  if (found === null) return Number.NaN;
  const [, year, month, day, hour, minute, second, fraction, offset] = found;
  const midnight = wholeDay(Number(year), Number(month), Number(day));
  if (hour === undefined) return fromLocal(edge.startsWith('closes') ? midnight + DAY : midnight, zone);
  const isLate = edge.endsWith('-late');
  const clock = clockTime(Number(hour), Number(minute), Number(second ?? 0)) + milliseconds(fraction, isLate);
  if (offset === undefined) return fromLocal(midnight + clock, zone, isLate);
  return midnight + clock - offsetInText(offset);
}

function wholeDay(year: number, month: number, day: number): number {
  const date = new Date(0);
  date.setUTCFullYear(year, month - 1, day);
  return date.getUTCMonth() === month - 1 ? date.getTime() : Number.NaN;
}

function clockTime(hour: number, minute: number, second: number): number {
  if (hour > 23 || minute > 59 || second > 59) return Number.NaN;
  return ((hour * 60 + minute) * 60 + second) * 1000;
}

/** `fraction`: the decimals of a second. */
function milliseconds(fraction = '', isRoundedUp: boolean): number {
  const whole = Number(fraction.slice(0, 3).padEnd(3, '0'));
  return isRoundedUp && Number(fraction.slice(3)) > 0 ? whole + 1 : whole;
}

function offsetInText(text: string): number {
  if (text === 'Z') return 0;
  const hours = Number(text.slice(1, 3));
  const minutes = Number(text.slice(-2));
  if (hours > 23 || minutes > 59) return Number.NaN;
  return (text.startsWith('-') ? -1 : 1) * (hours * 60 + minutes) * MINUTE;
}

/**
 * From the clock on the wall to the instant. Where the clock skips that time the day begins when the clock jumps, and
 * where it shows the time twice the first counts, or the second where that is asked for.
 */
function fromLocal(local: number, zone: string, isLate = false): number {
  if (Number.isNaN(local)) return local;
  const before = offsetAt(local - DAY, zone);
  const after = offsetAt(local + DAY, zone);
  const [first, second] = [local - before, local - after];
  const isSecond = offsetAt(second, zone) === after;
  return isSecond && (isLate || offsetAt(first, zone) !== before) ? second : first;
}

const formats = new Map<string, Intl.DateTimeFormat>();

function offsetAt(instant: number, zone: string): number {
  if (zone === 'UTC') return 0;
  const format = formatFor(zone);
  if (format === null) return Number.NaN;
  const name = format.formatToParts(instant).find((part) => part.type === 'timeZoneName')?.value ?? '';
  const found = /([+-])(\d{2}):(\d{2})(?::(\d{2}))?/.exec(name);
  if (found === null) return 0;
  const size = Number(found[2]) * 60 * MINUTE + Number(found[3]) * MINUTE + Number(found[4] ?? 0) * 1000;
  return found[1] === '-' ? -size : size;
}

function formatFor(zone: string): Intl.DateTimeFormat | null {
  const known = formats.get(zone);
  if (known !== undefined) return known;
  try {
    const format = new Intl.DateTimeFormat('en-US', { timeZone: zone, timeZoneName: 'longOffset' });
    formats.set(zone, format);
    return format;
  } catch {
    // The zone is none: whatever depends on it is not known, and is held for a person.
    return null;
  }
}
