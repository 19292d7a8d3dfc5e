import { once } from 'node:events';
import { Worker } from 'node:worker_threads';

export interface Bounds {
  /** The first question waits for the thread to start as well. */
  maxMs: number;
  /** Of what is made while reading, beside the bytes themselves. */
  maxHeapMb: number;
  /** A thread that nobody asks so long gives its memory back. */
  maxIdleMs: number;
  /** All that the thread finds in its environment: nothing of this process's settings is there. */
  env?: Record<string, string>;
}

/** What the thread makes of the bytes, or why it gave none: a clause for people. */
export type Answer<T> = { answer: T } | { problem: string };

/**
 * A thread that answers one question after the other about bytes that strangers sent, with a bound on time and memory. Where
 * it goes beyond, it is ended, and the next question starts another. Never throws.
 */
export function boundedThread<T>(script: URL, bounds: Bounds): (bytes: Uint8Array) => Promise<Answer<T>> {
  let thread: Worker | null = null;
  let idle: NodeJS.Timeout | undefined;
  let last: Promise<unknown> = Promise.resolve();

  const end = async (worker: Worker) => {
    if (thread === worker) thread = null;
    await worker.terminate();
  };

  const start = (): Worker => {
    const worker = startWorker(script, bounds);
    // It may also end when nobody waits for an answer.
    worker.on('exit', () => {
      if (thread === worker) thread = null;
    });
    return worker;
  };

  const ask = async (bytes: Uint8Array): Promise<Answer<T>> => {
    clearTimeout(idle);
    thread ??= start();
    const worker = thread;
    worker.ref();
    const answer = await answerOf<T>(worker, bytes, bounds.maxMs);
    if ('problem' in answer) await end(worker);
    // A process that has nothing else to do may end.
    else worker.unref();
    idle = setTimeout(() => void end(worker), bounds.maxIdleMs).unref();
    return answer;
  };

  return (bytes) => {
    const answer = last.then(() => ask(bytes));
    last = answer;
    return answer;
  };
}

function startWorker(script: URL, { maxHeapMb, env = {} }: Bounds): Worker {
  const worker = new Worker(script, {
    execArgv: [],
    env,
    resourceLimits: { maxOldGenerationSizeMb: maxHeapMb },
  });
  // Whoever waits hears of it all the same.
  return worker.on('error', () => {});
}

async function answerOf<T>(worker: Worker, bytes: Uint8Array, maxMs: number): Promise<Answer<T>> {
  const listening = new AbortController();
  const heard = (event: 'message' | 'exit') => once(worker, event, listening);
  const timer = setTimeout(() => listening.abort(), maxMs);
  const copy = new Uint8Array(bytes);
  worker.postMessage(copy, [copy.buffer]);
  try {
    // An error of the thread rejects whichever is awaited.
    const [answer] = await Promise.race([heard('message'), heard('exit')]);
    return typeof answer === 'object' ? (answer as Answer<T>) : { problem: 'the thread that read it has ended' };
  } catch (cause) {
    const { name, message } = cause as Error;
    return { problem: name === 'AbortError' ? `it took more than ${maxMs / 1000} seconds` : message };
  } finally {
    clearTimeout(timer);
    listening.abort();
  }
}
