import { type Provenance, provenanceKey, suppliesOf } from '../../catalogue/supplies.ts';
import type { Db } from '../../database/ledger.ts';
import type { Supply } from '../../rights/agreements/supply.ts';
import { anchorOf } from '../../rights/moments/counted-from.ts';
import type { SharedTerms } from '../../rights/shared-terms.ts';
import type { Clause } from '../../rights/verdict.ts';

export interface SuppliedStanding extends Provenance {
  id: number;
}

/** What photos have in common, each with its id. */
export function allStandings(db: Db): Promise<SuppliedStanding[]> {
  return db.standing.findMany({
    select: {
      ...{ id: true, supplierId: true, chain: true, alsoCredited: true },
      ...{ sourceKind: true, photographer: true, collection: true },
    },
  });
}

export interface Touched {
  /** Of the standings behind which something else stands after the change. */
  ids: number[];
  /** Whether what stands behind one of them counts the day of receipt, or days from it. */
  isReceiptCounted: boolean;
  /** Those whose own terms count days from the receipt. */
  countingFromReceipt: number[];
}

/** The standings that a change touches, `before` and `after` it, as the supplies say; `every` one where it changes the use itself. */
export async function touchedStandings(
  standings: readonly SuppliedStanding[],
  { before, after, every }: { before: Db; after: Db; every: boolean },
): Promise<Touched> {
  const now = await suppliesOf(before, standings);
  const then = await suppliesOf(after, standings);
  const isTouched = (key: string) => every || JSON.stringify(now.get(key)) !== JSON.stringify(then.get(key));
  const keys = new Set([...now.keys()].filter(isTouched));
  const ids = standings.filter((standing) => keys.has(provenanceKey(standing))).map(({ id }) => id);
  return {
    ids,
    countingFromReceipt: await countingFromReceipt(before, ids),
    isReceiptCounted: [...keys].flatMap((key) => [now.get(key), then.get(key)]).some(countsReceipt),
  };
}

function countsReceipt(supply: Supply | undefined): boolean {
  const { agreements = [], standingRules = [] } = supply ?? {};
  return agreements.some(({ countsDayOf }) => countsDayOf === 'receipt') || standingRules.some(isFromReceipt);
}

async function countingFromReceipt(db: Db, ids: readonly number[]): Promise<number[]> {
  const rows = await db.$queryRaw<{ id: number; content: SharedTerms }[]>`
    SELECT s.id, t.content FROM standings s JOIN terms t ON t.id = s.terms_id
    WHERE s.id = ANY(${ids}::int[]) AND t.content::text ~ 'fromDays|untilDays|expires-after-days'`;
  return rows.filter(({ content }) => content.clauses.some(isFromReceipt)).map(({ id }) => id);
}

function isFromReceipt(clause: Clause): boolean {
  return anchorOf(clause) === 'receipt';
}
