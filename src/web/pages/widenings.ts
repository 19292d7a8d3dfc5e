import { type Request, Router } from 'express';
import { z } from 'zod';
import type { WideningStatus, WideningsView, WideningView } from '../../../views/widenings/widening-view.ts';
import { WideningsPage } from '../../../views/widenings/widenings-page.tsx';
import { namesTakedown } from '../../captions/names-takedown.ts';
import type { OutletView } from '../../catalogue/outlets.ts';
import { askerInWords, isSomebodyElse } from '../../catalogue/second-person.ts';
import { confirmProposal, refuseProposal } from '../../catalogue/widenings/decide-proposal.ts';
import { undoWidening } from '../../catalogue/widenings/undo-widening.ts';
import {
  listWidenings,
  WIDENING_STATUSES,
  type WideningView as Widening,
} from '../../catalogue/widenings/widenings.ts';
import { AppError } from '../../errors.ts';
import { actorOf, type WebContext } from '../context.ts';
import { requires } from '../guard.ts';
import { page, parseInput, shortText } from '../inputs.ts';
import { donePath } from './done.ts';
import { ticked } from './form-values.ts';
import { thumbOf } from './picture-sizes.ts';
import { sendPage } from './send-page.ts';
import { shortTitle } from './short-title.ts';
import { siteOf, text } from './site.ts';

const ROWS_ON_A_PAGE = 25;

const listQuery = page.pick({ cursor: true }).extend({ status: z.enum(WIDENING_STATUSES).nullable().default(null) });
const because = z.object({ reason: shortText });
const decisions = because.extend({
  widenings: z.array(z.string()).min(1, 'names no edit: tick at least one').max(100),
  decision: z.enum(['confirm', 'refuse']),
});

/** What waits for a second person, the decisions on it, and what was decided before. */
export function wideningPages(context: WebContext): Router {
  const { prisma } = context;
  const router = Router();

  router.get('/widenings', requires('see-widenings'), async (req, res) => {
    const { site, outlets } = await siteOf(prisma, req, res, 'widenings');
    const { status: chosen, cursor } = parseInput(listQuery, req.query);
    const statuses: WideningStatus[] = chosen === null ? ['waiting', 'confirmed'] : [chosen];
    const lists: WideningsView[] = [];
    for (const status of statuses) lists.push(await listOf(context, { req, outlets, status, cursor }));
    sendPage(res, WideningsPage({ site, chosen, lists }));
  });

  router.post('/widenings/:id/confirmation', requires('decide-widening'), async (req, res) => {
    await confirmProposal(prisma, decisionIn(req), actorOf(context, req));
    res.redirect(303, donePath(backOf(req), 'widening-confirmed'));
  });

  router.post('/widenings/:id/refusal', requires('decide-widening'), async (req, res) => {
    await refuseProposal(prisma, decisionIn(req), actorOf(context, req));
    res.redirect(303, donePath(backOf(req), 'widening-refused'));
  });

  router.post('/widenings/:id/undo', requires('edit-photo'), async (req, res) => {
    const outcome = await undoWidening(prisma, decisionIn(req), actorOf(context, req));
    res.redirect(303, donePath(backOf(req), outcome === 'undone' ? 'widening-undone' : 'undo-proposed'));
  });

  router.post('/widening-decisions', requires('decide-widening'), async (req, res) => {
    const { reason, decision } = req.body;
    const parsed = parseInput(decisions, { reason, decision, widenings: ticked(req.body.widening) });
    res.redirect(303, donePath('/widenings', 'widenings-decided', await decideEach(context, parsed, req)));
  });

  return router;
}

/** Each in a transaction of its own; answers how many were decided on, and how many could not be. */
async function decideEach(
  context: WebContext,
  { widenings, decision, reason }: z.infer<typeof decisions>,
  req: Request,
): Promise<number[]> {
  const decide = decision === 'confirm' ? confirmProposal : refuseProposal;
  let failed = 0;
  for (const id of widenings)
    await decide(context.prisma, { id, reason }, actorOf(context, req)).catch((error: unknown) => {
      if (!(error instanceof AppError)) throw error;
      failed += 1;
    });
  return [widenings.length - failed, failed];
}

function decisionIn({ params, body }: Request<{ id: string }>): { id: string; reason: string } {
  return { id: params.id, reason: parseInput(because, body).reason };
}

/** The photo's page where the decision was made there, else the list. */
function backOf({ body }: Request<{ id: string }>): string {
  const back = text(body.back);
  return /^\/photos\/[0-9a-f-]{36}$/.test(back) ? back : '/widenings';
}

interface Asked {
  req: Request;
  outlets: OutletView[];
  status: WideningStatus;
  cursor: string | null;
}

async function listOf({ prisma }: WebContext, { req, outlets, status, cursor }: Asked): Promise<WideningsView> {
  const { items, next } = await listWidenings(prisma, { status, cursor, limit: ROWS_ON_A_PAGE });
  const account = req.caller.kind === 'anonymous' ? null : req.caller.account;
  const names = new Map(outlets.map(({ slug, name }) => [slug, name]));
  const more = next === null ? null : `/widenings?${new URLSearchParams({ status, cursor: next })}`;
  return { status, items: items.map((item) => rowOf(item, { account, names })), more };
}

function rowOf(
  { account: proposer, tokenMaker, tokenMakerAccount, photo, kind: _, outcomes, takes, ...widening }: Widening,
  { account, names }: { account: string | null; names: Map<string, string> },
): WideningView {
  return {
    ...widening,
    proposedBy: askerInWords(widening.proposedBy, tokenMaker),
    // What the proposal's own sentence says already is not said again beside each of the words.
    takes: takes.map((taken) => ({
      ...taken,
      sentence: widening.sentence.includes(taken.sentence) ? '' : taken.sentence,
    })),
    photo: { id: photo.id, title: shortTitle(photo), thumb: thumbOf(photo) },
    outcomes: outcomes
      .filter(({ before, after }) => before !== after)
      .map(({ outlet, ...change }) => ({ outlet: names.get(outlet) ?? outlet, ...change })),
    namesTakedown: [widening.sentence, ...takes.map(({ words }) => words)].some(namesTakedown),
    isOwn: !isSomebodyElse({ account: proposer, tokenMakerAccount }, account),
  };
}
