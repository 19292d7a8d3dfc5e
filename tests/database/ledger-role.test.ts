import { randomBytes } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { connectDatabase, type Database } from '../../src/database/connect.ts';
import { record } from '../../src/database/ledger.ts';
import { sealLedger } from '../../src/database/ledger-sealing.ts';
import { verifyLedger } from '../../src/database/ledger-verify.ts';
import { root } from '../project/source-files.ts';
import { createTestDatabase, type TestDatabase } from '../support/test-database.ts';
import { desk } from '../support/test-ledger.ts';

/** Roles are the whole server's: no other test may meet these. */
const archive = `archive_${randomBytes(6).toString('hex')}`;
const keeper = `keeper_${randomBytes(6).toString('hex')}`;

/** The lines that operators are told to run. */
const advice = (/```sql\n([^`]+)```/.exec(readFileSync(join(root, 'docs/security.md'), 'utf8'))?.[1] ?? '')
  .replaceAll('ledger_keeper', keeper)
  .replaceAll(/\barchive\b/g, archive);

const TABLES = ['ledger_entries', 'ledger_seals', 'ledger_unsealed'];
const FUNCTIONS = ['ledger_refuse_change()', 'ledger_await_seal()'];

let database: TestDatabase;
let asArchive: Database;

beforeAll(async () => {
  database = await createTestDatabase();
  const owned = [...TABLES.map((name) => `TABLE ${name}`), ...FUNCTIONS.map((name) => `FUNCTION ${name}`)];
  await database.pool.query(`CREATE ROLE ${archive} LOGIN; GRANT CREATE ON SCHEMA public TO ${archive}`);
  for (const what of owned) await database.pool.query(`ALTER ${what} OWNER TO ${archive}`);
  await database.pool.query(advice);
  asArchive = connectDatabase({ ...database.connection, user: archive });
});

afterAll(async () => {
  await asArchive.close();
  await database.pool.query(`DROP OWNED BY ${archive}, ${keeper}; DROP ROLE ${archive}, ${keeper}`);
  await database.drop();
});

describe('an archive that does not own its ledger', () => {
  it('goes on to record acts and to seal them', async () => {
    await record(asArchive.prisma, desk, { act: 'edit', detail: { field: 'caption' } });
    expect(await sealLedger(asArchive.pool)).toBe(1);
    expect(await verifyLedger(asArchive.pool)).toMatchObject({ ok: true, head: { position: 1 }, unsealed: 0 });
  });

  it.each([
    "UPDATE ledger_entries SET actor = 'somebody else'",
    'DELETE FROM ledger_entries',
    'TRUNCATE ledger_seals',
    'ALTER TABLE ledger_entries DISABLE TRIGGER ALL',
    'ALTER TABLE ledger_seals DISABLE TRIGGER ledger_seals_append_only',
    'DROP TABLE ledger_entries',
    'SET session_replication_role = replica',
  ])('can no longer, even once it has disarmed its own triggers: %s', async (statement) => {
    await asArchive.pool.query(
      'CREATE OR REPLACE FUNCTION ledger_refuse_change() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN RETURN NEW; END $$',
    );
    await expect(asArchive.pool.query(statement)).rejects.toThrow(/permission denied|must be owner/);
  });
});
