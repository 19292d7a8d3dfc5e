import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { mkdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import pg from 'pg';
import type { Connection } from '../../src/database/connect.ts';
import { startEmbeddedPostgres } from '../../src/database/embedded-postgres.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

interface Server {
  process: ChildProcess;
  connection: Connection;
  adopted: boolean;
  home: string;
  /** Why it did not start; then the rest is missing. */
  refusal?: string;
}

const program = fileURLToPath(new URL('../support/embedded-server.ts', import.meta.url));
const quiet = { info: () => undefined, warn: () => undefined, error: () => undefined };

let folder: string;
beforeAll(async () => {
  folder = await temporaryFolder('embedded');
});
afterAll(() => rm(folder, { recursive: true }));

async function startServer(home: string, ...args: string[]): Promise<Server> {
  const child = spawn(process.execPath, ['--import', 'tsx', program, home, ...args], {
    stdio: ['ignore', 'pipe', 'inherit'],
    env: { ...process.env, NODE_OPTIONS: '' },
  });
  const [line] = await once(createInterface(child.stdout as NonNullable<typeof child.stdout>), 'line');
  return { process: child, ...JSON.parse(String(line)) };
}

function startHere(home: string) {
  return startEmbeddedPostgres({ folder: home, log: quiet });
}

async function end({ process: child }: Server, signal: NodeJS.Signals): Promise<void> {
  const ended = once(child, 'exit');
  child.kill(signal);
  await ended;
}

async function query(connection: Connection, sql: string): Promise<unknown[]> {
  const client = new pg.Client(connection);
  await client.connect();
  try {
    return (await client.query(sql)).rows;
  } finally {
    await client.end();
  }
}

async function pidOf(home: string): Promise<number> {
  return Number.parseInt(await readFile(join(home, 'data', 'postmaster.pid'), 'utf8'), 10);
}

function isRunning(pid: number): boolean {
  return existsSync(`/proc/${pid}/cmdline`);
}

/** Waits for what happens soon; on a busy machine the system takes its time to clear a process away. */
async function until(isSo: () => boolean): Promise<void> {
  for (let waited = 0; !isSo() && waited < 60_000; waited += 100) await sleep(100);
}

describe('the embedded PostgreSQL', () => {
  let home: string;
  beforeAll(() => {
    home = join(folder, 'archive');
  });

  it('listens on a socket that only its user may open, and on no network', async () => {
    const archive = await startHere(home);
    expect((await stat(archive.connection.host)).mode & 0o777).toBe(0o700);
    expect(await query(archive.connection, 'SHOW listen_addresses')).toEqual([{ listen_addresses: '' }]);
    expect(await query(archive.connection, 'SHOW fsync')).toEqual([{ fsync: 'on' }]);
    await archive.stop();
  });

  it('ends with its server and leaves no process behind', async () => {
    const archive = await startHere(home);
    const pid = await pidOf(archive.folder);
    await archive.stop();
    await until(() => !isRunning(pid));
    expect(isRunning(pid)).toBe(false);
    expect(existsSync(join(archive.folder, 'data', 'postmaster.pid'))).toBe(false);
  });

  it('refuses a second server on the same archive, names the first, and leaves it in peace', async () => {
    const first = await startHere(home);
    const second = await startServer(home);
    expect(second.refusal).toContain(`Another server (process ${process.pid}) is already using this archive.`);
    expect(await query(first.connection, 'SELECT 1 AS one')).toEqual([{ one: 1 }]);
    await first.stop();
  });

  it('lets exactly one of several servers that start at once have the archive', async () => {
    const fresh = join(folder, 'contested');
    const servers = await Promise.all([1, 2, 3].map(() => startServer(fresh)));
    const winners = servers.filter((server) => server.refusal === undefined);
    expect(winners).toHaveLength(1);
    await Promise.all(winners.map((server) => end(server, 'SIGTERM')));
  });

  it('is taken over when its server was killed, with all that was committed', async () => {
    const killed = await startServer(home);
    await query(killed.connection, 'CREATE TABLE kept AS SELECT 7 AS number');
    await end(killed, 'SIGKILL');
    const next = await startHere(home);
    expect(next.adopted).toBe(true);
    expect(await query(next.connection, 'SELECT number FROM kept')).toEqual([{ number: 7 }]);
    await next.stop();
  });

  it('recovers when it was killed together with its server', async () => {
    const killed = await startServer(home);
    await query(killed.connection, 'UPDATE kept SET number = 8');
    process.kill(await pidOf(killed.home), 'SIGKILL');
    await end(killed, 'SIGKILL');
    const next = await startHere(home);
    expect(next.adopted).toBe(false);
    expect(await query(next.connection, 'SELECT number FROM kept')).toEqual([{ number: 8 }]);
    await next.stop();
  });

  it('is held again after the connection that holds it broke', async () => {
    const archive = await startHere(home);
    const holders = "FROM pg_stat_activity WHERE application_name LIKE 'imprimatur server%'";
    await query(archive.connection, `SELECT pg_terminate_backend(pid) ${holders}`);
    await sleep(300);
    expect((await startServer(home)).refusal).toContain(`process ${process.pid}`);
    await archive.stop();
  });

  it('starts although the process id it had before the crash is another program now', async () => {
    const pidFile = join(home, 'data', 'postmaster.pid');
    await writeFile(pidFile, `${process.pid}\n${home}/data\n1\n5432\n${home}/run\n\n1 1\nready\n`, { mode: 0o600 });
    const archive = await startHere(home);
    expect(archive.adopted).toBe(false);
    await archive.stop();
  });

  it('is deleted, when it is a throw-away one, soon after its server was killed', async () => {
    const server = await startServer(join(folder, 'throwaway'), 'throwaway');
    await end(server, 'SIGKILL');
    await until(() => !existsSync(server.home));
    expect(existsSync(server.home)).toBe(false);
  });

  it('works in a folder whose path is longer than a socket address may be', async () => {
    const deep = join(folder, 'a folder with a long name'.padEnd(120, '.'));
    const archive = await startEmbeddedPostgres({ folder: deep, log: quiet, throwawayOf: process.pid });
    expect(await query(archive.connection, 'SELECT 1 AS one')).toEqual([{ one: 1 }]);
    await archive.stop();
    expect(existsSync(archive.connection.host)).toBe(false);
  });

  it('does not move into a folder that holds other things', async () => {
    const occupied = join(folder, 'occupied');
    await mkdir(occupied);
    await writeFile(join(occupied, 'letters.txt'), 'Dear editor');
    await expect(startEmbeddedPostgres({ folder: occupied, log: quiet })).rejects.toMatchObject({
      code: 'invalid',
      message: expect.stringContaining('holds other things than a database (letters.txt)'),
    });
  });
});
