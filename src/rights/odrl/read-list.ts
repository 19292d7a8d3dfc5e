import { toCountryCode } from '../../vocabulary/countries.ts';
import type { Channel, Purpose } from '../../vocabulary/uses.ts';
import { isGiven } from '../places/within.ts';
import { isChannelWord, isPublication, isPurpose } from '../restrictions/values.ts';
import type { Operand } from './form.ts';
import { COUNTRY_NAMES } from './names.ts';
import type { Read } from './read-constraint.ts';
import { literal, type Reading, refuse, termOf, unreadText } from './reading.ts';

export type ListOperand = Extract<Operand, 'spatial' | 'media' | 'purpose' | 'recipient'>;

/** Whether what satisfies the constraint is inside the list. */
const INSIDE: ReadonlyMap<string | null, boolean> = new Map([
  ['isAnyOf', true],
  ['eq', true],
  ['isA', true],
  ['isPartOf', true],
  ['isAllOf', true],
  ['isNoneOf', false],
  ['neq', false],
]);
const OF_SEVERAL: ReadonlySet<string | null> = new Set(['isAnyOf', 'isNoneOf']);

type MembersIn = (value: unknown, reading: Reading) => string[] | null;

function listOf(about: ListOperand, membersIn: MembersIn): Read {
  return ({ reading, operator, values }) => {
    const inside = INSIDE.get(operator);
    if (inside === undefined || (values.length > 1 && !OF_SEVERAL.has(operator))) return 'operator';
    const members = values.map(({ value, path }) => {
      const found = unreadText(value, reading);
      // What stands alone for no member at all is how a list without one is written.
      if (found === '' && values.length === 1) return [];
      const read = found === null ? membersIn(value, reading) : [found];
      if (read === null) refuse(reading, path, termOf(reading, value) ?? value, NONE_OF[about]);
      return read;
    });
    return members.every(isGiven) ? { about, inside, members: [...new Set(members.flat())] } : null;
  };
}

const NONE_OF = {
  spatial: 'This is no country of ISO 3166-1, the only places the archive knows.',
  media: 'This is no channel that is known here.',
  purpose: 'This is no purpose that is known here.',
  recipient: 'This is no name of a publication.',
} as const;

function countryIn(value: unknown, reading: Reading): string[] | null {
  const term = termOf(reading, literal(value));
  if (term === null) return null;
  const code = toCountryCode(term.startsWith(COUNTRY_NAMES) ? term.slice(COUNTRY_NAMES.length) : term);
  return code === null ? null : [code];
}

/** What others call our channels; `print` is newspapers and magazines, not books. */
const MEDIA: ReadonlyMap<string | undefined, Channel[]> = new Map<string, Channel[]>([
  ['print', ['print-newspaper', 'print-magazine']],
  ['web', ['online']],
  ['broadcast', ['tv']],
]);

function channelsIn(value: unknown, reading: Reading): string[] | null {
  const word = ourWord(value, reading);
  return isChannelWord(word) ? [word as Channel] : (MEDIA.get(word) ?? null);
}

function purposeIn(value: unknown, reading: Reading): string[] | null {
  const word = ourWord(value, reading);
  return isPurpose(word) ? [word as Purpose] : null;
}

function titleIn(value: unknown): string[] | null {
  const title = literal(value);
  return isPublication(title) ? [title as string] : null;
}

function ourWord(value: unknown, reading: Reading): string | undefined {
  return termOf(reading, literal(value))?.replace(/^imprimatur:/, '');
}

/** How each constraint on a list is read: countries, channels, purposes and titles. */
export const LISTS: readonly (readonly [ListOperand, Read])[] = [
  ['spatial', listOf('spatial', countryIn)],
  ['media', listOf('media', channelsIn)],
  ['purpose', listOf('purpose', purposeIn)],
  ['recipient', listOf('recipient', titleIn)],
];
