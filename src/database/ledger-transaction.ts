import type pg from 'pg';

/** One state of the whole ledger, however long its reading takes and whoever writes meanwhile. */
export const snapshot = 'BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY';

/** Runs `work` on one connection in a transaction: committed when it answers, rolled back when it throws. */
export async function inTransaction<T>(
  pool: pg.Pool,
  begin: 'BEGIN' | typeof snapshot,
  work: (client: pg.PoolClient) => Promise<T>,
): Promise<T> {
  const client = await pool.connect();
  // While a connection is lent the pool does not listen: one that breaks fails the query under way.
  const ignore = () => undefined;
  client.on('error', ignore);
  let broken = false;
  try {
    await client.query(begin);
    const answer = await work(client);
    await client.query('COMMIT');
    return answer;
  } catch (error) {
    // Waited for, so that what the transaction held is free again when the caller hears of it.
    await client.query('ROLLBACK').catch(() => {
      broken = true;
    });
    throw error;
  } finally {
    client.off('error', ignore);
    client.release(broken);
  }
}
