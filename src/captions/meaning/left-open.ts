import type { Restriction } from '../../vocabulary/restrictions.ts';
import type { Tails } from '../phrases/tails.ts';
import { combined, hasSubject, NOTHING, type Thing, thingWith } from '../things/things.ts';
import { territoriesOf, withinOf } from './part-of-uses.ts';

/** What a ban leaves open: “no TV except in Italy”, “no use outside print”, “no non-editorial use”. Null where it names nothing, or only takes countries out of a region. */
export function openBeside(item: Thing, { place, exceptions, excepted }: Tails): Thing | null {
  const turned = item.allBut ?? place?.allBut ?? excepted;
  if (turned !== null) return turned;
  const isOfRegion = item.territories !== null || (place ?? NOTHING).territories !== null;
  return exceptions.length === 0 || isOfRegion ? null : thingWith(NOTHING, { territories: exceptions });
}

/** That alone may be done, within what the ban speaks of. Null where no restriction says so. */
export function restrictedToOpen(open: Thing, item: Thing, tails: Tails): readonly Restriction[] | null {
  const isSaidOnce = [item.allBut, tails.place?.allBut, tails.excepted].filter((one) => one != null).length <= 1;
  const closed = thingWith(combined(item, tails.place ?? NOTHING), { allBut: null });
  const only = isSaidOnce ? onlyOf(open) : null;
  if (only === null || !isPartOfUses(closed) || isSameSort(open, closed)) return null;
  if (closed.isRest && open.territories !== null) return null;
  // “No use except in Italy until 3 May”: which of them ends then?
  if (tails.time !== null && !hasSubject(closed)) return null;
  const within = withinOf(territoriesOf(closed), closed, tails);
  return [within === undefined ? only : { ...only, within }];
}

/** Nobody closes all but advertising: who says “non-commercial use needs consent” would not have the rest for nothing. */
function onlyOf({ territories, isOutside, channels, purposes, titles, ...open }: Thing): Restriction | null {
  if (open.acts.length > 0 || open.hasPart || open.isRest || open.isWorld || open.isOnce || open.isAgain || open.isOdd)
    return null;
  const named = [territories ?? [], channels, purposes, titles].filter((list) => list.length > 0);
  if (named.length !== 1 || open.allBut !== null) return null;
  if (territories !== null) return { kind: isOutside ? 'territory-except' : 'territory-only', value: [...territories] };
  if (channels.length > 0) return { kind: 'channel-only', value: [...channels] };
  if (titles.length > 0) return { kind: 'publication-only', value: [...titles] };
  return purposes.includes('editorial') ? { kind: 'purpose-only', value: [...purposes] } : null;
}

/** Places, media, ends and titles, and nothing that no part of all uses says. */
const isPartOfUses = ({ acts, hasPart, isOnce, isAgain, isOdd }: Thing): boolean =>
  acts.length === 0 && !hasPart && !isOnce && !isAgain && !isOdd;

const isSameSort = (one: Thing, other: Thing): boolean =>
  (one.territories !== null && other.territories !== null) ||
  (one.channels.length > 0 && other.channels.length > 0) ||
  (one.purposes.length > 0 && other.purposes.length > 0) ||
  (one.titles.length > 0 && other.titles.length > 0);
