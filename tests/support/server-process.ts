import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';

const ADMINISTRATOR = { email: 'administrator@desk.example', password: 'a password of the tests' };

const ROOT = fileURLToPath(new URL('../..', import.meta.url));

export interface ServerProcess {
  url: string;
  pid: number;
  /** Headers of its administrator's requests. */
  signedIn: Record<string, string>;
  /** From its start to its listening, in milliseconds. */
  startedInMs: number;
  /** Ends it as a crash or a power cut would. */
  kill(): Promise<void>;
  /** Ends it in order. */
  stop(): Promise<void>;
}

/** Starts the real server as a process of its own, on a free port, with its database and uploads under `folder`. */
export async function startServerProcess(folder: string): Promise<ServerProcess> {
  const began = performance.now();
  const child = spawn(process.execPath, ['--import', 'tsx', 'src/main.ts', 'serve'], {
    cwd: ROOT,
    stdio: ['ignore', 'pipe', 'pipe'],
    env: {
      PATH: process.env.PATH,
      HOME: process.env.HOME,
      // As `npm start` sets it: docs/decisions/0004-two-malloc-arenas.md.
      MALLOC_ARENA_MAX: '2',
      IMPRIMATUR_PORT: '0',
      IMPRIMATUR_LOG_LEVEL: 'silent',
      IMPRIMATUR_UPLOADS: join(folder, 'uploads'),
      IMPRIMATUR_DATABASE_FOLDER: join(folder, 'postgres'),
      IMPRIMATUR_ADMIN_EMAIL: ADMINISTRATOR.email,
      IMPRIMATUR_ADMIN_PASSWORD: ADMINISTRATOR.password,
    },
  });
  const url = await addressSaid(child);
  const startedInMs = performance.now() - began;
  return {
    url,
    signedIn: await signIn(url),
    pid: child.pid ?? 0,
    startedInMs,
    kill: () => end(child, 'SIGKILL'),
    stop: () => end(child, 'SIGTERM'),
  };
}

async function signIn(url: string): Promise<Record<string, string>> {
  const headers = { Origin: url };
  const body = new URLSearchParams(ADMINISTRATOR);
  const response = await fetch(`${url}/sign-in`, { method: 'POST', headers, body, redirect: 'manual' });
  if (response.status !== 303) throw new Error(`Nobody could sign in: ${response.status} ${await response.text()}`);
  const cookies = response.headers.getSetCookie().map((cookie) => cookie.split(';', 1)[0]);
  return { ...headers, Cookie: cookies.join('; ') };
}

async function addressSaid(child: ChildProcess): Promise<string> {
  let complaints = '';
  child.stderr?.on('data', (chunk) => {
    complaints += chunk;
  });
  if (child.stdout === null) throw new Error('The server has no output.');
  for await (const line of createInterface({ input: child.stdout })) {
    const url = /http:\/\/\S+/.exec(line)?.[0];
    if (url !== undefined) return url;
  }
  throw new Error(`The server did not start: ${complaints}`);
}

async function end(child: ChildProcess, signal: 'SIGKILL' | 'SIGTERM'): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const ended = once(child, 'exit');
  child.kill(signal);
  await ended;
}
