import { countWithoutTexts, writeTextsLate } from '../catalogue/persons/texts-for-names.ts';
import type { Archive } from '../ingest/ingest-photo.ts';
import { type Job, onceThrough } from './once-through.ts';

/** A second or less of work at a time. */
const PHOTOS_AT_ONCE = 200;

/** Writes the texts in which names are looked for, of photos from before they were. */
export function keepLookingForNames({ prisma }: Archive, tell: (line: string) => void): Job {
  return onceThrough(tell, {
    count: () => countWithoutTexts(prisma),
    some: (after, signal) => writeTextsLate(prisma, { after, most: PHOTOS_AT_ONCE, signal }),
    doing: 'Preparing the texts of older photos for orders on people',
    failing: 'Texts of older photos could not be prepared, and will be at the next start',
  });
}
