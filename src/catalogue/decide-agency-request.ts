import type { PrismaClient } from '../database/client/client.ts';
import type { AgencyRequestModel } from '../database/client/models.ts';
import { type Actor, type Db, record } from '../database/ledger.ts';
import { AppError } from '../errors.ts';
import { type AgencyView, getAgency } from './agencies.ts';
import { type Change, requireVersion } from './house-acts.ts';
import { isSomebodyElse } from './second-person.ts';
import { settlePhotos } from './settle-photos.ts';

/** On what waits of an agency, by its short name, as it was seen: whoever decides agrees to that, and to no later change. */
export interface AgencyDecision extends Change {
  slug: string;
}

/** The rest of the change holds. Throws AppError `not-found`, `conflict` where nothing waits or another change than was seen, `forbidden` for whoever asked. */
export async function approveRest(
  prisma: PrismaClient,
  { slug, reason, ...seen }: AgencyDecision,
  actor: Actor,
): Promise<AgencyView> {
  const view = await decide(prisma, { slug, ...seen }, async (db, { agency, request }) => {
    requireSecondPerson(request, actor);
    const { name, aliases, timeZone } = agency;
    const before = { name, aliases, timeZone };
    const after = {
      name,
      aliases: aliases.filter((alias) => !request.dropped.includes(alias)),
      timeZone: request.moves ? request.timeZone : timeZone,
    };
    await close(db, request, { status: 'approved', reason }, actor);
    await db.agency.update({ where: { id: agency.id }, data: after });
    const asked = { by: request.by, account: request.account, reason: request.reason };
    await record(db, actor, { act: 'agency-change', detail: { id: agency.id, slug, before, after, asked, reason } });
  });
  await settlePhotos(prisma, () => undefined);
  return view;
}

/** All stays as it is. Throws as `approveRest`. */
export function refuseRest(
  prisma: PrismaClient,
  { slug, reason, ...seen }: AgencyDecision,
  actor: Actor,
): Promise<AgencyView> {
  return decide(prisma, { slug, ...seen }, async (db, { agency, request }) => {
    requireSecondPerson(request, actor);
    await close(db, request, { status: 'refused', reason }, actor);
    const { dropped, moves, timeZone, by } = request;
    const detail = { id: agency.id, slug, dropped, moves, timeZone, by, reason };
    await record(db, actor, { act: 'agency-request-refusal', detail });
  });
}

/** Throws AppError `not-found`, `conflict` where nothing waits or another change than was seen, `forbidden` for everybody but whoever asked. */
export function withdrawRest(prisma: PrismaClient, { slug, ...seen }: Seen, actor: Actor): Promise<AgencyView> {
  return decide(prisma, { slug, ...seen }, async (db, { agency, request }) => {
    if (actor.account === null || actor.account !== request.account)
      throw new AppError('forbidden', `Only ${request.by} can withdraw this: a rights manager may refuse it.`);
    await close(db, request, { status: 'withdrawn', reason: null }, actor);
    await record(db, actor, { act: 'agency-request-withdrawal', detail: { id: agency.id, slug } });
  });
}

type Seen = Pick<AgencyDecision, 'slug' | 'version'>;

interface Waiting {
  agency: AgencyView;
  request: AgencyRequestModel;
}

/** Two decisions of the same moment come one after the other, and the second finds what the first left. */
function decide(
  prisma: PrismaClient,
  { slug, version }: Seen,
  how: (db: Db, waiting: Waiting) => Promise<void>,
): Promise<AgencyView> {
  return prisma.$transaction(async (db) => {
    await db.$queryRaw`SELECT 1 FROM agencies WHERE slug = ${slug} FOR UPDATE`;
    const agency = await getAgency(db, slug);
    const request = await db.agencyRequest.findFirst({ where: { agencyId: agency.id, status: 'waiting' } });
    if (request === null || agency.waiting === null)
      throw new AppError('conflict', `No change of ${agency.name} waits to be decided on.`);
    requireVersion(`What waits of ${agency.name}`, agency.waiting, { version });
    await how(db, { agency, request });
    return getAgency(db, slug);
  });
}

function requireSecondPerson(request: AgencyRequestModel, { account }: Actor): void {
  // Names and zones are changed in person, so no token has asked.
  if (request.account !== null && isSomebodyElse({ account: request.account, tokenMakerAccount: null }, account))
    return;
  throw new AppError(
    'forbidden',
    'You asked for this change: another rights manager has to decide. Who asked can withdraw it.',
  );
}

async function close(
  db: Db,
  { id }: AgencyRequestModel,
  { status, reason }: { status: string; reason: string | null },
  { actor, account, at }: Actor,
): Promise<void> {
  const decided = { decidedBy: actor, decidedAccount: account, decidedAt: at, decisionReason: reason };
  await db.agencyRequest.update({ where: { id }, data: { status, ...decided } });
}
