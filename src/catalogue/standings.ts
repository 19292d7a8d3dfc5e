import type { Db } from '../database/ledger.ts';
import type { Standing, Supplied } from '../rights/filter/terms-clear-for.ts';
import { type SharedClause, type SharedTerms, withKnownClauses } from '../rights/shared-terms.ts';
import { type Provenance, provenanceKey, suppliesOf } from './supplies.ts';

/** Stores the terms and provenance that photos have in common, each once, and answers the id. */
export async function keepStanding(db: Db, content: Provenance & { termsId: string }): Promise<number> {
  const { termsId, supplierId, chain, alsoCredited, sourceKind, alsoAi, photographer, collection } = content;
  const data = { termsId, supplierId, chain, alsoCredited, sourceKind, alsoAi, photographer, collection };
  const where = { ...data, chain: { equals: chain }, alsoCredited: { equals: alsoCredited } };
  const known = await db.standing.findFirst({ where, select: { id: true } });
  if (known !== null) return known.id;
  // Two uploads may meet a new standing at the same moment; both go on with the one row.
  await db.standing.createMany({ data: [data], skipDuplicates: true });
  return (await db.standing.findFirstOrThrow({ where, select: { id: true } })).id;
}

/** Every standing of the archive, with what stands behind it now. */
export type Standings = (db: Db) => Promise<Supplied[]>;

interface Group {
  provenance: Provenance;
  standings: Standing[];
}

/**
 * Remembers the standings between searches, which never change, and loads those that have come since, by whichever server.
 * Agreements and house rules are asked for each time.
 */
export function rememberStandings(): Standings {
  const groups = new Map<string, Group>();
  const ids = new Set<number>();
  const terms = new Map<string, SharedTerms>();
  const clauses = new Map<string, SharedClause>();
  let last = 0;

  const remember = (row: Row) => {
    if (ids.has(row.id)) return;
    const content = terms.get(row.termsId) ?? withKnownClauses(row.content, clauses);
    terms.set(row.termsId, content);
    const key = provenanceKey(row);
    const group = groups.get(key) ?? { provenance: row, standings: [] };
    group.standings.push({ id: row.id, terms: content });
    groups.set(key, group);
    ids.add(row.id);
    last = Math.max(last, row.id);
  };

  return async (db) => {
    (await rowsAfter(db, last)).forEach(remember);
    // A row may be committed after one with a higher id: then some are missing below the last.
    if ((await db.standing.count()) > ids.size) (await rowsExcept(db, ids)).forEach(remember);
    const supplies = await suppliesOf(
      db,
      [...groups.values()].map(({ provenance }) => provenance),
    );
    return [...groups].flatMap(([key, { standings }]) => {
      const supply = supplies.get(key);
      return supply === undefined ? [] : [{ supply, standings }];
    });
  };
}

interface Row extends Provenance {
  id: number;
  termsId: string;
  content: SharedTerms;
}

function rowsAfter(db: Db, last: number): Promise<Row[]> {
  return db.$queryRaw<Row[]>`
    SELECT s.id, s.supplier_id::text AS "supplierId", s.chain, s.also_credited AS "alsoCredited",
      s.source_kind AS "sourceKind", s.also_ai AS "alsoAi",
      s.photographer, s.collection, s.terms_id AS "termsId", t.content
    FROM standings s JOIN terms t ON t.id = s.terms_id WHERE s.id > ${last}`;
}

async function rowsExcept(db: Db, ids: ReadonlySet<number>): Promise<Row[]> {
  return (await rowsAfter(db, 0)).filter(({ id }) => !ids.has(id));
}
