import type { Db } from '../database/ledger.ts';
import { type ArchiveReadingView, latestArchiveReading } from './archive-readings.ts';
import { countFilesToRead, filesNotRead } from './files/file-readings.ts';
import { countWithoutTexts } from './persons/texts-for-names.ts';
import { progressOfArchive, progressOfPhrases } from './phrases/rereadings.ts';
import { countNotCompared } from './same/not-compared.ts';

/** What servers do for older photos beside their other work. */
export const JOBS = ['files', 'pictures', 'copies', 'phrases', 'texts', 'names', 'standings'] as const;
export type Job = (typeof JOBS)[number];

export interface JobView {
  job: Job;
  /** Photos that wait for it. */
  left: number;
  /** Of these, photos for which it was tried and could not be done. */
  failed: number;
  /** Of the latest of them, why. */
  problems: { photo: string; problem: string }[];
}

export interface WaitingWork {
  photos: number;
  jobs: JobView[];
  /** When all texts were last asked to be read again; null where they never were. */
  archiveReading: ArchiveReadingView | null;
}

/** How far each job is, and of how many photos. `fileEdition`: of today's reader of files. */
export async function waitingWork(db: Db, fileEdition: number): Promise<WaitingWork> {
  const photos = await db.photo.count({ where: { status: { not: 'deleted' } } });
  const files = await countFilesToRead(db, fileEdition);
  const phrases = await progressOfPhrases(db);
  const texts = await progressOfArchive(db);
  const pictures = await countNotCompared(db);
  const copies = await db.copiesToTell.count();
  const names = await countWithoutTexts(db);
  const standings = await db.photo.count({ where: { standingId: null } });
  return {
    photos,
    jobs: [
      { job: 'files', ...files, problems: files.failed === 0 ? [] : await filesNotRead(db) },
      { job: 'pictures', left: pictures, failed: 0, problems: [] },
      { job: 'copies', left: copies, failed: 0, problems: [] },
      { job: 'phrases', ...phrases, problems: [] },
      { job: 'texts', ...texts, problems: [] },
      { job: 'names', left: names, failed: 0, problems: [] },
      { job: 'standings', left: standings, failed: 0, problems: [] },
    ],
    archiveReading: await latestArchiveReading(db),
  };
}
