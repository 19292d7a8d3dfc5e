import { AppError } from '../errors.ts';
import { FIRST_ON_EARTH, instantOf, LAST_ON_EARTH } from '../rights/moments/instants.ts';

/** Days or instants; null: from ever, without end. */
export interface Period {
  from: string | null;
  until: string | null;
}

const LIES_BEFORE = 'lies before “from”. Turn the two round, or leave one out.';

/**
 * Throws AppError `invalid` where it ends before anything of it was, in each of the zones it may be read in. The same
 * moment twice passes: that is what an agreement which was ended before it began is left with.
 */
export function requireInOrder({ from, until }: Period, zones: readonly string[]): void {
  if (from === null || until === null || from === until) return;
  if (zones.every((zone) => instantOf(until, 'closes', zone) <= instantOf(from, 'opens', zone)))
    throw new AppError('invalid', `until: ${LIES_BEFORE}`, { problems: [{ field: 'until', problem: LIES_BEFORE }] });
}

/** Whether any moment of it, read as widely as it can be, lies after `at`. */
export function canHoldAfter({ from, until }: Period, at: Date): boolean {
  if (until === null) return true;
  const end = instantOf(until, 'closes', LAST_ON_EARTH);
  return end > at.getTime() && (from === null || end > instantOf(from, 'opens', FIRST_ON_EARTH));
}
