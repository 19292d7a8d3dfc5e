import { type Provenance, provenanceKey, suppliesOf } from '../../catalogue/supplies.ts';
import { type Mentions, mentions, mentionsOf, type NameKeys } from '../../catalogue/title-names/mentions.ts';
import { houseTitles } from '../../catalogue/title-names/title-names.ts';
import type { Db } from '../../database/ledger.ts';
import type { Supply } from '../../rights/agreements/supply.ts';
import { anchorOf } from '../../rights/moments/counted-from.ts';
import { bareKey, type HouseTitles, type SettledName } from '../../rights/places/house-titles.ts';
import type { SharedTerms } from '../../rights/shared-terms.ts';
import type { Clause } from '../../rights/verdict.ts';

export interface SuppliedStanding extends Provenance {
  id: number;
  termsId: string;
}

/** What photos have in common, each with its id. */
export function allStandings(db: Db): Promise<SuppliedStanding[]> {
  return db.standing.findMany({
    select: {
      ...{ id: true, termsId: true, supplierId: true, chain: true, alsoCredited: true },
      ...{ sourceKind: true, alsoAi: true, photographer: true, collection: true },
    },
  });
}

export interface Touched {
  /** Of the standings behind which something else stands after the change. */
  ids: number[];
  /** Ids of photos that a change touches for what is put on them alone. */
  photos: string[];
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
  const names = await namesRead(before, after);
  const mentioned = names.size === 0 ? NOWHERE : await mentionsOf(before, names);
  const isTouched = (key: string) =>
    every ||
    besideNames(now.get(key)) !== besideNames(then.get(key)) ||
    (now.get(key)?.standingRules ?? []).some((rule) => mentions(rule, names));
  const keys = new Set([...now.keys()].filter(isTouched));
  const touched = standings.filter(
    (standing) => keys.has(provenanceKey(standing)) || mentioned.terms.has(standing.termsId),
  );
  const ids = touched.map(({ id }) => id);
  const behind = [...new Set(touched.map(provenanceKey))].flatMap((key) => [now.get(key), then.get(key)]);
  return {
    ids,
    photos: mentioned.photos,
    countingFromReceipt: await countingFromReceipt(before, ids),
    isReceiptCounted: behind.some(countsReceipt),
  };
}

const NOWHERE: Mentions = { terms: new Set(), photos: [] };

/** Every supply holds what names of titles mean here, which touches only what mentions them. */
function besideNames(supply: Supply | undefined): string {
  return JSON.stringify({ ...supply, titles: supply?.titles?.titles });
}

/** The names of titles that mean something else after the change. */
async function namesRead(before: Db, after: Db): Promise<NameKeys> {
  const [now, then] = [await houseTitles(before), await houseTitles(after)];
  const readAs = ({ name, means, of }: SettledName) => JSON.stringify([name, means, of]);
  const isIn = ({ names }: HouseTitles, name: SettledName) => names.some((other) => readAs(other) === readAs(name));
  const otherwise = [
    ...now.names.filter((name) => !isIn(then, name)),
    ...then.names.filter((name) => !isIn(now, name)),
  ];
  return new Set(otherwise.map(({ name }) => bareKey(name)));
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
