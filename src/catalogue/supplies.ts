import type { Db } from '../database/ledger.ts';
import type { Supply } from '../rights/supply.ts';
import type { SourceKind } from '../vocabulary/uses.ts';
import { agreementsOf } from './agreements.ts';
import { houseRules } from './house-rules.ts';

/** Where a photo came from, as far as it decides what covers its use. */
export interface Provenance {
  /** Id of the agency. */
  supplierId: string | null;
  /** Names of the credit chain, first source first. */
  chain: string[];
  sourceKind: string;
  photographer: string | null;
  /** The supplier's own name for the lot it came in. */
  collection: string | null;
}

export function provenanceOf(
  photo: { supplier: { id: string } | null; chain: string[] } & Pick<
    Provenance,
    'sourceKind' | 'photographer' | 'collection'
  >,
): Provenance {
  const { supplier, chain, sourceKind, photographer, collection } = photo;
  return { supplierId: supplier?.id ?? null, chain, sourceKind, photographer, collection };
}

/** The same for the same provenance. */
export function provenanceKey({ supplierId, chain, sourceKind, photographer, collection }: Provenance): string {
  return JSON.stringify([supplierId, chain, sourceKind, photographer, collection]);
}

/**
 * What stands behind photos of each provenance, by its key: a handful of queries however many. Who judges one photo and who
 * searches the archive both ask here.
 */
export async function suppliesOf(db: Db, provenances: readonly Provenance[]): Promise<Map<string, Supply>> {
  const agencies = await agenciesOf(db, provenances);
  const agreements = await agreementsOf(
    db,
    [...agencies.values()].map(({ id }) => id),
  );
  const rules = await houseRules(db);
  return new Map(
    provenances.map((provenance) => [
      provenanceKey(provenance),
      {
        facts: factsOf(provenance, agencies),
        agreements: partiesOf(provenance, agencies).flatMap(({ id }) => agreements.get(id) ?? []),
        houseRule: rules.get(provenance.sourceKind as SourceKind) ?? null,
      },
    ]),
  );
}

interface Party {
  id: string;
  name: string;
  timeZone: string | null;
}

/** By id and by name. */
async function agenciesOf(db: Db, provenances: readonly Provenance[]): Promise<Map<string, Party>> {
  const ids = [...new Set(provenances.flatMap(({ supplierId }) => supplierId ?? []))];
  const names = [...new Set(provenances.flatMap(({ chain }) => chain))];
  const rows = await db.agency.findMany({
    where: { OR: [{ id: { in: ids } }, { name: { in: names } }] },
    select: { id: true, name: true, timeZone: true },
  });
  return new Map(rows.flatMap((row) => [[row.id, row] as const, [row.name, row] as const]));
}

/** The agencies whose agreements must all hold: the supplier, and the last link of the chain where that is another. */
function partiesOf({ supplierId, chain }: Provenance, agencies: Map<string, Party>): Party[] {
  const parties = [agencies.get(supplierId ?? ''), agencies.get(chain.at(-1) ?? '')];
  return [...new Set(parties.filter((party) => party !== undefined))];
}

function factsOf(
  { supplierId, chain, sourceKind, collection }: Provenance,
  agencies: Map<string, Party>,
): Supply['facts'] {
  return {
    chain,
    sourceKind: sourceKind as SourceKind,
    collection,
    zone: agencies.get(supplierId ?? '')?.timeZone ?? null,
  };
}
