import type { Request } from 'express';
import type { OrderRights, OrderStart, OrderView, ReachedPhoto } from '../../../views/orders/order-view.ts';
import type { PhotoOrders } from '../../../views/orders/photo-orders.tsx';
import { permitted } from '../../accounts/caller.ts';
import type { Act } from '../../accounts/permissions.ts';
import { askedToEnd, endAskerOf } from '../../catalogue/orders/change-order.ts';
import { getOrder, type OrderRow, orderView } from '../../catalogue/orders/orders.ts';
import { ordersOf } from '../../catalogue/orders/reach.ts';
import { identificationsOf } from '../../catalogue/persons/identifications.ts';
import type { PhotoRow } from '../../catalogue/photo-rows.ts';
import { askerInWords, isSomebodyElse } from '../../catalogue/second-person.ts';
import type { WebContext } from '../context.ts';
import { thumbOf } from './picture-sizes.ts';

const DAY = 86_400_000;
/** What a desk that sets no other date looks at again, in days. */
const REVIEW_AFTER_DAYS = 180;
const MAX_TITLE = 140;

export function showOrder(row: OrderRow, at: Date): OrderView {
  const { restriction: _, duty: __, ...view } = orderView(row, at);
  const endAsked = view.endAsked && { ...view.endAsked, by: askerInWords(view.endAsked.by, row.endTokenMaker) };
  return { ...view, endAsked, isDue: view.state !== 'ended' && view.reviewOn <= dayOf(at) };
}

export function startOf(at: Date): OrderStart {
  const after = (days: number) => dayOf(new Date(at.getTime() + days * DAY));
  return { firstReview: after(1), review: after(REVIEW_AFTER_DAYS) };
}

function dayOf(at: Date): string {
  return at.toISOString().slice(0, 10);
}

export function showReached(photo: PhotoRow): ReachedPhoto {
  const title = photo.headline || photo.captionForReaders || photo.fileName;
  return { id: photo.id, title: title.slice(0, MAX_TITLE), thumb: thumbOf(photo) };
}

/** What the caller may do about the order as it stands. */
export function rightsOverOrder(req: Request, row: OrderRow): OrderRights {
  const may = (act: Act) => permitted(req.caller, act) !== null;
  const account = req.caller.kind === 'anonymous' ? null : req.caller.account;
  const [isStanding, isAsked] = [row.endedAt === null, row.endAskedAt !== null];
  const isOwn = isStanding && isAsked && !isSomebodyElse(endAskerOf(row), account);
  return {
    review: isStanding && may('order'),
    askToEnd: isStanding && !isAsked && may('order'),
    isOwn,
    withdraw: isOwn && askedToEnd(row, account),
    decide: isStanding && isAsked && !isOwn && may('decide-order-end'),
  };
}

/** The orders that reach the photo; null for whoever may not see orders. */
export async function ordersOfPhoto(
  { prisma, clock }: WebContext,
  req: Request,
  photoId: string,
): Promise<PhotoOrders | null> {
  if (permitted(req.caller, 'see-orders') === null) return null;
  const at = clock();
  const reaching = (await ordersOf(prisma, [photoId])).get(photoId) ?? [];
  const rows = await Promise.all(reaching.map(({ id }) => getOrder(prisma, id)));
  const inQuestion = reaching.flatMap(({ isInQuestion, namedIn = null }) => (isInQuestion ? (namedIn ?? []) : []));
  return {
    orders: rows.map((row) => showOrder(row, at)),
    inQuestion: [...new Map(inQuestion.map((one) => [one.name, one])).values()],
    said: await identificationsOf(prisma, photoId),
    start: startOf(at),
  };
}
