import type { Restriction } from '../../vocabulary/restrictions.ts';
import { bareKey } from '../places/house-titles.ts';
import { channelsIn, channelsOf, purposesIn, purposesOf } from '../places/region.ts';

type Dimension = 'territories' | 'channels' | 'purposes' | 'publications';

/** What a restriction names in the dimension that its part of all uses is limited in as well, so that nothing is left to forbid. */
export interface ForbidsNothing {
  dimension: Dimension;
  value: string[];
  within: string[];
}

/**
 * Of “not on tv, within online”, where the two have nothing in common, and of “only online, within online”, where there is
 * nothing else; null where something is forbidden, or where only the day or the photo can tell.
 */
export function forbidsNothing({ kind, value, within }: Restriction): ForbidsNothing | null {
  const found = within === undefined ? null : DIMENSION_OF.find(([start]) => kind.startsWith(start));
  if (found == null) return null;
  const [, dimension] = found;
  const part = within?.[dimension];
  if (part === undefined) return null;
  const spelled = SPELLED[dimension];
  const named = new Set(spelled(value as string[]));
  const isOnly = kind.endsWith('-only');
  const isNothing = spelled(part).every((member) => named.has(member) === isOnly);
  return isNothing ? { dimension, value: value as string[], within: part } : null;
}

const DIMENSION_OF = [
  ['territory-', 'territories'],
  ['channel-', 'channels'],
  ['purpose-', 'purposes'],
  ['publication-', 'publications'],
] as const satisfies [string, Dimension][];

/** Each word as all that it stands for, comparable: `all-digital` is three channels. */
const SPELLED = {
  territories: (codes) => [...codes],
  channels: (words) => channelsIn(channelsOf(words as Parameters<typeof channelsOf>[0])),
  purposes: (words) => purposesIn(purposesOf(words as Parameters<typeof purposesOf>[0])),
  publications: (names) => names.map(bareKey),
} satisfies Record<Dimension, (words: readonly string[]) => string[]>;
