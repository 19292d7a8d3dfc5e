import { once } from 'node:events';
import { setTimeout } from 'node:timers/promises';
import { closeMoot } from '../catalogue/widenings/close-moot.ts';
import type { PrismaClient } from '../database/client/client.ts';

/** Nobody decides faster than this on an edit that has just become one of nothing, and a few hundred wait at most. */
const PAUSE_MS = 60_000;

/**
 * Closes edits that wait and can change nothing any more, once keys are those of today, by which they name what they are about,
 * and then each minute. `stop` waits for the photo under way.
 */
export function keepClosing(
  prisma: PrismaClient,
  { keysSettled, tell }: { keysSettled: Promise<void>; tell: (line: string) => void },
): { stop(): Promise<void> } {
  const stopping = new AbortController();
  const { signal } = stopping;
  const closing = (async () => {
    // Keys may take their time, and are stopped after this.
    await Promise.race([keysSettled, once(signal, 'abort')]);
    while (!signal.aborted) {
      await closeMoot(prisma, { at: new Date(), signal, tell }).catch(({ message }: Error) =>
        tell(`Edits that wait could not be looked at: ${message}`),
      );
      await setTimeout(PAUSE_MS, undefined, { signal }).catch(() => undefined);
    }
  })();
  return {
    stop() {
      stopping.abort();
      return closing;
    },
  };
}
