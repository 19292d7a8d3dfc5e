import type { PrismaClient } from '../database/client/client.ts';
import type { NoticeModel } from '../database/client/models.ts';
import { type Actor, type Db, record } from '../database/ledger.ts';
import { statusUnder } from './photo-status.ts';
import { getPhoto, lockPhoto } from './photos.ts';
import { tellCopies } from './same/tell-copies.ts';
import { termsOfPhoto } from './terms-places.ts';

/** A kill stops every use for good; a withhold, for now. Words of the photo's own terms do the same: see photo-status.ts. */
export const NOTICE_KINDS = ['kill', 'withhold'] as const;
export type NoticeKind = (typeof NOTICE_KINDS)[number];

export interface NewNotice {
  photo: string;
  kind: NoticeKind;
  reason: string;
}

export interface NoticeView {
  id: string;
  photo: string;
  kind: string;
  reason: string;
  /** A person's hand, or a program's with its token. */
  source: 'hand' | 'program';
  /** Who issued it. */
  by: string;
  createdAt: string;
}

/** Takes effect with its commit: every later verdict and delivery sees it. A withhold never softens a kill. */
export async function issueNotice(
  prisma: PrismaClient,
  { photo, kind, reason }: NewNotice,
  actor: Actor,
): Promise<NoticeView> {
  const issued = await prisma.$transaction(async (db) => {
    const { id } = await getPhoto(db, photo);
    await lockPhoto(db, id);
    const source = actor.tokenMaker === undefined ? 'hand' : 'program';
    const notice = await db.notice.create({
      data: { photoId: id, kind, reason, source, actor: actor.actor, createdAt: actor.at },
    });
    const standing = await getPhoto(db, id);
    const status = await statusUnder(db, standing, termsOfPhoto(standing));
    await db.photo.update({ where: { id }, data: { status } });
    await record(db, actor, { act: 'notice', photoId: id, detail: { notice: notice.id, kind, reason } });
    return toView(notice);
  });
  await tellCopies(prisma, [issued.photo], actor.at);
  return issued;
}

export async function noticesOf(db: Db, photoId: string): Promise<NoticeView[]> {
  const rows = await db.notice.findMany({ where: { photoId }, orderBy: { id: 'desc' } });
  return rows.map(toView);
}

function toView({ id, photoId, kind, reason, source, actor, createdAt }: NoticeModel): NoticeView {
  const came = { source: source as NoticeView['source'], by: actor };
  return { id, photo: photoId, kind, reason, ...came, createdAt: createdAt.toISOString() };
}
