import type { Db } from '../database/ledger.ts';
import type { Standing, Supplied } from '../rights/filter/terms-clear-for.ts';
import { type SharedClause, type SharedTerms, withKnownClauses } from '../rights/shared-terms.ts';
import { byId } from './by-id.ts';
import { type Provenance, provenanceKey, suppliesOf } from './supplies.ts';

type Content = Provenance & { termsId: string };

/** Stores the terms and provenance that photos have in common, each once, and answers the id of each. */
export async function keepStandings(db: Db, contents: readonly Content[]): Promise<(content: Content) => number> {
  const distinct = new Map(contents.map((content) => [contentKey(content), content]));
  const known = await standingsAmong(db, distinct);
  const unknown = new Map([...distinct].filter(([key]) => !known.has(key)));
  if (unknown.size > 0) {
    // Two uploads may meet a new standing at the same moment; both go on with the one row.
    await db.standing.createMany({ data: [...unknown.values()].map(columnsOf), skipDuplicates: true });
    for (const [key, id] of await standingsAmong(db, unknown)) known.set(key, id);
  }
  const idOf = byId(known);
  return (content) => idOf(contentKey(content));
}

/** The same for one. */
export async function keepStanding(db: Db, content: Content): Promise<number> {
  return (await keepStandings(db, [content]))(content);
}

/** Ids of those that stand already, by their keys: each sought for by what it holds, in one question. */
async function standingsAmong(db: Db, contents: ReadonlyMap<string, Content>): Promise<Map<string, number>> {
  const [only] = contents.values();
  if (only !== undefined && contents.size === 1) return standingAlone(db, only);
  const sought = [...contents].map(([key, content]) => ({ key, ...columnsOf(content) }));
  const rows = await db.$queryRaw<{ key: string; id: number }[]>`
    SELECT c.key, s.id FROM jsonb_to_recordset(${JSON.stringify(sought)}::jsonb) AS c (key text, "termsId" text, "supplierId" uuid,
      chain text[], "alsoCredited" text[], "sourceKind" text, "alsoAi" boolean, photographer text, collection text)
    JOIN standings s ON s.terms_id = c."termsId" AND s.chain = c.chain AND s.also_credited = c."alsoCredited"
      AND s.source_kind = c."sourceKind" AND s.also_ai = c."alsoAi" AND s.supplier_id IS NOT DISTINCT FROM c."supplierId"
      AND s.photographer IS NOT DISTINCT FROM c.photographer AND s.collection IS NOT DISTINCT FROM c.collection`;
  return new Map(rows.map(({ key, id }) => [key, id]));
}

/** Asked by uploads again and again, under a name. */
async function standingAlone(db: Db, content: Content): Promise<Map<string, number>> {
  const { chain, alsoCredited, ...rest } = columnsOf(content);
  const where = { ...rest, chain: { equals: chain }, alsoCredited: { equals: alsoCredited } };
  const known = await db.standing.findFirst({ where, select: { id: true } });
  return new Map(known === null ? [] : [[contentKey(content), known.id]]);
}

function columnsOf(content: Content): Content {
  const { termsId, supplierId, chain, alsoCredited, sourceKind, alsoAi, photographer, collection } = content;
  return { termsId, supplierId, chain, alsoCredited, sourceKind, alsoAi, photographer, collection };
}

function contentKey(content: Content): string {
  return `${content.termsId} ${provenanceKey(content)}`;
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
