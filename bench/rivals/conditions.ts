import type { Agreement } from '../../src/rights/agreements/agreement.ts';
import type { Clause } from '../../src/rights/verdict.ts';
import { ALL_DIGITAL, CHANNELS, COMMERCIAL_FAMILY, PURPOSES } from '../../src/vocabulary/uses.ts';

/** A restriction as other policy engines can state it: a list of demands, all of which must be met for it to forbid. */
export type Demand =
  | { on: 'territories' | 'channels' | 'purposes'; is: 'touching' | 'beyond'; list: readonly string[] }
  | { on: 'publication'; is: 'in' | 'beyond'; list: readonly string[] }
  | { on: 'action'; is: 'in'; list: readonly string[] }
  | { on: 'at'; is: 'before' | 'from'; instant: number }
  | { on: 'age'; is: 'from'; days: number };

/** Null for what forbids nothing: duties. */
export function demandsOf({ kind, value, within }: Clause): Demand[] | null {
  const own = ownDemand(kind, value);
  if (own === null) return null;
  const parts: Demand[] = [own];
  if (within?.territories) parts.push({ on: 'territories', is: 'touching', list: within.territories });
  if (within?.channels) parts.push({ on: 'channels', is: 'touching', list: channels(within.channels) });
  return parts;
}

function ownDemand(kind: Clause['kind'], value: unknown): Demand | null {
  const list = value as string[];
  switch (kind) {
    case 'territory-except':
      return { on: 'territories', is: 'touching', list };
    case 'territory-only':
      return { on: 'territories', is: 'beyond', list };
    case 'channel-except':
      return { on: 'channels', is: 'touching', list: channels(list) };
    case 'channel-only':
      return { on: 'channels', is: 'beyond', list: channels(list) };
    case 'purpose-except':
      return { on: 'purposes', is: 'touching', list: purposes(list) };
    case 'purpose-only':
      return { on: 'purposes', is: 'beyond', list: purposes(list) };
    case 'publication-except':
      return { on: 'publication', is: 'in', list };
    case 'publication-only':
      return { on: 'publication', is: 'beyond', list };
    case 'no-archive':
      return { on: 'action', is: 'in', list: ['archive'] };
    case 'no-modification':
      return { on: 'action', is: 'in', list: ['modify'] };
    case 'no-resale':
      return { on: 'action', is: 'in', list: ['resell'] };
    case 'no-redistribution':
      return { on: 'action', is: 'in', list: ['redistribute', 'resell'] };
    case 'embargo-until':
      return { on: 'at', is: 'before', instant: Date.parse(String(value)) };
    case 'expires-on':
      return { on: 'at', is: 'from', instant: Date.parse(String(value)) + 86_400_000 };
    case 'expires-after-days':
      return { on: 'age', is: 'from', days: Number(value) };
    default:
      return null;
  }
}

/** What an agreement of this benchmark holds, each demand of which must be met for a use to be allowed at all. */
export function grantOf({ territories, channels: held, purposes: allowed, actions }: Agreement) {
  return {
    territories,
    channels: held ?? [...CHANNELS],
    purposes: purposes(allowed ?? [...PURPOSES]),
    actions,
  };
}

function channels(words: readonly string[]): string[] {
  return words.flatMap((word) => (word === 'all-digital' ? [...ALL_DIGITAL] : [word]));
}

export function purposes(words: readonly string[]): string[] {
  return words.flatMap((word) => (word === 'commercial' ? [...COMMERCIAL_FAMILY] : [word]));
}
