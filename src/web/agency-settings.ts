import { Router } from 'express';
import { z } from 'zod';
import { changeSettings, settingsOfAgency } from '../catalogue/agency-settings.ts';
import { ENDINGS } from '../rights/moments/reach.ts';
import { PHRASE_FAMILIES } from '../rights/places/territory-basis.ts';
import { actorOf, type WebContext } from './context.ts';
import { requires } from './guard.ts';
import { dateOrInstant, parseInput, shortText } from './inputs.ts';

const changes = z.strictObject({
  stage: z
    .strictObject({ stage: z.enum(['observe', 'warn']), until: dateOrInstant })
    .nullable()
    .optional(),
  newUseEnds: z.array(z.enum(ENDINGS)).max(ENDINGS.length).optional(),
  clientBases: z.array(z.enum(PHRASE_FAMILIES)).max(PHRASE_FAMILIES.length).optional(),
  reason: shortText,
});

/** The body of a change; see docs/api.md. */
export const settingsInput = changes.refine(
  ({ reason: _, ...change }) => Object.keys(change).length > 0,
  'changes nothing: send stage, newUseEnds or clientBases',
);

/** How strictly an agency's terms are enforced. */
export function agencySettings(context: WebContext): Router {
  const { prisma } = context;
  const router = Router();

  router.get('/agencies/:slug/settings', requires('see-sources'), async (req, res) => {
    res.json(await settingsOfAgency(prisma, req.params.slug));
  });

  router.post('/agencies/:slug/settings', requires('set-enforcement'), async (req, res) => {
    const change = parseInput(settingsInput, req.body);
    const input = { agency: req.params.slug, ...change };
    const { settings, isNew } = await changeSettings(prisma, input, actorOf(context, req));
    res.status(isNew ? 201 : 200).json(settings);
  });

  return router;
}
