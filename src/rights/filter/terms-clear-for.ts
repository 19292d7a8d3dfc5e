import { coveredCases, type Supply } from '../agreements/supply.ts';
import { type Question, questionOf } from '../question.ts';
import type { SharedTerms } from '../shared-terms.ts';
import type { Use } from '../verdict.ts';
import type { Condition } from './condition.ts';
import { type Asked, askOf, type Demand, demandsOf, type Hurdle, hurdlesOf } from './hurdles.ts';

/** What many photos have in common: the same terms, and the same supply. */
export interface Standing {
  id: number;
  terms: SharedTerms;
}

export interface Supplied {
  supply: Supply;
  standings: readonly Standing[];
}

/** Photos of these standings are clear where their own columns meet the condition. */
export interface ClearWhen {
  condition: Condition;
  /** Ids. */
  standings: number[];
}

/**
 * `judge` for a whole archive at once: under which standings an active photo is clear for a new use, and on what condition.
 * A standing that is in no answer never leaves one clear; one that is in several does where any of their conditions is met.
 * What is granted to, or put on, single photos is not known here.
 */
export function termsClearFor(use: Omit<Use, 'clearedAt'>, supplied: readonly Supplied[]): ClearWhen[] {
  const question = questionOf({ ...use, clearedAt: null });
  const found = new Map<string, ClearWhen>();
  const asking = askingOnce(question);
  for (const { supply, standings } of supplied) {
    const covered = coveredCases(supply, question);
    if (covered.length === 0) continue;
    const asked = asking(supply);
    const rules = hurdlesOf({ clauses: [...(supply.standingRules ?? [])], doubts: [] });
    const common = rules === null ? null : demandsOf(rules, asked);
    if (common === null) continue;
    const cases = covered.map((received) => both(received, common));
    for (const { id, hurdles } of clearableOf(standings)) {
      const own = demandsOf(hurdles, asked);
      if (own === null) continue;
      for (const always of cases) note(found, id, both(always, own));
    }
  }
  return [...found.values()];
}

/** A standing under which a photo can be clear. */
interface Clearable {
  id: number;
  hurdles: readonly Hurdle[];
}

interface Seen {
  clearable: Clearable[];
  /** How many of the standings were looked at. */
  count: number;
}

/** Terms are never changed once made, and standings only added at the end of their list. */
const seen = new WeakMap<readonly Standing[], Seen>();

function clearableOf(standings: readonly Standing[]): readonly Clearable[] {
  const known = seen.get(standings) ?? { clearable: [], count: 0 };
  for (; known.count < standings.length; known.count += 1) {
    const { id, terms } = standings[known.count] as Standing;
    const hurdles = hurdlesOf(terms);
    if (hurdles !== null) known.clearable.push({ id, hurdles });
  }
  seen.set(standings, known);
  return known.clearable;
}

/** Clauses say the same of all supplies of one zone of which nothing else was said. */
function askingOnce(question: Question): (supply: Supply) => Asked {
  const byZone = new Map<Supply['facts']['zone'], Asked>();
  return (supply) => {
    const { enforcement, bases, facts } = supply;
    if (enforcement?.length || bases?.length) return askOf(supply, question);
    const asked = byZone.get(facts.zone) ?? askOf(supply, question);
    byZone.set(facts.zone, asked);
    return asked;
  };
}

function both(one: readonly Demand[], other: readonly Demand[]): readonly Demand[] {
  if (one.length === 0) return other;
  return other.length === 0 ? one : [...one, ...other];
}

function note(found: Map<string, ClearWhen>, id: number, demands: readonly Demand[]): void {
  const key = keyOf(demands);
  const known = found.get(key);
  if (known === undefined) found.set(key, { condition: conditionOf(demands), standings: [id] });
  else known.standings.push(id);
}

/** Demands stand in the order of their clauses: the same ones nearly always give the same key. */
function keyOf(demands: readonly Demand[]): string {
  let all = '';
  for (const { key } of demands) all += key;
  return all;
}

function conditionOf(demands: readonly Demand[]): Condition {
  return [...new Map(demands.map(({ key, tests }) => [key, tests])).values()];
}
