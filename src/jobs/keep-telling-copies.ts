import { tellCopies, tellLater, untoldPhotos } from '../catalogue/same/tell-copies.ts';
import type { PrismaClient } from '../database/client/client.ts';
import type { Job } from './once-through.ts';
import { overAndOver } from './over-and-over.ts';

/** So that a stop is heard. */
const PHOTOS_AT_ONCE = 20;
/** A kill that nobody waits for, as one by a phrase of the house, reaches its copies so soon. */
const PAUSE_MS = 1000;

/**
 * Holds the copies of photos that were taken down before their copies were held, or by an act that does not wait for it; and
 * of those whose server was killed meanwhile. Several servers may do it at once.
 */
export function keepTellingCopies(prisma: PrismaClient, tell: (line: string) => void): Job {
  return overAndOver(tell, {
    some: () => tellSome(prisma, tell),
    pauseMs: PAUSE_MS,
    failing: 'Copies of photos that were taken down could not be held',
  });
}

/** Answers how many were told. One that fails stops no other: it comes last from here on. */
async function tellSome(prisma: PrismaClient, tell: (line: string) => void): Promise<number> {
  let told = 0;
  for (const photo of await untoldPhotos(prisma, PHOTOS_AT_ONCE)) {
    try {
      await tellCopies(prisma, [photo], new Date());
      told += 1;
    } catch (error) {
      tell(`Copies of photo ${photo}, which was taken down, could not be held: ${(error as Error).message}`);
      await tellLater(prisma, photo);
    }
  }
  return told;
}
