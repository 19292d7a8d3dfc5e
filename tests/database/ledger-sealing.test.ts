import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { recordOnce } from '../../src/database/ledger.ts';
import { keepSealing, sealLedger } from '../../src/database/ledger-sealing.ts';
import { verifyLedger } from '../../src/database/ledger-verify.ts';
import { desk, openTestLedger, type TestLedger } from '../support/test-ledger.ts';

let ledger: TestLedger;
let database: TestLedger['database'];

beforeAll(async () => {
  ledger = await openTestLedger();
  database = ledger.database;
});

beforeEach(() => ledger.empty());

afterAll(() => database.drop());

async function misfit(noted?: Parameters<typeof verifyLedger>[1]) {
  const check = await verifyLedger(database.pool, noted);
  return check.ok ? null : check.misfit;
}

describe('the ledger', () => {
  it.each([
    ['changed', "UPDATE ledger_entries SET actor = 'somebody else'"],
    ['deleted', 'DELETE FROM ledger_entries'],
    ['emptied', 'TRUNCATE ledger_entries'],
    ['resealed', "UPDATE ledger_seals SET hash = '\\x00'"],
    ['unsealed', 'DELETE FROM ledger_seals'],
    ['emptied of its seals', 'TRUNCATE ledger_seals'],
  ])('cannot be %s', async (_what, statement) => {
    await ledger.recordActs(1);
    await sealLedger(database.pool);
    await expect(database.pool.query(statement)).rejects.toThrow('The ledger is append-only');
    expect(await misfit()).toBeNull();
  });

  it('is in order before anything was recorded', async () => {
    const check = await verifyLedger(database.pool);
    expect(check).toEqual({ ok: true, head: { position: 0, hash: Buffer.alloc(32) }, unsealed: 0 });
  });
});

describe('sealing', () => {
  it('takes entries in batches and goes on where it ended', async () => {
    await ledger.recordActs(5);
    expect(await sealLedger(database.pool, 2)).toBe(2);
    expect(await verifyLedger(database.pool)).toMatchObject({ ok: true, head: { position: 2 }, unsealed: 3 });
    expect(await sealLedger(database.pool, 2)).toBe(2);
    expect(await sealLedger(database.pool, 2)).toBe(1);
    expect(await sealLedger(database.pool, 2)).toBe(0);
    expect(await verifyLedger(database.pool)).toMatchObject({ ok: true, head: { position: 5 }, unsealed: 0 });
  });

  it('seals an act that commits late after those that overtook it', async () => {
    const late = await database.pool.connect();
    await late.query('BEGIN');
    await late.query("INSERT INTO ledger_entries (actor, act, detail) VALUES ('late', 'edit', '{}')");
    await ledger.recordActs(2);
    expect(await sealLedger(database.pool)).toBe(2);
    await late.query('COMMIT');
    late.release();
    expect(await sealLedger(database.pool)).toBe(1);
    const { rows } = await database.pool.query('SELECT seq FROM ledger_seals ORDER BY position');
    expect(rows.map(({ seq }) => Number(seq))).toEqual([2, 3, 1]);
    expect(await misfit()).toBeNull();
  });

  it('leaves out an act that was rolled back', async () => {
    await recordOnce(database.prisma, 'once', desk, { act: 'delivery-refusal', detail: {} });
    await recordOnce(database.prisma, 'once', desk, { act: 'delivery-refusal', detail: {} });
    await ledger.recordActs(1);
    expect(await sealLedger(database.pool)).toBe(2);
    expect(await misfit()).toBeNull();
  });

  it('makes one chain when several servers seal at once while acts go on', async () => {
    const sealing = Promise.all(
      [1, 2, 3].map(async () => {
        for (let round = 0; round < 20; round += 1) await sealLedger(database.pool, 3);
      }),
    );
    await Promise.all([ledger.recordActs(15), ledger.recordActs(15), sealing]);
    while ((await sealLedger(database.pool)) > 0);
    expect(await verifyLedger(database.pool)).toMatchObject({ ok: true, head: { position: 30 }, unsealed: 0 });
  });

  it('goes on by itself, and seals what still waits when it is stopped', async () => {
    const errors: Error[] = [];
    const sealer = keepSealing(database.pool, (error) => errors.push(error));
    await ledger.recordActs(3);
    await sealer.stop();
    expect(await verifyLedger(database.pool)).toMatchObject({ ok: true, head: { position: 3 }, unsealed: 0 });
    expect(errors).toEqual([]);
  });

  it('tells once what goes wrong, and seals again when it can', async () => {
    await ledger.recordActs(1);
    await database.pool.query('ALTER TABLE ledger_seals RENAME TO away');
    const errors: string[] = [];
    const first = keepSealing(database.pool, ({ message }) => errors.push(message));
    await first.stop();
    expect(errors).toEqual(['relation "ledger_seals" does not exist']);
    await database.pool.query('ALTER TABLE away RENAME TO ledger_seals');
    await keepSealing(database.pool, ({ message }) => errors.push(message)).stop();
    expect(errors).toHaveLength(1);
    expect(await verifyLedger(database.pool)).toMatchObject({ ok: true, head: { position: 1 } });
  });
});
