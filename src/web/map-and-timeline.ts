import { type Request, Router } from 'express';
import { z } from 'zod';
import { getOutlet } from '../catalogue/outlets.ts';
import { getPhoto } from '../catalogue/photos.ts';
import { subjectOf } from '../catalogue/subjects.ts';
import { useOf } from '../catalogue/use-of.ts';
import { mapOf, timelineOf } from '../rights/map-and-timeline.ts';
import type { Subject, Use } from '../rights/verdict.ts';
import type { WebContext } from './context.ts';
import { requires } from './guard.ts';
import { action, dateOrInstant, parseInput, purpose, shortText } from './inputs.ts';
import { whenAsked } from './photos.ts';

const query = z.strictObject({
  outlet: shortText,
  purpose: purpose.default('editorial'),
  action: action.default('publish'),
  at: dateOrInstant.optional(),
});

/** Nobody plans further ahead, and an agreement runs for a few years. */
const HORIZON_YEARS = 10;
const MAX_STRETCHES = 50;

/** Where a use would be clear, and when. */
export function mapsAndTimelines(context: WebContext): Router {
  const { prisma, clock } = context;
  const router = Router();

  async function asked(req: Request<{ id: string }>): Promise<{ subject: Subject; use: Use }> {
    const { outlet, at, ...rest } = parseInput(query, req.query);
    const photo = await getPhoto(prisma, req.params.id);
    const use = useOf(await getOutlet(prisma, outlet), { ...rest, ...whenAsked(at, clock) });
    return { subject: await subjectOf(prisma, photo), use };
  }

  router.get('/photos/:id/map', requires('judge'), async (req, res) => {
    const { subject, use } = await asked(req);
    res.json({ outlet: use.outlet, at: use.at, ...mapOf(subject, use) });
  });

  router.get('/photos/:id/timeline', requires('judge'), async (req, res) => {
    const { subject, use } = await asked(req);
    res.json({ outlet: use.outlet, ...timelineFrom(subject, use) });
  });

  return router;
}

/** As far ahead as anybody plans. */
export function timelineFrom(subject: Subject, use: Use) {
  const end = new Date(use.at);
  end.setUTCFullYear(end.getUTCFullYear() + HORIZON_YEARS);
  const horizon = end.toISOString();
  return { horizon, ...timelineOf(subject, use, { horizon, maxStretches: MAX_STRETCHES }) };
}
