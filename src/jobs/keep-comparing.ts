import { countNotCompared } from '../catalogue/same/not-compared.ts';
import { compareLate } from '../ingest/compare-late.ts';
import type { Archive } from '../ingest/ingest-photo.ts';

/** A few seconds of work at a time. */
const PHOTOS_AT_ONCE = 200;

/**
 * Compares the pictures of photos from before they were compared, the oldest first, beside whatever else the server does:
 * many once, none ever after. What is done stands in the database: a server that was killed goes on where it was. `stop`
 * waits for the photo under way. `tell` hears how far it is, and nothing where there is nothing to do.
 */
export function keepComparing(archive: Archive, tell: (line: string) => void): { stop(): Promise<void> } {
  const stopping = new AbortController();
  const comparing = compareAll(archive, tell, stopping.signal).catch(({ message }: Error) =>
    tell(`Pictures could not be compared, and will be at the next start: ${message}`),
  );
  return {
    stop() {
      stopping.abort();
      return comparing;
    },
  };
}

async function compareAll(archive: Archive, tell: (line: string) => void, signal: AbortSignal): Promise<void> {
  const all = await countNotCompared(archive.prisma);
  let done = 0;
  for (let after: string | null = null; all > 0 && !signal.aborted; ) {
    const { compared, last } = await compareLate(archive, { after, most: PHOTOS_AT_ONCE, signal, tell });
    done += compared;
    if (compared > 0) tell(`Comparing pictures of older photos: ${done} of ${Math.max(all, done)}.`);
    if (last === null) return;
    after = last;
  }
}
