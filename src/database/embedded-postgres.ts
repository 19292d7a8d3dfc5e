/**
 * A real PostgreSQL for those who run none: started with the server, reached by a Unix socket that only its user may
 * open, stopped with the server. Why its programs are run directly: docs/decisions/0002-embedded-postgresql.md.
 */
import { spawn } from 'node:child_process';
import { rm } from 'node:fs/promises';
import pg from 'pg';
import { takeArchiveLock } from './archive-lock.ts';
import type { Connection } from './connect.ts';
import type { DatabaseLog } from './database-log.ts';
import { type Home, prepareHome } from './embedded-postgres-home.ts';
import { ensurePostmaster, socketPort, superuser } from './embedded-postgres-process.ts';
import { stopPostmaster } from './postmaster.ts';

export type { DatabaseLog } from './database-log.ts';

const databaseName = 'imprimatur';

export interface EmbeddedPostgres {
  readonly connection: Connection;
  /** Whether it was running already: a killed server had left it behind. */
  readonly adopted: boolean;
  /** Where the database really lies; see `prepareHome`. */
  readonly folder: string;
  /** Stops PostgreSQL and waits for its end. Close every connection first: after a second they are cut. */
  stop(): Promise<void>;
}

export interface EmbeddedPostgresOptions {
  readonly folder: string;
  readonly log: DatabaseLog;
  /**
   * For demos and tests: fast instead of durable, deleted by `stop`, and ended and deleted by itself soon after the
   * process with this id has ended, however that happened.
   */
  readonly throwawayOf?: number;
}

/**
 * Starts PostgreSQL on `folder` (made when missing), or takes over the one that a killed server left running, and
 * holds it for this process.
 * @throws AppError `conflict` when a living server uses the folder, `invalid` when the folder or system cannot be used.
 */
export async function startEmbeddedPostgres(options: EmbeddedPostgresOptions): Promise<EmbeddedPostgres> {
  const cluster = await startCluster(options);
  // Should the lock be another's, PostgreSQL stays up whoever started it: that server is working with it.
  const lock = await takeArchiveLock(cluster.connection, options.log);
  if (cluster.adopted) options.log.info(`Taking over the PostgreSQL that is already running on ${cluster.folder}.`);
  const stop = async () => {
    await lock.release();
    await cluster.stop();
  };
  return { ...cluster, stop };
}

/** `startEmbeddedPostgres` without taking hold of it: several processes may share the cluster, as tests do. */
export async function startCluster({ folder, log, throwawayOf }: EmbeddedPostgresOptions): Promise<EmbeddedPostgres> {
  const home = await prepareHome(folder, log);
  const { sockets, adopted } = await ensurePostmaster(home, log, { isThrowaway: throwawayOf !== undefined });
  const endGuard = throwawayOf === undefined ? () => undefined : guard(home, throwawayOf);
  const connection = { host: sockets, port: socketPort, user: superuser, database: databaseName };
  await createDatabase(connection);
  const stop = async () => {
    endGuard();
    await stopPostmaster(home.data);
    if (throwawayOf !== undefined) await rm(home.folder, { recursive: true, force: true });
  };
  return { connection, adopted, folder: home.folder, stop };
}

async function createDatabase(connection: Connection): Promise<void> {
  const client = new pg.Client({ ...connection, database: 'postgres', password: '', ssl: false });
  client.on('error', () => undefined);
  await client.connect();
  try {
    const { rowCount } = await client.query('SELECT 1 FROM pg_database WHERE datname = $1', [databaseName]);
    if (rowCount === 0) await client.query(`CREATE DATABASE ${databaseName}`);
  } catch (error) {
    // Another start was quicker: duplicate_database, or the unique index of the catalogue.
    if (!['42P04', '23505'].includes((error as pg.DatabaseError).code ?? '')) throw error;
  } finally {
    await client.end();
  }
}

/** PostgreSQL has no "end with my owner"; a shell that outlives the owner sees to it. Returns how to call it off. */
function guard(home: Home, owner: number): () => void {
  const script = `while kill -0 "$1" 2>/dev/null; do sleep 1; done
    kill -INT "$(head -n 1 "$2/data/postmaster.pid")" 2>/dev/null
    while [ -e "$2/data/postmaster.pid" ]; do sleep 0.1; done
    rm -rf "$2"`;
  const child = spawn('/bin/sh', ['-c', script, 'imprimatur-guard', String(owner), home.folder], {
    cwd: '/',
    detached: true,
    stdio: 'ignore',
  });
  child.unref();
  return () => void child.kill('SIGKILL');
}
