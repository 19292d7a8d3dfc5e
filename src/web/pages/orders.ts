import { type Request, Router } from 'express';
import { PERSON } from '../../../views/orders/order-form.tsx';
import { OrderPage } from '../../../views/orders/order-page.tsx';
import type { OrderView } from '../../../views/orders/order-view.ts';
import { OrdersPage } from '../../../views/orders/orders-page.tsx';
import { reviewOrder, withdrawEnd } from '../../catalogue/orders/change-order.ts';
import { getOrder, listOrders, type OrderRow } from '../../catalogue/orders/orders.ts';
import { photosReached } from '../../catalogue/orders/reach.ts';
import { namesUnderOrder } from '../../catalogue/persons/orders-on-person.ts';
import { orderPaper } from '../../delivery/document.ts';
import { AppError } from '../../errors.ts';
import { actorOf, type WebContext } from '../context.ts';
import { receiveDocument } from '../document-upload.ts';
import { sendFile } from '../downloads.ts';
import { requires } from '../guard.ts';
import { page, parseInput } from '../inputs.ts';
import { ORDER_DECISIONS, reviewInput, takeOrder } from '../orders.ts';
import { because } from '../waivers.ts';
import { type Done, donePath } from './done.ts';
import { type Form, linesIn, namesPart, restrictionIn } from './form-values.ts';
import { sendPage } from './send-page.ts';
import { rightsOverOrder, showOrder, showReached, startOf } from './show-orders.ts';
import { siteOf, text } from './site.ts';

/** What stands is never so much that it needs pages; ended ones gather. */
const MOST_STANDING = 200;
const PAST_ON_A_PAGE = 50;
const MOST_REACHED_SHOWN = 24;

/** Orders of the house: what stands, what has to be looked at, and the acts on each. */
export function orderPages(context: WebContext): Router {
  const { prisma } = context;
  const router = Router();
  router.use(reading(context));

  router.post('/orders', requires('order'), receiveDocument(context), async (req, res) => {
    const { id } = await takeOrder(context, req, () => orderIn(req.body));
    const photo = text((req.body as Form).photo);
    res.redirect(303, donePath(photo === '' ? `/orders/${id}` : `/photos/${encodeURIComponent(photo)}`, 'order'));
  });

  router.post('/orders/:id/reviews', requires('order'), async (req, res) => {
    const { reason, reviewOn } = req.body as Form;
    const review = parseInput(reviewInput, { reason, reviewOn });
    const { id } = await reviewOrder(prisma, { id: req.params.id, ...review }, actorOf(context, req));
    res.redirect(303, donePath(`/orders/${id}`, 'order-reviewed'));
  });

  router.post('/orders/:id/end-request/withdrawal', requires('order'), async (req, res) => {
    const { id } = await withdrawEnd(prisma, req.params.id, actorOf(context, req));
    res.redirect(303, donePath(`/orders/${id}`, 'order-end-withdrawn'));
  });

  for (const [noun, act, change] of ORDER_DECISIONS)
    router.post(`/orders/:id/${noun}`, requires(act), async (req: Request<{ id: string }>, res) => {
      const { reason } = parseInput(because, { reason: (req.body as Form).reason });
      const { id } = await change(prisma, { id: req.params.id, reason }, actorOf(context, req));
      res.redirect(303, donePath(`/orders/${id}`, DONE[noun]));
    });

  return router;
}

const DONE = {
  'end-request': 'order-end-asked',
  'end-request/refusal': 'order-end-refused',
  end: 'order-ended',
} satisfies Record<(typeof ORDER_DECISIONS)[number][0], Done>;

