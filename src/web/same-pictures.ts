import { type Request, Router } from 'express';
import { z } from 'zod';
import { permitted } from '../accounts/caller.ts';
import { getOutlet } from '../catalogue/outlets.ts';
import type { PhotoRow } from '../catalogue/photo-rows.ts';
import { photoCard } from '../catalogue/photo-view.ts';
import { photoSeenBy } from '../catalogue/photos.ts';
import { mergeSame, splitSame } from '../catalogue/same/change-same.ts';
import { changesOfSame } from '../catalogue/same/changes-of-same.ts';
import { nearPictures } from '../catalogue/same/near-pictures.ts';
import { type SamePhoto, samePicture } from '../catalogue/same/same-picture.ts';
import { undoSame } from '../catalogue/same/undo-same.ts';
import { verdictsFor } from '../catalogue/verdicts.ts';
import type { Verdict } from '../rights/verdict.ts';
import { actorOf, sightOf, type WebContext } from './context.ts';
import { requires } from './guard.ts';
import { parseInput, reason, shortText } from './inputs.ts';
import { badgeOf } from './photos.ts';
import { mustSeeOutlets } from './usable.ts';

export const mergeSameInput = reason.extend({ other: shortText });
export const splitSameInput = reason.extend({ photos: z.array(shortText).min(1, 'names none').max(200) });

const sameQuery = z.strictObject({ outlet: z.string().max(80).nullable().default(null) });

/** As many as the answer lists; `same:` in the search finds the rest. */
const MOST_PHOTOS = 100;

/** Photos that show the same frame, whoever delivered them. */
export function samePictures(context: WebContext): Router {
  const { prisma } = context;
  const router = Router();

  router.get('/photos/:id/same', requires('see-photos'), async (req, res) => {
    const { outlet } = parseInput(sameQuery, req.query);
    if (outlet !== null) mustSeeOutlets(req);
    res.json(await sameView(context, req, { id: req.params.id, outlet }));
  });

  router.post('/photos/:id/same/merges', requires('edit-same-pictures'), async (req, res) => {
    const input = parseInput(mergeSameInput, req.body);
    await mergeSame(prisma, { id: req.params.id, ...input }, actorOf(context, req));
    res.status(201).json(await sameView(context, req, { id: req.params.id, outlet: null }));
  });

  router.post('/photos/:id/same/splits', requires('edit-same-pictures'), async (req, res) => {
    const input = parseInput(splitSameInput, req.body);
    await splitSame(prisma, { id: req.params.id, ...input, mayFree: mayFree(req) }, actorOf(context, req));
    res.status(201).json(await sameView(context, req, { id: req.params.id, outlet: null }));
  });

  router.post('/same-changes/:id/undo', requires('edit-same-pictures'), async (req, res) => {
    const input = parseInput(reason, req.body);
    const id = await undoSame(
      prisma,
      { change: req.params.id, ...input, mayFree: mayFree(req) },
      actorOf(context, req),
    );
    res.json(await sameView(context, req, { id, outlet: null }));
  });

  return router;
}

/** Who may take a picture down may say of another that it is none of it. */
export function mayFree({ caller }: Pick<Request, 'caller'>): boolean {
  return permitted(caller, 'issue-notice') !== null;
}

/** Whoever sees only their own photos learns of no other. */
async function sameView(
  context: WebContext,
  req: Pick<Request, 'caller'>,
  asked: { id: string; outlet: string | null },
) {
  const { prisma } = context;
  const sees = sightOf(req);
  const photo = await photoSeenBy(prisma, asked.id, sees);
  const { state, count, photos } = await samePicture(prisma, photo.id, { sees, most: MOST_PHOTOS });
  const verdicts = await verdictsIn(
    context,
    req,
    photos.map((same) => same.photo),
    asked.outlet,
  );
  const sentences = permitted(req.caller, 'see-clearances') !== null;
  const near = sees === null ? await nearPictures(prisma, photo.id) : [];
  return {
    photo: photo.id,
    state,
    count,
    photos: photos.map((same) => ({ ...sameCard(same, sentences), verdict: verdicts(same.photo) })),
    near: near.map((other) => ({ ...photoCard(other.photo), mirrored: other.mirrored })),
    changes: sees === null ? await changesOfSame(prisma, photo.id) : [],
  };
}

function sameCard({ photo, mirrored, byHand, notice }: SamePhoto, sentences: boolean) {
  return { ...photoCard(photo), mirrored, byHand, notice: sentences ? notice : null };
}

/** What each photo's badge says in the outlet, and all of it for whoever may ask for verdicts; nothing where none was named. */
async function verdictsIn(
  { prisma, clock }: WebContext,
  { caller }: Pick<Request, 'caller'>,
  photos: PhotoRow[],
  slug: string | null,
): Promise<(photo: PhotoRow) => Partial<Verdict> | undefined> {
  if (slug === null) return () => undefined;
  const use = { purpose: 'editorial', action: 'publish', now: clock() } as const;
  const verdicts = await verdictsFor(prisma, photos, await getOutlet(prisma, slug), use);
  const isWhole = permitted(caller, 'judge') !== null;
  return ({ id }) => (isWhole ? verdicts.get(id) : badgeOf(verdicts.get(id)));
}
