/**
 * A database of its own for each test file: real PostgreSQL, one cluster for the whole run (all workers of it), started
 * by whoever asks first and stopped at the end of the run by end-test-run.mjs.
 */
import { randomBytes } from 'node:crypto';
import { mkdir, readFile, rename, rmdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import pg from 'pg';
import { type Connection, connectDatabase, type Database } from '../../src/database/connect.ts';
import { startCluster } from '../../src/database/embedded-postgres.ts';
import { migrate } from '../../src/database/migrate.ts';

export interface TestDatabase extends Database {
  readonly connection: Connection;
  /** The same as an address, for what takes DATABASE_URL. */
  readonly url: string;
  /** Closes `prisma` and `pool` and removes the database, whoever is still connected. */
  drop(): Promise<void>;
}

const maxStartMs = 240_000;
const quiet = { info: () => undefined, warn: () => undefined, error: () => undefined };

/** A fresh database with all migrations applied. Call it in `beforeAll`, and `drop` in `afterAll`. */
export async function createTestDatabase(): Promise<TestDatabase> {
  const template = await sharedCluster();
  const connection = { ...template, database: `test_${randomBytes(6).toString('hex')}` };
  // By files: the other way writes each page to the log as well, which takes half as long again.
  const copy = `TEMPLATE ${template.database} STRATEGY FILE_COPY`;
  await asAdministrator(template, `CREATE DATABASE ${connection.database} ${copy}`);
  const database = connectDatabase(connection);
  const drop = async () => {
    await database.close();
    await asAdministrator(template, `DROP DATABASE IF EXISTS ${connection.database} WITH (FORCE)`);
  };
  return { ...database, connection, url: urlOf(connection), drop };
}

/** An empty database without tables, for tests of migrations. */
export async function createEmptyDatabase(): Promise<{ connection: Connection; drop(): Promise<void> }> {
  const cluster = await sharedCluster();
  const connection = { ...cluster, database: `empty_${randomBytes(6).toString('hex')}` };
  await asAdministrator(cluster, `CREATE DATABASE ${connection.database} TEMPLATE template0`);
  const drop = () => asAdministrator(cluster, `DROP DATABASE IF EXISTS ${connection.database} WITH (FORCE)`);
  return { connection, drop };
}

/** The cluster of this run; its own database, migrated and never connected to again, is the template. */
async function sharedCluster(): Promise<Connection> {
  const run = process.env.IMPRIMATUR_TEST_RUN;
  if (run === undefined) throw new Error('Tests with a database run through jest.config.mjs (globalSetup).');
  const isFirst = await mkdir(join(run, 'starting')).then(
    () => true,
    () => false,
  );
  const announcement = join(run, 'cluster.json');
  if (!isFirst) return await waitFor(announcement);
  return await startFor(run, announcement).catch(async (error: unknown) => {
    // The next to ask tries again, rather than wait for what will not come.
    await rmdir(join(run, 'starting'));
    throw error;
  });
}

async function startFor(run: string, announcement: string): Promise<Connection> {
  const owner = Number(process.env.IMPRIMATUR_TEST_RUN_PID);
  const cluster = await startCluster({ folder: join(run, 'postgres'), log: quiet, throwawayOf: owner });
  await migrate(cluster.connection);
  const { connection, folder } = cluster;
  await writeFile(`${announcement}.new`, JSON.stringify({ connection, folder }));
  await rename(`${announcement}.new`, announcement);
  return connection;
}

async function waitFor(announcement: string): Promise<Connection> {
  const deadline = Date.now() + maxStartMs;
  while (Date.now() < deadline) {
    const text = await readFile(announcement, 'utf8').catch(() => null);
    if (text !== null) return (JSON.parse(text) as { connection: Connection }).connection;
    await sleep(20);
  }
  throw new Error('The PostgreSQL of this test run did not start; the first test file that needed it says why.');
}

async function asAdministrator(cluster: Connection, statement: string): Promise<void> {
  const client = new pg.Client({ ...cluster, database: 'postgres', password: '', ssl: false });
  client.on('error', () => undefined);
  await client.connect();
  try {
    await client.query(statement);
  } finally {
    await client.end();
  }
}

function urlOf({ host, user, database }: Connection): string {
  return `postgresql://${user}@localhost/${database}?host=${encodeURIComponent(host)}`;
}
