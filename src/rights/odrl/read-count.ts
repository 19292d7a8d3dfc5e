import { countedFrom } from '../moments/counted-from.ts';
import type { Clause } from '../verdict.ts';
import { COUNTED_FROM } from './names.ts';
import { type Reading, refuse, termOf } from './reading.ts';

interface Count {
  clause: Clause;
  /** What the rule says that its days are counted from; absent where it says nothing. */
  stated: unknown;
  path: string;
  sense: 'asLimits' | 'asGrants';
}

/**
 * A count of days must not come out of a policy as a count from something else. Restrictions taken from outside are put down
 * in words of our own, so they can count from the transmission alone; in a policy of ours the words say what is stated.
 */
export function checkCount(reading: Reading, { clause, stated, path, sense }: Count): void {
  const named = countedFrom(clause);
  const isSaid = stated === undefined || termOf(reading, stated) === `imprimatur:${named}`;
  const place = `${path}.${COUNTED_FROM}`;
  if (!isSaid) refuse(reading, place, stated, 'The days of a rule are counted from what its words say.');
  else if (sense === 'asLimits' && named !== 'transmission')
    refuse(reading, place, stated ?? named, 'Of a policy from outside only days after the transmission can be kept.');
}
