import type { Restriction, RestrictionKind, Within } from '../../vocabulary/restrictions.ts';
import { instantOf } from '../moments/instants.ts';
import { isBareDay, offsetOf } from '../odrl/moments.ts';
import { publicationKey } from '../places/publications.ts';
import { channelsIn, channelsOf, purposesIn, purposesOf } from '../places/region.ts';
import { isGiven } from '../places/within.ts';
import { canonical } from './canonical.ts';
import { isUnderstoodRestriction } from './prepared-clause.ts';

type Compare = (value: unknown, than: unknown) => boolean;

/** True when `clause` forbids and holds at least what `than` does, whatever the use. In doubt, false. */
export function isAsStrict(clause: Restriction, than: Restriction): boolean {
  if (clause.kind !== than.kind) return false;
  if (canonical(partsOf(clause)) === canonical(partsOf(than))) return true;
  if (!isUnderstoodRestriction(clause) || !isUnderstoodRestriction(than)) return false;
  if (clause.kind === 'publication-except' && isGiven(clause.within) && !isSameList(clause.value, than.value))
    return false;
  return COMPARE[clause.kind](clause.value, than.value) && isAsBroad(clause, than);
}

/** A name that is ours blocks where one that nobody has settled holds for a person: in a part of all uses a geofence may answer the block. */
function isSameList(value: unknown, than: unknown): boolean {
  return more(titles)(value, than) && fewer(titles)(value, than);
}

function partsOf({ value, within }: Restriction): unknown {
  return { value, within };
}

/** For kinds without a value. */
const whatever: Compare = () => true;
const never: Compare = () => false;

/** `-only`: no more members. `-except`: no fewer. */
function fewer(members: (value: unknown) => readonly string[]): Compare {
  return (value, than) => isPart(members(value), members(than));
}

function more(members: (value: unknown) => readonly string[]): Compare {
  return (value, than) => isPart(members(than), members(value));
}

const countries = (value: unknown) => value as string[];
const channels = (value: unknown) => channelsIn(channelsOf(value as never));
const purposes = (value: unknown) => purposesIn(purposesOf(value as never));
const titles = (value: unknown) => (value as string[]).map(publicationKey);

const COMPARE = {
  'territory-only': fewer(countries),
  'territory-except': more(countries),
  'channel-only': fewer(channels),
  'channel-except': more(channels),
  'purpose-only': fewer(purposes),
  'purpose-except': more(purposes),
  'publication-only': fewer(titles),
  'publication-except': more(titles),
  'no-resale': whatever,
  'no-redistribution': whatever,
  'no-archive': whatever,
  'no-modification': whatever,
  // Duties and questions to a person: other words may ask for less.
  'mandatory-credit': never,
  'embargo-until': (value, than) => areComparable(value, than) && time(value) >= time(than),
  'expires-on': (value, than) => areComparable(value, than) && time(value) <= time(than),
  'expires-after-days': (value, than) => Number(value) <= Number(than),
  'one-time-use': whatever,
  'third-party-unverified': never,
  kill: whatever,
  withhold: whatever,
  correction: never,
  'contact-required': never,
  other: whatever,
} satisfies Record<RestrictionKind, Compare>;

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

/** Where nobody knows the title or the transmission these hold a use for a person, and a block that a geofence answers is less. */
const MAY_BE_UNKNOWN = ['publications', 'fromDays', 'untilDays'] as const satisfies (keyof Within)[];

/** True when `clause` holds for every use that `than` holds for. */
function isAsBroad({ within: broad }: Restriction, { within: narrow }: Restriction): boolean {
  if (MAY_BE_UNKNOWN.some((member) => isGiven(narrow?.[member]) && !isGiven(broad?.[member]))) return false;
  if (!broad) return true;
  if (!narrow) return false;
  return (Object.keys(broad) as (keyof Within)[]).every((member) => BROADER[member](broad[member], narrow[member]));
}

/** A limit that is absent is no limit. */
function unlessAbsent(compare: Compare): Compare {
  return (value, than) => !isGiven(value) || (isGiven(than) && compare(value, than));
}

const BROADER = {
  territories: unlessAbsent(more(countries)),
  channels: unlessAbsent(more(channels)),
  purposes: unlessAbsent(more(purposes)),
  publications: unlessAbsent(more(titles)),
  from: unlessAbsent((value, than) => areComparable(value, than) && time(value) <= time(than)),
  until: unlessAbsent((value, than) => areComparable(value, than) && time(value) >= time(than)),
  fromDays: unlessAbsent((value, than) => Number(value) <= Number(than)),
  untilDays: unlessAbsent((value, than) => Number(value) >= Number(than)),
} satisfies Record<keyof Within, Compare>;
