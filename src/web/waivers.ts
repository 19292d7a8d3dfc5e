import { type Request, Router } from 'express';
import { z } from 'zod';
import { settingsNow } from '../accounts/settings.ts';
import { parseId } from '../catalogue/lists.ts';
import { approveWaiver, endWaiver, refuseWaiver, withdrawWaiver } from '../catalogue/waivers/decide-waiver.ts';
import { effectsOf, type WaiverEffect } from '../catalogue/waivers/obstacle.ts';
import { requestWaiver } from '../catalogue/waivers/request-waiver.ts';
import { grantUrgentWaiver } from '../catalogue/waivers/urgent-waiver.ts';
import { getWaiver, listWaivers, WAIVER_PHASES, type WaiverRow, waiverView } from '../catalogue/waivers/waivers.ts';
import { actorOf, type WebContext } from './context.ts';
import { requires } from './guard.ts';
import { dateOrInstant, page, parseInput, purpose, shortText } from './inputs.ts';
import { mailRequest, mailUrgent } from './waiver-mail.ts';

/** A key holds the words of its obstacle; no text that is read is longer. */
export const obstacle = z.string().min(1, 'must not be empty').max(100_000, 'is longer than 100,000 characters');

const asked = { photo: z.string(), obstacle, reason: shortText, until: dateOrInstant };

/** The body of a request for a waiver; see docs/api.md. A scope without limit is said, never left out. */
export const waiverInput = z.strictObject({ ...asked, outlet: shortText.nullable(), purpose: purpose.nullable() });

/** The same for an urgent one: always in one outlet. */
export const urgentInput = z.strictObject({ ...asked, outlet: shortText, purpose: purpose.nullable() });

export const because = z.strictObject({ reason: shortText });

const listQuery = page
  .extend({
    phase: z.enum(WAIVER_PHASES).nullable().default(null),
    photo: z.string().nullable().default(null),
  })
  .strict();

export function waivers(context: WebContext): Router {
  const { prisma, clock } = context;
  const router = Router();
  const shown = (row: WaiverRow) => waiverView(row, clock());

  router.get('/waivers', requires('see-waivers'), async (req, res) => {
    const { photo, ...query } = parseInput(listQuery, req.query);
    const photoId = photo === null ? null : parseId(photo, 'photo');
    const { items, next } = await listWaivers(prisma, { ...query, photoId, at: clock() });
    res.json({ items: items.map(shown), next });
  });

  router.get('/waivers/:id', requires('see-waivers'), async (req, res) => {
    const row = await getWaiver(prisma, req.params.id);
    res.json({ ...shown(row), effects: (await effectsOf(prisma, row, clock())).map(shownEffect) });
  });

  router.post('/waivers', requires('request-waiver'), async (req, res) => {
    const { waiver, isNew, mail } = await askForWaiver(context, req, parseInput(waiverInput, req.body));
    res.status(isNew ? 201 : 200).json({ ...shown(waiver), mail });
  });

  router.post('/urgent-waivers', requires('grant-urgent-waiver'), async (req, res) => {
    const { waiver, mail } = await grantAlone(context, req, parseInput(urgentInput, req.body));
    res.status(201).json({ ...shown(waiver), mail });
  });

  router.post('/waivers/:id/withdrawal', requires('request-waiver'), async (req, res) => {
    res.json(shown(await withdrawWaiver(prisma, req.params.id, actorOf(context, req))));
  });

  for (const [noun, act, change] of DECISIONS)
    router.post(`/waivers/:id/${noun}`, requires(act), async (req: Request<{ id: string }>, res) => {
      const { reason } = parseInput(because, req.body);
      res.json(shown(await change(prisma, { id: req.params.id, reason }, actorOf(context, req))));
    });

  return router;
}

/** What is done to a waiver with a reason: the noun of its address, the act it needs, and what does it. */
export const DECISIONS = [
  ['approval', 'decide-waiver', approveWaiver],
  ['refusal', 'decide-waiver', refuseWaiver],
  ['end', 'end-waiver', endWaiver],
] as const;

/** Requests, and asks by mail whoever may decide; a request that stands already is mailed to nobody again. */
export async function askForWaiver(context: WebContext, req: Request, input: z.infer<typeof waiverInput>) {
  const { prisma } = context;
  const asked = { ...input, until: endOf(input.until) };
  const { waiver, isNew } = await requestWaiver(prisma, asked, actorOf(context, req));
  return { waiver, isNew, mail: isNew ? await mailRequest(context, req, waiver) : { sent: 0, failed: 0 } };
}

/** Grants at once where the setting allows it, and tells the administrators. */
export async function grantAlone(context: WebContext, req: Request, input: z.infer<typeof urgentInput>) {
  const { prisma } = context;
  const { urgentWaivers: isAllowed } = await settingsNow(prisma);
  const asked = { ...input, until: endOf(input.until), isAllowed };
  const waiver = await grantUrgentWaiver(prisma, asked, actorOf(context, req));
  return { waiver, mail: await mailUrgent(context, req, waiver) };
}

const DAY = 86_400_000;

/** A bare day is still inside; without offset, UTC is meant. */
function endOf(until: string): Date {
  if (!until.includes('T')) return new Date(Date.parse(until) + DAY);
  return new Date(/T[\d:.]+$/.test(until) ? `${until}Z` : until);
}

function shownEffect({ outlet, use, without, withIt }: WaiverEffect) {
  const { purpose, action } = use;
  return { outlet: outlet.slug, purpose, action, without, with: withIt };
}
