import { createHash } from 'node:crypto';
import { keepStanding } from '../src/catalogue/standings.ts';
import type { Database } from '../src/database/connect.ts';
import { toJson } from '../src/database/ledger.ts';
import { termsKey } from '../src/rights/compile-terms.ts';
import { type SharedTerms, shareTerms } from '../src/rights/shared-terms.ts';
import { ACTIONS } from '../src/vocabulary/uses.ts';
import { randomRestrictions } from './random-restrictions.ts';

const termsLists = 1000;
const suppliers = 50;
/** Of each supplier's pictures, so many different terms. */
const termsOfSupplier = 100;
const zone = 'Asia/Seoul';

const OUTLETS = [
  { slug: 'seoul-web', channels: ['online'], homeCountry: 'KR', territories: ['KR'] },
  { slug: 'world-web', channels: ['online'], homeCountry: 'KR', territories: ['all'] },
  { slug: 'world-app', channels: ['mobile', 'social'], homeCountry: 'KR', territories: ['all'], geofenced: true },
  // One supplier alone grants books: the newest of its photos lie deep.
  { slug: 'book', channels: ['book'], homeCountry: 'KR', territories: ['KR'] },
  // Nobody grants television.
  { slug: 'tv', channels: ['tv'], homeCountry: 'KR', territories: ['KR'] },
];

/** Fills the database with what a desk sets up and `count` photos; a supplier's number says how old its photos are. */
export async function fillArchive(database: Database, count: number): Promise<{ photos: number; standings: number }> {
  const { prisma, pool } = database;
  for (const outlet of OUTLETS)
    await prisma.outlet.create({ data: { ...outlet, name: outlet.slug, title: 'Seoul Daily' } });
  await makeStandings(database);
  await makePhotos(database, count);
  const { rows } = await pool.query('SELECT count(DISTINCT standing_id)::int AS standings FROM photos');
  return { photos: count, standings: rows[0].standings };
}

async function makeStandings({ prisma, pool }: Database): Promise<void> {
  const terms = randomRestrictions(termsLists).map((clauses) => shareTerms({ clauses, doubts: [] }).shared);
  const ids = terms.map((content) => createHash('sha256').update(termsKey(content)).digest('hex'));
  const rows = terms.map((content, index) => ({ id: ids[index] ?? '', content: toJson(content) }));
  await prisma.terms.createMany({ data: rows, skipDuplicates: true });
  await pool.query(
    'CREATE TABLE made_standings (number int PRIMARY KEY, standing_id int, terms_id text, supplier_id uuid, supplier text, edges int[])',
  );
  for (let supplier = 0; supplier < suppliers; supplier += 1) {
    const name = `Supplier ${supplier}`;
    const { id } = await prisma.agency.create({
      data: { slug: `supplier-${supplier}`, name, aliases: [], timeZone: zone },
    });
    await prisma.agreement.create({ data: agreementWith(id, supplier) });
    for (let index = 0; index < termsOfSupplier; index += 1) {
      const n = supplier * termsOfSupplier + index;
      const which = (n * 7) % termsLists;
      const termsId = ids[which] ?? '';
      const nobody = { photographer: null, collection: null, alsoCredited: [] };
      const provenance = { supplierId: id, chain: [name], sourceKind: 'wire', alsoAi: false, ...nobody };
      const standing = await keepStanding(prisma, { termsId, ...provenance });
      const edges = edgesOf(terms[which] ?? { clauses: [], doubts: [] });
      await pool.query('INSERT INTO made_standings VALUES ($1, $2, $3, $4, $5, $6)', [
        n,
        standing,
        termsId,
        id,
        name,
        edges,
      ]);
    }
  }
}

function agreementWith(agencyId: string, supplier: number) {
  const channels = ['online', 'mobile', 'social', 'print-newspaper', ...(supplier === 1 ? ['book'] : [])];
  return {
    agencyId,
    title: 'Subscription',
    territories: supplier % 5 === 0 ? ['KR', 'JP'] : ['all'],
    channels,
    purposes: ['editorial'],
    actions: [...ACTIONS],
    from: '2020-01-01',
    until: supplier % 9 === 8 ? '2026-01-01' : null,
  };
}

/** For each date of the terms, in order: 1 where its day is still inside. */
function edgesOf({ clauses }: SharedTerms): number[] {
  const edges: number[] = [];
  for (const { kind, moments } of clauses) {
    if (moments?.value !== undefined) edges[moments.value] = kind === 'expires-on' ? 1 : 0;
  }
  return edges;
}

/** By SQL, a million in a minute or two. The words a search looks in are left out with their index. */
async function makePhotos({ pool }: Database, count: number): Promise<void> {
  await pool.query('DROP INDEX photos_search_idx');
  const client = await pool.connect();
  try {
    await client.query('SELECT setseed(0.2026)');
    await client.query(INSERT, [count, suppliers * termsOfSupplier]);
    await client.query('DROP TABLE made_standings');
    await client.query('VACUUM ANALYZE photos');
    await client.query('ANALYZE');
  } finally {
    client.release();
  }
}

/** Days of June 2026 for up to four dates and for the transmission, in Seoul, nine hours ahead of UTC. */
const INSERT = `
  INSERT INTO photos (id, sha256, bytes, kind, file_name, width, height, received_at, texts, readings, metadata,
    metadata_clauses, headline, caption_for_readers, credit_to_print, chain, source_kind, supplier_id, terms_id, search_text,
    standing_id, term_dates, term_words, moments, transmitted_earliest, transmitted_latest)
  SELECT lpad(to_hex(n), 32, '0')::uuid, n::text, 4000000, 'jpeg', n || '.jpg', 6000, 4000, '2026-06-01Z',
    jsonb_build_array(jsonb_build_object('field', 'caption', 'block', 'iim', 'text', repeat('A dancer on stage in Seoul. ', 12))),
    '[]', jsonb_build_object('format', 'jpeg', 'blocks', '[]'::jsonb, 'conflicts', '[]'::jsonb, 'unread', '[]'::jsonb,
      'fields', jsonb_build_object('date_sent', jsonb_build_object('iim', '2026:06:' || lpad(sent::text, 2, '0')))),
    '[]', 'Dance', repeat('A dancer on stage in Seoul. ', 12), supplier, ARRAY[supplier], 'wire', supplier_id, terms_id, '',
    standing_id,
    ARRAY(SELECT '2026-06-' || lpad(day::text, 2, '0') FROM unnest(days[:cardinality(edges)]) day),
    array_fill(''::text, ARRAY[cardinality(edges)]),
    to_jsonb(ARRAY(SELECT (extract(epoch FROM timestamptz '2026-05-30 15:00:00Z') + (day + edge) * 86400) * 1000
      FROM unnest(days[:cardinality(edges)], edges) AS dated (day, edge))),
    (extract(epoch FROM timestamptz '2026-05-30 15:00:00Z') + sent * 86400) * 1000,
    (extract(epoch FROM timestamptz '2026-05-30 15:00:00Z') + (sent + 1) * 86400) * 1000
  FROM (
    SELECT n, 1 + floor(random() * 28)::int AS sent,
      ARRAY[1 + floor(random() * 28)::int, 1 + floor(random() * 28)::int, 1 + floor(random() * 28)::int, 1 + floor(random() * 28)::int] AS days,
      -- Supplier 1 sent nothing in the newer half.
      CASE WHEN n > $1 / 2 AND (n % $2) / 100 = 1 THEN (n % 100) + 200 ELSE n % $2 END AS which
    FROM generate_series(1, $1::int) n OFFSET 0
  ) AS photo JOIN made_standings ON made_standings.number = which`;
