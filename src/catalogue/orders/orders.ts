import type { Prisma } from '../../database/client/client.ts';
import type { Db } from '../../database/ledger.ts';
import { AppError } from '../../errors.ts';
import { type HouseOrder, orderPhaseAt } from '../../rights/clauses/orders.ts';
import { sentenceOf } from '../../rights/words/sentences.ts';
import { parseQuery } from '../../search/parse-query.ts';
import { unsoughtNames } from '../../vocabulary/persons/sought-name.ts';
import type { Restriction } from '../../vocabulary/restrictions.ts';
import type { SourceKind } from '../../vocabulary/uses.ts';
import { type DocumentView, documentView } from '../documents.ts';
import { type Page, type Paged, pageOf, parseId } from '../lists.ts';

export const ORDER_KINDS = ['house', 'court-order', 'consent-withdrawn'] as const satisfies HouseOrder['kind'][];

/** How an order finds its photos, past and future ones: by what it names. */
export type Reach =
  | { kind: 'photos'; photos: string[] }
  /** Photos that show the person, under any of these spellings, or whose texts name them where nobody was read. */
  | { kind: 'person'; names: string[] }
  | { kind: 'source-kind'; sourceKind: SourceKind }
  /** Photos that the search finds whenever it is asked. */
  | { kind: 'search'; query: string };

export const orderParts = { documentFile: true } as const satisfies Prisma.HouseOrderInclude;

export type OrderRow = Prisma.HouseOrderGetPayload<{ include: typeof orderParts }>;

/** `planned` before its start; `over` at its end; `ended` by two people before that. */
export type OrderState = 'planned' | 'in-force' | 'over' | 'ended';

export interface OrderView {
  id: string;
  state: OrderState;
  kind: HouseOrder['kind'];
  restriction: Restriction | null;
  duty: string | null;
  /** What it forbids or asks for, in sentences. */
  says: string;
  reason: string;
  document: string | null;
  file: DocumentView | null;
  reach: Reach;
  /** Names of the person, or of people of the search, that are too short or too common to be found in texts: they reach whom somebody was read to be. */
  unsought: string[];
  from: string | null;
  until: string | null;
  /** `YYYY-MM-DD` */
  reviewOn: string;
  by: string;
  createdAt: string;
  /** Somebody asked to end it, and somebody else has to agree; null where nobody did. */
  endAsked: { by: string; at: string; reason: string } | null;
  ended: { by: string; at: string } | null;
}

/** Throws AppError `not-found`, or `invalid` for what cannot be an id. */
export async function getOrder(db: Db, id: string): Promise<OrderRow> {
  const row = await db.houseOrder.findUnique({ where: { id: parseId(id, 'house order') }, include: orderParts });
  if (row === null)
    throw new AppError('not-found', `There is no house order ${id}. The list of orders shows those there are.`);
  return row;
}

export const ORDER_PHASES = ['standing', 'ended'] as const;

/** Newest first. `standing` are those that nobody ended, whatever their own dates say. */
export async function listOrders(
  db: Db,
  { phase, cursor, limit }: Page & { phase: (typeof ORDER_PHASES)[number] | null },
): Promise<Paged<OrderRow>> {
  const rows = await db.houseOrder.findMany({
    where: phase === null ? {} : { endedAt: phase === 'standing' ? null : { not: null } },
    orderBy: { id: 'desc' },
    take: limit + 1,
    ...(cursor === null ? {} : { cursor: { id: cursor }, skip: 1 }),
    include: orderParts,
  });
  return pageOf(rows, limit, (row) => row);
}

export function orderView(row: OrderRow, at: Date): OrderView {
  const { id, reason, document, reviewOn, by, endReason, endAskedBy, endAskedAt, endedBy, endedAt } = row;
  const { kind, restriction, duty, from, until } = asOrder(row);
  const isAsked = endAskedBy !== null && endAskedAt !== null;
  return {
    ...{ id, state: stateOf(row, at), kind, restriction, duty, says: says({ restriction, duty }), reason, document },
    ...{ from, until, reviewOn, by },
    file: documentView(row.documentFile),
    reach: reachOf(row),
    unsought: unsoughtNames(peopleOf(row)),
    createdAt: row.createdAt.toISOString(),
    endAsked: isAsked ? { by: endAskedBy, at: endAskedAt.toISOString(), reason: endReason ?? '' } : null,
    ended: endedBy === null || endedAt === null ? null : { by: endedBy, at: endedAt.toISOString() },
  };
}

function peopleOf({ reach, named }: OrderRow): string[] {
  if (reach === 'search') return parseQuery(named[0] ?? '').persons;
  return reach === 'person' ? named : [];
}

/** The order as rights read it. */
export function asOrder(row: Omit<OrderRow, keyof typeof orderParts>): HouseOrder {
  const { id, kind, restriction, duty, reason, by, from, until } = row;
  return {
    ...{ id, duty, reason, by, from, until },
    kind: kind as HouseOrder['kind'],
    restriction: restriction as unknown as Restriction | null,
  };
}

export function says({ restriction, duty }: Pick<HouseOrder, 'restriction' | 'duty'>): string {
  const narrows = restriction === null ? [] : [sentenceOf(restriction)];
  const asks = duty === null ? [] : [duty];
  return [...narrows, ...asks].join(' ') || 'Forbids every use.';
}

export function reachOf({ reach, named }: Pick<OrderRow, 'reach' | 'named'>): Reach {
  switch (reach) {
    case 'photos':
      return { kind: 'photos', photos: named };
    case 'person':
      return { kind: 'person', names: named };
    case 'source-kind':
      return { kind: 'source-kind', sourceKind: named[0] as SourceKind };
    default:
      return { kind: 'search', query: named[0] ?? '' };
  }
}

/** A day begins where it begins first on earth and ends where it ends last, as for verdicts: what they obey is in force. */
function stateOf(row: OrderRow, at: Date): OrderState {
  return row.endedAt === null ? orderPhaseAt(row, at.getTime()) : 'ended';
}
