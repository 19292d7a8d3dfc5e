import { photoSeenBy } from '../catalogue/photos.ts';
import type { PrismaClient } from '../database/client/client.ts';
import { AppError } from '../errors.ts';
import type { KeptRendition, ObjectStore } from '../storage/object-store.ts';

/**
 * A thumbnail or preview for selection inside the archive: allowed whatever the verdict, which stands beside it, unless the
 * photo is killed (AppError `gone`) or withheld (`forbidden`).
 */
export async function viewPicture(
  { prisma, store }: { prisma: PrismaClient; store: ObjectStore },
  { id, sees }: { id: string; sees: string | null },
  name: KeptRendition,
): Promise<Buffer> {
  const photo = await photoSeenBy(prisma, id, sees);
  if (photo.status === 'killed') throw new AppError('gone', 'This photo was killed: it may not be shown.');
  if (photo.status === 'withheld')
    throw new AppError('forbidden', 'This photo is withheld: it may not be shown until that is lifted.');
  return store.readRendition(photo.sha256, name);
}
