import { createHash } from 'node:crypto';
import { canonical } from '../rights/clauses/canonical.ts';
import type { Restriction } from '../vocabulary/restrictions.ts';

/**
 * A short name for a clause of a photo, the same wherever and whenever the clause is read: the database keeps the members of
 * an object in an order of its own, and a list of countries says the same in any order.
 */
export function clauseId({ kind, value, within }: Restriction): string {
  return createHash('sha256')
    .update(canonical([kind, value, within ?? null]))
    .digest('hex')
    .slice(0, 12);
}
