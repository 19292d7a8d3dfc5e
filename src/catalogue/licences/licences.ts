import type { Prisma } from '../../database/client/client.ts';
import type { Db } from '../../database/ledger.ts';
import { AppError } from '../../errors.ts';
import type { Licence } from '../../rights/exceptions/licences.ts';
import { instantOf } from '../../rights/moments/instants.ts';
import type { Action, Channel, Purpose } from '../../vocabulary/uses.ts';
import { type DocumentView, documentView } from '../documents.ts';
import { fromStored, type Page, type Paged, pageOf, parseId, shown } from '../lists.ts';

export const LICENCE_KINDS = [
  'contract',
  'release',
  'permission',
  'invoice',
  'deed',
] as const satisfies Licence['kind'][];

/** A clause that a licence lifts, as it stood when the licence was filed. */
export interface LiftedClause {
  /** Its key, as verdicts name it. */
  obstacle: string;
  sentence: string;
  /** Every text it was read from. */
  words: string[];
}

export const licenceParts = {
  documentFile: true,
  photo: {
    select: { headline: true, captionForReaders: true, fileName: true, status: true, width: true, height: true },
  },
} as const satisfies Prisma.LicenceInclude;

export type LicenceRow = Prisma.LicenceGetPayload<{ include: typeof licenceParts }>;

/** `waiting` for a second person; `planned` before its start and `over` at its end; or nobody's any more. */
export type LicenceState = 'waiting' | 'planned' | 'in-force' | 'over' | 'refused' | 'withdrawn' | 'ended';

export interface LicenceView {
  id: string;
  photo: string;
  state: LicenceState;
  kind: Licence['kind'];
  document: string;
  file: DocumentView | null;
  lifts: LiftedClause[];
  /** What it lifts, in words; that it lifts nothing, where it names no clause. */
  sentence: string;
  territories: string[] | 'all';
  channels: string[] | 'all';
  purposes: string[] | 'all';
  actions: string[];
  titles: string[] | 'all';
  from: string | null;
  until: string | null;
  reason: string;
  by: string;
  createdAt: string;
  decided: { by: string; at: string; reason: string | null } | null;
  ended: { by: string; at: string; reason: string | null } | null;
}

/** Throws AppError `not-found`, or `invalid` for what cannot be an id. */
export async function getLicence(db: Db, id: string): Promise<LicenceRow> {
  const row = await db.licence.findUnique({ where: { id: parseId(id, 'licence') }, include: licenceParts });
  if (row === null)
    throw new AppError('not-found', `There is no licence ${id}. The page of its photo lists those there are.`);
  return row;
}

export const LICENCE_PHASES = ['waiting', 'approved', 'past'] as const;
export type LicencePhase = (typeof LICENCE_PHASES)[number];

const STATUSES = {
  waiting: ['filed'],
  approved: ['approved'],
  past: ['refused', 'withdrawn', 'ended'],
} satisfies Record<LicencePhase, string[]>;

export interface LicenceQuery extends Page {
  phase: LicencePhase | null;
  photoId: string | null;
}

/** Newest first. */
export async function listLicences(
  db: Db,
  { phase, photoId, cursor, limit }: LicenceQuery,
): Promise<Paged<LicenceRow>> {
  const rows = await db.licence.findMany({
    where: {
      ...(phase === null ? {} : { status: { in: STATUSES[phase] } }),
      ...(photoId === null ? {} : { photoId }),
    },
    orderBy: { id: 'desc' },
    take: limit + 1,
    ...(cursor === null ? {} : { cursor: { id: cursor }, skip: 1 }),
    include: licenceParts,
  });
  return pageOf(rows, limit, (row) => row);
}

type Approved = Omit<LicenceRow, keyof typeof licenceParts>;

/** What two people put on file for each photo, whenever it holds: rights say whether it does. */
export async function licenceRowsOf(db: Db, photoIds: readonly string[]): Promise<Map<string, Approved[]>> {
  const rows = await db.licence.findMany({
    where: { photoId: { in: [...photoIds] }, status: 'approved' },
    orderBy: { id: 'asc' },
  });
  const byPhoto = new Map<string, Approved[]>();
  for (const row of rows) byPhoto.set(row.photoId, [...(byPhoto.get(row.photoId) ?? []), row]);
  return byPhoto;
}

/** As rights read them. */
export function licencesFor(rows: readonly Approved[] = []): Licence[] {
  return rows.map((row) => asLicence(row, row.decidedAt ?? row.createdAt));
}

/** The licence as rights read it, were it approved at that instant. */
export function asLicence(row: Approved, approvedAt: Date): Licence {
  const { id, kind, document, from, until, by } = row;
  return {
    ...{ id, document, from, until, by },
    kind: kind as Licence['kind'],
    lifts: liftsIn(row).map(({ obstacle }) => obstacle),
    given: approvedAt.toISOString(),
    territories: fromStored(row.territories),
    channels: fromStored<Channel>(row.channels),
    purposes: fromStored<Purpose>(row.purposes),
    actions: row.actions as Action[],
    titles: fromStored(row.titles),
  };
}

/** One that names no clause still stands in for an agreement, where there is none that holds what it covers. */
function liftsInWords(lifts: readonly LiftedClause[]): string {
  if (lifts.length > 0) return `Lifts: ${lifts.map(({ sentence }) => sentence).join(' ')}`;
  return 'Lifts no restriction, each narrows it too: it only stands in for an agreement.';
}

function liftsIn(row: Pick<LicenceRow, 'lifts'>): LiftedClause[] {
  return row.lifts as unknown as LiftedClause[];
}

export function licenceView(row: LicenceRow, at: Date): LicenceView {
  const { id, photoId, kind, document, actions, from, until, reason, by } = row;
  return {
    ...{ id, photo: photoId, state: stateOf(row, at), kind: kind as Licence['kind'], document, reason, by },
    file: documentView(row.documentFile),
    lifts: liftsIn(row),
    sentence: liftsInWords(liftsIn(row)),
    territories: shown(row.territories),
    channels: shown(row.channels),
    purposes: shown(row.purposes),
    titles: shown(row.titles),
    ...{ actions, from, until },
    createdAt: row.createdAt.toISOString(),
    decided: deedOf(row.decidedBy, row.decidedAt, row.decisionReason),
    ended: deedOf(row.endedBy, row.endedAt, row.endReason),
  };
}

function deedOf(by: string | null, at: Date | null, reason: string | null): LicenceView['decided'] {
  return by === null || at === null ? null : { by, at: at.toISOString(), reason };
}

/** By days in UTC, as lists show it; whether it covers a use is for the verdict to say, in the agency's zone. */
export function stateOf({ status, from, until }: Approved, at: Date): LicenceState {
  if (status === 'filed') return 'waiting';
  if (status !== 'approved') return status as LicenceState;
  if (until !== null && at.getTime() >= instantOf(until, 'closes', 'UTC')) return 'over';
  return from !== null && at.getTime() < instantOf(from, 'opens', 'UTC') ? 'planned' : 'in-force';
}
