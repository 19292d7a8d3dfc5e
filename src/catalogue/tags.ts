import type { PrismaClient } from '../database/client/client.ts';
import { type Actor, record } from '../database/ledger.ts';
import { AppError } from '../errors.ts';
import { parseId } from './lists.ts';
import { keepUnderOrders } from './orders/reach.ts';
import { renewSearchText } from './search-text.ts';

export interface TagChange {
  /** Ids of photos. */
  photos: string[];
  add: string[];
  remove: string[];
}

/** Adds and removes tags on a selection, all or nothing. Answers how many photos were changed. */
export async function changeTags(prisma: PrismaClient, change: TagChange, actor: Actor): Promise<{ changed: number }> {
  const ids = [...new Set(change.photos.map((id) => parseId(id, 'photo')))];
  return prisma.$transaction(async (db) => {
    const found = await db.photo.findMany({
      where: { id: { in: ids }, status: { not: 'deleted' } },
      select: { id: true },
    });
    const missing = ids.find((id) => !found.some((photo) => photo.id === id));
    if (missing !== undefined) throw new AppError('not-found', `There is no photo ${missing}. No tag was changed.`);
    await keepUnderOrders(db, ids);
    for (const photoId of ids) {
      await db.photoTag.deleteMany({ where: { photoId, tag: { in: change.remove } } });
      await db.photoTag.createMany({ data: change.add.map((tag) => ({ photoId, tag })), skipDuplicates: true });
      await record(db, actor, {
        act: 'edit',
        photoId,
        detail: { field: 'tags', add: change.add, remove: change.remove },
      });
      await renewSearchText(db, photoId);
    }
    return { changed: ids.length };
  });
}
