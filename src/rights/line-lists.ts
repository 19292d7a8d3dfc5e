import { COUNTRY_CODES } from '../vocabulary/countries.ts';
import { CHANNELS, PURPOSES } from '../vocabulary/uses.ts';
import { isMembers } from './line-faults.ts';
import { isPublication } from './restrictions/values.ts';

/**
 * A restriction of a line whose lists are `"all"`, with each of them spelt out: what may be used by all alone narrows nothing,
 * what all are excepted from blocks, and a part of all uses that names all has no limit there. What else stands there stays.
 */
export function listsSpeltOut<Given extends Record<string, unknown>>(
  restriction: Given,
  { publication }: { publication: unknown },
): Given {
  const { kind, value, within } = restriction;
  const lists = {
    // All is all: also what the archive takes for a country and ISO 3166-1 does not.
    'territory-only': { value: COUNTRY_CODES },
    'territory-except': { value: COUNTRY_CODES },
    'channel-only': EVERY_CHANNEL,
    'channel-except': NO_CHANNEL,
    'purpose-only': { value: PURPOSES },
    'purpose-except': { value: PURPOSES },
    // Of titles there is no list: whichever publishes, on whatever channel, may or may not.
    'publication-only': EVERY_CHANNEL,
    'publication-except': isPublication(publication) ? { value: [publication] } : NO_CHANNEL,
  };
  const isList = value === 'all' && Object.hasOwn(lists, String(kind));
  return { ...restriction, ...(isList && lists[kind as keyof typeof lists]), within: withoutAll(within) };
}

const EVERY_CHANNEL = { kind: 'channel-only', value: CHANNELS };
const NO_CHANNEL = { kind: 'channel-except', value: CHANNELS };

const LISTS_WITHIN = new Set(['territories', 'channels', 'purposes', 'publications']);

function withoutAll(within: unknown): unknown {
  if (!isMembers(within)) return within;
  return Object.fromEntries(
    Object.entries(within).filter(([name, value]) => !(LISTS_WITHIN.has(name) && value === 'all')),
  );
}
