import { Router } from 'express';
import { z } from 'zod';
import { changeAgency, createAgency, getAgency, listAgencies } from '../catalogue/agencies.ts';
import { approveRest, refuseRest, withdrawRest } from '../catalogue/decide-agency-request.ts';
import { change } from './agreements.ts';
import { actorOf, type WebContext } from './context.ts';
import { requires } from './guard.ts';
import { page, parseInput, shortText, timeZone } from './inputs.ts';

export const agencyInput = z.strictObject({
  name: shortText,
  aliases: z.array(shortText).max(100).default([]),
  timeZone: timeZone.nullable().default(null),
});

const changes = z.strictObject({
  name: shortText.optional(),
  aliases: z.array(shortText).max(100).optional(),
  timeZone: timeZone.nullable().optional(),
  reason: shortText,
});

export const agencyChange = changes.refine(
  ({ reason: _, ...change }) => Object.keys(change).length > 0,
  'changes nothing: send name, aliases or timeZone',
);

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
    const input = { slug: req.params.slug, ...parseInput(agencyChange, req.body) };
    const { agency } = await changeAgency(prisma, input, actorOf(context, req));
    res.json(agency);
  });

  router.post('/agencies/:slug/waiting-change/approval', requires('manage-agreements'), async (req, res) => {
    const decision = { slug: req.params.slug, ...parseInput(change, req.body) };
    res.json(await approveRest(prisma, decision, actorOf(context, req)));
  });

  router.post('/agencies/:slug/waiting-change/refusal', requires('manage-agreements'), async (req, res) => {
    const decision = { slug: req.params.slug, ...parseInput(change, req.body) };
    res.json(await refuseRest(prisma, decision, actorOf(context, req)));
  });

  router.post('/agencies/:slug/waiting-change/withdrawal', requires('manage-agreements'), async (req, res) => {
    const seen = { slug: req.params.slug, ...parseInput(change.pick({ version: true }), req.body) };
    res.json(await withdrawRest(prisma, seen, actorOf(context, req)));
  });

  return router;
}
