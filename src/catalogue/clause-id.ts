import { createHash } from 'node:crypto';
import type { Restriction } from '../vocabulary/restrictions.ts';

/** A short name for a clause of a photo, the same wherever and whenever the clause is read. */
export function clauseId({ kind, value, within }: Restriction): string {
  const content = JSON.stringify([kind, value, within ?? null]);
  return createHash('sha256').update(content).digest('hex').slice(0, 12);
}