function reading(context: WebContext): Router {
  const { prisma, clock } = context;
  const router = Router();

  router.get('/orders', requires('see-orders'), async (req, res) => {
    const { site } = await siteOf(prisma, req, res, 'orders');
    const { cursor } = parseInput(page.pick({ cursor: true }), req.query);
    sendPage(res, OrdersPage({ site, start: startOf(clock()), ...(await groupsOf(context, cursor)) }));
  });

  router.get('/orders/:id', requires('see-orders'), async (req: Request<{ id: string }>, res) => {
    const { site } = await siteOf(prisma, req, res, 'orders');
    const [row, at] = [await getOrder(prisma, req.params.id), clock()];
    const [sure, inQuestion] = [await reachedNow(context, row, false), await reachedNow(context, row, true)];
    const reached = { ...sure, inQuestion, names: await namesUnderOrder(prisma, row) };
    const rights = rightsOverOrder(req, row);
    sendPage(res, OrderPage({ site, order: showOrder(row, at), reached, rights, start: startOf(at) }));
  });

  router.get('/orders/:id/document', requires('see-orders'), async (req, res) => {
    sendFile(res, await orderPaper(context, req.params.id));
  });

  return router;
}

async function reachedNow({ prisma }: WebContext, row: OrderRow, asks: boolean) {
  const { count, newest } = await photosReached(prisma, row, { asks, most: MOST_REACHED_SHOWN });
  return { count, newest: newest.map(showReached) };
}

/** What stands is on the first page alone; the nearest review comes first. */
async function groupsOf({ prisma, clock }: WebContext, cursor: string | null) {
  const at = clock();
  const ended = await listOrders(prisma, { phase: 'ended', cursor, limit: PAST_ON_A_PAGE });
  const first = { phase: 'standing', cursor: null, limit: MOST_STANDING } as const;
  const all = cursor === null ? (await listOrders(prisma, first)).items.map((row) => showOrder(row, at)) : [];
  const byReview = all.toSorted((one, other) => (one.reviewOn < other.reviewOn ? -1 : 1));
  const inGroup = (name: Group) => byReview.filter((order) => groupOf(order) === name);
  return {
    asked: inGroup('asked'),
    due: inGroup('due'),
    standing: inGroup('standing'),
    past: [...inGroup('past'), ...ended.items.map((row) => showOrder(row, at))],
    older: ended.next === null ? null : `/orders?${new URLSearchParams({ cursor: ended.next })}`,
  };
}

type Group = 'asked' | 'due' | 'standing' | 'past';

function groupOf({ endAsked, isDue, state }: OrderView): Group {
  if (endAsked !== null) return 'asked';
  if (isDue) return 'due';
  return state === 'over' ? 'past' : 'standing';
}

/** What a form says, in the shape of the API. */
function orderIn(form: Form): Record<string, unknown> {
  return {
    kind: form.orderKind,
    restriction: forbiddenIn(form),
    duty: text(form.duty).trim() || null,
    reason: form.reason,
    document: text(form.document).trim() || null,
    reach: reachIn(form),
    from: text(form.from) || null,
    until: text(form.until) || null,
    reviewOn: form.reviewOn,
  };
}

/** Null: every use, or only what is asked. */
function forbiddenIn(form: Form): unknown {
  if (text(form.kind) !== '') return restrictionIn(form);
  if (namesPart(form))
    throw new AppError(
      'invalid',
      'A part of all uses is named, and nothing that the order forbids there. Choose under “What it forbids” (“Not in these channels”, say), or leave the part empty: the order then forbids every use.',
    );
  return null;
}

function reachIn(form: Form): Record<string, unknown> {
  const reach = text(form.reach);
  if (reach.startsWith(PERSON)) return { kind: 'person', names: [reach.slice(PERSON.length)] };
  switch (reach) {
    case 'photos':
      return { kind: reach, photos: [text(form.photo)] };
    case 'person':
      return { kind: reach, names: linesIn(text(form.names).replaceAll(';', '\n')) };
    case 'source-kind':
      return { kind: reach, sourceKind: form.sourceKind };
    default:
      return { kind: reach, query: form.query };
  }
}
