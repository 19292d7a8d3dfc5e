import { type Request, Router } from 'express';
import { z } from 'zod';
import { permitted } from '../accounts/caller.ts';
import { getOutlet } from '../catalogue/outlets.ts';
import { getPhoto } from '../catalogue/photos.ts';
import { useForStory } from '../catalogue/story-use.ts';
import { mapOf, timelineOf } from '../rights/map-and-timeline.ts';
import type { Subject, Use } from '../rights/verdict.ts';
import { saidIn } from '../rights/words/said-in.ts';
import type { WebContext } from './context.ts';
import { requires } from './guard.ts';
import { action, dateOrInstant, parseInput, purpose, shortText } from './inputs.ts';
import { languageFor } from './language.ts';
import { whenAsked } from './photos.ts';

const query = z.strictObject({
  outlet: shortText,
  purpose: purpose.default('editorial'),
  action: action.default('publish'),
  at: dateOrInstant.optional(),
  story: shortText.nullable().default(null),
});

/** Nobody plans further ahead, and an agreement runs for a few years. */
const HORIZON_YEARS = 10;
const MAX_STRETCHES = 50;

/** Where a use would be clear, and when. */
export function mapsAndTimelines(context: WebContext): Router {
  const { prisma, clock } = context;
  const router = Router();

  async function asked(req: Request<{ id: string }>) {
    const { outlet, at, ...rest } = parseInput(query, req.query);
    const photo = await getPhoto(prisma, req.params.id);
    const options = { ...rest, ...whenAsked(at, clock) };
    const seesClearances = permitted(req.caller, 'see-clearances') !== null;
    return useForStory(prisma, photo, { outlet: await getOutlet(prisma, outlet), options, seesClearances });
  }

  /** What was asked about, as every answer says it. */
  const aboutOf = ({ use, clearance }: Awaited<ReturnType<typeof asked>>) => ({
    outlet: use.outlet,
    story: use.story,
    clearance: clearance?.id ?? null,
  });

  router.get('/photos/:id/map', requires('judge'), async (req, res) => {
    const found = await asked(req);
    const { subject, use } = found;
    res.json({ ...aboutOf(found), at: use.at, ...mapOf(subject, use) });
  });

  router.get('/photos/:id/timeline', requires('judge'), async (req, res) => {
    const found = await asked(req);
    const { stretches, ...rest } = timelineFrom(found.subject, found.use);
    const language = languageFor(req, res);
    const said = stretches.map((stretch) => ({
      ...stretch,
      verdict: saidIn(language, found.subject, stretch.verdict),
    }));
    res.json({ ...aboutOf(found), ...rest, stretches: said });
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
