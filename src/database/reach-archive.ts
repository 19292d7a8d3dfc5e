/** Reaching an archive's database from beside its server: what commands do, whether the server runs or not. */
import { stat } from 'node:fs/promises';
import { join } from 'node:path';
import { AppError } from '../errors.ts';
import { takeArchiveLock } from './archive-lock.ts';
import type { DatabaseTarget } from './connect.ts';
import type { DatabaseLog } from './database-log.ts';
import { type EmbeddedPostgres, startCluster } from './embedded-postgres.ts';

export interface ReachedArchive {
  readonly target: DatabaseTarget;
  /** Leaves the archive as it was found: PostgreSQL ends when it was started for us. Close every connection first. */
  leave(): Promise<void>;
}

/**
 * Finds the database that the settings name. An embedded PostgreSQL that runs is shared with its server and left
 * running; else one is started and held, so that no server begins meanwhile.
 * @throws AppError `not-found` when the folder holds no archive: a command never makes one.
 */
export async function reachArchive(
  database: { readonly url: string } | { readonly folder: string },
  log: DatabaseLog,
): Promise<ReachedArchive> {
  if ('url' in database) return { target: database, leave: () => Promise.resolve() };
  await assertArchive(database.folder);
  const cluster = await startCluster({ folder: database.folder, log });
  const leave = cluster.adopted ? () => Promise.resolve() : await hold(cluster, log);
  return { target: cluster.connection, leave };
}

/** Should a server have begun just now, it has adopted the PostgreSQL that we started, and keeps it. */
async function hold({ connection, stop }: EmbeddedPostgres, log: DatabaseLog): Promise<() => Promise<void>> {
  const lock = await takeArchiveLock(connection, log).catch((error: unknown) => {
    if (error instanceof AppError && error.code === 'conflict') return null;
    throw error;
  });
  return async () => {
    if (lock === null) return;
    await lock.release();
    await stop();
  };
}

/** Its data lies in the folder, or where `location` says; see `prepareHome`. */
async function assertArchive(folder: string): Promise<void> {
  const marks = [join(folder, 'data', 'PG_VERSION'), join(folder, 'location')];
  const found = await Promise.all(
    marks.map((mark) =>
      stat(mark).then(
        () => true,
        () => false,
      ),
    ),
  );
  if (found.includes(true)) return;
  throw new AppError(
    'not-found',
    `There is no archive in ${folder}. Start it once with “imprimatur serve”, or name another folder in IMPRIMATUR_DATABASE_FOLDER or a server in DATABASE_URL.`,
  );
}
