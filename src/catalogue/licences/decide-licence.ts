import type { PrismaClient } from '../../database/client/client.ts';
import { type Actor, type PhotoAct, record } from '../../database/ledger.ts';
import { AppError } from '../../errors.ts';
import { lockPhoto } from '../photos.ts';
import { isSomebodyElse } from '../second-person.ts';
import { getLicence, type LicenceRow, type LicenceState, licenceParts, stateOf } from './licences.ts';

/** A licence's id, and why. */
export interface LicenceDecision {
  id: string;
  reason: string;
}

/** Holds from now on. Throws AppError `not-found`, `forbidden` for whoever filed it, `conflict` where it waits no more. */
export function approveLicence(
  prisma: PrismaClient,
  { id, reason }: LicenceDecision,
  actor: Actor,
): Promise<LicenceRow> {
  return changeLicence(prisma, { id, actor, act: 'licence-approval', reason }, (licence) => {
    requireSecondPerson(licence, actor);
    requireState(licence, ['waiting'], actor.at);
    return { status: 'approved', ...decisionOf(actor, reason) };
  });
}

/** Throws as `approveLicence`. */
export function refuseLicence(
  prisma: PrismaClient,
  { id, reason }: LicenceDecision,
  actor: Actor,
): Promise<LicenceRow> {
  return changeLicence(prisma, { id, actor, act: 'licence-refusal', reason }, (licence) => {
    requireSecondPerson(licence, actor);
    requireState(licence, ['waiting'], actor.at);
    return { status: 'refused', ...decisionOf(actor, reason) };
  });
}

/** Throws AppError `not-found`, `forbidden` for everybody but whoever filed it, `conflict` where it waits no more. */
export function withdrawLicence(prisma: PrismaClient, id: string, actor: Actor): Promise<LicenceRow> {
  return changeLicence(prisma, { id, actor, act: 'licence-withdrawal', reason: null }, (licence) => {
    if (!isFiler(licence, actor.account))
      throw new AppError('forbidden', `Only ${licence.by} can withdraw this: a rights manager may refuse it.`);
    requireState(licence, ['waiting'], actor.at);
    return { status: 'withdrawn' };
  });
}

/** Ends at once what holds or would: that only tightens. Throws AppError `not-found`, `conflict` where nothing does. */
export function endLicence(prisma: PrismaClient, { id, reason }: LicenceDecision, actor: Actor): Promise<LicenceRow> {
  return changeLicence(prisma, { id, actor, act: 'licence-end', reason }, (licence) => {
    requireState(licence, ['planned', 'in-force'], actor.at);
    return { status: 'ended', endedBy: actor.actor, endedAt: actor.at, endReason: reason };
  });
}

interface Change {
  id: string;
  actor: Actor;
  act: PhotoAct;
  reason: string | null;
}

async function changeLicence(
  prisma: PrismaClient,
  { id, actor, act, reason }: Change,
  columnsOf: (licence: LicenceRow) => object,
): Promise<LicenceRow> {
  return prisma.$transaction(async (db) => {
    const { photoId } = await getLicence(db, id);
    // Two decisions of the same moment come one after the other, and the second finds what the first left.
    await lockPhoto(db, photoId);
    const before = await getLicence(db, id);
    const data = columnsOf(before);
    const after = await db.licence.update({ where: { id: before.id }, data, include: licenceParts });
    const { kind, document, by, tokenMaker } = after;
    const filed = { by, account: after.account, tokenMaker, reason: after.reason };
    await record(db, actor, { act, photoId, detail: { licence: after.id, kind, document, filed, reason } });
    return after;
  });
}

function decisionOf({ actor, account, at }: Actor, decisionReason: string) {
  return { decidedBy: actor, decidedAccount: account, decidedAt: at, decisionReason };
}

export function isFiler({ account: filer }: Pick<LicenceRow, 'account'>, account: string | null): boolean {
  return account !== null && account === filer;
}

function requireSecondPerson(licence: LicenceRow, { account }: Actor): void {
  if (isSomebodyElse(licence, account)) return;
  throw new AppError(
    'forbidden',
    'You filed this licence, or made the token it was filed with: another rights manager has to decide. Who filed it can withdraw it.',
  );
}

const STATES = {
  waiting: 'waits for a decision',
  planned: 'is approved and holds later',
  'in-force': 'is approved and in force',
  over: 'is over',
  refused: 'was refused',
  withdrawn: 'was withdrawn',
  ended: 'was ended',
} satisfies Record<LicenceState, string>;

function requireState(licence: LicenceRow, wanted: LicenceState[], at: Date): void {
  const state = stateOf(licence, at);
  if (wanted.includes(state)) return;
  throw new AppError('conflict', `That is not possible as things stand: this licence ${STATES[state]}.`, { state });
}
