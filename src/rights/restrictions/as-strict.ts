import { isBareDay, offsetOf } from '../moments/as-text.ts';
import { instantOf } from '../moments/instants.ts';
import { publicationKey } from '../places/publications.ts';
import { channelsIn, channelsOf, purposesIn, purposesOf } from '../places/region.ts';

/** Of two values that are understood, whether the first forbids at least what the second does. In doubt, false. */
export type AsStrict = (value: unknown, than: unknown) => boolean;

/** For kinds without a value. */
export const whatever: AsStrict = () => true;
/** Duties and questions to a person: other words may ask for less. */
export const never: AsStrict = () => false;

/** `-only`: no more members. */
export function fewer(members: (value: unknown) => readonly string[]): AsStrict {
  return (value, than) => isPart(members(value), members(than));
}

/** `-except`: no fewer. */
export function more(members: (value: unknown) => readonly string[]): AsStrict {
  return (value, than) => isPart(members(than), members(value));
}

export const countries = (value: unknown) => value as string[];
export const channels = (value: unknown) => channelsIn(channelsOf(value as never));
export const purposes = (value: unknown) => purposesIn(purposesOf(value as never));
export const titles = (value: unknown) => (value as string[]).map(publicationKey);

export const noLater: AsStrict = (value, than) => areComparable(value, than) && time(value) <= time(than);
export const noEarlier: AsStrict = (value, than) => areComparable(value, than) && time(value) >= time(than);
export const noMoreDays: AsStrict = (value, than) => Number(value) <= Number(than);
export const noFewerDays: AsStrict = (value, than) => Number(value) >= Number(than);

function isPart(part: readonly string[], whole: readonly string[]): boolean {
  return part.every((member) => whole.includes(member));
}

/** Two bare days, or two instants with offset: whatever lies between depends on the zone, or is less than a millisecond. */
function areComparable(one: unknown, other: unknown): boolean {
  const dates = [String(one), String(other)];
  if (dates.some((date) => LESS_THAN_MILLISECONDS.test(date))) return false;
  return dates.every(isBareDay) || dates.every((date) => offsetOf(date) !== '');
}

const LESS_THAN_MILLISECONDS = /\.\d{4}/;

/** Of two days or two instants the later is the greater, whichever end of a day is meant. */
function time(date: unknown): number {
  return instantOf(String(date), 'opens', 'UTC');
}
