import { randomUUID } from 'node:crypto';
import { cp, mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { listPersons } from '../../src/catalogue/persons/persons.ts';
import { settleNames } from '../../src/catalogue/persons/settle-names.ts';
import { connectDatabase, type Database } from '../../src/database/connect.ts';
import { migrate } from '../../src/database/migrate.ts';
import { createEmptyDatabase } from '../support/test-database.ts';

const PERSONS = '_persons';
const everything = join(import.meta.dirname, '../../prisma/migrations');

/** In the photos of an archive that knew no persons yet, one name each. */
const NAMES = [
  'Abe Shinzo',
  'Shinzo Abe',
  'SHINZŌ ABE',
  'Abe Shintaro',
  '安倍晋三',
  'Bashar al-Assad',
  'Bashar Assad',
  '…',
];

describe('an archive from before there were persons', () => {
  let empty: Awaited<ReturnType<typeof createEmptyDatabase>>;
  let database: Database;
  let folder: string;

  beforeAll(async () => {
    empty = await createEmptyDatabase();
    folder = await mkdtemp(join(tmpdir(), 'imprimatur-migrations-'));
    const all = (await readdir(everything)).sort();
    const earlier = all.slice(
      0,
      all.findIndex((name) => name.endsWith(PERSONS)),
    );
    for (const name of earlier) await cp(join(everything, name), join(folder, name), { recursive: true });
    await migrate(empty.connection, folder);
    database = connectDatabase(empty.connection);
    await database.pool.query("INSERT INTO terms (id, content) VALUES ('none', '{}')");
    for (const name of NAMES) await photoOf(name);
    await migrate(empty.connection);
  });

  afterAll(async () => {
    await database.close();
    await empty.drop();
    await rm(folder, { recursive: true });
  });

  async function photoOf(name: string): Promise<void> {
    const id = randomUUID();
    await database.pool.query(
      `INSERT INTO photos (id, sha256, bytes, kind, file_name, width, height, received_at, texts, readings, metadata,
         metadata_clauses, headline, caption_for_readers, credit_to_print, chain, source_kind, terms_id, search_text)
       VALUES ($1::uuid, $2, 1, 'jpeg', 'a.jpg', 1, 1, now(), '[]', '[]', '{}', '[]', '', '', '', '{}', 'wire', 'none', '')`,
      [id, id],
    );
    await database.pool.query(
      'INSERT INTO photo_people (photo_id, ordinal, name, mentioned) VALUES ($1, 0, $2, false)',
      [id, name],
    );
  }

  const people = async () => {
    const { items } = await listPersons(database.prisma, { q: '', cursor: null, limit: 50 });
    return items.map(({ names, depicted }) => [names.map(({ name }) => name).sort(), depicted]);
  };

  it('has a person for each name at once', async () => {
    const found = (await people()).flatMap(([names, depicted]) =>
      (names as string[]).map((name) => `${name}: ${depicted}`),
    );
    const shinzo = found.filter((line) => /^shinz[oō] abe: 2$/i.test(line));
    expect(shinzo).toHaveLength(1);
    expect(found.filter((line) => !shinzo.includes(line)).sort()).toEqual([
      'Abe Shintaro: 1',
      'Abe Shinzo: 1',
      'Bashar Assad: 1',
      'Bashar al-Assad: 1',
      '安倍晋三: 1',
    ]);
  });

  it('has one for all spellings of a name once the server has looked, and loses nobody', async () => {
    const told: string[] = [];
    await settleNames(database.prisma, (line) => told.push(line));
    expect(told).toEqual(['Joining the spellings of names: 6 so far.']);
    const joined = (await people()).map(([names, depicted]) => [(names as string[]).length, depicted]);
    expect(joined.toSorted()).toEqual([
      [1, 1],
      [1, 1],
      [2, 2],
      [2, 3],
    ]);
    expect(await database.prisma.personName.count({ where: { matchKey: null } })).toBe(0);
    expect(await database.prisma.person.count({ where: { names: { none: {} }, mergedInto: null } })).toBe(0);
    await settleNames(database.prisma, (line) => told.push(line));
    expect(told).toHaveLength(1);
  });
});
