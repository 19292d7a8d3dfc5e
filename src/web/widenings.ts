import { type Request, Router } from 'express';
import { z } from 'zod';
import { confirmProposal, type Decision, refuseProposal } from '../catalogue/widenings/decide-proposal.ts';
import { undoWidening } from '../catalogue/widenings/undo-widening.ts';
import { getWidening, listWidenings, WIDENING_STATUSES } from '../catalogue/widenings/widenings.ts';
import { actorOf, type WebContext } from './context.ts';
import { requires } from './guard.ts';
import { page, parseInput, shortText } from './inputs.ts';

const listQuery = page.extend({ status: z.enum(WIDENING_STATUSES).default('waiting') }).strict();
const because = z.strictObject({ reason: shortText });

/** Edits that could make a verdict clearer: who proposed them, and what was decided. */
export function widenings(context: WebContext): Router {
  const { prisma } = context;
  const router = Router();

  router.get('/widenings', requires('see-widenings'), async (req, res) => {
    res.json(await listWidenings(prisma, parseInput(listQuery, req.query)));
  });

  router.post('/widenings/:id/confirmation', requires('decide-widening'), async (req, res) => {
    const decision = decisionIn(req);
    await confirmProposal(prisma, decision, actorOf(context, req));
    res.json(await getWidening(prisma, decision.id));
  });

  router.post('/widenings/:id/refusal', requires('decide-widening'), async (req, res) => {
    const decision = decisionIn(req);
    await refuseProposal(prisma, decision, actorOf(context, req));
    res.json(await getWidening(prisma, decision.id));
  });

  router.post('/widenings/:id/undo', requires('edit-photo'), async (req, res) => {
    const decision = decisionIn(req);
    const outcome = await undoWidening(prisma, decision, actorOf(context, req));
    res.json({ outcome, widening: await getWidening(prisma, decision.id) });
  });

  return router;
}

function decisionIn({ params, body }: Request<{ id: string }>): Decision {
  return { id: params.id, reason: parseInput(because, body).reason };
}
