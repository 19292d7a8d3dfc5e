import { setImmediate } from 'node:timers/promises';
import { metadataOf, type PhotoRow, readingsOf, receivedIn } from '../catalogue/photo-rows.ts';
import { getPhoto, lockFreePhotos } from '../catalogue/photos.ts';
import { keepUpWithPhrasebook, type PhrasebookNow, phrasebookNow } from '../catalogue/phrases/house-phrasebook.ts';
import { type ReadAnew, renewReading } from '../catalogue/renew-reading.ts';
import { type ReadPhoto, renewPlainReadings } from '../catalogue/renew-readings.ts';
import type { PrismaClient } from '../database/client/client.ts';
import type { Actor, Db } from '../database/ledger.ts';
import type { FileMetadata } from '../imaging/file-metadata.ts';
import { displayFields } from '../imaging/texts.ts';
import type { SourceKind } from '../vocabulary/uses.ts';
import { gatherFacts } from './gather-facts.ts';
import { type ReadBefore, readTexts } from './read-texts.ts';

/** Reads a photo's texts as received again, with the reader as it is today. Editors' corrections survive; see renewReading. */
export async function rereadPhoto(prisma: PrismaClient, id: string, actor: Actor): Promise<PhotoRow> {
  const photo = await getPhoto(prisma, id);
  const { phrases, edition } = await phrasebookNow(prisma);
  return renewReading(prisma, photo.id, { ...readAnew(photo, phrases), edition }, actor);
}

export interface ReadingMany {
  actor: Actor;
  /** Between one photo and the next. */
  giveWay?: (() => Promise<unknown>) | undefined;
}

/**
 * `rereadPhoto` for many at once, within one transaction; a photo that reads as before is left alone. Answers the ids of those it did
 * not read, or left for `rereadPhoto`: deleted ones, those that another edit holds, and those of which somebody has to be asked.
 */
export async function rereadTogether(
  db: Db,
  ids: readonly string[],
  { actor, giveWay = setImmediate }: ReadingMany,
): Promise<Set<string>> {
  const photos = await lockFreePhotos(db, ids);
  const { phrases, edition } = await phrasebookNow(db);
  const read: ReadPhoto[] = [];
  const before: ReadBefore = new Map();
  for (const photo of photos) {
    read.push({ photo, read: readAnew(photo, phrases, before) });
    // Who asks for a page meanwhile waits for one photo, and not for all of them.
    await giveWay();
  }
  const left = await renewPlainReadings(db, read, actor);
  const done = photos.flatMap(({ id }) => (left.has(id) ? [] : id));
  await keepUpWithPhrasebook(db, done, edition);
  const isDone = new Set(done);
  return new Set(ids.filter((id) => !isDone.has(id)));
}

function readAnew(photo: PhotoRow, phrases: PhrasebookNow['phrases'], before?: ReadBefore): ReadAnew {
  const texts = readTexts(readingsOf(photo).map(receivedIn), phrases, before);
  // Stored as imaging/ gave it.
  const display = displayFields(metadataOf(photo) as unknown as FileMetadata);
  const chosen = { headline: photo.headline, keywords: [], sourceKind: photo.sourceKind as SourceKind };
  return { texts, facts: gatherFacts(texts, display, chosen) };
}
