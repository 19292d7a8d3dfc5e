import type { PrismaClient } from '../../database/client/client.ts';
import { type Db, toJson } from '../../database/ledger.ts';
import { type AlikeDown, alikeDownOf } from '../photo-rows.ts';
import { lockPhoto } from '../photos.ts';
import { settleEdits } from '../widenings/settle-edits.ts';
import { alikeDown, alikePhotos } from './alike-down.ts';
import { lockSame } from './join-same.ts';

/**
 * Holds the photos of the same picture where one of these was taken down since they were last told, and frees them where it is
 * down no more, or another picture. Call it once the act is committed: each photo is changed in a transaction of its own, so
 * that two acts never wait for each other. What was not told when a server stops is told by the next.
 */
export async function tellCopies(prisma: PrismaClient, photos: readonly string[], at: Date): Promise<void> {
  const where = { photoId: { in: [...photos] } };
  for (const { photoId, seq } of await prisma.copiesToTell.findMany({ where, orderBy: { seq: 'asc' } })) {
    for (const copy of await copiesToTell(prisma, photoId)) await renewAlike(prisma, copy, at);
    // What has happened to the photo meanwhile gave it another number.
    await prisma.copiesToTell.deleteMany({ where: { photoId, seq } });
  }
}

/** Photos whose copies are not told yet, the first first. */
export async function untoldPhotos(db: Db, most: number): Promise<string[]> {
  const untold = await db.copiesToTell.findMany({ orderBy: { seq: 'asc' }, take: most });
  return untold.map(({ photoId }) => photoId);
}

/** After all others that wait. */
export async function tellLater(db: Db, photoId: string): Promise<void> {
  await db.$executeRaw`UPDATE copies_to_tell SET seq = DEFAULT WHERE photo_id = ${photoId}::uuid`;
}

/** What is said of which photos are the same picture changes what their kills and withholds reach. Answers how many are down. */
export function askToTellCopies(db: Db, photos: readonly string[]): Promise<number> {
  return db.$executeRaw`
    INSERT INTO copies_to_tell (photo_id) SELECT id FROM photos
    WHERE id = ANY(${[...photos]}::uuid[]) AND status IN ('killed', 'withheld') ORDER BY id
    ON CONFLICT (photo_id) DO UPDATE SET seq = EXCLUDED.seq`;
}

/**
 * The photo itself, its copies, and those that are held because of it; of the killed none but itself, which are held for good.
 * An upload under way is waited for.
 */
async function copiesToTell(prisma: PrismaClient, id: string): Promise<string[]> {
  const held = JSON.stringify([{ photo: id }]);
  return prisma.$transaction(async (db) => {
    await lockSame(db);
    const copies = await db.$queryRaw<{ id: string }[]>`
      SELECT p.id::text FROM photos p WHERE p.id = ANY(ARRAY(${await alikePhotos(db, id)}))
        AND (p.status NOT IN ('deleted', 'killed') OR p.id = ${id}::uuid)
      UNION SELECT p.id::text FROM photos p WHERE p.alike_down <> '[]' AND p.alike_down @> ${held}::jsonb
      ORDER BY id`;
    return copies.map((copy) => copy.id);
  });
}

/** Holds or frees the photo as the others of its picture say now. */
export async function renewAlike(prisma: PrismaClient, id: string, at: Date): Promise<void> {
  await prisma.$transaction(async (db) => {
    await lockPhoto(db, id);
    const down = await alikeChanged(db, id);
    if (down === null) return;
    await db.photo.update({ where: { id }, data: { alikeDown: toJson(down) } });
    await settleEdits({ db, actor: { actor: 'same picture', at, account: null, rule: null } }, id);
  });
}

/** Null where nothing has. Who is known for a kill or a withhold keeps its words, by which two people may have let go of it. */
async function alikeChanged(db: Db, id: string): Promise<AlikeDown[] | null> {
  const photo = await db.photo.findUnique({ where: { id }, select: { alikeDown: true } });
  if (photo === null) return null;
  const known = alikeDownOf(photo);
  const found = await alikeDown(db, id);
  const down = found.map((one) => known.find(({ photo, kind }) => photo === one.photo && kind === one.kind) ?? one);
  return down.length === known.length && down.every((one, index) => one === known[index]) ? null : down;
}
