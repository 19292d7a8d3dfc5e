import { readArchiveWithNewReader } from '../catalogue/archive-readings.ts';
import type { PrismaClient } from '../database/client/client.ts';
import { readerEdition } from '../ingest/reader-edition.ts';
import type { Job } from './once-through.ts';

/** Once at the start: a reader that has learnt since has every photo read again, which `keepRereading` then does. */
export function keepUpWithReader(prisma: PrismaClient, tell: (line: string) => void): Job {
  const asking = readArchiveWithNewReader(prisma, readerEdition(), new Date())
    .then((photos) => {
      if (photos !== null && photos > 0) tell(`The reader has learnt: the texts of ${photos} photos are read again.`);
    })
    .catch(({ message }: Error) =>
      tell(`Photos could not be asked to be read again, and will be at the next start: ${message}`),
    );
  return { stop: () => asking };
}
