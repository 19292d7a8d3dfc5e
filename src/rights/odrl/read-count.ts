import { countedFrom } from '../moments/counted-from.ts';
import type { Clause } from '../verdict.ts';
import { COUNTED_FROM } from './names.ts';
import { type Members, type Reading, refuse, termOf } from './reading.ts';

interface Count {
  clause: Clause;
  /** The rule it was read from. */
  node: Members;
  path: string;
  sense: 'asLimits' | 'asGrants';
}

/**
 * A count of days must not come out of a policy as a count from something else. Restrictions taken from outside are put down
 * in words of our own, so they can count from the transmission alone; in a policy of ours the words say what is stated.
 */
export function checkCount(reading: Reading, { clause, node, path, sense }: Count): void {
  const stated = node[COUNTED_FROM];
  // From outside, words that a rule quotes count as an agency's do, whoever the rule says they are from.
  const isQuoted = sense === 'asLimits' && typeof node['imprimatur:words'] === 'string';
  const named = countedFrom(isQuoted ? { ...clause, origin: 'agency' } : clause);
  const isSaid = stated === undefined || termOf(reading, stated) === `imprimatur:${named}`;
  const place = `${path}.${COUNTED_FROM}`;
  if (!isSaid) refuse(reading, place, stated, 'The days of a rule are counted from what its words say.');
  else if (sense === 'asLimits' && named !== 'transmission')
    refuse(reading, place, stated ?? named, 'Of a policy from outside only days after the transmission can be kept.');
}
