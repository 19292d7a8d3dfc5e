import type { PrismaClient } from '../../database/client/client.ts';
import { type Actor, type Db, record, toJson } from '../../database/ledger.ts';
import { AppError } from '../../errors.ts';
import { closesAt, type HouseOrder, opensAt } from '../../rights/clauses/orders.ts';
import { ALL_ROUND_THE_EARTH } from '../../rights/moments/instants.ts';
import { timeForbidden } from '../../rights/restrictions/forbids-nothing.ts';
import { wordsOf } from '../../search/fold.ts';
import { holdsSeveralNames } from '../../vocabulary/persons/suffixes.ts';
import type { Restriction } from '../../vocabulary/restrictions.ts';
import { createDocument, type NewDocument } from '../documents.ts';
import { canHoldAfter, type Period, requireInOrder } from '../periods.ts';
import { getPhoto } from '../photos.ts';
import { type OrderRow, orderParts, type Reach, says } from './orders.ts';
import { requireSearch } from './search-reach.ts';

export interface NewOrder extends Pick<HouseOrder, 'kind' | 'restriction' | 'duty' | 'reason' | 'from' | 'until'> {
  reach: Reach;
  document: string | null;
  file: NewDocument | null;
  /** `YYYY-MM-DD` */
  reviewOn: string;
}

/**
 * Holds from its commit on, or from its own start: an order only tightens, so one person makes it. Throws AppError
 * `invalid` for a reach that names nothing, a review or an end that lies in the past, an end before the beginning, or a restriction that forbids
 * nothing in its time; `not-found` for an unknown photo.
 */
export async function createOrder(prisma: PrismaClient, order: NewOrder, actor: Actor): Promise<OrderRow> {
  requireReview(order.reviewOn, actor.at);
  requireInOrder(order, ALL_ROUND_THE_EARTH);
  requireAhead(order, actor.at);
  if (order.restriction !== null) requireForbidding(order.restriction, order, actor.at);
  requireReach(order.reach);
  return prisma.$transaction(async (db) => {
    const { reach, file, restriction, ...columns } = order;
    const named = await namedIn(db, reach);
    const row = await db.houseOrder.create({
      data: {
        ...columns,
        ...(restriction === null ? {} : { restriction: toJson(restriction) }),
        documentId: file === null ? null : await createDocument(db, file, actor),
        reach: reach.kind,
        named,
        by: actor.actor,
        createdAt: actor.at,
        photos: { create: (reach.kind === 'photos' ? named : []).map((photoId) => ({ photoId })) },
      },
      include: orderParts,
    });
    await recordOrder(db, actor, row, 'order', { ...columns, restriction, reach, file });
    return row;
  });
}

export type OrderAct =
  | 'order'
  | 'order-review'
  | 'order-end-request'
  | 'order-end-withdrawal'
  | 'order-end-refusal'
  | 'order-end';

/** In the history of each photo it names; an order that reaches photos otherwise stands in the ledger by itself. */
export async function recordOrder(
  db: Db,
  actor: Actor,
  row: OrderRow,
  act: OrderAct,
  detail: Record<string, unknown>,
): Promise<void> {
  const sentence = says({ restriction: row.restriction as HouseOrder['restriction'], duty: row.duty });
  const entry = { act, detail: { order: row.id, kind: row.kind, sentence, ...detail } };
  if (row.reach !== 'photos') await record(db, actor, entry);
  else for (const photoId of row.named) await record(db, actor, { ...entry, photoId });
}

export function requireReview(reviewOn: string, at: Date): void {
  if (reviewOn <= at.toISOString().slice(0, 10))
    throw new AppError(
      'invalid',
      'reviewOn: lies in the past. Name a day ahead on which somebody looks whether the order is still needed.',
    );
}

/** What can hold at no moment to come would only seem to protect somebody. */
function requireAhead(order: Period, at: Date): void {
  if (!canHoldAfter(order, at))
    throw new AppError(
      'invalid',
      'until: lies in the past, or where the order begins, so it would never hold. Name a later end, or leave it out.',
    );
}

/** Neither can what forbids nothing from now on in the time of the order. */
function requireForbidding(restriction: Restriction, order: Period, at: Date): void {
  const { from = null, until = null } = restriction.within ?? {};
  if (!canHoldAfter({ from, until }, at))
    throw new AppError(
      'invalid',
      'restriction.within.until: lies in the past, so the order would never hold. Name a later end, or leave it out.',
    );
  if (ALL_ROUND_THE_EARTH.every((zone) => isApart(timeForbidden(restriction, zone), order, at)))
    throw new AppError(
      'invalid',
      'restriction: forbids nothing from now on while the order holds, so the order would never hold. Change the dates of one of the two.',
    );
}

function isApart({ opens, closes }: ReturnType<typeof timeForbidden>, { from, until }: Period, at: Date): boolean {
  return Math.max(opens, opensAt(from), at.getTime()) >= Math.min(closes, closesAt(until));
}

/** What names nothing would reach nothing, or every photo there is. */
function requireReach(reach: Reach): void {
  if (reach.kind === 'search') requireSearch(reach.query);
  if (reach.kind !== 'person') return;
  if (reach.names.some((name) => wordsOf(name).length === 0))
    throw new AppError('invalid', 'reach.names: a name holds no letter. Write it as captions do.');
  const several = reach.names.find(holdsSeveralNames);
  if (several !== undefined)
    throw new AppError(
      'invalid',
      `reach.names: “${several.slice(0, 80)}” reads as several names, so it would reach nobody. Give each by itself, one a line; write a single name without the comma.`,
    );
}

async function namedIn(db: Db, reach: Reach): Promise<string[]> {
  switch (reach.kind) {
    case 'photos':
      return photosNamed(db, reach.photos);
    case 'person':
      return reach.names;
    case 'source-kind':
      return [reach.sourceKind];
    case 'search':
      return [reach.query];
  }
}

async function photosNamed(db: Db, photos: readonly string[]): Promise<string[]> {
  const ids = new Set<string>();
  for (const id of photos) ids.add((await getPhoto(db, id)).id);
  return [...ids];
}
