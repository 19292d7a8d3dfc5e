import { countNotCompared } from '../catalogue/same/not-compared.ts';
import { compareLate } from '../ingest/compare-late.ts';
import type { Archive } from '../ingest/ingest-photo.ts';
import { type Job, onceThrough } from './once-through.ts';

/** A few seconds of work at a time. */
const PHOTOS_AT_ONCE = 200;

/** Compares the pictures of photos from before they were compared. */
export function keepComparing(archive: Archive, tell: (line: string) => void): Job {
  return onceThrough(tell, {
    count: () => countNotCompared(archive.prisma),
    some: (after, signal) => compareLate(archive, { after, most: PHOTOS_AT_ONCE, signal, tell }),
    doing: 'Comparing pictures of older photos',
    failing: 'Pictures could not be compared, and will be at the next start',
  });
}
