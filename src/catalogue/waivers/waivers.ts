import type { Prisma } from '../../database/client/client.ts';
import type { Db } from '../../database/ledger.ts';
import { AppError } from '../../errors.ts';
import type { Purpose } from '../../vocabulary/uses.ts';
import { type Page, type Paged, pageOf, parseId } from '../lists.ts';

export const waiverParts = {
  outlet: true,
  photo: {
    select: { headline: true, captionForReaders: true, fileName: true, status: true, width: true, height: true },
  },
} as const satisfies Prisma.WaiverInclude;

export type WaiverRow = Prisma.WaiverGetPayload<{ include: typeof waiverParts }>;

/**
 * How a waiver stands at an instant: `waiting` for a second person; `urgent`, in force and waiting for one; `in-force`;
 * or over: `refused`, `withdrawn`, `ended` by somebody, `expired` at its end, `lapsed` because nobody decided in time.
 */
export type WaiverState = 'waiting' | 'urgent' | 'in-force' | 'refused' | 'withdrawn' | 'ended' | 'expired' | 'lapsed';

export interface WaiverView {
  id: string;
  photo: string;
  state: WaiverState;
  /** Key of the obstacle, as verdicts name it. */
  obstacle: string;
  clause: string;
  words: string | null;
  sentence: string;
  /** Slug; null: every outlet. */
  outlet: string | null;
  /** Null: every purpose. */
  purpose: Purpose | null;
  reason: string;
  /** ISO instants. */
  until: string;
  /** Of an urgent one: when it ends unless a second person confirms it. */
  urgentUntil: string | null;
  requestedBy: string;
  requestedAt: string;
  decidedBy: string | null;
  decidedAt: string | null;
  decisionReason: string | null;
  endedBy: string | null;
  endedAt: string | null;
  endReason: string | null;
}

/** What can become of waivers: a second person decides on them, they hold, or they are over. */
export const WAIVER_PHASES = ['waiting', 'in-force', 'past'] as const;
export type WaiverPhase = (typeof WAIVER_PHASES)[number];

/** Throws AppError `not-found`, or `invalid` for what cannot be an id. */
export async function getWaiver(db: Db, id: string): Promise<WaiverRow> {
  const row = await db.waiver.findUnique({ where: { id: parseId(id, 'waiver') }, include: waiverParts });
  if (row === null)
    throw new AppError('not-found', `There is no waiver ${id}. The list of waivers shows those there are.`);
  return row;
}

export interface WaiverQuery extends Page {
  phase: WaiverPhase | null;
  photoId: string | null;
  at: Date;
}

/** Newest first. */
export async function listWaivers(
  db: Db,
  { phase, photoId, at, cursor, limit }: WaiverQuery,
): Promise<Paged<WaiverRow>> {
  const rows = await db.waiver.findMany({
    where: {
      ...(phase === null ? {} : inPhase(at)[phase]),
      ...(photoId === null ? {} : { photoId }),
    },
    orderBy: { id: 'desc' },
    take: limit + 1,
    ...(cursor === null ? {} : { cursor: { id: cursor }, skip: 1 }),
    include: waiverParts,
  });
  return pageOf(rows, limit, (row) => row);
}

function inPhase(at: Date) {
  const over = ['refused', 'withdrawn', 'ended'];
  return {
    waiting: {
      OR: [
        { status: 'requested', until: { gt: at } },
        { status: 'urgent', urgentUntil: { gt: at } },
      ],
    },
    'in-force': { status: 'approved', until: { gt: at } },
    past: {
      OR: [
        { status: { in: over } },
        { status: { in: ['requested', 'approved'] }, until: { lte: at } },
        { status: 'urgent', urgentUntil: { lte: at } },
      ],
    },
  } satisfies Record<WaiverPhase, Prisma.WaiverWhereInput>;
}

export function stateOf({ status, until, urgentUntil }: WaiverRow, at: Date): WaiverState {
  if (status === 'requested') return until > at ? 'waiting' : 'lapsed';
  if (status === 'urgent') return urgentUntil !== null && urgentUntil > at ? 'urgent' : 'lapsed';
  if (status === 'approved') return until > at ? 'in-force' : 'expired';
  return status as WaiverState;
}

export function waiverView(row: WaiverRow, at: Date): WaiverView {
  const { id, photoId, obstacle, clause, words, sentence, outlet, purpose, reason, requestedBy } = row;
  const { decidedBy, decisionReason, endedBy, endReason } = row;
  return {
    ...{ id, photo: photoId, state: stateOf(row, at), obstacle, clause, words, sentence, reason, requestedBy },
    ...{ decidedBy, decisionReason, endedBy, endReason },
    outlet: outlet?.slug ?? null,
    purpose: purpose as Purpose | null,
    until: row.until.toISOString(),
    urgentUntil: row.urgentUntil?.toISOString() ?? null,
    requestedAt: row.requestedAt.toISOString(),
    decidedAt: row.decidedAt?.toISOString() ?? null,
    endedAt: row.endedAt?.toISOString() ?? null,
  };
}
