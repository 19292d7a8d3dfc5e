/**
 * Brings a database to the tables this version needs. Prisma's own layout and bookkeeping are kept to, so that Prisma
 * Migrate can take over where its engine is available.
 */
import { createHash, randomUUID } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import pg from 'pg';
import { AppError } from '../errors.ts';
import { clientOptions, type DatabaseTarget } from './connect.ts';

const migrationsFolder = fileURLToPath(new URL('../../prisma/migrations', import.meta.url));

/** The letters "impr" and "migr" as numbers: servers that start together migrate one after the other. */
const lockKey = [0x696d7072, 0x6d696772] as const;

/** As Prisma Migrate creates it. */
const bookkeeping = `CREATE TABLE IF NOT EXISTS "_prisma_migrations" (
  "id" VARCHAR(36) PRIMARY KEY NOT NULL,
  "checksum" VARCHAR(64) NOT NULL,
  "finished_at" TIMESTAMPTZ,
  "migration_name" VARCHAR(255) NOT NULL,
  "logs" TEXT,
  "rolled_back_at" TIMESTAMPTZ,
  "started_at" TIMESTAMPTZ NOT NULL DEFAULT now(),
  "applied_steps_count" INTEGER NOT NULL DEFAULT 0
)`;

interface Migration {
  readonly name: string;
  readonly sql: string;
  /** SHA-256 of the file, in hexadecimal, as Prisma keeps it. */
  readonly checksum: string;
}

/**
 * Applies what is missing, each migration in a transaction of its own, and returns the names of those applied.
 * @throws AppError `conflict` when the database holds a migration that was changed since, is unknown here, or failed half-way.
 */
export async function migrate(target: DatabaseTarget, folder = migrationsFolder): Promise<string[]> {
  const migrations = await readMigrations(folder);
  const client = new pg.Client({ ...clientOptions(target), application_name: 'imprimatur migrate' });
  // A connection that breaks fails the query under way; without a listener it would end the process too.
  client.on('error', () => undefined);
  await client.connect();
  try {
    await client.query('SELECT pg_advisory_lock($1, $2)', [...lockKey]);
    await client.query(bookkeeping);
    return await applyMissing(client, migrations);
  } finally {
    // Ending the session drops the lock, also after a failure.
    await client.end();
  }
}

/**
 * Changes nothing: for those who work beside a server, which alone migrates.
 * @throws AppError `conflict` unless the database has exactly the tables of this version.
 */
export async function assertMigrated(target: DatabaseTarget, folder = migrationsFolder): Promise<void> {
  const migrations = await readMigrations(folder);
  const client = new pg.Client({ ...clientOptions(target), application_name: 'imprimatur' });
  client.on('error', () => undefined);
  await client.connect();
  try {
    const { rows } = await client.query("SELECT to_regclass('_prisma_migrations') AS bookkeeping");
    const applied = rows[0].bookkeeping === null ? [] : await executed(client, migrations);
    const missing = migrations.find(({ name }) => !applied.includes(name));
    if (missing !== undefined)
      throw new AppError(
        'conflict',
        `The database lacks migration ${missing.name}. Start the server of this version once (“imprimatur serve”), which applies it; then try again.`,
      );
  } finally {
    await client.end();
  }
}

async function applyMissing(client: pg.Client, migrations: readonly Migration[]): Promise<string[]> {
  const done = await executed(client, migrations);
  if (migrations.every(({ name }) => done.includes(name))) return [];
  // A command line of its own comes with it, and takes half a second to load: only for who has something to apply.
  const { Umzug } = await import('umzug');
  const umzug = new Umzug({
    migrations: migrations.map((migration) => ({ name: migration.name, up: () => apply(client, migration) })),
    // `apply` writes the row in the migration's own transaction.
    storage: {
      logMigration: () => Promise.resolve(),
      unlogMigration: () => Promise.resolve(),
      executed: () => executed(client, migrations),
    },
    logger: undefined,
  });
  const applied = await umzug.up();
  return applied.map(({ name }) => name);
}

async function readMigrations(folder: string): Promise<Migration[]> {
  const entries = await readdir(folder, { withFileTypes: true });
  const names = entries.filter((entry) => entry.isDirectory()).map((entry) => entry.name);
  return await Promise.all(
    names.sort().map(async (name) => {
      const sql = await readFile(join(folder, name, 'migration.sql'), 'utf8');
      return { name, sql, checksum: createHash('sha256').update(sql).digest('hex') };
    }),
  );
}

async function apply(client: pg.Client, { name, sql, checksum }: Migration): Promise<void> {
  await client.query('BEGIN');
  try {
    await client.query(sql);
    await client.query(
      `INSERT INTO "_prisma_migrations" (id, checksum, migration_name, started_at, finished_at, applied_steps_count)
       VALUES ($1, $2, $3, now(), clock_timestamp(), 1)`,
      [randomUUID(), checksum, name],
    );
    await client.query('COMMIT');
  } catch (error) {
    await client.query('ROLLBACK');
    throw error;
  }
}

async function executed(client: pg.Client, migrations: readonly Migration[]): Promise<string[]> {
  const { rows } = await client.query<{ name: string; checksum: string; finished: boolean }>(
    `SELECT migration_name AS name, checksum, finished_at IS NOT NULL AS finished
     FROM "_prisma_migrations" WHERE rolled_back_at IS NULL ORDER BY started_at`,
  );
  const known = new Map(migrations.map((migration) => [migration.name, migration.checksum]));
  for (const row of rows) assertUnchanged(row, known.get(row.name));
  return rows.map((row) => row.name);
}

function assertUnchanged(row: { name: string; checksum: string; finished: boolean }, checksum?: string): void {
  if (!row.finished) {
    throw new AppError('conflict', `Migration ${row.name} failed half-way. Mend the database and its row first.`);
  }
  if (checksum === undefined) {
    throw new AppError(
      'conflict',
      `The database holds migration ${row.name}, which this version does not know. Start the version that wrote it, or a later one.`,
    );
  }
  if (checksum !== row.checksum) {
    throw new AppError(
      'conflict',
      `Migration ${row.name} was changed after it was applied. Restore its file and put the change into a new migration.`,
    );
  }
}
