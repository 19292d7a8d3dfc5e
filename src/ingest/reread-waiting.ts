import { couldNotReadAgain, nextToReadAgain, type ToReadAgain, wasReadAgain } from '../catalogue/phrases/rereadings.ts';
import type { PrismaClient } from '../database/client/client.ts';
import { AppError } from '../errors.ts';
import { rereadPhoto } from './reread-photo.ts';

interface Rereading {
  at: Date;
  /** How many at most. */
  most: number;
  signal?: AbortSignal;
  /** Hears of what could not be read. */
  tell?: (line: string) => void;
}

/**
 * Reads photos again that wait for it because of a phrase, each in a transaction of its own; answers how many it took up.
 * It may be stopped or killed at any point and begun again: what was not kept still waits.
 */
export async function rereadWaiting(prisma: PrismaClient, { at, most, signal, tell }: Rereading): Promise<number> {
  const waiting = await nextToReadAgain(prisma, most);
  for (const next of waiting) {
    if (signal?.aborted === true) break;
    await rereadOne(prisma, next, at).catch(async (error: Error) => {
      tell?.(`Photo ${next.photoId} could not be read again: ${error.message}`);
      await couldNotReadAgain(prisma, next);
    });
  }
  return waiting.length;
}

async function rereadOne(prisma: PrismaClient, next: ToReadAgain, at: Date): Promise<void> {
  const actor = { actor: 'house phrasebook', at, account: null, rule: null };
  await rereadPhoto(prisma, next.photoId, actor).catch(ignoreDeleted);
  await wasReadAgain(prisma, next);
}

/** A photo that was deleted meanwhile has nothing to be read. */
function ignoreDeleted(error: unknown): void {
  if (!(error instanceof AppError && error.code === 'not-found')) throw error;
}
