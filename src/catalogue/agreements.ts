import { isDeepStrictEqual } from 'node:util';
import type { PrismaClient } from '../database/client/client.ts';
import type { AgencyModel } from '../database/client/models.ts';
import { type Actor, type Db, record } from '../database/ledger.ts';
import { AppError } from '../errors.ts';
import type { Agreement } from '../rights/agreements/agreement.ts';
import { ALL_ROUND_THE_EARTH, instantOf } from '../rights/moments/instants.ts';
import { requireOurTitles } from './agreed-titles.ts';
import {
  type AgreementTerms,
  type AgreementView,
  agreementColumns,
  agreementView,
  type JoinedAgreement,
  toAgreement,
} from './agreement-rows.ts';
import { type Change, requireVersion } from './house-acts.ts';
import { type Page, type Paged, pageOf, parseId } from './lists.ts';
import { requireInOrder } from './periods.ts';

export type { AgreementTerms, AgreementView } from './agreement-rows.ts';

/** With an agency (its slug) or with a photographer: one of the two. */
export type NewAgreement = AgreementTerms & Pick<AgreementView, 'supplier' | 'photographer'>;

/** Oldest first; of one supplier where `supplier` (a slug) is given, or those with photographers alone. */
export async function listAgreements(
  db: Db,
  { supplier, ofPhotographers = false, cursor, limit }: Page & { supplier: string | null; ofPhotographers?: boolean },
): Promise<Paged<AgreementView>> {
  const rows = await db.agreement.findMany({
    where: {
      ...(supplier === null ? {} : { agency: { slug: supplier } }),
      ...(ofPhotographers ? { photographer: { not: null } } : {}),
    },
    orderBy: { id: 'asc' },
    take: limit + 1,
    ...(cursor === null ? {} : { cursor: { id: cursor }, skip: 1 }),
    include: { agency: true },
  });
  return pageOf(rows, limit, agreementView);
}

/** Throws AppError `not-found`. */
export async function getAgreement(db: Db, id: string): Promise<AgreementView> {
  return agreementView(await agreementRow(db, id));
}

/**
 * Throws AppError `not-found` when the supplier is no agency here, and `invalid` unless one party is named, where it
 * ends before it begins, or for a title that is none of ours.
 */
export function createAgreement(prisma: PrismaClient, input: NewAgreement, actor: Actor): Promise<AgreementView> {
  return prisma.$transaction(async (db) => {
    const { agency, ...party } = await partyOf(db, input);
    requireInOrder(input, zonesOf(agency));
    await requireOurTitles(db, input.titles);
    const row = await db.agreement.create({
      data: { ...party, ...agreementColumns(input), createdAt: actor.at, updatedAt: actor.at },
      include: { agency: true },
    });
    await record(db, actor, { act: 'agreement', detail: { ...input, id: row.id } });
    return agreementView(row);
  });
}

async function partyOf(db: Db, { supplier, photographer }: NewAgreement) {
  if ((supplier === null) === (photographer === null)) {
    throw new AppError('invalid', 'Name either the “supplier” or the “photographer” the agreement is with, not both.');
  }
  if (supplier === null) return { agency: null, photographer };
  const agency = await db.agency.findUnique({ where: { slug: supplier } });
  if (agency !== null) return { agency, agencyId: agency.id };
  throw new AppError('not-found', `There is no agency “${supplier}” to have an agreement with. Add the agency first.`);
}

/** With a photographer, or an agency nobody knows the zone of, it is read in the zone of each photo. */
function zonesOf(agency: AgencyModel | null): readonly string[] {
  return agency?.timeZone ? [agency.timeZone] : ALL_ROUND_THE_EARTH;
}

/**
 * A new version of the same agreement, which holds at once; where it stands so already, none. Throws AppError `not-found`,
 * `invalid` as above, or `conflict` where it was changed since.
 */
export function changeAgreement(
  prisma: PrismaClient,
  { id, terms, ...change }: Change & { id: string; terms: AgreementTerms },
  actor: Actor,
): Promise<AgreementView> {
  return prisma.$transaction(async (db) => {
    await requireOurTitles(db, terms.titles);
    return renew(db, { id, change, act: 'agreement-change', renewed: () => terms }, actor);
  });
}

