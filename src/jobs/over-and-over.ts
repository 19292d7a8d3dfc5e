import { once } from 'node:events';
import { setTimeout } from 'node:timers/promises';
import type { Job } from './once-through.ts';

interface Work {
  /** Does the next of it; answers how much that was. A second or less at a time, so that a stop is heard. */
  some: (signal: AbortSignal) => Promise<number>;
  /** After nothing was done, or it failed. */
  pauseMs: number;
  /** Before what went wrong. */
  failing: string;
  /** Nothing is done before this has settled. */
  after?: Promise<void>;
}

/** Does what there is to do as long as the server runs, beside whatever else it does. `tell` hears what went wrong. */
export function overAndOver(tell: (line: string) => void, { some, pauseMs, failing, after }: Work): Job {
  const stopping = new AbortController();
  const { signal } = stopping;
  const working = (async () => {
    if (after !== undefined) await Promise.race([after, once(signal, 'abort')]);
    while (!signal.aborted) {
      const done = await some(signal).catch(({ message }: Error) => {
        tell(`${failing}: ${message}`);
        return 0;
      });
      if (done === 0) await setTimeout(pauseMs, undefined, { signal }).catch(() => undefined);
    }
  })();
  return {
    stop() {
      stopping.abort();
      return working;
    },
  };
}
