import { Router } from 'express';
import { z } from 'zod';
import {
  identificationsOf,
  identify,
  namesInQuestion,
  undoIdentification,
} from '../catalogue/persons/identifications.ts';
import { getPhoto } from '../catalogue/photos.ts';
import { actorOf, type WebContext } from './context.ts';
import { requires } from './guard.ts';
import { parseInput, reason, shortText } from './inputs.ts';

export const identificationInput = z.strictObject({
  name: shortText,
  isShown: z.boolean({ error: 'is true where the picture shows them, else false' }),
  reason: shortText,
});

/** Whether a photo shows somebody it names, where an order asks. */
export function identifications(context: WebContext): Router {
  const { prisma } = context;
  const router = Router();

  router.get('/photos/:id/identifications', requires('see-orders'), async (req, res) => {
    const { id } = await getPhoto(prisma, req.params.id);
    res.json({ asked: await namesInQuestion(prisma, id), items: await identificationsOf(prisma, id) });
  });

  router.post('/photos/:id/identifications', requires('identify'), async (req, res) => {
    const said = parseInput(identificationInput, req.body);
    res.status(201).json(await identify(prisma, { photoId: req.params.id, ...said }, actorOf(context, req)));
  });

  router.post('/identifications/:id/undo', requires('identify'), async (req, res) => {
    const { reason: why } = parseInput(reason, req.body);
    res.json(await undoIdentification(prisma, { id: req.params.id, reason: why }, actorOf(context, req)));
  });

  return router;
}
