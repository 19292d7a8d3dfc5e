import type { PrismaClient } from '../database/client/client.ts';
import type { Db } from '../database/ledger.ts';
import { settleKeys } from './earlier-keys.ts';
import { settleNames } from './persons/settle-names.ts';
import { photoParts } from './photo-rows.ts';
import { keepTermsOf } from './photo-terms.ts';
import { termsOfPhoto } from './terms-places.ts';

/** A second or less of work, so that edits of a locked photo hardly wait and little is lost when the server is stopped. */
const PHOTOS_AT_ONCE = 200;

/**
 * Gives every photo without one its standing: those from before there were standings, those whose agency has moved to
 * another time zone, and those of which it is not kept yet who confirmed their terms. Until then they are judged by themselves. It may be stopped and begun again at any point, and several
 * servers may do it at once. `tell` hears how far it is, and nothing where there is nothing to do.
 */
export async function settlePhotos(
  prisma: PrismaClient,
  tell: (line: string) => void,
  signal?: AbortSignal,
): Promise<void> {
  const all = await prisma.photo.count({ where: { standingId: null } });
  let settled = 0;
  for (let more = all > 0; more && signal?.aborted !== true; ) {
    const count = await prisma.$transaction(settleSome, { timeout: 120_000 });
    settled += count;
    more = count > 0;
    if (more) tell(`Sorting photos for the search of what may be used: ${settled} of ${Math.max(all, settled)}.`);
  }
}

export interface Settling {
  /** Fulfilled once names and keys are settled, or could not be. */
  keysSettled: Promise<void>;
  /** Waits for the photos under way. */
  stop(): Promise<void>;
}

/** `settlePhotos`, and names and keys before it, beside whatever else the server does. */
export function keepSettling(prisma: PrismaClient, tell: (line: string) => void): Settling {
  const stopping = new AbortController();
  const keysSettled = settleNames(prisma, tell, stopping.signal)
    .catch(({ message }: Error) => tell(`Spellings of names could not be joined: ${message}`))
    .then(() => settleKeys(prisma))
    .catch(({ message }: Error) =>
      tell(`Waivers and licences from before could not be put under today’s keys: ${message}`),
    );
  const settling = keysSettled
    .then(() => settlePhotos(prisma, tell, stopping.signal))
    .catch(({ message }: Error) => tell(`Photos could not be sorted for the search of what may be used: ${message}`));
  return {
    keysSettled,
    stop() {
      stopping.abort();
      return settling;
    },
  };
}

/** How many were settled. */
async function settleSome(db: Db): Promise<number> {
  const locked = await db.$queryRaw<{ id: string }[]>`
    SELECT id::text FROM photos WHERE standing_id IS NULL ORDER BY id LIMIT ${PHOTOS_AT_ONCE} FOR UPDATE`;
  const photos = await db.photo.findMany({
    where: { id: { in: locked.map(({ id }) => id) } },
    include: photoParts,
  });
  const columns = await keepTermsOf(
    db,
    photos.map((photo) => ({ photo, terms: termsOfPhoto(photo) })),
  );
  for (const { id } of photos) await db.photo.update({ where: { id }, data: columns(id), select: { id: true } });
  return photos.length;
}
