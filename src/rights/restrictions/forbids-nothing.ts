import { COUNTRY_CODES } from '../../vocabulary/countries.ts';
import type { Restriction, Within } from '../../vocabulary/restrictions.ts';
import { CHANNELS, PURPOSES } from '../../vocabulary/uses.ts';
import { ALL_ROUND_THE_EARTH, instantOf } from '../moments/instants.ts';
import { bareKey } from '../places/house-titles.ts';
import { channelsIn, channelsOf, purposesIn, purposesOf } from '../places/region.ts';
import { isDate } from './values.ts';

type Dimension = 'territories' | 'channels' | 'purposes' | 'publications';

/** The member of its part of all uses within which a restriction forbids nothing, null for any, and why, as the beginning of a sentence. */
export interface ForbidsNothing {
  part: keyof Within | null;
  why: string;
}

/**
 * Of “only” all channels there are, of “not on tv, within online”, where the two have nothing in common, of “only online,
 * within online”, where there is nothing else, and of “embargoed until 1 May, within 1 June on”, which is over by then; null
 * where something is forbidden, or where only the day, the zone or the photo can tell. To be asked of what is understood.
 */
export function forbidsNothing(restriction: Restriction): ForbidsNothing | null {
  const { kind, value, within } = restriction;
  const found = DIMENSION_OF.find(([start]) => kind.startsWith(start));
  if (found === undefined) return within === undefined ? null : neverInTime(restriction, within);
  const [, dimension] = found;
  const spelled = SPELLED[dimension];
  const named = new Set(spelled(value as string[]));
  const isOnly = kind.endsWith('-only');
  if (isOnly && dimension !== 'publications' && ALL[dimension].every((member) => named.has(member)))
    return { part: null, why: `the value of “${kind}” names all there are and forbids nothing` };
  const part = within?.[dimension];
  // Two names of titles may be one title's.
  if (part === undefined || (dimension === 'publications' && !isOnly)) return null;
  const isNothing = spelled(part).every((member) => named.has(member) === isOnly);
  return isNothing ? { part: dimension, why: `of ${part.join(', ')} alone, ${forbiddenBy(restriction)}` } : null;
}

function neverInTime(restriction: Restriction, { from, until, untilDays }: Within): ForbidsNothing | null {
  const { kind, value } = restriction;
  if (kind === 'expires-after-days') {
    const isOver = untilDays !== undefined && untilDays <= value;
    return isOver ? { part: 'untilDays', why: `until ${untilDays} days after, ${forbiddenBy(restriction)}` } : null;
  }
  const isNever = ALL_ROUND_THE_EARTH.every((zone) => {
    const { opens, closes } = timeForbidden(restriction, zone);
    return opens >= closes;
  });
  if (!isNever) return null;
  if (kind === 'embargo-until') return { part: 'from', why: `from ${from} on, ${forbiddenBy(restriction)}` };
  return kind === 'expires-on' ? { part: 'until', why: `until ${until}, ${forbiddenBy(restriction)}` } : null;
}

function forbiddenBy({ kind, value }: Restriction): string {
  return `the value of “${kind}” (${[value].flat().join(', ')}) forbids nothing`;
}

/** From when and until when it can forbid anything, as far as dates say so; instants, infinite where there is no such limit. */
export function timeForbidden(
  { kind, value, within: { from, until } = {} }: Restriction,
  zone: string,
): { opens: number; closes: number } {
  const opens = [
    ...(from === undefined ? [] : [instantOf(from, 'opens', zone)]),
    ...(kind === 'expires-on' && isDate(value) ? [instantOf(value, 'closes', zone)] : []),
  ];
  const closes = [
    ...(until === undefined ? [] : [instantOf(until, 'closes-late', zone)]),
    ...(kind === 'embargo-until' && isDate(value) ? [instantOf(value, 'opens-late', zone)] : []),
  ];
  return { opens: Math.max(Number.NEGATIVE_INFINITY, ...opens), closes: Math.min(Number.POSITIVE_INFINITY, ...closes) };
}

const DIMENSION_OF = [
  ['territory-', 'territories'],
  ['channel-', 'channels'],
  ['purpose-', 'purposes'],
  ['publication-', 'publications'],
] as const satisfies [string, Dimension][];

/** Outside them nothing is left to forbid. Of titles nobody knows all. */
const ALL = { territories: COUNTRY_CODES, channels: CHANNELS, purposes: PURPOSES } as const satisfies Record<
  Exclude<Dimension, 'publications'>,
  readonly string[]
>;

/** Each word as all that it stands for, comparable: `all-digital` is three channels. */
export const SPELLED = {
  territories: (codes) => [...codes],
  channels: (words) => channelsIn(channelsOf(words as Parameters<typeof channelsOf>[0])),
  purposes: (words) => purposesIn(purposesOf(words as Parameters<typeof purposesOf>[0])),
  publications: (names) => names.map(bareKey),
} satisfies Record<Dimension, (words: readonly string[]) => string[]>;
