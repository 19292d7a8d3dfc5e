import type { Db } from '../../database/ledger.ts';

/** A photo whose file is to be read. */
export interface FileToRead {
  id: string;
  sha256: string;
}

/** Photos whose file was read by an earlier edition of the reader, or could not be, after one in the order they came in. */
export async function filesToRead(
  db: Db,
  { edition, after, most }: { edition: number; after: string | null; most: number },
): Promise<FileToRead[]> {
  return db.$queryRaw<FileToRead[]>`
    SELECT p.id::text, p.sha256 FROM photos p LEFT JOIN file_readings f ON f.photo_id = p.id
    WHERE (f.photo_id IS NULL OR f.edition < ${edition} OR f.problem IS NOT NULL) AND p.status <> 'deleted'
      AND p.id > COALESCE(${after}::uuid, '00000000-0000-0000-0000-000000000000') ORDER BY p.id LIMIT ${most}`;
}

/** How many there are, and of these how many could not be read when they were tried last. */
export async function countFilesToRead(db: Db, edition: number): Promise<{ left: number; failed: number }> {
  const [row] = await db.$queryRaw<{ left: number; failed: number }[]>`
    SELECT count(*)::int AS left, count(f.problem)::int AS failed
    FROM photos p LEFT JOIN file_readings f ON f.photo_id = p.id
    WHERE (f.photo_id IS NULL OR f.edition < ${edition} OR f.problem IS NOT NULL) AND p.status <> 'deleted'`;
  return row ?? { left: 0, failed: 0 };
}

/** The file was read by this edition; `problem` says why it could not be, in a sentence. */
export async function fileWasRead(
  db: Db,
  photoId: string,
  { edition, at, problem = null }: { edition: number; at: Date; problem?: string | null },
): Promise<void> {
  const data = { edition, at, problem };
  await db.fileReading.upsert({ where: { photoId }, create: { photoId, ...data }, update: data });
}

const MOST_PROBLEMS = 20;

/** The latest files that could not be read, and why. */
export async function filesNotRead(db: Db): Promise<{ photo: string; problem: string }[]> {
  const rows = await db.fileReading.findMany({
    where: { problem: { not: null }, photo: { status: { not: 'deleted' } } },
    orderBy: [{ at: 'desc' }, { photoId: 'desc' }],
    take: MOST_PROBLEMS,
  });
  return rows.map(({ photoId, problem }) => ({ photo: photoId, problem: problem ?? '' }));
}
