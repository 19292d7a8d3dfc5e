import { writeReceivedWords } from '../catalogue/phrases/received-words.ts';
import { tryFailedAgain } from '../catalogue/phrases/rereadings.ts';
import type { PrismaClient } from '../database/client/client.ts';
import { rereadWaiting } from '../ingest/reread-waiting.ts';
import { type Way, wayForRequests } from './give-way.ts';
import type { Job } from './once-through.ts';
import { overAndOver } from './over-and-over.ts';

/** A second or less of work at a time, so that a stop is heard. */
export const PHOTOS_AT_ONCE = 50;
/** Another server's changes are found so soon. */
const PAUSE_MS = 2000;

/**
 * Reads photos again that a change of the house phrasebook touches, or all where somebody asked for that, beside whatever else the server does. How far it is
 * stands in the database: a server that was killed goes on where it was, and several share the work. `stop` waits for the
 * photos under way. Where nothing waits it writes the words by which phrases are found, for photos from before there were any.
 */
export function keepRereading(
  prisma: PrismaClient,
  tell: (line: string) => void,
  way: Pick<Way, 'give'> = wayForRequests(),
): Job {
  // New photos come with their words; those from before are many once, and none ever after.
  let areWordsWritten = false;
  let isBegun = false;
  const some = async (signal: AbortSignal): Promise<number> => {
    if (!isBegun) await tryFailedAgain(prisma);
    isBegun = true;
    const read = await rereadWaiting(prisma, { at: new Date(), most: PHOTOS_AT_ONCE, signal, tell, giveWay: way.give });
    if (read > 0 || areWordsWritten) return read;
    const written = await writeReceivedWords(prisma, PHOTOS_AT_ONCE);
    areWordsWritten = written === 0;
    return written;
  };
  return overAndOver(tell, { some, pauseMs: PAUSE_MS, failing: 'Photos could not be read again' });
}
