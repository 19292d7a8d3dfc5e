import { randomUUID } from 'node:crypto';
import { cp, mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { connectDatabase } from '../../src/database/connect.ts';
import { migrate } from '../../src/database/migrate.ts';
import { createEmptyDatabase } from '../support/test-database.ts';

const ALL = join(import.meta.dirname, '../../prisma/migrations');

let empty: Awaited<ReturnType<typeof createEmptyDatabase>>;
let database: ReturnType<typeof connectDatabase>;
let folder: string;

beforeAll(async () => {
  empty = await createEmptyDatabase();
  folder = await mkdtemp(join(tmpdir(), 'imprimatur-migrations-'));
  const names = (await readdir(ALL)).sort();
  const first = names.findIndex((name) => name.endsWith('_credited_elsewhere'));
  for (const name of names.slice(0, first)) await cp(join(ALL, name), join(folder, name), { recursive: true });
  await migrate(empty.connection, folder);
  database = connectDatabase(empty.connection);
  await database.pool.query("INSERT INTO terms (id, content) VALUES ('none', '{}')");
  await database.pool.query("INSERT INTO standings (terms_id, chain, source_kind) VALUES ('none', '{Yonhap}', 'wire')");
});

afterAll(async () => {
  await database.close();
  await empty.drop();
  await rm(folder, { recursive: true });
});

/** A photo of Yonhap whose texts credit these. */
async function photo(credits: (string[] | null)[], sourcedAt: string | null): Promise<string> {
  const id = randomUUID();
  const readings = credits.map((chain) => ({ reading: { credit: chain === null ? null : { chain } } }));
  await database.pool.query(
    `INSERT INTO photos (id, sha256, bytes, kind, file_name, width, height, received_at, texts, readings, metadata,
       metadata_clauses, headline, caption_for_readers, credit_to_print, chain, source_kind, terms_id, search_text,
       standing_id, sourced_at)
     VALUES ($1::uuid, $1::text, 1, 'jpeg', 'a.jpg', 1, 1, now(), '[]', $2, '{}', '[]', '', '', '', '{Yonhap}', 'wire',
       'none', '', (SELECT max(id) FROM standings), $3)`,
    [id, JSON.stringify(readings), sourcedAt],
  );
  return id;
}

it('photos that a text credits otherwise are sorted anew, and of what they were only the last moment is known', async () => {
  const plain = await photo([['Yonhap'], null], null);
  const other = await photo([['Yonhap'], ['KCNA']], '2026-03-02T10:00:00.5+09');
  await migrate(empty.connection);
  const rows = await database.prisma.photo.findMany({ select: { id: true, standingId: true, earlierSources: true } });
  expect(
    new Map(rows.map(({ id, standingId, earlierSources }) => [id, [standingId !== null, earlierSources]])),
  ).toEqual(
    new Map([
      [plain, [true, []]],
      [other, [false, [{ until: '2026-03-02T01:00:00.500Z' }]]],
    ]),
  );
  expect(await database.prisma.standing.findMany({ select: { alsoCredited: true } })).toEqual([{ alsoCredited: [] }]);
});
