import { existsSync } from 'node:fs';
import { readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { ledgerCommand } from '../../src/commands/ledger.ts';
import { sealLedger } from '../../src/database/ledger-sealing.ts';
import { imprimatur, imprimaturHere } from '../support/command.ts';
import { startServerProcess } from '../support/server-process.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';
import { openTestLedger, type TestLedger } from '../support/test-ledger.ts';

describe('the ledger on a database server', () => {
  let ledger: TestLedger;
  let settings: Record<string, string>;

  beforeAll(async () => {
    ledger = await openTestLedger();
    settings = { DATABASE_URL: ledger.database.url };
    await ledger.recordActs(3);
    await sealLedger(ledger.database.pool, 2);
  });
  afterAll(() => ledger.database.drop());

  it('is told to fit, with its head and what waits, and the head can be asked for again', async () => {
    const { code, out } = await imprimatur(['ledger', 'verify'], settings);
    expect(code).toBe(0);
    expect(out).toMatch(/^The ledger fits: 2 sealed, 1 waiting for their seal\. Head: 2:[0-9a-f]{64}\n$/);
    const head = /2:[0-9a-f]{64}/.exec(out)?.[0] ?? '';
    expect(await imprimaturHere(['ledger', 'verify', '--head', head], settings)).toMatchObject({ code: 0 });
    const other = head.replace(/.{4}$/, '0000');
    const { code: refused, complaint } = await imprimaturHere(['ledger', 'verify', `--head=${other}`], settings);
    expect(refused).toBe(1);
    expect(complaint).toContain(`The head noted as ${other} does not stand`);
  });

  it('is written as JSON lines', async () => {
    const { code, out } = await imprimaturHere(['ledger', 'export'], settings);
    const lines = out
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(code).toBe(0);
    expect(lines.map(({ position, entry }) => [position, entry.seq])).toEqual([
      [1, '1'],
      [2, '2'],
      [undefined, '3'],
    ]);
  });

  it.each([
    [[], 'The ledger is asked for nothing'],
    [['mend'], 'The ledger has no “mend”'],
    [['export', '--all'], '“ledger export” does not take “--all”'],
    [['verify', '--head'], '“ledger verify” cannot use “--head”'],
    [['verify', '--head', '7:abc'], '“ledger verify” cannot use “--head 7:abc”'],
    [['verify', 'twice'], '“ledger verify” cannot use “twice”'],
  ])('is not asked with %j', async (args, complaint) => {
    await expect(ledgerCommand(args, {})).rejects.toMatchObject({
      code: 'invalid',
      message: expect.stringContaining(complaint),
    });
  });

  it('names the first entry that does not fit, on the error output', async () => {
    await ledger.tamper("UPDATE ledger_entries SET actor = 'somebody else' WHERE seq = 2");
    const { code, out, complaint } = await imprimatur(['ledger', 'verify'], settings);
    expect({ code, out }).toEqual({ code: 1, out: '' });
    expect(complaint).toMatch(/^The ledger does not fit\. Entry 2 at position 2 is not what was sealed/);
  });

  it('is left alone when the database is of an earlier version', async () => {
    await ledger.database.pool.query(
      `DELETE FROM _prisma_migrations WHERE migration_name = (SELECT max(migration_name) FROM _prisma_migrations)`,
    );
    const { code, complaint } = await imprimatur(['ledger', 'verify'], settings);
    expect(code).toBe(1);
    expect(complaint).toMatch(/^The database lacks migration \d+_\w+\. Start the server of this version once/);
  });
});

describe('the ledger of an embedded archive', () => {
  let folder: string;
  let settings: Record<string, string>;

  beforeAll(async () => {
    folder = await temporaryFolder('ledger');
    settings = { IMPRIMATUR_DATABASE_FOLDER: join(folder, 'postgres') };
  });
  afterAll(() => rm(folder, { recursive: true }));

  it('is not found where there is no archive, and none is made', async () => {
    await expect(imprimaturHere(['ledger', 'verify'], settings)).rejects.toMatchObject({
      name: 'AppError',
      message: expect.stringContaining(`There is no archive in ${settings.IMPRIMATUR_DATABASE_FOLDER}.`),
    });
    expect(await readdir(folder)).toEqual([]);
  });

  it('is checked beside a running server, which goes on, and after it has ended, leaving nothing running', async () => {
    const server = await startServerProcess(folder);
    expect(await imprimaturHere(['ledger', 'verify'], settings)).toMatchObject({ code: 0, complaint: '' });
    expect((await fetch(`${server.url}/api/v1/photos/none`)).status).toBeLessThan(500);
    await server.stop();
    expect(await imprimaturHere(['ledger', 'verify'], settings)).toMatchObject({ code: 0, complaint: '' });
    expect(existsSync(join(folder, 'postgres', 'data', 'postmaster.pid'))).toBe(false);
  });
});
