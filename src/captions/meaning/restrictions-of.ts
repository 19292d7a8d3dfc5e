import type { CountryCode, Restriction, Within } from '../../vocabulary/restrictions.ts';
import { type Tails, tailsWith } from '../phrases/tails.ts';
import {
  channelsLeft,
  combined,
  hasPlace,
  hasSubject,
  isBare,
  NOTHING,
  printAsNamed,
  type Thing,
  thingWith,
} from '../things/things.ts';
import { dayAfter, dayBefore } from '../times/moment-value.ts';
import { banFrom, banUntil } from '../times/read-time-tail.ts';
import { openBeside, restrictedToOpen } from './left-open.ts';
import { territoriesOf, withinOf } from './part-of-uses.ts';

/** What a clause comes to; null when its words say nothing that could be held to, and must be held for a person. */
export type Clause = readonly Restriction[] | null;

const asked = (tails: Tails): Restriction[] =>
  tails.ask === null ? [] : [{ kind: 'contact-required', value: tails.ask.whom }];

/** What "no …", "not for …", "… out" forbids. Where words could mean a wider or a narrower ban, the wider ban is read. */
export function forbidden(items: readonly Thing[], tails: Tails): Clause {
  // “No print in Japan single use”: what is allowed once is no part of what is forbidden.
  if (tails.place?.isOnce === true) return null;
  const last = items.at(-1) ?? NOTHING;
  const own = tailsWith(tails, { place: null, exceptions: [], excepted: null });
  // “No advertising nor use after 3 May”: the time is that of the use.
  const ofFormer = items.length > 1 && isBare(last) ? tailsWith(own, { time: null }) : own;
  const clauses = items.map((item, index) => forbiddenItem(item, isLastOrBare(items, index) ? tails : ofFormer));
  if (tails.isTied) return null;
  // "Use in Germany and online" is both; of what else such a list is said is anybody's guess.
  if (tails.others.length > 0 && !isBare(last)) return null;
  for (const other of tails.others) clauses.push(forbiddenItem(other, tailsWith(tails, { place: null, others: [] })));
  const all: Restriction[] = [];
  for (const clause of clauses) {
    if (clause === null) return null;
    all.push(...clause);
  }
  all.push(...asked(tails));
  return all;
}

/** A place said after a list of different things belongs to the last of them; "use" alone has no meaning without it. */
function isLastOrBare(items: readonly Thing[], index: number): boolean {
  return index === items.length - 1 || isBare(items[index] ?? NOTHING);
}

function forbiddenItem(item: Thing, tails: Tails): Clause {
  const open = openBeside(item, tails);
  if (open !== null && tails.isMoreBehind) return null;
  if (open !== null) return restrictedToOpen(open, item, tails) ?? withoutException(item, tails);
  const place = tails.place ?? NOTHING;
  // "use in books": with no subject of its own the clause takes what its tail names.
  const subject = hasSubject(item)
    ? item
    : combined(item, thingWith(place, { territories: null, hasPart: false, isRest: false }));
  const where = hasSubject(item) ? combined(placeOf(item), place) : combined(placeOf(item), placeOf(place));
  const limits = thingWith(where, { territories: without(where.territories, tails.exceptions) });
  if (where.hasPart) return [...wholePlaces(item, where, tails), { kind: 'other', value: null }];
  if (hasSubject(subject)) return forbiddenSubject(subject, limits, tails);
  if (limits.territories !== null) return [placeClause(limits, withinOf(null, NOTHING, tails))];
  if (where.isRest) return [];
  return forbiddenUse(tails);
}

/** “No archive except in Norway”: no list of ours leaves a place out of such a ban, and it stands as it is. What is only named by what it leaves open is held. */
function withoutException(item: Thing, tails: Tails): Clause {
  const closed = combined(item, tails.place ?? NOTHING);
  if (closed.allBut !== null || isBare(closed)) return null;
  return forbiddenItem(item, tailsWith(tails, { exceptions: [], excepted: null }));
}

/** "No usage in Russia, Belarus or Crimea": the countries named beside a part of one are closed for sure. */
function wholePlaces(item: Thing, where: Thing, tails: Tails): Restriction[] {
  if (where.territories === null || where.isOutside || hasSubject(item) || hasSubject(where)) return [];
  return [placeClause(where, withinOf(null, NOTHING, tails))];
}

function placeOf({ territories, isOutside, hasPart, isRest }: Thing): Thing {
  return thingWith(NOTHING, { territories, isOutside, hasPart, isRest });
}

