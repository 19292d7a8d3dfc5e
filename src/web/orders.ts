import { type Request, Router } from 'express';
import { z } from 'zod';
import {
  askToEnd,
  endOrder,
  type OrderDecision,
  refuseEnd,
  reviewOrder,
  withdrawEnd,
} from '../catalogue/orders/change-order.ts';
import { createOrder } from '../catalogue/orders/create-order.ts';
import {
  getOrder,
  listOrders,
  ORDER_KINDS,
  ORDER_PHASES,
  type OrderRow,
  orderView,
} from '../catalogue/orders/orders.ts';
import { photosReached } from '../catalogue/orders/reach.ts';
import { namesUnderOrder } from '../catalogue/persons/orders-on-person.ts';
import { orderPaper } from '../delivery/document.ts';
import type { Restriction } from '../vocabulary/restrictions.ts';
import { SOURCE_KINDS } from '../vocabulary/uses.ts';
import { actorOf, type WebContext } from './context.ts';
import { bodyOf, receiveDocument, withDocument } from './document-upload.ts';
import { sendFile } from './downloads.ts';
import { requires } from './guard.ts';
import { dateOrInstant, page, parseInput, shortText } from './inputs.ts';
import { restriction } from './restriction-input.ts';
import { because } from './waivers.ts';

const MAX_NAMED_PHOTOS = 500;

const reach = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('photos'),
    photos: z.array(z.string()).min(1, 'names no photo').max(MAX_NAMED_PHOTOS),
  }),
  z.strictObject({ kind: z.literal('person'), names: z.array(shortText).min(1, 'names nobody').max(50) }),
  z.strictObject({ kind: z.literal('source-kind'), sourceKind: z.enum(SOURCE_KINDS) }),
  z.strictObject({ kind: z.literal('search'), query: shortText }),
]);

/** A notice has a form of its own; and of words outside the list nobody could say what an order means. */
const NOT_ORDERED: readonly Restriction['kind'][] = ['kill', 'withhold', 'correction', 'other'];

const ordered = restriction.refine(
  ({ kind }) => !NOT_ORDERED.includes(kind),
  'is no restriction to order: issue a notice, or say in words what to do (“duty”)',
);

const reviewOn = z.iso.date({
  error: ({ input }) =>
    input === undefined || input === null
      ? 'is missing. Name the day on which somebody looks whether the order is still needed, such as 2026-05-03'
      : 'is not a day such as 2026-05-03',
});

/** The body of a new order; see docs/api.md. */
export const orderInput = z.strictObject({
  kind: z.enum(ORDER_KINDS),
  restriction: ordered.nullable().default(null),
  duty: shortText.nullable().default(null),
  reason: shortText,
  document: shortText.nullable().default(null),
  reach,
  from: dateOrInstant.nullable().default(null),
  until: dateOrInstant.nullable().default(null),
  reviewOn,
});

export const reviewInput = because.extend({ reviewOn });

const listQuery = page.extend({ phase: z.enum(ORDER_PHASES).nullable().default(null) }).strict();

/** What the house itself puts on photos. */
export function orders(context: WebContext): Router {
  const { prisma, clock } = context;
  const router = Router();
  const shown = (row: OrderRow) => orderView(row, clock());

  router.get('/orders', requires('see-orders'), async (req, res) => {
    const { items, next } = await listOrders(prisma, parseInput(listQuery, req.query));
    res.json({ items: items.map(shown), next });
  });

  router.get('/orders/:id', requires('see-orders'), async (req, res) => {
    const row = await getOrder(prisma, req.params.id);
    const { count: photos } = await photosReached(prisma, row, { asks: false, most: 1 });
    const { count: inQuestion } = await photosReached(prisma, row, { asks: true, most: 1 });
    res.json({ ...shown(row), photos, inQuestion, names: await namesUnderOrder(prisma, row) });
  });

  router.get('/orders/:id/document', requires('see-orders'), async (req, res) => {
    sendFile(res, await orderPaper(context, req.params.id));
  });

  router.post('/orders', requires('order'), receiveDocument(context), async (req, res) => {
    res.status(201).json(shown(await takeOrder(context, req, () => bodyOf(req, 'order'))));
  });

  router.post('/orders/:id/reviews', requires('order'), async (req, res) => {
    const review = parseInput(reviewInput, req.body);
    res.json(shown(await reviewOrder(prisma, { id: req.params.id, ...review }, actorOf(context, req))));
  });

  router.post('/orders/:id/end-request/withdrawal', requires('order'), async (req, res) => {
    res.json(shown(await withdrawEnd(prisma, req.params.id, actorOf(context, req))));
  });

  for (const [noun, act, change] of ORDER_DECISIONS)
    router.post(`/orders/:id/${noun}`, requires(act), async (req: Request<{ id: string }>, res) => {
      const { reason } = parseInput(because, req.body);
      res.json(
        shown(await change(prisma, { id: req.params.id, reason } satisfies OrderDecision, actorOf(context, req))),
      );
    });

  return router;
}

/** What is done to an order with a reason: the noun of its address, the act it needs, and what does it. */
export const ORDER_DECISIONS = [
  ['end-request', 'order', askToEnd],
  ['end-request/refusal', 'decide-order-end', refuseEnd],
  ['end', 'decide-order-end', endOrder],
] as const;

/** Makes an order of what came, with its paper where one came along. */
export function takeOrder(context: WebContext, req: Request, input: () => unknown): Promise<OrderRow> {
  return withDocument(context, req, async (keep) => {
    const order = parseInput(orderInput, input());
    return createOrder(context.prisma, { ...order, file: await keep() }, actorOf(context, req));
  });
}
