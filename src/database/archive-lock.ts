/** One living server per embedded archive: a lock that PostgreSQL itself drops the moment its holder is gone. */
import { setTimeout as sleep } from 'node:timers/promises';
import pg from 'pg';
import { AppError } from '../errors.ts';
import type { Connection } from './connect.ts';
import type { DatabaseLog } from './database-log.ts';

/** The letters "impr" and "imat" as numbers: any pair will do that nobody else uses. */
const lockKey = [0x696d7072, 0x696d6174] as const;

/** A killed server's connection closes within moments; a living server keeps the lock however long we wait. */
const patienceMs = 1_000;
const retryMs = 250;

export interface ArchiveLock {
  release(): Promise<void>;
}

/**
 * Takes the archive for this process until `release` or its death. Should the connection break, as when PostgreSQL
 * restarts after a fault of its own, the lock is taken again.
 * @throws AppError `conflict` naming the process that has it.
 */
export async function takeArchiveLock(connection: Connection, log: DatabaseLog): Promise<ArchiveLock> {
  const first = await tryLock(connection);
  if (first === null) throw new AppError('conflict', await whoHoldsIt(connection));
  let holder: pg.Client | null = null;
  let isReleased = false;
  const keep = (client: pg.Client) => {
    holder = client;
    client.once('error', (error) => {
      client.on('error', () => undefined);
      log.error(`The connection that holds the archive broke (${error.message}); taking it again.`);
      void takeAgain();
    });
  };
  const takeAgain = async () => {
    holder = null;
    while (!isReleased) {
      const again = await tryLock(connection).catch(() => null);
      if (again !== null) return isReleased ? await again.end() : keep(again);
      await sleep(retryMs);
    }
  };
  keep(first);
  const release = async () => {
    isReleased = true;
    await holder?.end();
  };
  return { release };
}

/** The connection that holds the lock; null when another's does. */
async function tryLock(connection: Connection): Promise<pg.Client | null> {
  const client = new pg.Client({ ...connection, ssl: false, application_name: `imprimatur server ${process.pid}` });
  // Until the lock is ours a broken connection shows in the query.
  const ignore = () => undefined;
  client.on('error', ignore);
  const deadline = Date.now() + patienceMs;
  await client.connect();
  do {
    const { rows } = await client.query('SELECT pg_try_advisory_lock($1, $2) AS locked', [...lockKey]);
    if (rows[0].locked) {
      client.off('error', ignore);
      return client;
    }
    await sleep(50);
  } while (Date.now() < deadline);
  await client.end();
  return null;
}

async function whoHoldsIt(connection: Connection): Promise<string> {
  const client = new pg.Client({ ...connection, ssl: false });
  await client.connect();
  const { rows } = await client.query(
    `SELECT a.application_name AS name FROM pg_locks l JOIN pg_stat_activity a USING (pid)
     WHERE l.locktype = 'advisory' AND l.granted AND l.classid = $1 AND l.objid = $2 LIMIT 1`,
    [...lockKey],
  );
  await client.end();
  const pid = /\d+$/.exec(rows[0]?.name ?? '')?.[0];
  const who = pid === undefined ? 'Another server' : `Another server (process ${pid})`;
  return `${who} is already using this archive. Stop it first, or name another folder in IMPRIMATUR_DATABASE_FOLDER.`;
}