function without(
  territories: readonly CountryCode[] | null,
  exceptions: readonly CountryCode[],
): readonly CountryCode[] | null {
  return territories === null ? null : territories.filter((code) => !exceptions.includes(code));
}

function placeClause(where: Thing, within: Within | undefined): Restriction {
  const value = [...(where.territories ?? [])];
  const kind = where.isOutside ? 'territory-only' : 'territory-except';
  return within === undefined ? { kind, value } : { kind, value, within };
}

function forbiddenSubject(subject: Thing, where: Thing, tails: Tails): Clause {
  if (subject.isOnce) return null;
  const isSoldInPlace = subject.acts.includes('no-resale') && where.territories !== null;
  const restrictions: Restriction[] = [];
  const territories = territoriesOf(where);
  const within = withinOf(territories, hasSubjectBeside(subject, where) ? where : NOTHING, tails);
  if (isSoldInPlace) restrictions.push(placeClause(where, withinOf(null, NOTHING, tails)));
  for (const act of subject.acts)
    if (act !== 'no-resale' || !isSoldInPlace)
      restrictions.push(limitedTo({ kind: act, value: null }, actLimits(act, subject, { within, territories, tails })));
  if (subject.acts.length === 0 && subject.purposes.length > 0) {
    restrictions.push(
      limitedTo({ kind: 'purpose-except', value: [...subject.purposes] }, withChannels(within, subject)),
    );
  } else if (subject.acts.length === 0 && subject.channels.length > 0)
    restrictions.push(limitedTo({ kind: 'channel-except', value: [...subject.channels] }, within));
  if (subject.titles.length > 0)
    restrictions.push(limitedTo({ kind: 'publication-except', value: [...subject.titles] }, within));
  if (subject.isAgain) restrictions.push({ kind: 'one-time-use', value: null });
  if (subject.isOdd) restrictions.push({ kind: 'other', value: null });
  return restrictions;
}

/** The restriction, which nobody else holds yet, within its limits. */
function limitedTo(restriction: Restriction, limits: Within | undefined): Restriction {
  if (limits !== undefined) restriction.within = limits;
  return restriction;
}

const hasSubjectBeside = (subject: Thing, where: Thing): boolean =>
  hasSubject(where) && subject !== where && !sameSubject(subject, where);

const sameSubject = (a: Thing, b: Thing): boolean =>
  b.channels.every((value) => a.channels.includes(value)) &&
  b.purposes.every((value) => a.purposes.includes(value)) &&
  b.titles.every((value) => a.titles.includes(value));

/** "No online archiving": the deed within its channel. Selling and passing on are read whole. */
function actLimits(
  act: string,
  subject: Thing,
  base: { within: Within | undefined; territories: CountryCode[] | null; tails: Tails },
): Within | undefined {
  return act === 'no-archive' || act === 'no-modification' ? withChannels(base.within, subject) : base.within;
}

function withChannels(within: Within | undefined, subject: Thing): Within | undefined {
  return subject.channels.length === 0 ? within : { ...within, channels: [...subject.channels] };
}

/** "KILL in Japan", "withhold until 1 May": the picture is taken down in the part of all uses that is named. Null where more is said than a part. */
export function takenDown({ kind, inPart }: { kind: 'kill' | 'withhold'; inPart?: true }, tails: Tails): Clause {
  const { place, time } = tails;
  const isMore = tails.ask !== null || tails.isTied || tails.isEditorial || tails.exceptions.length > 0;
  if (isMore || tails.others.length > 0 || time?.isBefore === true || time?.isUndated === true) return null;
  const where = place ?? NOTHING;
  if (where.allBut !== null || where.acts.length > 0 || where.hasPart || where.isRest || where.isOdd || where.isAgain)
    return null;
  const within = withinOf(territoriesOf(where), where, tails);
  if (within !== undefined) return [{ kind, value: null, within }];
  return inPart === true || (place !== null && !place.isWorld) ? null : [{ kind, value: null }];
}

/** "No use after 30 June", "not for use until 9 a.m.", "no use without consent". */
function forbiddenUse(tails: Tails): Clause {
  const { time } = tails;
  if (tails.isTied) return null;
  if (time === null) return tails.ask === null ? null : [];
  const [until, from] = [banUntil(time), banFrom(time)];
  if (time.isBefore === true) return [{ kind: 'embargo-until', value: until === undefined ? null : dayAfter(until) }];
  if (until !== undefined) return [{ kind: 'embargo-until', value: until }];
  if (from !== undefined) return [{ kind: 'expires-on', value: dayBefore(from) }];
  if (time.fromDays !== undefined)
    return [{ kind: 'expires-after-days', value: Math.max(0, Math.floor(time.fromDays)) }];
  if (time.isUndated !== true) return null;
  return [{ kind: time.isOpening === true ? 'expires-on' : 'embargo-until', value: null }];
}

