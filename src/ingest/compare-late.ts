import { joinLate } from '../catalogue/same/join-same.ts';
import { type NotCompared, notComparedAfter } from '../catalogue/same/not-compared.ts';
import { fingerprintOf } from '../imaging/fingerprint.ts';
import type { Archive } from './ingest-photo.ts';
import { type Late, oneByOne } from './one-by-one.ts';

/**
 * Compares photos from before pictures were compared, each in a transaction of its own; answers how many, and the last of
 * them, or null at the end. It may be stopped or killed at any point: a photo without a row is looked at again, and so is,
 * at the next start, one whose preview could not be read.
 */
export async function compareLate(archive: Archive, late: Late) {
  const photos = await notComparedAfter(archive.prisma, late.after, late.most);
  return oneByOne(photos, late, {
    work: (photo) => compareOne(archive, photo),
    failed: ({ id }, problem) => `The picture of photo ${id} could not be compared: ${problem}`,
  });
}

async function compareOne({ prisma, store }: Archive, { id, sha256 }: NotCompared): Promise<void> {
  const fingerprint = await fingerprintOf(await store.readRendition(sha256, 'preview'));
  await joinLate(prisma, id, fingerprint ?? 'plain');
}
