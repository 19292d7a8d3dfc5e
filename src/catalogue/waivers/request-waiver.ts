import type { PrismaClient } from '../../database/client/client.ts';
import { type Actor, type Db, type PhotoAct, record } from '../../database/ledger.ts';
import { AppError } from '../../errors.ts';
import type { Purpose } from '../../vocabulary/uses.ts';
import { getOutlet } from '../outlets.ts';
import { getPhoto, lockPhoto } from '../photos.ts';
import { tokenMakerOf } from '../second-person.ts';
import { waivableObstacle } from './obstacle.ts';
import { type WaiverRow, waiverParts } from './waivers.ts';

export interface WaiverRequest {
  photo: string;
  /** Its key, as the reasons of verdicts carry it. */
  obstacle: string;
  /** Slug; null: every outlet. */
  outlet: string | null;
  /** Null: every purpose. */
  purpose: Purpose | null;
  reason: string;
  until: Date;
}

/** The longest a waiver lasts, in days. It is an exception: what a desk needs for longer is bought, and goes on file. */
export const MAX_WAIVER_DAYS = 90;
const DAY = 86_400_000;

/**
 * Asks that the photo may pass one obstacle; nothing changes until somebody else approves. The same request twice
 * stands once. Throws AppError `invalid` for an end that does not fit, `not-found`, and `conflict` for what no waiver lifts.
 */
export async function requestWaiver(
  prisma: PrismaClient,
  request: WaiverRequest,
  actor: Actor,
): Promise<{ waiver: WaiverRow; isNew: boolean }> {
  return prisma.$transaction(async (db) => {
    const asked = await whatIsAsked(db, request, actor.at);
    const { photoId, obstacle, outletId, purpose, until } = asked;
    const where = { photoId, obstacle, outletId, purpose, until, status: 'requested' };
    const standing = await db.waiver.findFirst({ where, include: waiverParts });
    if (standing !== null) return { waiver: standing, isNew: false };
    return { waiver: await keepWaiver(db, { ...asked, status: 'requested', urgentUntil: null }, actor), isNew: true };
  });
}

type Asked = Awaited<ReturnType<typeof whatIsAsked>>;

/** The request, found to make sense now, with the photo locked in the caller's transaction. */
export async function whatIsAsked(db: Db, request: WaiverRequest, at: Date) {
  requireEnd(request.until, at);
  const outlet = request.outlet === null ? null : await getOutlet(db, request.outlet);
  const { id: photoId } = await getPhoto(db, request.photo);
  await lockPhoto(db, photoId);
  const { obstacle, purpose, reason, until } = request;
  const found = await waivableObstacle(db, { photo: photoId, obstacle, scope: { outlet, purpose }, at });
  const { narrowedBy, clause, words, sentence } = found;
  return {
    ...{ photoId, obstacle, clause: narrowedBy ?? clause, words, sentence },
    ...{ outletId: outlet?.id ?? null, purpose, reason, until },
  };
}

function requireEnd(until: Date, at: Date): void {
  if (until <= at) throw new AppError('invalid', 'until: is over already. A waiver needs an end that lies ahead.');
  if (until.getTime() - at.getTime() > MAX_WAIVER_DAYS * DAY)
    throw new AppError(
      'invalid',
      `until: is more than ${MAX_WAIVER_DAYS} days ahead. Ask for a nearer end; what is needed for longer belongs into an agreement.`,
    );
}

/** Writes the waiver and its ledger entry in the caller's transaction. */
export async function keepWaiver(
  db: Db,
  data: Asked & { status: 'requested' | 'urgent'; urgentUntil: Date | null },
  actor: Actor,
): Promise<WaiverRow> {
  const by = {
    requestedBy: actor.actor,
    requestedAccount: actor.account,
    requestedAt: actor.at,
    ...tokenMakerOf(actor),
  };
  const row = await db.waiver.create({ data: { ...data, ...by }, include: waiverParts });
  const act: PhotoAct = data.status === 'urgent' ? 'urgent-waiver' : 'waiver-request';
  const { urgentUntil, reason } = row;
  const urgent = urgentUntil === null ? {} : { urgentUntil };
  await record(db, actor, { act, photoId: row.photoId, detail: { ...whatItLifts(row), ...urgent, reason } });
  return row;
}

/** What every ledger entry of a waiver says of it. */
export function whatItLifts({ id, obstacle, clause, sentence, words, outlet, purpose, until }: WaiverRow) {
  return { waiver: id, obstacle, clause, sentence, words, outlet: outlet?.slug ?? null, purpose, until };
}