/** What "… only", "restricted to …" leaves. */
export function limited(items: readonly Thing[], tails: Tails): Clause {
  const all = ofOneThing([...items, ...tails.others], tails.place ?? NOTHING);
  if (all.acts.length > 0 || all.isRest || all.isAgain) return null;
  // “Online nur nach 30 Tagen”: when it begins no limit says.
  if (tails.time?.fromDays !== undefined) return null;
  const turned = all.allBut ?? tails.excepted;
  if (turned !== null) return limitedToRest(turned, all, tails);
  const restrictions: Restriction[] = [];
  const codes = without(all.territories, tails.exceptions);
  if (all.isOutside && codes !== null && all.purposes.length > 0 && !all.purposes.includes('editorial')) {
    return [{ kind: 'purpose-except', value: [...all.purposes], within: { territories: [...codes] } }];
  }
  if (codes !== null)
    restrictions.push({ kind: all.isOutside ? 'territory-except' : 'territory-only', value: [...codes] });
  else if (tails.exceptions.length > 0) restrictions.push({ kind: 'territory-except', value: [...tails.exceptions] });
  if (all.channels.length > 0) restrictions.push({ kind: 'channel-only', value: [...channelsLeft(all)] });
  if (all.purposes.length > 0) restrictions.push({ kind: 'purpose-only', value: [...all.purposes] });
  else if (tails.isEditorial) restrictions.push({ kind: 'purpose-only', value: ['editorial'] });
  if (all.titles.length > 0) restrictions.push({ kind: 'publication-only', value: [...all.titles] });
  if (all.isOnce) restrictions.push({ kind: 'one-time-use', value: null });
  if (all.isOdd || all.hasPart || tails.isTied) restrictions.push({ kind: 'other', value: null });
  restrictions.push(...lifetime(tails), ...asked(tails));
  return restrictions.length === 0 ? null : restrictions;
}

/** What is left, all told; of “print use in newspapers” newspapers. */
function ofOneThing(things: readonly Thing[], place: Thing): Thing {
  const all = things.reduce(combined, place);
  const [thing] = things;
  if (thing === undefined || things.length > 1) return all;
  return thingWith(all, { narrower: printAsNamed(channelsLeft(place), channelsLeft(thing)) });
}

/** “Only outside print”, “non-commercial use only”. */
function limitedToRest(turned: Thing, all: Thing, tails: Tails): Clause {
  const isOfAll = isBare(thingWith(all, { allBut: null })) && (all.allBut === null || tails.excepted === null);
  const isMore = tails.exceptions.length > 0 || tails.isEditorial || tails.isTied;
  return isOfAll && !isMore && tails.time === null
    ? forbidden([turned], tailsWith(tails, { place: null, excepted: null }))
    : null;
}

/** When what is allowed begins and ends. */
export function lifetime(tails: Tails): Restriction[] {
  const { time } = tails;
  if (time === null) return [];
  const restrictions: Restriction[] = [];
  if (time.until !== undefined) restrictions.push({ kind: 'expires-on', value: time.until });
  if (time.from !== undefined) restrictions.push({ kind: 'embargo-until', value: time.from });
  if (time.untilDays !== undefined)
    restrictions.push({ kind: 'expires-after-days', value: Math.floor(time.untilDays) });
  if (time.isUndated === true)
    restrictions.push({ kind: time.isOpening === true ? 'embargo-until' : 'expires-on', value: null });
  return restrictions;
}

/** “Worldwide except Italy for five years”: Italy is closed after them as well. */
export function leftOut(items: readonly Thing[], tails: Tails): Clause {
  const all = items.reduce(combined, NOTHING);
  if (!(hasPlace(all) || hasSubject(all)) || tails.time?.isBefore === true) return null;
  // “All media except TV, except Korea”: what is left out twice is closed, and not open again.
  if (tails.exceptions.length > 0 || tails.excepted !== null) return null;
  const restrictions = forbidden(items, tailsWith(tails, { time: null }));
  return restrictions === null ? null : [...restrictions, ...lifetime(tails)];
}
