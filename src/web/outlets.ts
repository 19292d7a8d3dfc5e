import { Router } from 'express';
import { z } from 'zod';
import { changeOutlet, createOutlet, getOutlet, listOutlets } from '../catalogue/outlets.ts';
import { WEEKDAYS } from '../rights/agreements/editions.ts';
import { actorOf, type WebContext } from './context.ts';
import { requires } from './guard.ts';
import { channels, country, page, parseInput, shortText, territories, timeZone } from './inputs.ts';

const editions = z.strictObject({
  days: z
    .array(z.enum(WEEKDAYS))
    .min(1, 'names no day; for none at all the clock is "at-once"')
    .max(7, 'names more than 7'),
  time: z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/, 'is no time of day such as 06:00'),
  zone: timeZone,
});

/** When it publishes. */
const clock = z.union([z.literal('at-once'), editions], {
  error:
    'is neither "at-once" nor editions: days from mon to sun, a time such as 06:00, and a time zone such as Europe/Berlin',
});

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
  partner: z.boolean().default(false),
  clock: clock.default('at-once'),
});

const changes = z.strictObject({
  title: shortText.optional(),
  channels: channels.optional(),
  homeCountry: country.optional(),
  territories: territories.optional(),
  geofenced: z.boolean().optional(),
  partner: z.boolean().optional(),
  clock: clock.optional(),
  reason: shortText,
});

export const outletChange = changes.refine(
  ({ reason: _, ...change }) => Object.keys(change).length > 0,
  'changes nothing: send title, channels, homeCountry, territories, geofenced, partner or clock',
);

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
    const change = parseInput(outletChange, req.body);
    res.json(await changeOutlet(prisma, { slug: req.params.slug, ...change }, actorOf(context, req)));
  });

  return router;
}
