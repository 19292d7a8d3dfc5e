import type { Prisma } from '../../database/client/client.ts';
import type { Db } from '../../database/ledger.ts';
import { isStricter } from './meaning.ts';
import { type PhraseRow, sayingNow } from './phrase-rows.ts';
import { holdsPhrase } from './received-words.ts';

/** A photo that cannot be read is tried so often, and then told of. */
const MAX_FAILURES = 3;

/** For transactions that ask for every photo that holds a phrase: a million take half a minute on a busy machine. */
export const ASKING_FOR_ALL = { timeout: 300_000 };

/** A phrase before a change of what the house says of it, and after. */
interface PhraseChange {
  before: PhraseRow;
  after: PhraseRow;
}

/**
 * Every photo that holds the phrase is to be read again; how far that is stands in the database alone. Where the house says
 * something stricter now, these photos are in review until then.
 */
export async function readAllAgain(db: Db, { before, after }: PhraseChange): Promise<void> {
  const { id, words } = after;
  await db.$executeRaw`
    INSERT INTO rereadings (photo_id, phrase_id, tightens)
    SELECT p.id, ${id}::uuid, ${isStricter(sayingNow(before), sayingNow(after))}
    FROM photos p WHERE p.status <> 'deleted' AND ${holdsPhrase(words)}
    ON CONFLICT (photo_id) DO UPDATE SET phrase_id = EXCLUDED.phrase_id, seq = EXCLUDED.seq, failures = 0,
      tightens = rereadings.tightens OR EXCLUDED.tightens`;
}

/** The same for single photos, of which nobody can tell by what they were read. */
export async function askToReadAgain(db: Db, photoIds: string[], phraseId: string): Promise<void> {
  await db.$executeRaw`
    INSERT INTO rereadings (photo_id, phrase_id) SELECT unnest(${photoIds}::uuid[]), ${phraseId}::uuid
    ON CONFLICT (photo_id) DO UPDATE SET phrase_id = EXCLUDED.phrase_id, seq = EXCLUDED.seq, failures = 0, tightens = true`;
}

/** Every photo there is, after those that hold a phrase; answers how many there are. */
export async function readEveryPhotoAgain(db: Db): Promise<number> {
  return db.$executeRaw`
    INSERT INTO rereadings (photo_id, tightens) SELECT id, false FROM photos WHERE status <> 'deleted' ORDER BY id
    ON CONFLICT (photo_id) DO UPDATE SET failures = 0`;
}

/** Those that hold a phrase stay; answers how many others waited. */
export async function readNoMoreAgain(db: Db): Promise<number> {
  return (await db.rereading.deleteMany({ where: { phraseId: null } })).count;
}

export interface ToReadAgain {
  photoId: string;
  /** Null where it is read because all are. */
  phraseId: string | null;
  seq: bigint;
}

/** Those that were asked for first: with a phrase, and where there are none of these, because all are. */
export async function nextToReadAgain(db: Db, most: number): Promise<ToReadAgain[]> {
  const next = (phraseId: Prisma.RereadingWhereInput['phraseId']) =>
    db.rereading.findMany({
      where: { failures: { lt: MAX_FAILURES }, phraseId },
      orderBy: { seq: 'asc' },
      take: most,
      select: { photoId: true, phraseId: true, seq: true },
    });
  const ofPhrases = await next({ not: null });
  return ofPhrases.length > 0 ? ofPhrases : next(null);
}

/** Once their readings are kept; one that was asked for anew meanwhile stays. */
export async function wereReadAgain(db: Db, read: readonly ToReadAgain[]): Promise<void> {
  await db.$executeRaw`
    DELETE FROM rereadings r USING unnest(${read.map(({ photoId }) => photoId)}::uuid[], ${read.map(({ seq }) => seq)}::bigint[])
      AS done (photo_id, seq) WHERE r.photo_id = done.photo_id AND r.seq = done.seq`;
}

export async function couldNotReadAgain(db: Db, { photoId, seq }: ToReadAgain): Promise<void> {
  await db.rereading.updateMany({ where: { photoId, seq }, data: { failures: { increment: 1 } } });
}

/** Those that could not be read are tried once more: another server may know how. */
export async function tryFailedAgain(db: Db): Promise<void> {
  await db.rereading.updateMany({ where: { failures: { gte: MAX_FAILURES } }, data: { failures: 0 } });
}

export interface Progress {
  /** Photos that are still to be read again. */
  left: number;
  /** Of these, photos that could not be read. */
  failed: number;
}

/** Of all phrases together. */
export function progressOfPhrases(db: Db): Promise<Progress> {
  return countReadings(db, { not: null });
}

export function progressOf(db: Db, phraseId: string): Promise<Progress> {
  return countReadings(db, phraseId);
}

/** Of photos that are read because all are. */
export function progressOfArchive(db: Db): Promise<Progress> {
  return countReadings(db, null);
}

async function countReadings(db: Db, phraseId: Prisma.RereadingWhereInput['phraseId']): Promise<Progress> {
  const left = await db.rereading.count({ where: { phraseId } });
  const failed = await db.rereading.count({ where: { phraseId, failures: { gte: MAX_FAILURES } } });
  return { left, failed };
}
