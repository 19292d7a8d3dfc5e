import type { PrismaClient } from '../../database/client/client.ts';
import type { Actor, Db } from '../../database/ledger.ts';
import { AppError } from '../../errors.ts';
import { parseId } from '../lists.ts';
import { type Asker, isSomebodyElse } from '../second-person.ts';
import { type OrderAct, recordOrder, requireReview } from './create-order.ts';
import { getOrder, type OrderRow, orderParts } from './orders.ts';

/** An order's id, and why. */
export interface OrderDecision {
  id: string;
  reason: string;
}

/** Somebody looked: it is still needed until the next review. Throws AppError `not-found`, `invalid`, `conflict` where it was ended. */
export function reviewOrder(
  prisma: PrismaClient,
  { id, reviewOn, reason }: OrderDecision & { reviewOn: string },
  actor: Actor,
): Promise<OrderRow> {
  requireReview(reviewOn, actor.at);
  return changeOrder(prisma, { id, actor, act: 'order-review', detail: { reviewOn, reason } }, () => ({ reviewOn }));
}

/** Asks to end it: nothing changes until somebody else agrees. Throws AppError `not-found`, `conflict`. */
export function askToEnd(prisma: PrismaClient, { id, reason }: OrderDecision, actor: Actor): Promise<OrderRow> {
  return changeOrder(prisma, { id, actor, act: 'order-end-request', detail: { reason } }, (order) => {
    if (order.endAskedAt !== null)
      throw new AppError(
        'conflict',
        `${order.endAskedBy} has asked to end this order already: it waits for a decision.`,
      );
    return {
      endReason: reason,
      endAskedBy: actor.actor,
      endAskedAccount: actor.account,
      endAskedAt: actor.at,
      endTokenMaker: actor.tokenMaker?.name ?? null,
      endTokenMakerAccount: actor.tokenMaker?.account ?? null,
    };
  });
}

/** It holds no more. Throws AppError `not-found`, `conflict` where nobody asked, `forbidden` for whoever did. */
export function endOrder(prisma: PrismaClient, { id, reason }: OrderDecision, actor: Actor): Promise<OrderRow> {
  return changeOrder(prisma, { id, actor, act: 'order-end', detail: { reason } }, (order) => {
    requireSecondPerson(order, actor);
    return { endedBy: actor.actor, endedAccount: actor.account, endedAt: actor.at };
  });
}

/** It stands as before. Throws as `endOrder`. */
export function refuseEnd(prisma: PrismaClient, { id, reason }: OrderDecision, actor: Actor): Promise<OrderRow> {
  return changeOrder(prisma, { id, actor, act: 'order-end-refusal', detail: { reason } }, (order) => {
    requireSecondPerson(order, actor);
    return NOT_ASKED;
  });
}

/** Throws AppError `not-found`, `conflict` where nobody asked, `forbidden` for everybody but whoever did. */
export function withdrawEnd(prisma: PrismaClient, id: string, actor: Actor): Promise<OrderRow> {
  return changeOrder(prisma, { id, actor, act: 'order-end-withdrawal', detail: {} }, (order) => {
    requireAsked(order);
    if (!askedToEnd(order, actor.account))
      throw new AppError('forbidden', `Only ${order.endAskedBy} can withdraw this: a rights manager may refuse it.`);
    return NOT_ASKED;
  });
}

const NOT_ASKED = {
  ...{ endReason: null, endAskedBy: null, endAskedAccount: null, endAskedAt: null },
  ...{ endTokenMaker: null, endTokenMakerAccount: null },
};

export function askedToEnd({ endAskedAccount }: OrderRow, account: string | null): boolean {
  return account !== null && account === endAskedAccount;
}

interface Change {
  id: string;
  actor: Actor;
  act: OrderAct;
  detail: Record<string, unknown>;
}

async function changeOrder(
  prisma: PrismaClient,
  { id, actor, act, detail }: Change,
  columnsOf: (order: OrderRow) => object,
): Promise<OrderRow> {
  return prisma.$transaction(async (db) => {
    const before = await lockedOrder(db, id);
    if (before.endedAt !== null)
      throw new AppError('conflict', 'This order was ended. Make a new one where it is needed.');
    const data = columnsOf(before);
    const after = await db.houseOrder.update({ where: { id: before.id }, data, include: orderParts });
    await recordOrder(db, actor, after, act, {
      ...detail,
      askedBy: before.endAskedBy,
      tokenMaker: before.endTokenMaker,
      askedBecause: before.endReason,
    });
    return after;
  });
}

/** Two decisions of the same moment come one after the other, and the second finds what the first left. */
async function lockedOrder(db: Db, id: string): Promise<OrderRow> {
  await db.$queryRaw`SELECT 1 FROM house_orders WHERE id = ${parseId(id, 'house order')}::uuid FOR UPDATE`;
  return getOrder(db, id);
}

function requireAsked({ endAskedAt }: OrderRow): void {
  if (endAskedAt === null) throw new AppError('conflict', 'Nobody has asked to end this order.');
}

function requireSecondPerson(order: OrderRow, { account }: Actor): void {
  requireAsked(order);
  if (order.endAskedAccount !== null && isSomebodyElse(endAskerOf(order), account)) return;
  throw new AppError(
    'forbidden',
    'You asked to end this order, or made the token that did: another rights manager has to decide. Who asked can withdraw it.',
  );
}

export function endAskerOf({ endAskedAccount, endTokenMakerAccount }: OrderRow): Asker {
  return { account: endAskedAccount, tokenMakerAccount: endTokenMakerAccount };
}
