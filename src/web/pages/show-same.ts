import type { Request } from 'express';
import type { SameCardView, SamePictureView } from '../../../views/photo/same-view.ts';
import { permitted } from '../../accounts/caller.ts';
import type { OutletView } from '../../catalogue/outlets.ts';
import type { PhotoRow } from '../../catalogue/photo-rows.ts';
import { photoCard } from '../../catalogue/photo-view.ts';
import { changesOfSame } from '../../catalogue/same/changes-of-same.ts';
import { nearPictures } from '../../catalogue/same/near-pictures.ts';
import { samePicture } from '../../catalogue/same/same-picture.ts';
import { verdictsFor } from '../../catalogue/verdicts.ts';
import type { PhotoFacts, Verdict } from '../../rights/verdict.ts';
import { sightOf, type WebContext } from '../context.ts';
import { thumbOf } from './picture-sizes.ts';

/** More of one picture are looked at in the grid. */
const MOST_PHOTOS = 24;
const MAX_TITLE = 140;

/** The other photos that show the picture, judged for publishing in the outlet that is chosen. */
export async function showSame(
  { prisma, clock }: WebContext,
  req: Pick<Request, 'caller'>,
  { photo, outlet }: { photo: PhotoRow; outlet: OutletView | null },
): Promise<SamePictureView> {
  const sees = sightOf(req);
  const same = await samePicture(prisma, photo.id, { sees, most: MOST_PHOTOS });
  const near = permitted(req.caller, 'edit-same-pictures') === null ? [] : await nearPictures(prisma, photo.id);
  const rows = [...same.photos, ...near].map((other) => other.photo);
  const use = { purpose: 'editorial', action: 'publish', now: clock() } as const;
  const verdicts = outlet === null ? new Map<string, Verdict>() : await verdictsFor(prisma, rows, outlet, use);
  const seesNotices = permitted(req.caller, 'see-clearances') !== null;
  const card = (row: PhotoRow, told: Pick<SameCardView, 'mirrored' | 'byHand' | 'notice'>) => ({
    ...cardOf(row, verdicts.get(row.id)),
    ...told,
    notice: seesNotices ? told.notice : null,
  });
  return {
    state: same.state,
    count: same.count,
    photos: same.photos.map((other) => card(other.photo, other)),
    near: near.map((other) => card(other.photo, { ...other, byHand: false, notice: null })),
    changes: sees === null ? await changesOfSame(prisma, photo.id) : [],
  };
}

function cardOf(row: PhotoRow, verdict: Verdict | undefined) {
  const title = row.headline || row.captionForReaders || row.fileName;
  return {
    id: row.id,
    title: title.slice(0, MAX_TITLE),
    thumb: thumbOf(row),
    agency: photoCard(row).agency,
    status: row.status as PhotoFacts['status'],
    outcome: verdict?.outcome ?? null,
    wouldBe: verdict?.wouldBe ?? null,
  };
}
