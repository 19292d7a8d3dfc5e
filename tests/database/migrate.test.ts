import { createHash } from 'node:crypto';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import pg from 'pg';
import { migrate } from '../../src/database/migrate.ts';
import { createEmptyDatabase } from '../support/test-database.ts';

describe('migrations', () => {
  let database: Awaited<ReturnType<typeof createEmptyDatabase>>;
  let folder: string;

  beforeEach(async () => {
    database = await createEmptyDatabase();
    folder = await mkdtemp(join(tmpdir(), 'imprimatur-migrations-'));
    await write('1_desks', 'CREATE TABLE desks (name text)');
  });

  afterEach(async () => {
    await database.drop();
    await rm(folder, { recursive: true });
  });

  async function write(name: string, sql: string): Promise<void> {
    await mkdir(join(folder, name), { recursive: true });
    await writeFile(join(folder, name, 'migration.sql'), sql);
  }

  async function query(sql: string): Promise<pg.QueryResult> {
    const client = new pg.Client(database.connection);
    await client.connect();
    try {
      return await client.query(sql);
    } finally {
      await client.end();
    }
  }

  it('are applied in the order of their names, once', async () => {
    await write('2_rows', "INSERT INTO desks VALUES ('night')");
    expect(await migrate(database.connection, folder)).toEqual(['1_desks', '2_rows']);
    expect(await migrate(database.connection, folder)).toEqual([]);
    expect((await query('SELECT name FROM desks')).rows).toEqual([{ name: 'night' }]);
  });

  it("are written down in Prisma's own table, with the SHA-256 of the file", async () => {
    await migrate(database.connection, folder);
    const { rows } = await query(
      'SELECT migration_name, checksum, finished_at IS NOT NULL AS done, applied_steps_count FROM _prisma_migrations',
    );
    const checksum = createHash('sha256').update('CREATE TABLE desks (name text)').digest('hex');
    expect(rows).toEqual([{ migration_name: '1_desks', checksum, done: true, applied_steps_count: 1 }]);
  });

  it('run once when several servers start together', async () => {
    await write('2_slow', 'SELECT pg_sleep(0.1)');
    const applied = await Promise.all([1, 2, 3].map(() => migrate(database.connection, folder)));
    expect(applied.flat().sort()).toEqual(['1_desks', '2_slow']);
  });

  it('leave nothing of one that fails, and keep those before it', async () => {
    await write('2_broken', 'CREATE TABLE half (a int); SELECT no_such_function()');
    await expect(migrate(database.connection, folder)).rejects.toThrow('no_such_function');
    expect((await query("SELECT to_regclass('half') AS half")).rows).toEqual([{ half: null }]);
    expect((await query('SELECT migration_name FROM _prisma_migrations')).rows).toHaveLength(1);
  });

  it('are refused when a file was changed after it was applied', async () => {
    await migrate(database.connection, folder);
    await write('1_desks', 'CREATE TABLE desks (name text, floor int)');
    await expect(migrate(database.connection, folder)).rejects.toMatchObject({
      code: 'conflict',
      message: expect.stringContaining('1_desks was changed after it was applied'),
    });
  });

  it('are refused when the database was written by a later version', async () => {
    await write('2_later', 'SELECT 1');
    await migrate(database.connection, folder);
    await rm(join(folder, '2_later'), { recursive: true });
    await expect(migrate(database.connection, folder)).rejects.toMatchObject({
      code: 'conflict',
      message: expect.stringContaining('2_later, which this version does not know'),
    });
  });
});
