import { once } from 'node:events';
import { Worker } from 'node:worker_threads';
import { type ContentCredentials, unreadCredentials } from './content-credentials.ts';

/** A real file takes a tenth of a second; the first one waits for the thread to start as well. */
const MAX_SECONDS = 20;
/** Beside the file itself. */
const MAX_HEAP_MB = 192;
/** Larger files are not handed on: their bytes stand in memory twice meanwhile. */
const MAX_FILE_BYTES = 134_217_728;
/** A thread that nobody asks gives its memory back. */
const MAX_IDLE_MS = 30_000;

type Answer = { credentials: ContentCredentials | null } | { problem: string };

let thread: Worker | null = null;
let idle: NodeJS.Timeout | undefined;
let last: Promise<unknown> = Promise.resolve();

/**
 * Checks a file's Content Credentials in a thread of its own, with a bound on time and memory: whatever a hostile file does,
 * it does there, and the thread is ended. One file at a time. Never throws; null where the file holds none.
 */
export function verifyCredentials(file: Uint8Array): Promise<ContentCredentials | null> {
  if (file.byteLength > MAX_FILE_BYTES) {
    const sentence = `Content Credentials of files larger than ${MAX_FILE_BYTES / 1_048_576} MiB are not read.`;
    return Promise.resolve(unreadCredentials({ code: 'too-large', sentence }, true));
  }
  const answer = last.then(() => ask(file));
  last = answer;
  return answer;
}

async function ask(file: Uint8Array): Promise<ContentCredentials | null> {
  clearTimeout(idle);
  const worker = threadNow();
  worker.ref();
  const answer = await answerOf(worker, file);
  if ('problem' in answer) {
    await drop(worker);
    const sentence = `The Content Credentials could not be read: ${answer.problem}.`;
    return unreadCredentials({ code: 'gave-up', sentence }, true);
  }
  worker.unref();
  idle = setTimeout(() => void drop(worker), MAX_IDLE_MS).unref();
  return answer.credentials;
}

function threadNow(): Worker {
  thread ??= started();
  return thread;
}

function started(): Worker {
  const worker = new Worker(new URL('./credentials-thread.mjs', import.meta.url), {
    execArgv: [],
    // It reads what strangers sent: nothing of this process's settings is there to be found.
    env: {},
    resourceLimits: { maxOldGenerationSizeMb: MAX_HEAP_MB },
  });
  // It may fail when nobody waits for an answer; then the next file meets a new one.
  worker.on('error', () => {}).on('exit', () => forget(worker));
  return worker;
}

function forget(worker: Worker): void {
  if (thread === worker) thread = null;
}

async function answerOf(worker: Worker, file: Uint8Array): Promise<Answer> {
  const listening = new AbortController();
  const heard = (event: 'message' | 'exit') => once(worker, event, listening);
  const timer = setTimeout(() => listening.abort(), MAX_SECONDS * 1000);
  const copy = new Uint8Array(file);
  worker.postMessage(copy, [copy.buffer]);
  try {
    // An error of the thread rejects whichever is awaited.
    const [answer] = await Promise.race([heard('message'), heard('exit')]);
    return typeof answer === 'object' ? answer : { problem: 'the thread that read it has ended' };
  } catch (cause) {
    const { name, message } = cause as Error;
    return { problem: name === 'AbortError' ? `it took more than ${MAX_SECONDS} seconds` : message };
  } finally {
    clearTimeout(timer);
    listening.abort();
  }
}

async function drop(worker: Worker): Promise<void> {
  forget(worker);
  await worker.terminate();
}
