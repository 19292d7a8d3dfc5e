/**
 * Sealing: entries that wait are taken in batches into the hash chain, apart from the acts that recorded them. An entry
 * is queued by a trigger with the commit of its act, so an act that commits late is sealed late: the chain has an
 * order of its own.
 */
import { setTimeout as sleep } from 'node:timers/promises';
import type pg from 'pg';
import { beginning, entryText, isoTime } from './ledger-chain.ts';
import { inTransaction } from './ledger-transaction.ts';

/** A batch takes PostgreSQL some ten milliseconds; larger ones gain nothing and are lost whole when it stops. */
const maxBatchEntries = 1000;
/** How long an entry may be changed unnoticed, against one idle query per server. */
const pauseMs = 1000;

/** The letters "impr" and "seal" as numbers. */
const lockKey = [0x696d7072, 0x7365616c];

/**
 * Seals up to `batchEntries` waiting entries and answers how many. One sealer works at a time over all servers:
 * while another does, the answer is 0.
 */
export async function sealLedger(pool: pg.Pool, batchEntries = maxBatchEntries): Promise<number> {
  return await inTransaction(pool, 'BEGIN', async (client) => {
    const { rows } = await client.query('SELECT pg_try_advisory_xact_lock($1, $2) AS locked', lockKey);
    if (!rows[0].locked) return 0;
    // A statement of its own: its snapshot must be later than the lock, to see the head that the last sealer left.
    const { rowCount } = await client.query(sealSql, [batchEntries, beginning.hash]);
    return rowCount ?? 0;
  });
}

/**
 * Moves entries from the queue into the chain; `linkAfter` is the same link. Left in the queue are those that are gone,
 * as evidence for `verifyLedger`, and those that are sealed already. Both are looked up row by row on purpose: as
 * joins, the planner may read the whole ledger.
 */
const sealSql = `WITH head AS (
    SELECT coalesce(max(position), 0) AS position,
      coalesce((SELECT hash FROM ledger_seals ORDER BY position DESC LIMIT 1), $2) AS hash
    FROM ledger_seals
  ), clock AS (
    SELECT date_trunc('milliseconds', now()) AS now
  ), due AS MATERIALIZED (
    SELECT u.seq FROM ledger_unsealed u
    WHERE (SELECT e.seq FROM ledger_entries e WHERE e.seq = u.seq) IS NOT NULL
      AND (SELECT s.seq FROM ledger_seals s WHERE s.seq = u.seq) IS NULL
    ORDER BY u.seq LIMIT $1
  ), taken AS (
    DELETE FROM ledger_unsealed u USING due WHERE u.seq = due.seq
  ), sealed AS (
    SELECT seq, ${isoTime('now')} || (SELECT ${entryText('e')} FROM ledger_entries e WHERE e.seq = due.seq) AS text
    FROM due, clock
  )
  INSERT INTO ledger_seals (position, seq, hash, sealed_at)
  SELECT position + row_number() OVER chain, seq, ledger_chain(hash, text) OVER chain, now
  FROM sealed, head, clock WINDOW chain AS (ORDER BY seq ROWS UNBOUNDED PRECEDING)`;

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
