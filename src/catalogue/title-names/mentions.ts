import type { Db } from '../../database/ledger.ts';
import { bareKey } from '../../rights/places/house-titles.ts';
import type { SharedTerms } from '../../rights/shared-terms.ts';
import type { Restriction } from '../../vocabulary/restrictions.ts';
import { idsReached } from '../orders/reach.ts';

/** Where names of titles stand: the ids of terms, and of photos that an order of the house reaches. */
export interface Mentions {
  terms: ReadonlySet<string>;
  photos: string[];
}

/** Names as they are compared: see `bareKey`. */
export type NameKeys = ReadonlySet<string>;

/** What of terms and standing orders mentions one of the names, in any spelling. */
export async function mentionsOf(db: Db, keys: NameKeys): Promise<Mentions> {
  const rows = await db.$queryRaw<{ id: string; content: SharedTerms }[]>`
    SELECT id, content FROM terms WHERE content::text LIKE '%publication%'`;
  const terms = rows.filter(({ content }) => content.clauses.some((clause) => mentions(clause, keys)));
  return { terms: new Set(terms.map(({ id }) => id)), photos: await photosUnder(db, keys) };
}

/** Whether the restriction, or the part of all uses that it is for, names one of them. */
export function mentions({ kind, value, within }: Restriction, keys: NameKeys): boolean {
  const ofTitles = kind === 'publication-only' || kind === 'publication-except' ? value : [];
  return [ofTitles, within?.publications].flat().some((name) => typeof name === 'string' && keys.has(bareKey(name)));
}

async function photosUnder(db: Db, keys: NameKeys): Promise<string[]> {
  const orders = await db.houseOrder.findMany({ where: { endedAt: null } });
  const naming = orders.filter(
    ({ restriction }) => restriction !== null && mentions(restriction as unknown as Restriction, keys),
  );
  return idsReached(db, naming);
}
