import type { Within } from '../../vocabulary/restrictions.ts';
import { type DatePlace, FAR_AHEAD, LONG_AGO, momentTests, type Test } from '../filter/condition.ts';
import type { Anchor } from '../moments/anchors.ts';
import { DAY, instantOf } from '../moments/instants.ts';
import type { Answer, Circumstances } from '../restrictions/rule.ts';
import {
  isChannelWord,
  isCountry,
  isDate,
  isListOf,
  isPublication,
  isPurpose,
  isWholeDays,
  knownCountries,
  knownOf,
} from '../restrictions/values.ts';
import { nameTheTitle } from './named-titles.ts';
import { channelsOf, EVERY_POINT, purposesOf, type Region } from './region.ts';
import { EVERYWHERE, territoriesOf, UNKNOWN_COUNTRY } from './territories.ts';

const UNDERSTOOD = {
  territories: (value) => isListOf(value, isCountry),
  channels: (value) => isListOf(value, isChannelWord),
  purposes: (value) => isListOf(value, isPurpose),
  publications: (value) => isListOf(value, isPublication),
  from: isDate,
  until: isDate,
  fromDays: isWholeDays,
  untilDays: isWholeDays,
} satisfies Record<keyof Within, (value: unknown) => boolean>;

/** False for a part of all uses that nobody knows how to tell: a member without a name here, a value that is none, or no time in it. */
export function isWithinUnderstood(within: unknown): boolean {
  if (within === undefined || within === null) return true;
  if (typeof within !== 'object' || Array.isArray(within)) return false;
  const areKnown = Object.entries(within).every(([member, value]) => {
    if (value === undefined || value === null) return true;
    return Object.hasOwn(UNDERSTOOD, member) && UNDERSTOOD[member as keyof Within](value);
  });
  return areKnown && holdsTime(within);
}

/** A part that ends before it begins is none of any use: whoever wrote it meant another. Days are taken in UTC, before any zone is known. */
export function holdsTime({ from, until, fromDays, untilDays }: Within): boolean {
  if (isGiven(untilDays) && untilDays <= (fromDays ?? 0)) return false;
  if (!isGiven(from) || !isGiven(until)) return true;
  return instantOf(from, 'opens', 'UTC') < instantOf(until, 'closes-late', 'UTC');
}

/** The points a clause holds for, by the known members. Somebody nobody can place may be inside any territory named. */
export function regionWithin(within: Within): Region {
  const { territories, channels, purposes } = within;
  return {
    territories: territories ? territoriesOf([...knownCountries(territories), UNKNOWN_COUNTRY]) : EVERYWHERE,
    channels: channels ? channelsOf(knownOf(channels, isChannelWord)) : EVERY_POINT.channels,
    purposes: purposes ? purposesOf(knownOf(purposes, isPurpose)) : EVERY_POINT.purposes,
  };
}

/** Whether the use's title and instant, which all its points share, are inside. */
export function isInside(within: Within, circumstances: Circumstances, anchor: Anchor): Answer {
  return periodAnswers(within, circumstances, anchor).reduce(both, isTitleInside(within, circumstances));
}

/** Of a use without a title nobody can tell, were the part for no title that anybody reads. */
function isTitleInside({ publications }: Within, circumstances: Circumstances): Answer {
  if (!publications) return true;
  return circumstances.publication === null ? 'unknown' : nameTheTitle(publications, circumstances);
}

function periodAnswers(within: Within, circumstances: Circumstances, anchor: Anchor): Answer[] {
  const { opens, closes } = boundsOf(within, circumstances, anchor);
  const { at } = circumstances;
  return [
    ...opens.map((instant) => (Number.isNaN(instant) ? 'unknown' : at >= instant)),
    ...closes.map((instant) => (Number.isNaN(instant) ? 'unknown' : at < instant)),
  ];
}

/** The dates a part of all uses may hold. */
export const WITHIN_DATES = {
  from: { edge: 'opens', strictest: LONG_AGO },
  until: { edge: 'closes-late', strictest: FAR_AHEAD },
} satisfies Partial<Record<keyof Within, DatePlace>>;

/** As `clearWhen` of a rule: a use is outside when any of these tests is met. */
export function outsideWhen(
  { fromDays, untilDays }: Within,
  moments: { from?: number; until?: number },
  since: Anchor,
): Test[] {
  const tests = [...momentTests(moments.from, 'ahead'), ...momentTests(moments.until, 'past')];
  if (isWholeDays(fromDays)) tests.push({ since, end: 'earliest', days: Number(fromDays), is: 'ahead' });
  if (isWholeDays(untilDays)) tests.push({ since, end: 'latest', days: Number(untilDays), is: 'past' });
  return tests;
}

/** The instants at which `isInside` can change; NaN for those nobody can tell. */
export function turnsWithin(within: Within, circumstances: Circumstances, anchor: Anchor): number[] {
  const { opens, closes } = boundsOf(within, circumstances, anchor);
  return [...opens, ...closes];
}

/**
 * The instants from which the part holds, all of them, and before which; NaN for those nobody can tell. One that begins some
 * days after its anchor begins as early, and one that ends then ends as late, as can be.
 */
export function boundsOf(
  within: Within,
  { zone, anchors }: Pick<Circumstances, 'zone' | 'anchors'>,
  anchor: Anchor,
): { opens: number[]; closes: number[] } {
  const opens: number[] = [];
  const closes: number[] = [];
  if (isGiven(within.from)) opens.push(instantOf(String(within.from), 'opens', zone));
  if (isGiven(within.fromDays)) opens.push(daysAfter(anchors[anchor]?.earliest, within.fromDays));
  if (isGiven(within.until)) closes.push(instantOf(String(within.until), 'closes-late', zone));
  if (isGiven(within.untilDays)) closes.push(daysAfter(anchors[anchor]?.latest, within.untilDays));
  return { opens, closes };
}

function daysAfter(instant = Number.NaN, days: number): number {
  return isWholeDays(days) ? instant + days * DAY : Number.NaN;
}

export function isGiven<T>(value: T | null | undefined): value is T {
  return value !== undefined && value !== null;
}

/** The part, from whenever it begins. */
export function withoutOpening({ from: _, fromDays: __, ...rest }: Within): Within {
  return rest;
}

/** `no` beats `unknown` beats `yes`. */
export function both(one: Answer, other: Answer): Answer {
  if (one === false || other === false) return false;
  return one === 'unknown' ? one : other;
}
