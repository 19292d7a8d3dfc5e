import { Router } from 'express';
import { z } from 'zod';
import { editPhotos } from '../catalogue/edit-photos.ts';
import { actorOf, type WebContext } from './context.ts';
import { requires } from './guard.ts';
import { parseInput, shortText } from './inputs.ts';
import { requireMayKill } from './kill-by-hand.ts';
import { photoEdit } from './photos.ts';
import { problemOf } from './problems.ts';
import { restriction } from './restriction-input.ts';

const { supplier, collection, sourceKind, ai, takenOn, releasedOn, transmittedAt, tags, creditToPrint, place } =
  photoEdit.shape;

/** What may be said of many photos at once: nothing that names a clause or doubt of one. */
const edit = z
  .strictObject({
    supplier,
    collection,
    sourceKind,
    ai,
    takenOn,
    releasedOn,
    transmittedAt,
    tags,
    creditToPrint,
    place,
    restrictions: z.strictObject({ add: z.array(restriction).min(1, 'names no restriction').max(50) }).optional(),
  })
  .refine((members) => Object.values(members).some((member) => member !== undefined), 'names nothing to change');

export const photoEdits = z.strictObject({
  photos: z.array(z.string()).min(1, 'names no photo').max(500),
  edit,
  reason: shortText,
});

export type PhotoEdits = z.infer<typeof photoEdits>;

/** One edit of a selection. */
export function manyPhotos(context: WebContext): Router {
  return Router().post('/photo-edits', requires('edit-photo'), async (req, res) => {
    const outcomes = await editSelection(context, parseInput(photoEdits, req.body), req);
    const photos = outcomes.map((photo) => {
      if (photo.outcome !== 'failed') return photo;
      return { id: photo.id, outcome: photo.outcome, problem: problemOf(photo.error) };
    });
    res.json({ photos });
  });
}

export function editSelection(
  context: WebContext,
  { photos, edit, reason }: PhotoEdits,
  req: Parameters<typeof actorOf>[1] & Parameters<typeof requireMayKill>[0],
): ReturnType<typeof editPhotos> {
  const { restrictions: added, ...members } = edit;
  requireMayKill(req, added);
  const restrictions = added === undefined ? undefined : { add: added.add, drop: [], correct: [] };
  return editPhotos(context.prisma, { photos, edit: { ...members, restrictions, reason } }, actorOf(context, req));
}
