import { Router } from 'express';
import { identificationWith, identify, undoIdentification } from '../../catalogue/persons/identifications.ts';
import { actorOf, type WebContext } from '../context.ts';
import { requires } from '../guard.ts';
import { identificationInput } from '../identifications.ts';
import { parseInput, reason } from '../inputs.ts';
import { donePath } from './done.ts';
import type { Form } from './form-values.ts';

/** A rights manager says on the page of a photo whether it shows somebody it names. */
export function identificationPages(context: WebContext): Router {
  const { prisma } = context;
  const router = Router();

  router.post('/photos/:id/identifications', requires('identify'), async (req, res) => {
    const { name, shown, reason: why } = req.body as Form;
    const isShown = shown === 'yes' ? true : shown === 'no' ? false : undefined;
    const said = parseInput(identificationInput, { name, isShown, reason: why });
    await identify(prisma, { photoId: String(req.params.id), ...said }, actorOf(context, req));
    res.redirect(303, donePath(`/photos/${encodeURIComponent(String(req.params.id))}`, 'identification'));
  });

  router.post('/identifications/:id/undo', requires('identify'), async (req, res) => {
    const { reason: why } = parseInput(reason, { reason: (req.body as Form).reason });
    const id = String(req.params.id);
    await undoIdentification(prisma, { id, reason: why }, actorOf(context, req));
    const { photoId } = await identificationWith(prisma, id);
    res.redirect(303, donePath(`/photos/${photoId}`, 'identification-undone'));
  });

  return router;
}
