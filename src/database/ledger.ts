import type { Prisma } from './client/client.ts';

/** A client or a transaction: what every function that touches tables takes. */
export type Db = Prisma.TransactionClient;

export type Act =
  | 'upload'
  | 'upload-again'
  | 'edit'
  | 're-reading'
  | 'proposal'
  | 'proposal-withdrawal'
  | 'clearance'
  | 'clearance-refusal'
  | 'clearance-withdrawal'
  | 'download'
  | 'download-refusal'
  | 'delivery-refusal'
  | 'notice'
  | 'agency'
  | 'agreement'
  | 'outlet'
  | 'house-rule';

export interface LedgerAct {
  at: Date;
  actor: string;
  act: Act;
  photoId?: string;
  detail: Record<string, unknown>;
}

/** Appends one act. Inside a transaction the act and its record stand or fall together. */
export async function record(db: Db, act: LedgerAct): Promise<void> {
  await db.ledgerEntry.create({ data: { ...act, detail: toJson(act.detail) } });
}

/** Appends the act only when none with that key was recorded before. */
export async function recordOnce(db: Db, onceKey: string, act: LedgerAct): Promise<void> {
  await db.ledgerEntry.createMany({ data: [{ ...act, detail: toJson(act.detail), onceKey }], skipDuplicates: true });
}

export interface HistoryEntry {
  at: Date;
  actor: string;
  act: string;
  detail: Record<string, unknown>;
}

/** The photo's acts, newest first. */
export async function historyOf(db: Db, photoId: string, limit: number): Promise<HistoryEntry[]> {
  const rows = await db.ledgerEntry.findMany({ where: { photoId }, orderBy: { seq: 'desc' }, take: limit });
  return rows.map(({ at, actor, act, detail }) => ({ at, actor, act, detail: detail as Record<string, unknown> }));
}

/** JSON columns take plain values; this drops `undefined` members and states the type Prisma wants. */
export function toJson(value: unknown): Prisma.InputJsonValue {
  return JSON.parse(JSON.stringify(value)) as Prisma.InputJsonValue;
}
