import type { Restriction } from '../../vocabulary/restrictions.ts';
import type { Meaning } from '../phrasebook/row.ts';
import type { Captures } from '../phrases/phrase-walk.ts';
import { type Tails, tailsWith } from '../phrases/tails.ts';
import { isBare, NOTHING, type Thing } from '../things/things.ts';
import { dateOf, dayAfter, dayBefore } from '../times/moment-value.ts';
import type { Moment } from '../times/read-moment.ts';
import { forbidden, limited } from './restrictions-of.ts';

/** "Online nur bis 3. Mai": online, from the day after. */
export function forbiddenAfter({ things = [], moment, hours }: Captures, tails: Tails): readonly Restriction[] | null {
  if (tails.time !== null || things.length === 0 || things.some((thing) => isBare(thing))) return null;
  const until = moment === undefined ? null : dateOf(moment, 'earlier');
  if (until !== null) return forbidden(things, tailsWith(tails, { time: { end: tails.end, from: dayAfter(until) } }));
  return hours === undefined
    ? null
    : forbidden(things, tailsWith(tails, { time: { end: tails.end, fromDays: Math.floor(hours / 24) } }));
}

/** "Norwegian titles may use it from 1 February": not before. A day without its year closes them for good. */
export function forbiddenUntil({ things = [], moment }: Captures, tails: Tails): readonly Restriction[] | null {
  if (!namesDay(moment) || tails.time !== null || !areParts(things)) return null;
  const from = dateOf(moment, 'later');
  return forbidden(
    things,
    from === null ? tails : tailsWith(tails, { time: { end: tails.end, until: dayBefore(from) } }),
  );
}

/** And not an hour alone, “20.00 uur”. */
const namesDay = (moment: Moment | undefined): moment is Moment =>
  moment !== undefined && moment.month !== null && moment.day !== null;

const areParts = (things: readonly Thing[]): boolean => things.length > 0 && !things.some((thing) => isBare(thing));

/** "Fino al 20 aprile non utilizzabile da quotidiani": free afterwards. */
export function forbiddenTill({ things = [], moment }: Captures, tails: Tails): readonly Restriction[] | null {
  if (!namesDay(moment) || tails.time !== null || !areParts(things)) return null;
  const until = dateOf(moment, 'later');
  return forbidden(things, until === null ? tails : tailsWith(tails, { time: { end: tails.end, until } }));
}

/** "No longer cleared for Sweden as of 1 February": free before. */
export function forbiddenFrom({ things = [], moment }: Captures, tails: Tails): readonly Restriction[] | null {
  const isOfAll = things.length === 0 || (tails.place === null && things.some((thing) => isBare(thing)));
  if (!namesDay(moment) || tails.time !== null || isOfAll) return null;
  const from = dateOf(moment, 'earlier');
  return forbidden(things, from === null ? tails : tailsWith(tails, { time: { end: tails.end, from } }));
}

/** "Magazines may not use it for 14 days". */
export function forbiddenFor({ things = [], hours }: Captures, tails: Tails): readonly Restriction[] | null {
  if (hours === undefined || tails.time !== null || things.length === 0 || things.some((thing) => isBare(thing)))
    return null;
  return forbidden(things, tailsWith(tails, { time: { end: tails.end, untilDays: hours / 24 } }));
}

/** "Online embargo: 3 May": that medium, there; of a country alone it says that it is closed until then. */
export function embargoed({ things = [], moment }: Captures, tails: Tails): readonly Restriction[] | null {
  const [thing = NOTHING] = things;
  const { territories, isOutside, channels, acts, purposes, titles } = thing;
  const isPart = acts.length + purposes.length + titles.length === 0 && !thing.hasPart && !thing.isRest && !thing.isOdd;
  const until = moment === undefined ? null : dateOf(moment, 'later');
  if (things.length > 1 || !isPart || until === null || tails.time !== null || tails.place !== null || tails.isTied)
    return null;
  if (channels.length === 0)
    return territories === null ? null : forbidden([thing], tailsWith(tails, { time: { end: tails.end, until } }));
  if (isOutside) return null;
  const within = { channels: [...channels] };
  return [
    {
      kind: 'embargo-until',
      value: until,
      within: territories === null ? within : { territories: [...territories], ...within },
    },
  ];
}

/** "6월 30일부터 사용 불가": the day itself is closed already. Without its year it is a day that nobody knows. */
export function endingBefore({ moment }: Captures, tails: Tails): readonly Restriction[] | null {
  const isAlone = tails.time === null && tails.place === null && !tails.isTied && tails.ask === null;
  if (!namesDay(moment) || !isAlone) return null;
  const from = dateOf(moment, 'earlier');
  return [{ kind: 'expires-on', value: from === null ? null : dayBefore(from) }];
}

/** "Online use limited to seven days": what else a medium is limited to beside them would be lost. */
export function lapsing({ things = [], hours, before }: Captures, tails: Tails): readonly Restriction[] | null {
  const [thing = NOTHING] = things;
  const { channels, acts, purposes, titles, territories } = thing;
  const isMedium = acts.length + purposes.length + titles.length === 0 && territories === null;
  if (things.length > 1 || before !== undefined || hours === undefined || !isMedium || thing.isOdd || thing.isOnce)
    return null;
  if (tails.time !== null || tails.place !== null || tails.isTied) return null;
  const value = Math.floor(hours / 24);
  // “Worldwide except Japan, 5 years”: what is left out stays out.
  if (tails.exceptions.length > 0 || tails.exempt !== null) {
    if (!thing.isWorld || channels.length > 0 || tails.exempt !== null) return null;
    return [
      { kind: 'territory-except', value: [...tails.exceptions] },
      { kind: 'expires-after-days', value },
    ];
  }
  if (channels.length === 0) return [{ kind: 'expires-after-days', value }];
  return [{ kind: 'expires-after-days', value, within: { channels: [...channels] } }];
}

/** “UK only, print, 6 months”: among what a licence covers a medium is all it covers, and the length is that of the licence. */
export function limitedFor(took: Captures, tails: Tails): readonly Restriction[] | null {
  const { things = [], hours } = took;
  if (hours === undefined || took.isLoose === true || tails.time !== null || tails.place !== null) return null;
  const limits = limited(things, tails);
  return limits === null ? null : [...limits, { kind: 'expires-after-days', value: Math.floor(hours / 24) }];
}

/** Says fixedly when use ends: behind a “not” it says the opposite, “not for the first 48 hours”. */
export const endsUse = (meaning: Meaning): boolean =>
  meaning.does === 'say' &&
  meaning.restrictions.some(({ kind }) => kind === 'expires-on' || kind === 'expires-after-days');
