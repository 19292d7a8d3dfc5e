import type { OutletChoice } from '../../../views/site.ts';
import type { Reason } from '../../rights/verdict.ts';

/** A reason whose clearances name their outlets as pages do, not by their short names. */
export function withOutletNames(reason: Reason, outlets: readonly OutletChoice[]): Reason {
  if (reason.takenBy === undefined) return reason;
  const newest = reason.takenBy.newest.map((taken) => ({
    ...taken,
    outlet: outlets.find(({ slug }) => slug === taken.outlet)?.name ?? taken.outlet,
  }));
  return { ...reason, takenBy: { ...reason.takenBy, newest } };
}
