import type { ReadRestriction } from '../../src/captions/reading.ts';
import type { Restriction } from '../../src/vocabulary/restrictions.ts';

/** A restriction on one line: `channel-except online @ JP`, `no-archive @ from 2027-01-01`. */
export function summaryOf(restriction: Restriction | ReadRestriction): string {
  const { kind, value, within } = restriction;
  const words = value === null ? kind : `${kind} ${Array.isArray(value) ? value.join(',') : value}`;
  if (within === undefined) return words;
  const limits = Object.entries(within).map(([name, limit]) =>
    name === 'territories' ? String(limit) : `${name} ${limit}`,
  );
  return `${words} @ ${limits.join(' ')}`;
}

/** All that was read, sorted, each once. */
export function summariesOf(restrictions: readonly ReadRestriction[]): string[] {
  return [...new Set(restrictions.map(summaryOf))].sort();
}
