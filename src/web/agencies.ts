import { Router } from 'express';
import { z } from 'zod';
import { changeAgency, createAgency, getAgency, listAgencies } from '../catalogue/agencies.ts';
import { actorOf, type WebContext } from './context.ts';
import { requires } from './guard.ts';
import { page, parseInput, shortText, timeZone } from './inputs.ts';

export const agencyInput = z.strictObject({
  name: shortText,
  aliases: z.array(shortText).max(100).default([]),
  timeZone: timeZone.nullable().default(null),
});

export const agencyChange = z.strictObject({
  name: shortText.optional(),
  aliases: z.array(shortText).max(100).optional(),
  timeZone: timeZone.nullable().optional(),
  reason: shortText,
});

/** The organisations of credit chains. */
export function agencies(context: WebContext): Router {
  const { prisma } = context;
  const router = Router();

  router.get('/agencies', requires('see-sources'), async (req, res) => {
    res.json(await listAgencies(prisma, parseInput(page.strict(), req.query)));
  });

  router.get('/agencies/:slug', requires('see-sources'), async (req, res) => {
    res.json(await getAgency(prisma, req.params.slug));
  });

  router.post('/agencies', requires('manage-agreements'), async (req, res) => {
    res.status(201).json(await createAgency(prisma, parseInput(agencyInput, req.body), actorOf(context, req)));
  });

  router.patch('/agencies/:slug', requires('manage-agreements'), async (req, res) => {
    const change = parseInput(agencyChange, req.body);
    res.json(await changeAgency(prisma, { slug: req.params.slug, ...change }, actorOf(context, req)));
  });

  return router;
}
