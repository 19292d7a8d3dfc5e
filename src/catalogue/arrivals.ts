import type { Db } from '../database/ledger.ts';
import { clauseKey } from '../rights/clauses/clause-content.ts';
import type { Terms } from '../rights/verdict.ts';
import { type PhotoRow, readingsOf } from './photo-rows.ts';
import { termsOf } from './photo-terms.ts';
import { doubtKey, NO_RULINGS, rulingsOfMany } from './rulings.ts';

/** When what a photo's terms hold came to us: by key, ISO instants; what is not named came with the photo. */
type Arrivals = ReadonlyMap<string, string>;

/**
 * When clauses and doubts of these photos came, for those of which some came later than the photo: with a text that was
 * delivered later, or by hand. Asked for photos to which something was granted, since nothing granted lifts what came later;
 * terms that photos share hold no such instant.
 */
export async function arrivalsOf(db: Db, photos: readonly PhotoRow[]): Promise<Map<string, Arrivals>> {
  const later = photos.filter(hasGrown);
  if (later.length === 0) return new Map();
  const ids = later.map(({ id }) => id);
  const rulings = await rulingsOfMany(db, ids);
  return new Map(later.map((photo) => [photo.id, arrivalsIn(termsOf(photo, rulings.get(photo.id) ?? NO_RULINGS))]));
}

function hasGrown(photo: PhotoRow): boolean {
  return photo.handRestrictions.length > 0 || readingsOf(photo).some(({ receivedAt }) => receivedAt !== undefined);
}

function arrivalsIn({ clauses, doubts }: Terms): Arrivals {
  const since = new Map<string, string>();
  for (const clause of clauses) if (clause.since !== undefined) since.set(clauseKey(clause), clause.since);
  for (const doubt of doubts) if (doubt.since !== undefined) since.set(doubtKey(doubt), doubt.since);
  return since;
}

/** The terms, each clause and doubt with when it came where that was later than the photo. */
export function withArrivals({ clauses, doubts }: Terms, arrivals: Arrivals | undefined): Terms {
  if (arrivals === undefined || arrivals.size === 0) return { clauses, doubts };
  const at = (key: string) => (arrivals.has(key) ? { since: arrivals.get(key) ?? '' } : {});
  return {
    clauses: clauses.map((clause) => ({ ...clause, ...at(clauseKey(clause)) })),
    doubts: doubts.map((doubt) => ({ ...doubt, ...at(doubtKey(doubt)) })),
  };
}
