import { Router } from 'express';
import { z } from 'zod';
import { changeSettings, settingsOfAgency } from '../catalogue/agency-settings.ts';
import { ENDINGS } from '../rights/moments/reach.ts';
import { PHRASE_FAMILIES } from '../rights/places/territory-basis.ts';
import { actorOf, type WebContext } from './context.ts';
import { requires } from './guard.ts';
import { dateOrInstant, parseInput, shortText } from './inputs.ts';

/** The body of a change; see docs/api.md. */
export const settingsInput = z.strictObject({
  stage: z
    .strictObject({ stage: z.enum(['observe', 'warn']), until: dateOrInstant })
    .nullable()
    .optional(),
  newUseEnds: z.array(z.enum(ENDINGS)).max(ENDINGS.length).optional(),
  clientBases: z.array(z.enum(PHRASE_FAMILIES)).max(PHRASE_FAMILIES.length).optional(),
  reason: shortText,
});

/** How strictly an agency's terms are enforced. */
export function agencySettings(context: WebContext): Router {
  const { prisma } = context;
  const router = Router();

  router.get('/agencies/:slug/settings', requires('see-sources'), async (req, res) => {
    res.json(await settingsOfAgency(prisma, req.params.slug));
  });

  router.post('/agencies/:slug/settings', requires('set-enforcement'), async (req, res) => {
    const change = parseInput(settingsInput, req.body);
    const settings = await changeSettings(prisma, { agency: req.params.slug, ...change }, actorOf(context, req));
    res.status(201).json(settings);
  });

  return router;
}
