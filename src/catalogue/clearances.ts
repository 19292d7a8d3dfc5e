import { randomBytes } from 'node:crypto';
import type { Prisma, PrismaClient } from '../database/client/client.ts';
import { type Actor, type Db, record, toJson } from '../database/ledger.ts';
import { AppError } from '../errors.ts';
import type { Use, Verdict } from '../rights/verdict.ts';
import type { Purpose } from '../vocabulary/uses.ts';
import { type Page, type Paged, pageOf } from './lists.ts';
import type { OutletView } from './outlets.ts';
import { photoParts } from './photo-rows.ts';
import { useOf } from './use-of.ts';

export interface Answer {
  clause: string;
  /** Of the condition; absent in clearances from before conditions were answered one by one. */
  obstacle?: string;
  note: string;
}

export interface NewClearance {
  photoId: string;
  outletId: string;
  story: string;
  purpose: Purpose;
  answers: Answer[];
  /** Who pays for the use; null where nobody was named. */
  costCentre: string | null;
  /** ISO instant of the edition it is for; null where the outlet publishes at once. */
  edition: string | null;
  /** The agreements whose use it takes stand in it. */
  verdict: Verdict;
}

export const clearanceParts = {
  outlet: true,
  photo: { include: photoParts },
} as const satisfies Prisma.ClearanceInclude;

export type ClearanceRow = Prisma.ClearanceGetPayload<{ include: typeof clearanceParts }>;

export interface ClearanceView {
  id: string;
  photo: string;
  outlet: string;
  story: string;
  purpose: string;
  answers: Answer[];
  costCentre: string | null;
  /** ISO instant of the edition it is for; null where the outlet published at once. */
  edition: string | null;
  /** The snapshot: what was judged when it was cleared. */
  verdict: Verdict;
  createdAt: string;
  /** Who cleared it. */
  by: string;
  withdrawnAt: string | null;
}

/** Records the decision in the caller's transaction. The id is 128 random bits: whoever has the URL was given it. */
export async function createClearance(db: Db, input: NewClearance, actor: Actor): Promise<ClearanceRow> {
  const { photoId, outletId, story, purpose, costCentre, edition } = input;
  const row = await db.clearance.create({
    data: {
      id: randomBytes(16).toString('base64url'),
      photoId,
      outletId,
      story,
      purpose,
      answers: toJson(input.answers),
      costCentre,
      verdict: toJson(input.verdict),
      under: (input.verdict.under ?? []).map(({ id }) => id),
      actor: actor.actor,
      createdAt: actor.at,
      editionAt: edition,
    },
    include: clearanceParts,
  });
  const detail = {
    clearance: row.id,
    outlet: row.outlet.slug,
    story,
    purpose,
    edition,
    answers: input.answers,
    costCentre,
    verdict: input.verdict,
  };
  await record(db, actor, { act: 'clearance', photoId, detail });
  return row;
}

/** The use that was cleared, as it is made at `at`: what ends for new use alone does not end for it. */
export function clearedUse(
  outlet: OutletView,
  {
    purpose,
    story,
    edition,
    createdAt,
    verdict,
  }: Pick<ClearanceView, 'purpose' | 'story' | 'edition' | 'createdAt' | 'verdict'>,
  at: Date,
): Use {
  const use = useOf(outlet, { purpose: purpose as Purpose, action: 'publish', at });
  return { ...use, story, edition, clearedAt: createdAt, under: (verdict.under ?? []).map(({ id }) => id) };
}

/** Null where there is none: the public learns nothing from the difference. */
export function findClearance(db: Db, id: string): Promise<ClearanceRow | null> {
  return db.clearance.findUnique({ where: { id }, include: clearanceParts });
}

/** Newest first; of one photo where given. */
export async function listClearances(
  db: Db,
  { photoId, cursor, limit }: Page & { photoId: string | null },
): Promise<Paged<ClearanceView>> {
  const after = cursor === null ? null : await db.clearance.findUnique({ where: { id: cursor }, select: { id: true } });
  const rows = await db.clearance.findMany({
    where: photoId === null ? {} : { photoId },
    orderBy: [{ createdAt: 'desc' }, { id: 'desc' }],
    take: limit + 1,
    ...(after === null ? {} : { cursor: after, skip: 1 }),
    include: clearanceParts,
  });
  return pageOf(rows, limit, clearanceView);
}

/** Its URL answers 410 from now on. Withdrawing again changes nothing. Throws AppError `not-found`. */
export async function withdrawClearance(prisma: PrismaClient, id: string, actor: Actor): Promise<ClearanceView> {
  return prisma.$transaction(async (db) => {
    const { count } = await db.clearance.updateMany({
      where: { id, withdrawnAt: null },
      data: { withdrawnAt: actor.at },
    });
    const row = await findClearance(db, id);
    if (row === null) throw new AppError('not-found', `There is no clearance “${id.slice(0, 40)}”.`);
    if (count > 0)
      await record(db, actor, { act: 'clearance-withdrawal', photoId: row.photoId, detail: { clearance: id } });
    return clearanceView(row);
  });
}

/** A photo's standing clearances for a use, the oldest first. */
export function liveClearances(
  db: Db,
  use: { photoId: string; outletId: string; purpose: Purpose },
): Promise<ClearanceRow[]> {
  return db.clearance.findMany({
    where: { ...use, withdrawnAt: null },
    orderBy: [{ createdAt: 'asc' }, { id: 'asc' }],
    include: clearanceParts,
  });
}

export function clearanceView(row: ClearanceRow): ClearanceView {
  return {
    id: row.id,
    photo: row.photoId,
    outlet: row.outlet.slug,
    story: row.story,
    purpose: row.purpose,
    answers: row.answers as unknown as Answer[],
    costCentre: row.costCentre,
    edition: row.editionAt?.toISOString() ?? null,
    verdict: snapshotIn(row.verdict),
    createdAt: row.createdAt.toISOString(),
    by: row.actor,
    withdrawnAt: row.withdrawnAt?.toISOString() ?? null,
  };
}

/** Of a snapshot from before obstacles could be waived, none may. */
function snapshotIn(stored: Prisma.JsonValue): Verdict {
  const verdict = stored as unknown as Verdict;
  return { ...verdict, reasons: verdict.reasons.map((reason) => ({ ...{ waivable: false }, ...reason })) };
}
