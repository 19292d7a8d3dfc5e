import { EVERY_POINT, isPart } from './places/region.ts';
import { isGiven, regionWithin } from './places/within.ts';
import type { Clause, Terms, Verdict } from './verdict.ts';

/**
 * What a photo's own terms make of its state: a kill or a withhold that holds for every use at every time takes it down as a
 * notice does. One that holds for a part of all uses, or for a time, is a clause like any other.
 */
export function takenDownBy({ clauses }: Pick<Terms, 'clauses'>): 'killed' | 'withheld' | null {
  if (clauses.some(isKill)) return 'killed';
  return clauses.some((clause) => clause.kind === 'withhold' && holdsAlways(clause)) ? 'withheld' : null;
}

/** A kill of the photo altogether: nobody lets go of one, whichever way it came. */
export function isKill(clause: Pick<Clause, 'kind' | 'within'>): boolean {
  return clause.kind === 'kill' && holdsAlways(clause);
}

/** Whether there is no use, and no time, that it leaves alone: it names no part of them, or one that is all there is. */
export function holdsAlways({ within }: Pick<Clause, 'within'>): boolean {
  const { territories, channels, purposes, fromDays, ...rest } = within ?? {};
  const isOfAllTime = !isGiven(fromDays) || fromDays === 0;
  const isOfAllTitles = !Object.values(rest).some(isGiven);
  return isOfAllTime && isOfAllTitles && isPart(EVERY_POINT, regionWithin({ territories, channels, purposes }));
}

/**
 * The next instant at which people are answered otherwise, or null: whatever time adds to, or takes from, what else stands in
 * the way, a picture that was killed or deleted stays so.
 */
export function nextChangeTold({ reasons, changesAt }: Pick<Verdict, 'reasons' | 'changesAt'>): string | null {
  return isGone(reasons) ? null : changesAt;
}

export function isGone(reasons: Verdict['reasons']): boolean {
  return reasons.some(({ clause }) => clause === 'killed' || clause === 'deleted');
}
