import { Router } from 'express';
import { z } from 'zod';
import { openNames } from '../catalogue/title-names/open-names.ts';
import { settleName, undoName } from '../catalogue/title-names/settle-name.ts';
import { listTitleNames } from '../catalogue/title-names/title-names.ts';
import { actorOf, type WebContext } from './context.ts';
import { requires } from './guard.ts';
import { comparedName, page, parseInput, reason, shortText } from './inputs.ts';

export const titleNameInput = z.strictObject({
  name: comparedName,
  means: z.array(shortText).max(100, 'names more than 100 titles'),
  reason: shortText,
  replaces: z.uuid('is no id of a settled name').nullable().default(null),
});

export function titleNames(context: WebContext): Router {
  const { prisma } = context;
  const router = Router();

  router.get('/title-names', requires('see-sources'), async (req, res) => {
    res.json(await listTitleNames(prisma, parseInput(page.strict(), req.query)));
  });

  router.get('/open-title-names', requires('see-sources'), async (_req, res) => {
    res.json({ items: await openNames(prisma) });
  });

  router.post('/title-names', requires('manage-outlets'), async (req, res) => {
    res.status(201).json(await settleName(prisma, parseInput(titleNameInput, req.body), actorOf(context, req)));
  });

  router.post('/title-names/:id/undo', requires('manage-outlets'), async (req, res) => {
    const { reason: why } = parseInput(reason, req.body);
    res.json(await undoName(prisma, { id: req.params.id, reason: why }, actorOf(context, req)));
  });

  return router;
}
