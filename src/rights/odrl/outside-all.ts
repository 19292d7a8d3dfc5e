import { COUNTRY_CODES } from '../../vocabulary/countries.ts';
import type { Restriction, RestrictionKind, Within } from '../../vocabulary/restrictions.ts';
import { CHANNELS, type Channel, COMMERCIAL_FAMILY, type Purpose } from '../../vocabulary/uses.ts';
import { canonical } from '../clauses/canonical.ts';
import { dayAfter, dayBefore, isBareDay, offsetOf } from '../moments/as-text.ts';
import { instantOf } from '../moments/instants.ts';
import { channelsIn, channelsOf, otherChannels, otherPurposes, purposesIn, purposesOf } from '../places/region.ts';
import { isDate, knownCountries } from '../restrictions/values.ts';
import type { Condition } from './read-constraint.ts';
import type { ListOperand } from './read-list.ts';
import { restrictionOutside } from './restriction-of.ts';

/** Agreements of one supplier are a handful, limited in a few ways each; beyond this nobody could read what comes of it. */
const MAX_WAYS = 256;

/**
 * What forbids just the uses that none of several boxes holds, or null where no restrictions say that. A use lies outside all
 * of them when it breaks one condition of each: one restriction for each such choice. `kind` forbids an action there, else all.
 */
export function outsideAll(boxes: readonly (readonly Condition[])[], kind?: RestrictionKind): Restriction[] | null {
  const shared =
    kind === undefined ? (boxes[0] ?? []).filter((condition) => boxes.every((box) => holdsSame(box, condition))) : [];
  const own = withoutParts(boxes.map((box) => box.filter((condition) => !holdsSame(shared, condition))));
  const ways = own.reduce((count, box) => count * box.length, 1);
  if (ways > MAX_WAYS) return null;
  const choices = choicesOf(own).map(gathered);
  if (choices.some((choice) => choice === null)) return null;
  // Many choices break the same, and what is outside a list is long.
  const broken = new Map(choices.flatMap((choice) => (choice === null ? [] : [[canonical(choice), choice]])));
  const found = [...broken.values()].map((choice) => restrictionIn(choice, kind));
  if (found.some((restriction) => restriction === null)) return null;
  const said = found.filter((restriction) => restriction !== null && restriction !== 'nothing') as Restriction[];
  return [...shared.map(restrictionOutside), ...withoutRepeats(said)];
}

function holdsSame(box: readonly Condition[], condition: Condition): boolean {
  return box.some((other) => isSame(other, condition));
}

/** What is about something else is not written out to be compared. */
function isSame(one: Condition, other: Condition): boolean {
  return one.about === other.about && canonical(one) === canonical(other);
}

/** A box inside another adds nothing to it; of two that are the same one stays. */
function withoutParts(boxes: readonly Condition[][]): Condition[][] {
  return boxes.filter(
    (box, index) => !boxes.some((other, place) => isInsideOf(box, other) && (place < index || !isInsideOf(other, box))),
  );
}

function isInsideOf(box: readonly Condition[], other: readonly Condition[]): boolean {
  return other.every((wide) => box.some((narrow) => isAsNarrow(narrow, wide)));
}

function isAsNarrow(narrow: Condition, wide: Condition): boolean {
  if (isSame(narrow, wide)) return true;
  if (!('members' in narrow && 'members' in wide)) return false;
  const isOfOneSort = narrow.about === wide.about && narrow.inside && wide.inside;
  return isOfOneSort && narrow.members.every((member) => wide.members.includes(member));
}

/** One condition of each box, in every way. */
function choicesOf(boxes: readonly Condition[][]): Condition[][] {
  return boxes.reduce<Condition[][]>(
    (choices, box) => choices.flatMap((choice) => box.map((condition) => [...choice, condition])),
    [[]],
  );
}

/** Conditions that are all broken: outside every list, before the first beginning, after the last end. */
interface Broken {
  lists: Partial<Record<ListOperand, string[]>>;
  before?: string;
  after?: string;
}

/** Null for what no restriction says. */
function gathered(choice: readonly Condition[]): Broken | null {
  const broken: Broken = { lists: {} };
  for (const condition of choice) {
    if ('members' in condition && condition.inside) {
      const known = broken.lists[condition.about] ?? [];
      broken.lists[condition.about] = [...new Set([...known, ...condition.members])];
    } else if ('date' in condition && hasPlace(condition.date)) {
      const name = condition.about === 'from' ? 'before' : 'after';
      const chosen = outermost(name, broken[name], condition.date);
      if (chosen === null) return null;
      broken[name] = chosen;
    } else return null;
  }
  return broken;
}

/** A day, or an instant with its offset: a time on some clock cannot be compared here. */
function hasPlace(date: string): boolean {
  return isDate(date) && (isBareDay(date) || offsetOf(date) !== '');
}

