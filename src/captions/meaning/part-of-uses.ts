import { COUNTRY_CODES } from '../../vocabulary/countries.ts';
import type { CountryCode, Within } from '../../vocabulary/restrictions.ts';
import type { Tails } from '../phrases/tails.ts';
import type { Thing } from '../things/things.ts';
import { banFrom, banUntil } from '../times/read-time-tail.ts';

/** The countries that are meant, those outside a place too; null where none is named. */
export function territoriesOf(where: Thing): CountryCode[] | null {
  if (where.territories === null) return null;
  const inside = new Set(where.territories);
  return where.isOutside ? COUNTRY_CODES.filter((code) => !inside.has(code)) : [...where.territories];
}

/** The part of all uses that the words name; undefined when they name none. */
export function withinOf(territories: CountryCode[] | null, where: Thing, tails: Tails): Within | undefined {
  const { time } = tails;
  const within: Within = {};
  if (territories !== null) within.territories = territories;
  if (where.channels.length > 0) within.channels = [...where.channels];
  if (where.purposes.length > 0) within.purposes = [...where.purposes];
  if (where.titles.length > 0) within.publications = [...where.titles];
  const [until, from] = time === null ? [] : [banUntil(time), banFrom(time)];
  if (until !== undefined) within.until = until;
  if (from !== undefined) within.from = from;
  if (time?.untilDays !== undefined) within.untilDays = Math.ceil(time.untilDays);
  if (time?.fromDays !== undefined) within.fromDays = Math.floor(time.fromDays);
  return Object.keys(within).length === 0 ? undefined : within;
}
