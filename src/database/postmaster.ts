/** The PostgreSQL process that runs on a data folder: finding it and stopping it, whoever started it. */
import { execFile } from 'node:child_process';
import { link, readFile, readlink, rename, rm } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { promisify } from 'node:util';

const run = promisify(execFile);
const pollMs = 20;

export interface Postmaster {
  readonly pid: number;
  /** The folder of its socket. */
  readonly sockets: string;
  readonly isReady: boolean;
}

/** The PostgreSQL that runs on this data folder, whoever started it; null when none does. */
export async function findPostmaster(data: string): Promise<Postmaster | null> {
  // postmaster.pid, line by line: pid, data folder, start time, port, socket folder, listen address, shared memory, status.
  const lines = (await readFile(join(data, 'postmaster.pid'), 'utf8').catch(() => '')).split('\n');
  const pid = Number(lines[0]);
  if (!Number.isSafeInteger(pid) || pid <= 0 || !(await isPostmasterOf(pid, data))) return null;
  return { pid, sockets: lines[4]?.trim() ?? '', isReady: lines[7]?.trim() === 'ready' };
}

/**
 * Drops what a crash left of `postmaster.pid`, or of the lock beside a socket, which begins alike. The process it names
 * may be something else by now, or one that nobody has collected: PostgreSQL would take either for a living server.
 */
export async function discardStaleLock(file: string, data: string): Promise<void> {
  const stale = await readFile(file, 'utf8').catch(() => '');
  const pid = /^(\d+)\n/.exec(stale)?.[1];
  if (pid === undefined || (await isPostmasterOf(Number(pid), data))) return;
  const aside = `${file}.${process.pid}`;
  await rename(file, aside).catch(() => undefined);
  // Should another start have put its own in the place meanwhile, it goes back.
  if ((await readFile(aside, 'utf8').catch(() => stale)) !== stale) await link(aside, file).catch(() => undefined);
  await rm(aside, { force: true });
}

/** Stops PostgreSQL in order (checkpoint, then end) and waits until it has gone; it is asked three times, more firmly each time. */
export async function stopPostmaster(data: string): Promise<void> {
  const asks = [
    ['SIGTERM', 1_000],
    ['SIGINT', 60_000],
    ['SIGQUIT', 10_000],
  ] as const;
  for (const [signal, patienceMs] of asks) {
    const running = await findPostmaster(data);
    if (running === null) return;
    process.kill(running.pid, signal);
    if (await hasGone(data, patienceMs)) return await forgetSockets(running.sockets, data);
  }
  throw new Error(`PostgreSQL on ${data} does not stop.`);
}

async function hasGone(data: string, patienceMs: number): Promise<boolean> {
  const deadline = Date.now() + patienceMs;
  while (Date.now() < deadline) {
    if ((await findPostmaster(data)) === null) return true;
    await sleep(pollMs);
  }
  return false;
}

/**
 * A process id is reused, in containers almost always, so the process must be PostgreSQL on this very folder.
 * When in doubt the answer is yes: two servers on one folder would destroy it.
 */
async function isPostmasterOf(pid: number, data: string): Promise<boolean> {
  const command = await commandOf(pid);
  if (!basename(command.split(/[\0 ]/)[0] ?? '').startsWith('postgres')) return false;
  if (command.includes(data)) return true;
  const workingFolder = await readlink(`/proc/${pid}/cwd`).catch(() => null);
  return workingFolder === null || workingFolder === data;
}

/** Empty for no process and for one that has ended but was not yet collected by its parent. */
async function commandOf(pid: number): Promise<string> {
  if (process.platform === 'linux') return await readFile(`/proc/${pid}/cmdline`, 'utf8').catch(() => '');
  return await run('ps', ['-o', 'command=', '-p', String(pid)]).then(
    ({ stdout }) => stdout,
    () => '',
  );
}

/** Only a folder that was made because the home's path is too long. */
async function forgetSockets(sockets: string, data: string): Promise<void> {
  if (sockets === join(data, '..', 'run') || !basename(sockets).startsWith('imprimatur-')) return;
  await rm(sockets, { recursive: true, force: true });
}
