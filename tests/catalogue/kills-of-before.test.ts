import { randomUUID } from 'node:crypto';
import { cp, mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { connectDatabase, type Database } from '../../src/database/connect.ts';
import { migrate } from '../../src/database/migrate.ts';
import { createEmptyDatabase } from '../support/test-database.ts';

const ONE_KILL = '_one_kill';
const everything = join(import.meta.dirname, '../../prisma/migrations');

describe('a photo from before a kill was one kill', () => {
  let empty: Awaited<ReturnType<typeof createEmptyDatabase>>;
  let database: Database;
  let folder: string;

  beforeAll(async () => {
    empty = await createEmptyDatabase();
    folder = await mkdtemp(join(tmpdir(), 'imprimatur-migrations-'));
    const all = (await readdir(everything)).sort();
    const earlier = all.slice(
      0,
      all.findIndex((name) => name.endsWith(ONE_KILL)),
    );
    for (const name of earlier) await cp(join(everything, name), join(folder, name), { recursive: true });
    await migrate(empty.connection, folder);
    database = connectDatabase(empty.connection);
  });

  afterAll(async () => {
    await database.close();
    await empty.drop();
    await rm(folder, { recursive: true });
  });

  async function photoOf(clauses: object[] | undefined, status: string): Promise<string> {
    const id = randomUUID();
    await database.pool.query('INSERT INTO terms (id, content) VALUES ($1, $2)', [id, JSON.stringify({ clauses })]);
    await database.pool.query(
      `INSERT INTO photos (id, sha256, bytes, kind, file_name, width, height, received_at, texts, readings, metadata,
         metadata_clauses, headline, caption_for_readers, credit_to_print, chain, source_kind, terms_id, search_text, status)
       VALUES ($1::uuid, $1, 1, 'jpeg', 'a.jpg', 1, 1, now(), '[]', '[]', '{}', '[]', '', '', '', '{}', 'wire', $1, '', $2)`,
      [id, status],
    );
    return id;
  }

  it('is taken down by its own words, and by no others', async () => {
    const [kill, withhold] = [
      { kind: 'kill', value: null },
      { kind: 'withhold', value: null },
    ];
    const cases: [object[] | undefined, string, string][] = [
      [[withhold, kill], 'active', 'killed'],
      [[{ ...kill, within: null }], 'withheld', 'killed'],
      [[{ ...kill, within: { territories: null } }], 'active', 'killed'],
      [[withhold], 'active', 'withheld'],
      [[withhold], 'killed', 'killed'],
      [[kill], 'deleted', 'deleted'],
      [
        [
          { ...kill, within: { until: '2027-01-01' } },
          { ...withhold, within: { channels: ['online'] } },
        ],
        'active',
        'active',
      ],
      [[{ kind: 'no-resale', value: null }], 'withheld', 'withheld'],
      [undefined, 'active', 'active'],
    ];
    const photos: string[] = [];
    for (const [clauses, status] of cases) photos.push(await photoOf(clauses, status));
    await migrate(empty.connection);
    const { rows } = await database.pool.query<{ id: string; status: string }>('SELECT id, status FROM photos');
    const statusOf = new Map(rows.map(({ id, status }) => [id, status]));
    expect(photos.map((photo) => statusOf.get(photo))).toEqual(cases.map(([, , expected]) => expected));
  });
});
