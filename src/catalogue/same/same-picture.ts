import { Prisma } from '../../database/client/client.ts';
import type { Db } from '../../database/ledger.ts';
import type { Notice } from '../../rights/notice.ts';
import { kindBehind, noticesBehind } from '../notices-behind.ts';
import { type PhotoRow, photoParts } from '../photo-rows.ts';
import { samePhotos } from './groups.ts';

/** What looking at the photo's picture said: hash taken, too little in it, or not looked at yet. */
export type PictureState = 'compared' | 'plain' | 'waiting';

/** Another photo of the same frame. */
export interface SamePhoto {
  photo: PhotoRow;
  /** Whether it is the mirror image of the one that was asked for. */
  mirrored: boolean;
  /** Whether somebody put it there, rather than its hash. */
  byHand: boolean;
  /** Where it is not active: the latest notice that says so, or the words that do, by whoever added them or the field they stand in. */
  notice: { kind: string; reason: string; by: string; at: string } | null;
}

export interface SamePicture {
  state: PictureState;
  /** How many other photos show it. */
  count: number;
  photos: SamePhoto[];
}

interface Sight {
  /** Null sees all; an account sees what it uploaded. */
  sees: string | null;
  most: number;
}

/** The other photos that show the same frame: those taken down first, then the oldest, as the first source comes first. */
export async function samePicture(db: Db, id: string, { sees, most }: Sight): Promise<SamePicture> {
  const own = await db.picture.findUnique({ where: { photoId: id } });
  const seen = sees === null ? Prisma.empty : Prisma.sql`AND p.uploaded_by = ${sees}::uuid`;
  const found = await db.$queryRaw<{ id: string; count: number }[]>`
    SELECT p.id::text, count(*) OVER ()::int AS count FROM photos p
    WHERE p.id IN (${samePhotos(id)}) AND p.id <> ${id}::uuid AND p.status <> 'deleted' ${seen}
    ORDER BY p.status = 'active', p.id LIMIT ${most}`;
  const ids = found.map((row) => row.id);
  const photos = await photosInOrder(db, ids);
  const notices = await noticesBehind(db, photos);
  const isTurned = (mirrored: boolean) => mirrored !== (own?.isMirrored ?? false);
  return {
    state: (own?.state ?? 'waiting') as PictureState,
    count: found[0]?.count ?? 0,
    photos: photos.map(({ picture, ...photo }) => ({
      photo,
      mirrored: isTurned(picture?.isMirrored ?? false),
      byHand: picture?.byHand ?? false,
      notice: tookDown(notices.get(photo.id)?.filter(({ kind }) => kind === kindBehind(photo))),
    })),
  };
}

async function photosInOrder(db: Db, ids: readonly string[]) {
  if (ids.length === 0) return [];
  const rows = await db.photo.findMany({
    where: { id: { in: [...ids] } },
    include: { ...photoParts, picture: true },
  });
  return rows.sort((one, other) => ids.indexOf(one.id) - ids.indexOf(other.id));
}

/** Of several, the latest notice on file, as people act on notices; else what its own terms say. */
function tookDown(notices: readonly Notice[] = []): SamePhoto['notice'] {
  const latest = notices.findLast(({ id }) => id !== null) ?? notices.at(-1);
  if (latest === undefined) return null;
  const { kind, reason, by, field, at } = latest;
  return { kind, reason, by: by ?? `in its ${field}`, at };
}
