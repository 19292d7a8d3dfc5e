import { closeMoot } from '../catalogue/widenings/close-moot.ts';
import type { PrismaClient } from '../database/client/client.ts';
import type { Job } from './once-through.ts';
import { overAndOver } from './over-and-over.ts';

/** Nobody decides faster than this on an edit that has just become one of nothing, and a few hundred wait at most. */
const PAUSE_MS = 60_000;

/**
 * Closes edits that wait and can change nothing any more, once keys are those of today, by which they name what they are about,
 * and then each minute. `stop` waits for the photo under way.
 */
export function keepClosing(
  prisma: PrismaClient,
  { keysSettled, tell }: { keysSettled: Promise<void>; tell: (line: string) => void },
): Job {
  return overAndOver(tell, {
    // Keys may take their time, and are stopped after this.
    after: keysSettled,
    some: async (signal) => {
      await closeMoot(prisma, { at: new Date(), signal, tell });
      return 0;
    },
    pauseMs: PAUSE_MS,
    failing: 'Edits that wait could not be looked at',
  });
}
