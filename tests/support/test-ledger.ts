import { type Actor, record } from '../../src/database/ledger.ts';
import { createTestDatabase, type TestDatabase } from './test-database.ts';

export const desk: Actor = {
  actor: 'desk@example.org',
  at: new Date('2026-11-25T09:00:00.120Z'),
  account: '0b9d0a5e-6f0f-4a53-9d3a-7f1f0c0d1e2f',
  rule: 'edit-photo, as editor',
};

/** A ledger to write to and to tamper with. */
export interface TestLedger {
  database: TestDatabase;
  recordActs(count: number): Promise<void>;
  /** What only a superuser can do: past the triggers. */
  tamper(...statements: string[]): Promise<void>;
  /** Makes it as new; the next entry is number 1. */
  empty(): Promise<void>;
}

export async function openTestLedger(): Promise<TestLedger> {
  const database = await createTestDatabase();
  const recordActs = async (count: number) => {
    for (let number = 1; number <= count; number += 1)
      await record(database.prisma, desk, { act: 'edit', detail: { field: 'caption', number } });
  };
  const tamper = async (...statements: string[]) => {
    const client = await database.pool.connect();
    try {
      await client.query('SET session_replication_role = replica');
      for (const statement of statements) await client.query(statement);
    } finally {
      await client.query('RESET session_replication_role');
      client.release();
    }
  };
  const empty = () => tamper('TRUNCATE ledger_entries, ledger_seals, ledger_unsealed RESTART IDENTITY');
  return { database, recordActs, tamper, empty };
}
