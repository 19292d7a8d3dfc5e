import { joinLate } from '../catalogue/same/join-same.ts';
import { type NotCompared, notComparedAfter } from '../catalogue/same/not-compared.ts';
import { fingerprintOf } from '../imaging/fingerprint.ts';
import type { Archive } from './ingest-photo.ts';

interface Comparing {
  /** Goes on after this photo; null begins with the first. */
  after: string | null;
  /** How many at most. */
  most: number;
  signal?: AbortSignal;
  /** Hears of what could not be looked at. */
  tell?: (line: string) => void;
}

/**
 * Compares photos from before pictures were compared, each in a transaction of its own; answers how many, and the last of
 * them, or null at the end. It may be stopped or killed at any point: a photo without a row is looked at again, and so is,
 * at the next start, one whose preview could not be read.
 */
export async function compareLate(
  archive: Archive,
  { after, most, signal, tell }: Comparing,
): Promise<{ compared: number; last: string | null }> {
  const photos = await notComparedAfter(archive.prisma, after, most);
  let compared = 0;
  for (const photo of photos) {
    if (signal?.aborted === true) return { compared, last: null };
    try {
      await compareOne(archive, photo);
      compared += 1;
    } catch (error) {
      tell?.(`The picture of photo ${photo.id} could not be compared: ${(error as Error).message}`);
    }
  }
  return { compared, last: photos.at(-1)?.id ?? null };
}

async function compareOne({ prisma, store }: Archive, { id, sha256 }: NotCompared): Promise<void> {
  const fingerprint = await fingerprintOf(await store.readRendition(sha256, 'preview'));
  await joinLate(prisma, id, fingerprint ?? 'plain');
}
