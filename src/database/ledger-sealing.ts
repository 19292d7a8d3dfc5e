/**
 * Sealing: entries that wait are taken in batches into the hash chain, apart from the acts that recorded them. An entry
 * is queued by a trigger with the commit of its act, so an act that commits late is sealed late: the chain has an
 * order of its own.
 */
import { setTimeout as sleep } from 'node:timers/promises';
import type pg from 'pg';
import { beginning, entryText, isoTime, type Link, linkAfter, type Sealed } from './ledger-chain.ts';
import { inTransaction } from './ledger-transaction.ts';

/** A batch is one round trip and a few milliseconds of hashing; larger ones gain nothing and hold more memory. */
const maxBatchEntries = 1000;
/** How long an entry may be changed unnoticed, against one idle query per server. */
const pauseMs = 1000;

/** The letters "impr" and "seal" as numbers. */
const lockKey = [0x696d7072, 0x7365616c];

interface Waiting extends Sealed {
  readonly seq: string;
}

/**
 * Seals up to `batchEntries` waiting entries and answers how many. One sealer works at a time over all servers:
 * while another does, the answer is 0.
 */
export async function sealLedger(pool: pg.Pool, batchEntries = maxBatchEntries): Promise<number> {
  return await inTransaction(pool, 'BEGIN', async (client) => {
    const { rows } = await client.query('SELECT pg_try_advisory_xact_lock($1, $2) AS locked', lockKey);
    if (!rows[0].locked) return 0;
    const waiting = await takeWaiting(client, batchEntries);
    if (waiting.length > 0) await append(client, await headOf(client), waiting);
    return waiting.length;
  });
}

/**
 * Takes entries out of the queue. Left in it are those that are gone, as evidence for `verifyLedger`, and those that
 * are sealed already. Both are looked up row by row on purpose: as joins, the planner may read the whole ledger.
 */
async function takeWaiting(client: pg.PoolClient, limit: number): Promise<Waiting[]> {
  const { rows } = await client.query<Waiting>(
    `WITH due AS MATERIALIZED (
       SELECT u.seq FROM ledger_unsealed u
       WHERE (SELECT e.seq FROM ledger_entries e WHERE e.seq = u.seq) IS NOT NULL
         AND (SELECT s.seq FROM ledger_seals s WHERE s.seq = u.seq) IS NULL
       ORDER BY u.seq LIMIT $1
     ), taken AS (DELETE FROM ledger_unsealed u USING due WHERE u.seq = due.seq)
     SELECT due.seq::text, (SELECT ${entryText('e')} FROM ledger_entries e WHERE e.seq = due.seq) AS text,
       ${isoTime("date_trunc('milliseconds', now())")} AS "sealedAt"
     FROM due ORDER BY due.seq`,
    [limit],
  );
  return rows;
}

async function headOf(client: pg.PoolClient): Promise<Link> {
  const { rows } = await client.query('SELECT position, hash FROM ledger_seals ORDER BY position DESC LIMIT 1');
  return rows[0] === undefined ? beginning : { position: Number(rows[0].position), hash: rows[0].hash };
}

async function append(client: pg.PoolClient, { position, hash }: Link, waiting: readonly Waiting[]): Promise<void> {
  let previous = hash;
  const hashes = waiting.map((entry) => {
    previous = linkAfter(previous, entry);
    return previous;
  });
  await client.query(
    `INSERT INTO ledger_seals (position, seq, hash, sealed_at)
     SELECT $1::bigint + number, seq, hash, date_trunc('milliseconds', now())
     FROM unnest($2::bigint[], $3::bytea[]) WITH ORDINALITY AS batch (seq, hash, number)`,
    [position, waiting.map(({ seq }) => seq), hashes],
  );
}

export interface Sealer {
  /** Seals what still waits, then ends. Call it after the last act and before the connections are closed. */
  stop(): Promise<void>;
}

/**
 * Seals each second what waits, never twice at once. What goes wrong is told once through `onError`, and again only
 * after it has worked in between; sealing goes on.
 */
export function keepSealing(pool: pg.Pool, onError: (error: Error) => void): Sealer {
  const stopping = new AbortController();
  let isBroken = false;
  const sealAll = async () => {
    try {
      while ((await sealLedger(pool)) === maxBatchEntries);
      isBroken = false;
    } catch (error) {
      if (!isBroken) onError(error as Error);
      isBroken = true;
    }
  };
  const ended = (async () => {
    while (!stopping.signal.aborted) {
      await sealAll();
      await sleep(pauseMs, undefined, { signal: stopping.signal, ref: false }).catch(() => undefined);
    }
    await sealAll();
  })();
  const stop = async () => {
    stopping.abort();
    await ended;
  };
  return { stop };
}
