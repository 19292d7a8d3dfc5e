import { createHash } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { record } from '../../src/database/ledger.ts';
import { inWords } from '../../src/database/ledger-chain.ts';
import { exportLedger } from '../../src/database/ledger-export.ts';
import { sealLedger } from '../../src/database/ledger-sealing.ts';
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

describe('checking the ledger', () => {
  beforeEach(async () => {
    await ledger.recordActs(9);
    await sealLedger(database.pool, 4);
    await sealLedger(database.pool);
  });

  const columns: [string, string][] = [
    ['number', 'detail = detail || \'{"number": 4.0}\''],
    ['name', "actor = 'desk@example.com'"],
    ['time', "at = at + interval '1 millisecond'"],
    ['account', 'account = NULL'],
    ['rule', "rule = 'edit-photo, as administrator'"],
    ['act', "act = 'notice'"],
    ['photo', "photo_id = '0b9d0a5e-6f0f-4a53-9d3a-7f1f0c0d1e2f'"],
    ['key', "once_key = 'once'"],
  ];
  it.each(columns)('finds an entry whose %s was changed', async (_column, change) => {
    await ledger.tamper(`UPDATE ledger_entries SET ${change} WHERE seq = 4`);
    await ledger.tamper("UPDATE ledger_entries SET act = 'notice' WHERE seq = 7");
    expect(await misfit()).toEqual({
      kind: 'changed',
      seq: '4',
      position: 4,
      sentence: 'Entry 4 at position 4 is not what was sealed: it was changed, or its seal was.',
    });
  });

  it('finds an entry that was removed', async () => {
    await ledger.tamper('DELETE FROM ledger_entries WHERE seq IN (5, 8)');
    expect(await misfit()).toMatchObject({ kind: 'removed', seq: '5', position: 5 });
  });

  it('finds an entry that was removed together with its seal', async () => {
    await ledger.tamper('DELETE FROM ledger_entries WHERE seq = 5', 'DELETE FROM ledger_seals WHERE seq = 5');
    expect(await misfit()).toMatchObject({
      kind: 'gap',
      position: 6,
      sentence: expect.stringContaining('Position 5 is missing: after 4 comes position 6 with entry 6.'),
    });
  });

  it('finds one that was removed with its seal although those behind moved up', async () => {
    await ledger.tamper(
      'DELETE FROM ledger_entries WHERE seq = 5',
      'DELETE FROM ledger_seals WHERE seq = 5',
      'UPDATE ledger_seals SET position = -position WHERE position > 5',
      'UPDATE ledger_seals SET position = -position - 1 WHERE position < 0',
    );
    expect(await misfit()).toMatchObject({ kind: 'changed', seq: '6', position: 5 });
  });

  it.each([
    [
      'the numbers of two entries',
      'UPDATE ledger_entries SET seq = CASE seq WHEN -3 THEN 6 ELSE 3 END WHERE seq < 0',
      'ledger_entries SET seq = -seq WHERE seq',
    ],
    [
      'the numbers in two seals',
      'UPDATE ledger_seals SET seq = CASE seq WHEN -3 THEN 6 ELSE 3 END WHERE seq < 0',
      'ledger_seals SET seq = -seq WHERE seq',
    ],
    [
      'the positions of two seals',
      'UPDATE ledger_seals SET position = CASE position WHEN -3 THEN 6 ELSE 3 END WHERE position < 0',
      'ledger_seals SET position = -position WHERE position',
    ],
  ])('finds entries that were reordered by exchanging %s', async (_what, exchange, aside) => {
    await ledger.tamper(`UPDATE ${aside} IN (3, 6)`, exchange);
    expect(await misfit()).toMatchObject({
      kind: 'reordered',
      position: 3,
      sentence: expect.stringContaining('entry'),
    });
  });

  it('finds an entry that was given another number', async () => {
    await ledger.tamper('UPDATE ledger_entries SET seq = 900 WHERE seq = 5');
    expect(await misfit()).toMatchObject({
      kind: 'reordered',
      seq: '5',
      sentence: expect.stringContaining('that stands as entry 900 now'),
    });
  });

  it('finds a seal that was altered, and knows the entry is as sealed', async () => {
    await ledger.tamper("UPDATE ledger_seals SET hash = sha256('another') WHERE position = 6");
    expect(await misfit()).toMatchObject({ kind: 'seal-altered', seq: '6', position: 6 });
  });

  it('finds a seal that was dated otherwise', async () => {
    await ledger.tamper("UPDATE ledger_seals SET sealed_at = sealed_at - interval '1 hour' WHERE position = 6");
    expect(await misfit()).toMatchObject({ kind: 'changed', position: 6 });
  });

  it('finds an entry that was put in behind its back', async () => {
    await ledger.tamper("INSERT INTO ledger_entries (seq, actor, act, detail) VALUES (-5, 'nobody', 'edit', '{}')");
    expect(await misfit()).toMatchObject({ kind: 'unqueued', seq: '-5', position: null });
  });

  it('finds that the last seals were cut off', async () => {
    await ledger.tamper('DELETE FROM ledger_seals WHERE position > 7');
    expect(await misfit()).toMatchObject({ kind: 'unqueued', seq: '8' });
  });

  it('finds an entry that was removed before it was sealed, and seals the others', async () => {
    await ledger.recordActs(2);
    await ledger.tamper('DELETE FROM ledger_entries WHERE seq = 10');
    expect(await sealLedger(database.pool)).toBe(1);
    expect(await misfit()).toMatchObject({ kind: 'removed', seq: '10', position: null });
  });

  it('is not misled by a sealed entry that was put in line again', async () => {
    await database.pool.query('INSERT INTO ledger_unsealed VALUES (3)');
    await ledger.recordActs(1);
    expect(await sealLedger(database.pool)).toBe(1);
    expect(await verifyLedger(database.pool)).toMatchObject({ ok: true, head: { position: 10 }, unsealed: 0 });
  });

  it('names the first of several', async () => {
    await ledger.tamper(
      'DELETE FROM ledger_entries WHERE seq = 8',
      "UPDATE ledger_entries SET act = 'notice' WHERE seq = 2",
    );
    expect(await misfit()).toMatchObject({ kind: 'changed', seq: '2' });
  });

  describe('against a head that was noted', () => {
    async function head() {
      const check = await verifyLedger(database.pool);
      if (!check.ok) throw new Error(check.misfit.sentence);
      return check.head;
    }

    it('passes while the chain grows from it', async () => {
      const noted = await head();
      await ledger.recordActs(2);
      await sealLedger(database.pool);
      expect(await misfit(noted)).toBeNull();
    });

    it('finds a chain that was made anew', async () => {
      const noted = await head();
      await ledger.tamper(
        "UPDATE ledger_entries SET actor = 'somebody else' WHERE seq = 9",
        'DELETE FROM ledger_seals WHERE seq = 9',
        'INSERT INTO ledger_unsealed VALUES (9)',
      );
      await sealLedger(database.pool);
      expect(await misfit()).toBeNull();
      expect(await misfit(noted)).toMatchObject({ kind: 'head', sentence: expect.stringContaining(inWords(noted)) });
      await ledger.recordActs(1);
      await sealLedger(database.pool);
      expect(await misfit(noted)).toMatchObject({ kind: 'head', position: 9 });
    });

    it('finds a chain that was cut at its end, entries and all', async () => {
      const noted = await head();
      await ledger.tamper('DELETE FROM ledger_seals WHERE seq = 9', 'DELETE FROM ledger_entries WHERE seq = 9');
      expect(await misfit()).toBeNull();
      expect(await misfit(noted)).toMatchObject({ kind: 'head', position: 8 });
    });
  });
});

describe('the exported ledger', () => {
  it('lets anybody reckon the chain again from its lines', async () => {
    await record(database.prisma, desk, { act: 'edit', detail: { caption: 'Žižkov “tower” \n 北', size: 0.1 } });
    await ledger.recordActs(2);
    await sealLedger(database.pool, 2);
    const lines: string[] = [];
    await exportLedger(database.pool, (json) => Promise.resolve(void lines.push(json)));
    let link = Buffer.alloc(32);
    for (const line of lines.slice(0, 2)) {
      const { hash, sealedAt } = JSON.parse(line);
      const entry = line.slice(line.indexOf('"entry":') + '"entry":'.length, -1);
      link = createHash('sha256').update(link).update(sealedAt).update(entry).digest();
      expect(link.toString('hex')).toBe(hash);
    }
    expect(JSON.parse(lines[0] ?? '')).toMatchObject({
      position: 1,
      entry: { seq: '1', at: '2026-11-25T09:00:00.120Z', actor: desk.actor, detail: { size: 0.1 } },
    });
    expect(JSON.parse(lines[2] ?? '')).toEqual({ entry: expect.objectContaining({ seq: '3', onceKey: null }) });
  });
});