/** Null where a day and an instant would have to be compared: that depends on the zone. */
function outermost(name: 'before' | 'after', one: string | undefined, other: string): string | null {
  if (one === undefined) return other;
  if (isBareDay(one) !== isBareDay(other)) return null;
  const [a, b] = [one, other].map((date) => instantOf(date, 'opens', 'UTC')) as [number, number];
  return (name === 'before' ? a <= b : a >= b) ? one : other;
}

/** `nothing` where no use is so; null where no restriction says it. */
function restrictionIn({ lists, before, after }: Broken, kind?: RestrictionKind): Restriction | 'nothing' | null {
  if (isNever(before, after)) return 'nothing';
  const value = kind === undefined ? operandOf(lists) : undefined;
  const rest = Object.entries(lists).filter(([about]) => about !== value);
  if (rest.some(([about]) => about === 'recipient')) return null;
  if (kind === undefined && value === undefined && (before === undefined || after === undefined))
    return before === undefined
      ? { kind: 'expires-on', value: after ?? null }
      : { kind: 'embargo-until', value: before };
  const within: Within = { ...periodOf(before, after) };
  for (const [about, members] of rest) {
    const others = OTHERS[about as keyof typeof OTHERS](members);
    if (others.length === 0) return 'nothing';
    Object.assign(within, { [PARTS[about as keyof typeof OTHERS]]: others });
  }
  const bare = bareOf(lists, value, kind);
  return (Object.keys(within).length === 0 ? bare : { ...bare, within }) as Restriction;
}

const ONLY = {
  recipient: 'publication-only',
  spatial: 'territory-only',
  media: 'channel-only',
  purpose: 'purpose-only',
} as const satisfies Record<ListOperand, RestrictionKind>;

/** Titles first: which are not named, nobody can list. */
function operandOf(lists: Broken['lists']): ListOperand | undefined {
  return (Object.keys(ONLY) as ListOperand[]).find((about) => lists[about] !== undefined);
}

function bareOf(lists: Broken['lists'], value: ListOperand | undefined, kind: RestrictionKind | undefined) {
  if (kind !== undefined) return { kind, value: null };
  return value === undefined
    ? { kind: 'channel-except', value: [...CHANNELS] }
    : { kind: ONLY[value], value: lists[value] };
}

/** Before the first beginning and after the last end at once. Of a day and an instant nobody can tell here: a period that is none forbids nothing. */
function isNever(before: string | undefined, after: string | undefined): boolean {
  if (before === undefined || after === undefined || isBareDay(before) !== isBareDay(after)) return false;
  return instantOf(after, 'closes', 'UTC') >= instantOf(before, 'opens', 'UTC');
}

/** A period ends with the last of its days and begins with the first; these begin and end the other way round. */
function periodOf(before: string | undefined, after: string | undefined): Within {
  return {
    ...(after === undefined ? {} : { from: isBareDay(after) ? dayAfter(after) : after }),
    ...(before === undefined ? {} : { until: isBareDay(before) ? dayBefore(before) : before }),
  };
}

const PARTS = { spatial: 'territories', media: 'channels', purpose: 'purposes' } as const;

/** What a list does not name. */
const OTHERS = {
  spatial: (members: string[]) => {
    const known = new Set(knownCountries(members));
    return COUNTRY_CODES.filter((code) => !known.has(code));
  },
  media: (members: string[]) => channelsIn(otherChannels(channelsOf(members as Channel[]))),
  purpose: (members: string[]) => otherPurposesThan(members as Purpose[]),
};

/** `commercial` names its whole family: where a part of that is held, the rest is named one by one, or where there is no rest, all of it. */
function otherPurposesThan(held: Purpose[]): Purpose[] {
  const others = purposesIn(otherPurposes(purposesOf(held)));
  const family = COMMERCIAL_FAMILY.filter((purpose) => purpose !== 'commercial');
  const lacking = family.filter((purpose) => others.includes(purpose));
  const isPart = lacking.length > 0 && lacking.length < family.length;
  return isPart ? others.filter((purpose) => purpose !== 'commercial') : others;
}

/** Each once, without those that another says already, for more uses. */
function withoutRepeats(restrictions: readonly Restriction[]): Restriction[] {
  const each = restrictions.map(inTexts);
  return each
    .filter((one, index) => !each.some((other, place) => says(other, one) && (place < index || !says(one, other))))
    .map(({ restriction }) => restriction);
}

interface InTexts {
  restriction: Restriction;
  what: string;
  parts: ReadonlyMap<string, string>;
}

/** Written out once: each is compared with every other, and a list may hold nearly every country. */
function inTexts(restriction: Restriction): InTexts {
  const { kind, value, within = {} } = restriction;
  const parts = new Map(Object.entries(within).map(([part, limit]) => [part, canonical(limit)]));
  return { restriction, what: canonical([kind, value]), parts };
}

function says(wide: InTexts, narrow: InTexts): boolean {
  return wide.what === narrow.what && [...wide.parts].every(([part, limit]) => narrow.parts.get(part) === limit);
}
