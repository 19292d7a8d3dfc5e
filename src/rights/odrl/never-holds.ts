import { COUNTRY_CODES } from '../../vocabulary/countries.ts';
import type { Restriction } from '../../vocabulary/restrictions.ts';
import { CHANNELS, PURPOSES } from '../../vocabulary/uses.ts';
import { isUnderstoodRestriction } from '../clauses/prepared-clause.ts';
import { ALL_ROUND_THE_EARTH, instantOf } from '../moments/instants.ts';
import { forbidsNothing, SPELLED } from '../restrictions/forbids-nothing.ts';
import { isWholeDays } from '../restrictions/values.ts';
import { type Condition, EDGES, type Sense, type Stated } from './read-constraint.ts';
import { LISTS } from './read-list.ts';
import { type Reading, refuse } from './reading.ts';
import { PARTS, restrictionOutside } from './restriction-of.ts';

interface Limited {
  /** Of the rule. */
  path: string;
  /** All that limits it, each of which must hold. */
  stated: readonly Stated[];
  sense: Sense;
}

/**
 * Refuses a rule that no use satisfies, as two of its constraints contradict each other or one has nothing in it: it would be
 * taken for one that forbids, allows or asks nothing, and whoever wrote it meant another. Says whether it is such a rule.
 */
export function refuseNeverHeld(reading: Reading, { path, stated, sense }: Limited): boolean {
  if (reading.isOnFile) return false;
  const placed = (one: Stated) => `${one.path.slice(path.length + 1)} (${one.said})`;
  const no = (some: readonly Stated[], what: string, remedy: string) =>
    refuse(
      reading,
      path,
      some.map(({ said }) => said).join(', '),
      `No ${what} satisfies ${some.map(placed).join(' and ')}${some.length > 1 ? ' at once' : ''}, so the rule never holds. ${remedy}`,
    );
  const pairs = [momentsTurnedRound(stated, sense), daysTurnedRound(stated)].filter(({ length }) => length > 0);
  for (const pair of pairs) no(pair, 'moment', pair.length === 1 ? NO_DAY : TURNED_ROUND[sense]);
  const apart = listsApart(stated, sense);
  for (const some of apart) no(some, 'use', APART);
  return pairs.length + apart.length > 0;
}

const NO_DAY = 'Write a day at least, such as P1D, or leave the rule out.';
const LATER_END = 'Write an end that lies after its beginning, or leave the rule out.';
const TURNED_ROUND = {
  allowed: LATER_END,
  forbidden: `${LATER_END} Where two periods are meant, write a rule for each.`,
} as const satisfies Record<Sense, string>;
const APART = 'Write all that is meant in one constraint (isAnyOf), or leave the rule out.';

/** The last beginning and the first end, where that end is no later wherever days are read; else none. */
function momentsTurnedRound(stated: readonly Stated[], sense: Sense): Stated[] {
  const instantIn =
    (zone: string) =>
    ({ condition }: Stated) =>
      'date' in condition ? instantOf(condition.date, EDGES[sense][condition.about], zone) : Number.NaN;
  const ends = { begins: 'from', ends: 'until' } as const;
  const pair = turnedRound(stated, { ...ends, at: instantIn('UTC') });
  const isEverywhere = ALL_ROUND_THE_EARTH.every(
    (zone) => turnedRound(pair, { ...ends, at: instantIn(zone) }).length > 0,
  );
  return isEverywhere ? pair : [];
}

/** A period of days that ends as it begins, by itself or by two constraints. */
function daysTurnedRound(stated: readonly Stated[]): Stated[] {
  const days = ({ condition }: Stated) =>
    'days' in condition && isWholeDays(condition.days) ? Number(condition.days) : Number.NaN;
  const none = stated.find((one) => one.condition.about === 'untilDays' && days(one) === 0);
  return none === undefined ? turnedRound(stated, { begins: 'fromDays', ends: 'untilDays', at: days }) : [none];
}

interface Ends {
  begins: Condition['about'];
  ends: Condition['about'];
  /** NaN where nobody can tell. */
  at: (one: Stated) => number;
}

function turnedRound(stated: readonly Stated[], { begins, ends, at }: Ends): Stated[] {
  const known = (about: Condition['about']) =>
    stated.filter((one) => one.condition.about === about && !Number.isNaN(at(one))).sort((a, b) => at(a) - at(b));
  const last = known(begins).at(-1);
  const first = known(ends)[0];
  return last !== undefined && first !== undefined && at(first) <= at(last) ? [last, first] : [];
}

/** Of each sort the first two lists that have nothing in common, else all of them where there is nothing in all. */
function listsApart(stated: readonly Stated[], sense: Sense): Stated[][] {
  return LISTS.flatMap(([about]) => {
    const lists = stated.filter(({ condition }) => condition.about === about);
    const pairs = lists.flatMap((one, index) => lists.slice(index + 1).map((other) => [one, other]));
    // What a prohibition leaves out may be all there is, as a list on file.
    const all = lists.length > 1 || sense === 'allowed' ? [lists] : [];
    const found = [...pairs, ...all].find((some) => haveNothingInCommon(some.map(({ condition }) => condition)));
    return found === undefined ? [] : [found];
  });
}

/** Whether nothing satisfies lists of one sort at once; false where one was not understood. */
export function haveNothingInCommon(conditions: readonly Condition[]): boolean {
  const lists = conditions.filter((condition) => 'members' in condition);
  const [first] = lists;
  if (first === undefined || !lists.every(isUnderstoodList)) return false;
  const spelled = SPELLED[PARTS[first.about]];
  const named = lists.map(({ inside, members }) => ({ inside, members: new Set(spelled(members)) }));
  // Titles nobody names are without number.
  const everything = EVERYTHING[first.about] ?? named.find(({ inside }) => inside)?.members;
  return (
    everything !== undefined &&
    [...everything].every((one) => named.some(({ inside, members }) => members.has(one) !== inside))
  );
}

type List = Extract<Condition, { members: string[] }>;

function isUnderstoodList(list: List): boolean {
  const { kind, value } = restrictionOutside(list);
  return isUnderstoodRestriction({ kind, value } as Restriction);
}

const EVERYTHING: Record<List['about'], readonly string[] | null> = {
  spatial: COUNTRY_CODES,
  media: CHANNELS,
  purpose: PURPOSES,
  recipient: null,
};

/** Whether what it forbids and the part of all uses in which it does have nothing in common. */
export function leavesNothing(restriction: Restriction): boolean {
  return isUnderstoodRestriction(restriction) && forbidsNothing(restriction) !== null;
}