/** It holds no longer than now: what was cleared stands or falls by the reach of an agreement's end. */
export function endAgreement(
  prisma: PrismaClient,
  { id, ...change }: Change & { id: string },
  actor: Actor,
): Promise<AgreementView> {
  const renewed = (row: JoinedAgreement) => ({ ...agreementView(row), ...endedPeriod(row, actor.at) });
  return prisma.$transaction((db) => renew(db, { id, change, act: 'agreement-end', renewed }, actor));
}

function endedPeriod(row: JoinedAgreement, at: Date): Pick<AgreementTerms, 'from' | 'until'> {
  const zone = row.agency?.timeZone ?? 'UTC';
  const now = at.toISOString();
  if (row.until !== null && instantOf(row.until, 'closes', zone) <= at.getTime()) {
    throw new AppError('conflict', `“${row.title}” has ended already. To move its end, change the agreement.`);
  }
  const hasBegun = row.from === null || instantOf(row.from, 'opens-late', zone) <= at.getTime();
  return { from: hasBegun ? row.from : now, until: now };
}

interface Renewal {
  id: string;
  change: Change;
  act: 'agreement-change' | 'agreement-end';
  renewed: (row: JoinedAgreement) => AgreementTerms;
}

async function renew(db: Db, { id, change, act, renewed }: Renewal, actor: Actor): Promise<AgreementView> {
  await lockAgreements(db, [parseId(id, 'agreement')]);
  const row = await agreementRow(db, id);
  requireVersion(`“${row.title}”`, row, change);
  const terms = renewed(row);
  requireInOrder(terms, zonesOf(row.agency));
  if (isDeepStrictEqual(agreementColumns(terms), agreementColumns(agreementView(row)))) return agreementView(row);
  const data = { ...agreementColumns(terms), version: row.version + 1, updatedAt: actor.at };
  const after = agreementView(await db.agreement.update({ where: { id: row.id }, data, include: { agency: true } }));
  const detail = { id: row.id, version: after.version, before: agreementView(row), after, reason: change.reason };
  await record(db, actor, { act, detail });
  return after;
}

async function agreementRow(db: Db, id: string): Promise<JoinedAgreement> {
  const row = await db.agreement.findUnique({ where: { id: parseId(id, 'agreement') }, include: { agency: true } });
  if (row !== null) return row;
  throw new AppError('not-found', `There is no agreement ${id}. Take its id from the list of agreements.`);
}

/**
 * Until the transaction ends nobody else takes a use of these agreements, or changes them. In one order, so that no two
 * wait for each other.
 */
export async function lockAgreements(db: Db, ids: readonly string[]): Promise<void> {
  await db.$queryRaw`SELECT 1 FROM agreements WHERE id = ANY(${[...ids]}::uuid[]) ORDER BY id FOR UPDATE`;
}

/** By agency id, and by `photographerKey`. */
export interface AgreementsOnFile {
  /** Ids of those with a quota. */
  counted: string[];
  ofAgency: ReadonlyMap<string, Agreement[]>;
  ofPhotographer: ReadonlyMap<string, Agreement[]>;
}

/** What was agreed with these agencies and photographers, in the form rights are judged by. */
export async function agreementsOf(
  db: Db,
  { agencies, photographers }: { agencies: string[]; photographers: string[] },
): Promise<AgreementsOnFile> {
  const rows = await db.agreement.findMany({
    where: {
      OR: [{ agencyId: { in: agencies } }, { photographer: { in: photographers, mode: 'insensitive' } }],
    },
    include: { agency: true },
    orderBy: { id: 'asc' },
  });
  const ofAgency = new Map<string, Agreement[]>();
  const ofPhotographer = new Map<string, Agreement[]>();
  for (const row of rows) {
    if (row.agencyId !== null) push(ofAgency, row.agencyId, toAgreement(row));
    else push(ofPhotographer, photographerKey(row.photographer ?? ''), toAgreement(row));
  }
  const counted = rows.filter(({ quotaUses }) => quotaUses !== null).map(({ id }) => id);
  return { counted, ofAgency, ofPhotographer };
}

/** Names of photographers are compared without their case. */
export function photographerKey(name: string): string {
  return name.trim().toLowerCase();
}

function push<T>(lists: Map<string, T[]>, key: string, item: T): void {
  lists.set(key, [...(lists.get(key) ?? []), item]);
}
