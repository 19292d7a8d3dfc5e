import { type Provenance, provenanceKey, suppliesOf } from '../../catalogue/supplies.ts';
import type { Db } from '../../database/ledger.ts';
import type { Supply } from '../../rights/supply.ts';

export interface SuppliedStanding extends Provenance {
  id: number;
}

/** What photos have in common, each with its id. */
export function allStandings(db: Db): Promise<SuppliedStanding[]> {
  return db.standing.findMany({
    select: { id: true, supplierId: true, chain: true, sourceKind: true, photographer: true, collection: true },
  });
}

export interface Touched {
  /** Of the standings behind which something else stands after the change. */
  ids: number[];
  /** Whether the day of receipt counts for one of them. */
  isReceiptCounted: boolean;
}

/** The standings that a change touches: `before` and `after` it, as the supplies say. */
export async function touchedStandings(
  standings: readonly SuppliedStanding[],
  before: Db,
  after: Db,
): Promise<Touched> {
  const now = await suppliesOf(before, standings);
  const then = await suppliesOf(after, standings);
  const keys = new Set([...now.keys()].filter((key) => JSON.stringify(now.get(key)) !== JSON.stringify(then.get(key))));
  return {
    ids: standings.filter((standing) => keys.has(provenanceKey(standing))).map(({ id }) => id),
    isReceiptCounted: [...keys].flatMap((key) => [now.get(key), then.get(key)]).some(countsReceipt),
  };
}

function countsReceipt(supply: Supply | undefined): boolean {
  return supply?.agreements.some(({ countsDayOf }) => countsDayOf === 'receipt') ?? false;
}
