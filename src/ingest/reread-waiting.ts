import {
  couldNotReadAgain,
  nextToReadAgain,
  type ToReadAgain,
  wereReadAgain,
} from '../catalogue/phrases/rereadings.ts';
import type { PrismaClient } from '../database/client/client.ts';
import type { Actor } from '../database/ledger.ts';
import { AppError } from '../errors.ts';
import { type ReadingMany, rereadPhoto, rereadTogether } from './reread-photo.ts';

interface Rereading {
  at: Date;
  /** How many at most. */
  most: number;
  signal?: AbortSignal;
  /** Hears of what could not be read. */
  tell?: (line: string) => void;
  giveWay?: ReadingMany['giveWay'];
}

/**
 * Reads photos again that wait for it: together in one transaction those that need no more than that, then
 * each of the others in one of its own. Answers how many it took up. It may be stopped or killed at any point and begun again:
 * what was not kept still waits.
 */
export async function rereadWaiting(
  prisma: PrismaClient,
  { at, most, signal, tell, giveWay }: Rereading,
): Promise<number> {
  const waiting = await nextToReadAgain(prisma, most);
  const isOfPhrase = waiting[0]?.phraseId !== null;
  const actor = { actor: isOfPhrase ? 'house phrasebook' : 'reader of texts', at, account: null, rule: null };
  for (const next of await leftOver(prisma, waiting, { actor, giveWay, tell })) {
    if (signal?.aborted === true) break;
    await rereadOne(prisma, next, actor).catch(async (error: Error) => {
      tell?.(`Photo ${next.photoId} could not be read again: ${error.message}`);
      await couldNotReadAgain(prisma, next);
    });
  }
  return waiting.length;
}

/** Those that could not be read with the others: all of them where one is in the way, which is found when each is read by itself. */
async function leftOver(
  prisma: PrismaClient,
  waiting: ToReadAgain[],
  { tell, ...reading }: ReadingMany & { tell: Rereading['tell'] | undefined },
): Promise<ToReadAgain[]> {
  if (waiting.length === 0) return [];
  const together = prisma.$transaction(async (db) => {
    const ids = waiting.map(({ photoId }) => photoId);
    const left = await rereadTogether(db, ids, reading);
    await wereReadAgain(
      db,
      waiting.filter(({ photoId }) => !left.has(photoId)),
    );
    return waiting.filter(({ photoId }) => left.has(photoId));
  });
  return together.catch(({ message }: Error) => {
    tell?.(`${waiting.length} photos could not be read again together, so each is read by itself: ${message}`);
    return waiting;
  });
}

async function rereadOne(prisma: PrismaClient, next: ToReadAgain, actor: Actor): Promise<void> {
  await rereadPhoto(prisma, next.photoId, actor).catch(ignoreDeleted);
  await wereReadAgain(prisma, [next]);
}

/** A photo that was deleted meanwhile has nothing to be read. */
function ignoreDeleted(error: unknown): void {
  if (!(error instanceof AppError && error.code === 'not-found')) throw error;
}
