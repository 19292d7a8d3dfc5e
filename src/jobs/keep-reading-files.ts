import { countFilesToRead } from '../catalogue/files/file-readings.ts';
import { FILE_EDITION } from '../imaging/file-metadata.ts';
import type { Archive } from '../ingest/ingest-photo.ts';
import { readFilesLate } from '../ingest/read-file-again.ts';
import { type Job, onceThrough } from './once-through.ts';

/** A few seconds of work at a time. */
const FILES_AT_ONCE = 100;

/** Reads the files of photos again that an earlier edition of the reader read, of which less was known then. */
export function keepReadingFiles(archive: Archive, tell: (line: string) => void): Job {
  return onceThrough(tell, {
    count: async () => (await countFilesToRead(archive.prisma, FILE_EDITION)).left,
    some: (after, signal) => readFilesLate(archive, { after, most: FILES_AT_ONCE, at: new Date(), signal, tell }),
    doing: 'Reading files of older photos again',
    failing: 'Files could not be read again, and will be at the next start',
  });
}
