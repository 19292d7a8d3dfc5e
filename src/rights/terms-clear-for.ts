import type { Condition } from './condition.ts';
import { type Asked, askOf, type Demand, demandsOf } from './hurdles.ts';
import { type Question, questionOf } from './question.ts';
import type { SharedTerms } from './shared-terms.ts';
import { coveredCases, type Supply } from './supply.ts';
import type { Use } from './verdict.ts';

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
    const cases = coveredCases(supply, question);
    if (cases.length === 0) continue;
    const asked = asking(supply);
    const common = demandsOf({ clauses: [...(supply.standingRules ?? [])], doubts: [] }, asked);
    if (common === null) continue;
    for (const { id, terms } of standings) {
      const own = demandsOf(terms, asked);
      if (own === null) continue;
      for (const received of cases) note(found, id, together(received, common, own));
    }
  }
  return [...found.values()];
}

/** Clauses say the same of all supplies of one zone of which nothing else was said. */
function askingOnce(question: Question): (supply: Supply) => Asked {
  const byZone = new Map<string, Asked>();
  return (supply) => {
    const { enforcement = [], bases = [], reaches, facts } = supply;
    const zone = facts.zone ?? 'UTC';
    const known = byZone.get(zone);
    const isPlain = enforcement.length === 0 && bases.length === 0 && reaches === undefined;
    if (known !== undefined && isPlain) return known;
    const asked = askOf(supply, question);
    if (isPlain) byZone.set(zone, asked);
    return asked;
  };
}

function together(...lists: readonly (readonly Demand[])[]): readonly Demand[] {
  const [first = [], ...others] = lists.filter((list) => list.length > 0);
  return others.length === 0 ? first : [first, ...others].flat();
}

function note(found: Map<string, ClearWhen>, id: number, demands: readonly Demand[]): void {
  const key = keyOf(demands);
  const known = found.get(key);
  if (known === undefined) found.set(key, { condition: conditionOf(demands), standings: [id] });
  else known.standings.push(id);
}

function keyOf(demands: readonly Demand[]): string {
  if (demands.length < 2) return demands[0]?.key ?? '';
  return [...new Set(demands.map(({ key }) => key))].sort().join();
}

function conditionOf(demands: readonly Demand[]): Condition {
  return [...new Map(demands.map(({ key, tests }) => [key, tests])).values()];
}
