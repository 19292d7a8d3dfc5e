import type { Restriction } from '../../vocabulary/restrictions.ts';
import type { Captures } from '../phrases/phrase-walk.ts';
import type { Tails } from '../phrases/tails.ts';
import { combined, hasPlace, hasSubject, isBare, NOTHING, type Thing } from '../things/things.ts';
import { territoriesOf } from './part-of-uses.ts';
import { lifetime, limited } from './restrictions-of.ts';

/** “No web before 9 p.m. EST, 2 March”: a medium that opens at an hour is under embargo until then. */
export function heldToTheHour(restrictions: readonly Restriction[] | null): readonly Restriction[] | null {
  return (
    restrictions?.map((restriction): Restriction => {
      const { kind, value, within } = restriction;
      const { until, channels, territories, ...others } = within ?? {};
      if (
        kind !== 'channel-except' ||
        !until?.includes('T') ||
        channels !== undefined ||
        Object.keys(others).length > 0
      )
        return restriction;
      const where = territories === undefined ? {} : { territories };
      return { kind: 'embargo-until', value: until, within: { ...where, channels: value } };
    }) ?? null
  );
}

/** “No publication in Brazil except in Folha”: there that title alone. Of other bans no list of ours leaves titles out, and they stand as they are. */
export function butFor(
  restrictions: readonly Restriction[] | null,
  exempt: readonly string[] | null,
): readonly Restriction[] | null {
  const [ban] = restrictions ?? [];
  if (exempt === null || restrictions?.length !== 1 || ban?.kind !== 'territory-except') return restrictions;
  return [{ kind: 'publication-only', value: [...exempt], within: { territories: [...ban.value], ...ban.within } }];
}

/** “Licence valid from 1 July 2025 to 30 June 2027”. */
export function lasting(tails: Tails): readonly Restriction[] | null {
  const isMore = tails.place !== null || tails.exceptions.length > 0 || tails.isTied || tails.exempt !== null;
  return tails.time === null || isMore || tails.time.isBefore === true ? null : lifetime(tails);
}

/** “TV please call”: for the medium, the place or the end that is named, and nothing more is said of it. */
export function askedFor(
  { things = [], whom }: Captures,
  { time, isTied, exempt, place }: Tails,
): readonly Restriction[] | null {
  const [first] = things;
  // “Italian magazines outside Germany”.
  if (place?.isOutside === true && first?.territories != null) return null;
  const thing = first === undefined || place === null ? first : combined(first, place);
  if (thing === undefined || things.length > 1 || isBare(thing) || time !== null || isTied || exempt !== null)
    return null;
  const { channels, purposes } = thing;
  if (thing.acts.length + thing.titles.length > 0 || thing.hasPart || thing.isRest || thing.isOdd) return null;
  const territories = territoriesOf(thing);
  const within = {
    ...(territories === null ? {} : { territories }),
    ...(channels.length === 0 ? {} : { channels: [...channels] }),
    ...(purposes.length === 0 ? {} : { purposes: [...purposes] }),
  };
  return [{ kind: 'contact-required', value: whom ?? null, within }];
}

/** “TV in Greece only, print free”, “in Kenya newspapers only, elsewhere free”: places, and a medium or an end, of which one is where the other is all that is left. */
export function limitedInPart(
  does: 'limit-place-of-part' | 'limit-part-of-place',
  { before = [], things = [], innerTails }: Captures,
  tails: Tails,
): readonly Restriction[] | null {
  const both = [before.reduce(combined, NOTHING), things.reduce(combined, NOTHING)];
  const place = both.find(isPlaceAlone);
  const part = both.find(isMediumOrEnd);
  const isMore = tails.time !== null || tails.isTied || tails.ask !== null || tails.exceptions.length > 0;
  if (place === undefined || part === undefined || isMore || innerTails !== undefined || tails.others.length > 0)
    return null;
  const [territories, channels, purposes] = [[...(place.territories ?? [])], [...part.channels], [...part.purposes]];
  // “Editorial only in Germany, web worldwide” does not free advertising.
  if (does === 'limit-place-of-part' && purposes.includes('editorial')) return null;
  if (does === 'limit-place-of-part')
    return [{ kind: 'territory-only', value: territories, within: channels.length > 0 ? { channels } : { purposes } }];
  return channels.length > 0
    ? [{ kind: 'channel-only', value: channels, within: { territories } }]
    : [{ kind: 'purpose-only', value: purposes, within: { territories } }];
}

/** “Web use permitted, all other use prohibited”. What stands behind the rest says when or where that is closed, and nothing of what is allowed. */
export function limitedToAll(
  { things = [], innerTails, isLoose }: Captures,
  tails: Tails,
  isAsked: boolean,
): readonly Restriction[] | null {
  const isMore =
    tails.time !== (innerTails?.time ?? null) ||
    tails.place !== (innerTails?.place ?? null) ||
    tails.exceptions.length > (innerTails?.exceptions.length ?? 0) ||
    tails.others.length > (innerTails?.others.length ?? 0) ||
    tails.isTied;
  if (isMore || isLoose === true || tails.ask !== null) return null;
  const only = limited(things, tails);
  return only === null || !isAsked ? only : [...only, { kind: 'contact-required', value: null }];
}

const isPlaceAlone = (thing: Thing): boolean =>
  thing.territories !== null && !thing.isOutside && !thing.hasPart && !hasSubject(thing) && thing.allBut === null;

const isMediumOrEnd = (thing: Thing): boolean =>
  !hasPlace(thing) &&
  thing.acts.length + thing.titles.length === 0 &&
  !(thing.isOnce || thing.isAgain || thing.isOdd) &&
  thing.allBut === null &&
  thing.channels.length > 0 !== thing.purposes.length > 0;
