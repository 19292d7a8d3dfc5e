import { Router } from 'express';
import { mergeSame, splitSame } from '../../catalogue/same/change-same.ts';
import { undoSame } from '../../catalogue/same/undo-same.ts';
import { actorOf, type WebContext } from '../context.ts';
import { requires } from '../guard.ts';
import { parseInput, reason } from '../inputs.ts';
import { mayFree, mergeSameInput, splitSameInput } from '../same-pictures.ts';
import { donePath } from './done.ts';
import { type Form, ticked } from './form-values.ts';
import { text } from './site.ts';

/** What the forms of a photo's page say of which photos are the same picture. */
export function samePicturePages(context: WebContext): Router {
  const { prisma } = context;
  const router = Router();

  router.post('/photos/:id/same/merges', requires('edit-same-pictures'), async (req, res) => {
    const { id } = req.params;
    const { other, reason: why } = req.body as Form;
    const input = parseInput(mergeSameInput, { other: idIn(text(other)), reason: why });
    await mergeSame(prisma, { id, ...input }, actorOf(context, req));
    res.redirect(303, donePath(`/photos/${id}`, 'same-merged'));
  });

  router.post('/photos/:id/same/splits', requires('edit-same-pictures'), async (req, res) => {
    const { id } = req.params;
    const { photos, reason: why } = req.body as Form;
    const input = parseInput(splitSameInput, { photos: ticked(photos), reason: why });
    await splitSame(prisma, { id, ...input, mayFree: mayFree(req) }, actorOf(context, req));
    res.redirect(303, donePath(`/photos/${id}`, 'same-split'));
  });

  router.post('/same-changes/:id/undo', requires('edit-same-pictures'), async (req, res) => {
    const input = parseInput(reason, { reason: (req.body as Form).reason });
    const id = await undoSame(
      prisma,
      { change: req.params.id, ...input, mayFree: mayFree(req) },
      actorOf(context, req),
    );
    res.redirect(303, donePath(`/photos/${id}`, 'same-undone'));
  });

  return router;
}

/** Whoever merges pastes an address; what holds no id stays as it is, for whoever reads it to name it. */
function idIn(address: string): string {
  return /[0-9a-f]{8}-[0-9a-f-]{27}/i.exec(address)?.[0] ?? address;
}
