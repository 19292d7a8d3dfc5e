/** Every photo's texts read again: what was asked, by whom, and how it is stopped. How far it is, the queue tells. */
import type { PrismaClient } from '../database/client/client.ts';
import type { ArchiveReadingModel } from '../database/client/models.ts';
import { type Actor, type Db, record } from '../database/ledger.ts';
import { AppError } from '../errors.ts';
import { ASKING_FOR_ALL, progressOfArchive, readEveryPhotoAgain, readNoMoreAgain } from './phrases/rereadings.ts';

export interface ArchiveReadingView {
  /** How many photos there were. */
  photos: number;
  /** Whoever asked, or the reader of texts itself, which had learnt. */
  by: string;
  at: Date;
  stopped: { by: string; at: Date } | null;
}

/** Of two that ask at once, the second finds what the first did. */
const LOCK = 7_203_415;

/** Has every photo's texts read again, by the server, beside its other work. `reader`: the edition of the reader of texts. */
export function readArchiveAgain(prisma: PrismaClient, reader: string, actor: Actor): Promise<ArchiveReadingView> {
  return prisma.$transaction(async (db) => {
    await lock(db);
    return ask(db, reader, actor);
  }, ASKING_FOR_ALL);
}

/** The same where another edition of the reader was asked last; answers how many photos are to be read, or null where that is none's matter. */
export function readArchiveWithNewReader(prisma: PrismaClient, reader: string, at: Date): Promise<number | null> {
  return prisma.$transaction(async (db) => {
    await lock(db);
    if ((await latest(db))?.reader === reader) return null;
    const actor = { actor: 'reader of texts', at, account: null, rule: null };
    return (await ask(db, reader, actor)).photos;
  }, ASKING_FOR_ALL);
}

/** What was read so far stays so. Throws AppError `conflict` where nothing waits. */
export function stopReadingArchive(prisma: PrismaClient, actor: Actor): Promise<ArchiveReadingView> {
  return prisma.$transaction(async (db) => {
    await lock(db);
    const last = await latest(db);
    const { left } = await progressOfArchive(db);
    if (last === null || left === 0) throw new AppError('conflict', 'Every photo was read already: nothing waits.');
    await readNoMoreAgain(db);
    const data = { stoppedBy: actor.actor, stoppedAt: actor.at };
    const stopped = await db.archiveReading.update({ where: { id: last.id }, data });
    await record(db, actor, { act: 'archive-reading-stop', detail: { id: last.id, left } });
    return viewOf(stopped);
  }, ASKING_FOR_ALL);
}

export async function latestArchiveReading(db: Db): Promise<ArchiveReadingView | null> {
  const last = await latest(db);
  return last === null ? null : viewOf(last);
}

async function ask(db: Db, reader: string, actor: Actor): Promise<ArchiveReadingView> {
  const photos = await readEveryPhotoAgain(db);
  const asked = await db.archiveReading.create({
    data: { reader, photos, askedBy: actor.actor, askedAt: actor.at },
  });
  // An archive without photos has none that was read by an earlier reader.
  if (photos > 0) await record(db, actor, { act: 'archive-reading', detail: { id: asked.id, photos } });
  return viewOf(asked);
}

function latest(db: Db): Promise<ArchiveReadingModel | null> {
  return db.archiveReading.findFirst({ orderBy: { id: 'desc' } });
}

async function lock(db: Db): Promise<void> {
  await db.$executeRaw`SELECT pg_advisory_xact_lock(${LOCK}::bigint)`;
}

function viewOf({ photos, askedBy, askedAt, stoppedBy, stoppedAt }: ArchiveReadingModel): ArchiveReadingView {
  const stopped = stoppedBy === null || stoppedAt === null ? null : { by: stoppedBy, at: stoppedAt };
  return { photos, by: askedBy, at: askedAt, stopped };
}
