import { type Request, Router } from 'express';
import { WaiverPage } from '../../../views/waivers/waiver-page.tsx';
import type { WaiverView } from '../../../views/waivers/waiver-view.ts';
import { WaiversPage } from '../../../views/waivers/waivers-page.tsx';
import type { Page } from '../../catalogue/lists.ts';
import { withdrawWaiver } from '../../catalogue/waivers/decide-waiver.ts';
import { effectsOf } from '../../catalogue/waivers/obstacle.ts';
import { getWaiver, listWaivers, stateOf, type WaiverPhase, type WaiverRow } from '../../catalogue/waivers/waivers.ts';
import { actorOf, type WebContext } from '../context.ts';
import { requires } from '../guard.ts';
import { page, parseInput } from '../inputs.ts';
import type { Mailed } from '../waiver-mail.ts';
import { askForWaiver, because, DECISIONS, grantAlone, urgentInput, waiverInput } from '../waivers.ts';
import { type Done, donePath } from './done.ts';
import type { Form } from './form-values.ts';
import { previewOf } from './picture-sizes.ts';
import { sendPage } from './send-page.ts';
import { rightsOver, showEffect, showWaiver } from './show-waivers.ts';
import { siteOf, text } from './site.ts';

/** What waits and what holds is never so much that it needs pages; past ones gather. */
const MOST_STANDING = 200;
const PAST_ON_A_PAGE = 50;

/** Requesting waivers, deciding on them, and what became of them. */
export function waiverPages(context: WebContext): Router {
  const router = Router();
  const { prisma } = context;
  router.use(reading(context));

  router.post('/waivers', requires('request-waiver'), async (req, res) => {
    const input = parseInput(waiverInput, waiverIn(req.body));
    const { isNew, mail } = await askForWaiver(context, req, input);
    const done = isNew ? requestedWords(mail) : 'waiver-request-known';
    res.redirect(303, donePath(`/photos/${input.photo}`, done));
  });

  router.post('/urgent-waivers', requires('grant-urgent-waiver'), async (req, res) => {
    const input = parseInput(urgentInput, waiverIn(req.body));
    const { mail } = await grantAlone(context, req, input);
    const done = mail.failed > 0 ? 'waiver-urgent-not-mailed' : 'waiver-urgent';
    res.redirect(303, donePath(`/photos/${input.photo}`, done));
  });

  router.post('/waivers/:id/withdrawal', requires('request-waiver'), async (req, res) => {
    const { id } = await withdrawWaiver(prisma, req.params.id, actorOf(context, req));
    res.redirect(303, donePath(`/waivers/${id}`, 'waiver-withdrawal'));
  });

  for (const [noun, act, change] of DECISIONS)
    router.post(`/waivers/:id/${noun}`, requires(act), async (req: Request<{ id: string }>, res) => {
      const { reason } = parseInput(because, { reason: (req.body as Form).reason });
      const { id } = await change(prisma, { id: req.params.id, reason }, actorOf(context, req));
      res.redirect(303, donePath(`/waivers/${id}`, `waiver-${noun}`));
    });

  return router;
}

function reading(context: WebContext): Router {
  const { prisma, clock } = context;
  const router = Router();

  router.get('/waivers', requires('see-waivers'), async (req, res) => {
    const { site } = await siteOf(prisma, req, res, 'waivers');
    const { cursor } = parseInput(page.pick({ cursor: true }), req.query);
    const isFirst = cursor === null;
    const groups = await groupsOf(context, cursor);
    sendPage(res, WaiversPage({ site, isFirst, ...groups }));
  });

  router.get('/waivers/:id', requires('see-waivers'), async (req: Request<{ id: string }>, res) => {
    const { site } = await siteOf(prisma, req, res, 'waivers');
    const [row, at] = [await getWaiver(prisma, req.params.id), clock()];
    const effects = isOpen(row, at) ? (await effectsOf(prisma, row, at)).map(showEffect) : [];
    const picture = previewOf({ id: row.photoId, ...row.photo });
    const view = { waiver: showWaiver(row, at), picture, effects, rights: rightsOver(req, row, at) };
    sendPage(res, WaiverPage({ site, ...view }));
  });

  return router;
}

/** What waits and what is in force stands on the first page alone; urgent ones wait most. */
async function groupsOf({ prisma, clock }: WebContext, cursor: string | null) {
  const at = clock();
  const inPhase = async (phase: WaiverPhase, page: Page) => {
    const { items, next } = await listWaivers(prisma, { ...page, phase, at, photoId: null });
    return { shown: items.map((row) => showWaiver(row, at)), next };
  };
  const standing = async (phase: WaiverPhase) =>
    cursor === null ? (await inPhase(phase, { cursor, limit: MOST_STANDING })).shown : [];
  const past = await inPhase('past', { cursor, limit: PAST_ON_A_PAGE });
  return {
    waiting: (await standing('waiting')).sort((one, other) => Number(isUrgent(other)) - Number(isUrgent(one))),
    inForce: await standing('in-force'),
    past: past.shown,
    older: past.next === null ? null : `/waivers?${new URLSearchParams({ cursor: past.next })}`,
  };
}

function isUrgent({ state }: WaiverView): boolean {
  return state === 'urgent';
}

function isOpen(row: WaiverRow, at: Date): boolean {
  return ['waiting', 'urgent', 'in-force'].includes(stateOf(row, at));
}

function waiverIn({ photo, obstacle, outlet, purpose, reason, until }: Form): Record<string, unknown> {
  return { photo, obstacle, reason, until, outlet: text(outlet) || null, purpose: text(purpose) || null };
}

/** A request nobody was told of waits all the same, and the page says so. */
function requestedWords({ sent, failed }: Mailed): Done {
  if (failed > 0) return 'waiver-request-not-mailed';
  return sent === 0 ? 'waiver-request-nobody' : 'waiver-request';
}
