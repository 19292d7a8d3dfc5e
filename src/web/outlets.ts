import { Router } from 'express';
import { z } from 'zod';
import { changeTitle, createOutlet, getOutlet, listOutlets } from '../catalogue/outlets.ts';
import { actorOf, type WebContext } from './context.ts';
import { requires } from './guard.ts';
import { channels, country, page, parseInput, shortText, territories } from './inputs.ts';

export const outletInput = z.strictObject({
  slug: z
    .string()
    .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'may hold small letters, digits and single hyphens only, such as world-web')
    .max(80)
    .nullable()
    .default(null),
  name: shortText,
  title: shortText.nullable().default(null),
  channels,
  homeCountry: country,
  territories,
  geofenced: z.boolean().default(false),
});

export const titleInput = z.strictObject({ title: shortText, reason: shortText });

export function outlets(context: WebContext): Router {
  const { prisma } = context;
  const router = Router();

  router.get('/outlets', requires('see-sources'), async (req, res) => {
    res.json(await listOutlets(prisma, parseInput(page.strict(), req.query)));
  });

  router.get('/outlets/:slug', requires('see-sources'), async (req, res) => {
    res.json(await getOutlet(prisma, req.params.slug));
  });

  router.post('/outlets', requires('manage-outlets'), async (req, res) => {
    res.status(201).json(await createOutlet(prisma, parseInput(outletInput, req.body), actorOf(context, req)));
  });

  router.patch('/outlets/:slug', requires('manage-outlets'), async (req, res) => {
    const change = parseInput(titleInput, req.body);
    res.json(await changeTitle(prisma, { slug: req.params.slug, ...change }, actorOf(context, req)));
  });

  return router;
}
