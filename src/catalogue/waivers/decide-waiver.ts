import type { PrismaClient } from '../../database/client/client.ts';
import { type Actor, type Db, type PhotoAct, record } from '../../database/ledger.ts';
import { AppError } from '../../errors.ts';
import type { Purpose } from '../../vocabulary/uses.ts';
import { outletView } from '../outlets.ts';
import { lockPhoto } from '../photos.ts';
import { type Asker, isSomebodyElse } from '../second-person.ts';
import { waivableObstacle } from './obstacle.ts';
import { whatItLifts } from './request-waiver.ts';
import { getWaiver, stateOf, type WaiverRow, type WaiverState, waiverParts } from './waivers.ts';

/** A waiver's id, and why. */
export interface WaiverDecision {
  id: string;
  reason: string;
}

/**
 * In force from now on; an urgent one holds on until its requested end. Throws AppError `not-found`, `forbidden` for
 * whoever requested it, `conflict` where nothing waits or the obstacle stands no more.
 */
export function approveWaiver(prisma: PrismaClient, { id, reason }: WaiverDecision, actor: Actor): Promise<WaiverRow> {
  return changeWaiver(prisma, { id, actor, act: 'waiver-approval', reason }, async (db, waiver) => {
    requireSecondPerson(waiver, actor);
    requireState(waiver, ['waiting', 'urgent'], actor.at);
    await requireObstacle(db, waiver, actor.at);
    return { status: 'approved', ...decisionOf(actor, reason) };
  });
}

/** An urgent one ends at once. Throws AppError `not-found`, `forbidden` for whoever requested it, `conflict`. */
export function refuseWaiver(prisma: PrismaClient, { id, reason }: WaiverDecision, actor: Actor): Promise<WaiverRow> {
  return changeWaiver(prisma, { id, actor, act: 'waiver-refusal', reason }, async (_db, waiver) => {
    requireSecondPerson(waiver, actor);
    requireState(waiver, ['waiting', 'urgent'], actor.at);
    return { status: 'refused', ...decisionOf(actor, reason) };
  });
}

/** Throws AppError `not-found`, `forbidden` for everybody but whoever requested it, `conflict` where it waits no more. */
export function withdrawWaiver(prisma: PrismaClient, id: string, actor: Actor): Promise<WaiverRow> {
  return changeWaiver(prisma, { id, actor, act: 'waiver-withdrawal', reason: null }, async (_db, waiver) => {
    if (!isRequester(waiver, actor))
      throw new AppError('forbidden', `Only ${waiver.requestedBy} can withdraw this: a rights manager may refuse it.`);
    requireState(waiver, ['waiting'], actor.at);
    return { status: 'withdrawn' };
  });
}

/** Ends at once what is in force: that only tightens. Throws AppError `not-found`, `conflict` where nothing is in force. */
export function endWaiver(prisma: PrismaClient, { id, reason }: WaiverDecision, actor: Actor): Promise<WaiverRow> {
  return changeWaiver(prisma, { id, actor, act: 'waiver-end', reason }, async (_db, waiver) => {
    requireState(waiver, ['urgent', 'in-force'], actor.at);
    return { status: 'ended', endedBy: actor.actor, endedAt: actor.at, endReason: reason };
  });
}

interface Change {
  id: string;
  actor: Actor;
  act: PhotoAct;
  reason: string | null;
}

async function changeWaiver(
  prisma: PrismaClient,
  { id, actor, act, reason }: Change,
  columnsOf: (db: Db, waiver: WaiverRow) => Promise<object>,
): Promise<WaiverRow> {
  return prisma.$transaction(async (db) => {
    const { photoId } = await getWaiver(db, id);
    // Two decisions of the same moment come one after the other, and the second finds what the first left.
    await lockPhoto(db, photoId);
    const before = await getWaiver(db, id);
    const data = await columnsOf(db, before);
    const after = await db.waiver.update({ where: { id: before.id }, data, include: waiverParts });
    await record(db, actor, { act, photoId, detail: { ...whatItLifts(after), ...peopleOf(after), reason } });
    return after;
  });
}

/** The request and the decision, so that one entry tells both. */
function peopleOf(row: WaiverRow) {
  const { requestedBy, requestedAccount, requestedAt, tokenMaker, decidedBy, decidedAccount, decidedAt } = row;
  return {
    request: { by: requestedBy, account: requestedAccount, tokenMaker, at: requestedAt, reason: row.reason },
    decision:
      decidedBy === null ? null : { by: decidedBy, account: decidedAccount, at: decidedAt, reason: row.decisionReason },
  };
}

function decisionOf({ actor, account, at }: Actor, decisionReason: string) {
  return { decidedBy: actor, decidedAccount: account, decidedAt: at, decisionReason };
}

function isRequester({ requestedAccount }: WaiverRow, { account }: Actor): boolean {
  return account !== null && account === requestedAccount;
}

function requireSecondPerson(waiver: WaiverRow, actor: Actor): void {
  if (isSomebodyElse(askerOf(waiver), actor.account)) return;
  throw new AppError(
    'forbidden',
    'You requested this waiver, or made the token it was requested with: somebody else has to decide on it. Who requested it can withdraw it.',
  );
}

export function askerOf({ requestedAccount: account, tokenMakerAccount }: WaiverRow): Asker {
  return { account, tokenMakerAccount };
}

const STATES = {
  waiting: 'waits for a decision',
  urgent: 'is in force and waits to be confirmed',
  'in-force': 'is approved and in force',
  refused: 'was refused',
  withdrawn: 'was withdrawn',
  ended: 'was ended',
  expired: 'is over',
  lapsed: 'is over: nobody decided on it in time',
} satisfies Record<WaiverState, string>;

function requireState(waiver: WaiverRow, wanted: WaiverState[], at: Date): void {
  const state = stateOf(waiver, at);
  if (wanted.includes(state)) return;
  throw new AppError('conflict', `That is not possible as things stand: this waiver ${STATES[state]}.`, { state });
}

/** Nobody approves what stands in the way no more, or has become what no waiver lifts. */
async function requireObstacle(db: Db, { photoId, obstacle, outlet, purpose }: WaiverRow, at: Date): Promise<void> {
  const scope = { outlet: outlet === null ? null : outletView(outlet), purpose: purpose as Purpose | null };
  try {
    await waivableObstacle(db, { photo: photoId, obstacle, scope, at });
  } catch (error) {
    if (!(error instanceof AppError) || error.code !== 'not-found') throw error;
    throw new AppError('conflict', 'The obstacle does not stand in the way any more, so there is nothing to waive.');
  }
}
