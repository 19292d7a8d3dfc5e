import type { Restriction } from '../../vocabulary/restrictions.ts';
import { isUnderstoodRestriction } from '../clauses/prepared-clause.ts';
import { ALL_ROUND_THE_EARTH, instantOf } from '../moments/instants.ts';
import { forbidsNothing } from '../restrictions/forbids-nothing.ts';
import { isWholeDays } from '../restrictions/values.ts';
import { type Condition, EDGES, type Sense, type Stated } from './read-constraint.ts';
import { LISTS } from './read-list.ts';
import { type Reading, refuse } from './reading.ts';
import { restrictionOf } from './restriction-of.ts';

interface Limited {
  /** Of the rule. */
  path: string;
  /** All that limits it, each of which must hold. */
  stated: readonly Stated[];
  sense: Sense;
}

/**
 * Refuses a rule that no use satisfies, as two of its constraints contradict each other or one has nothing in it: it would be
 * taken for one that forbids, allows or asks nothing, and whoever wrote it meant another.
 */
export function refuseNeverHeld(reading: Reading, { path, stated, sense }: Limited): void {
  if (reading.isOnFile) return;
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
  for (const pair of listsApart(stated)) no(pair, 'use', APART);
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

/** The first two lists of one sort, where they have nothing in common; a prohibition can hold no third. */
function listsApart(stated: readonly Stated[]): Stated[][] {
  return LISTS.map(([about]) => stated.filter(({ condition }) => condition.about === about)).flatMap(([one, other]) => {
    if (one === undefined || other === undefined) return [];
    const both = restrictionOf({ of: 'any', when: [one.condition, other.condition], within: [] });
    return typeof both !== 'string' && leavesNothing(both) ? [[one, other]] : [];
  });
}

/** Whether what it forbids and the part of all uses in which it does have nothing in common. */
export function leavesNothing(restriction: Restriction): boolean {
  return isUnderstoodRestriction(restriction) && forbidsNothing(restriction) !== null;
}
