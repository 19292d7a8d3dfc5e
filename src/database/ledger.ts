import type { Prisma } from './client/client.ts';

/** A client or a transaction: what every function that touches tables takes. */
export type Db = Prisma.TransactionClient;

/** Acts on a photo: its history shows them. */
export type PhotoAct =
  | 'upload'
  | 'upload-again'
  | 'edit'
  | 're-reading'
  | 'file-reading'
  | 'reading-report'
  | 'reading-report-dismissal'
  | 'proposal'
  | 'proposal-withdrawal'
  | 'proposal-closed'
  | 'proposal-confirmation'
  | 'proposal-refusal'
  | 'widening-undone'
  | 'waiver-request'
  | 'waiver-approval'
  | 'waiver-refusal'
  | 'waiver-withdrawal'
  | 'waiver-end'
  | 'urgent-waiver'
  | 'clearance'
  | 'clearance-refusal'
  | 'clearance-withdrawal'
  | 'download'
  | 'download-refusal'
  | 'delivery-refusal'
  | 'would-be-blocked'
  | 'notice'
  | 'order'
  | 'order-review'
  | 'identification'
  | 'identification-undo'
  | 'order-end-request'
  | 'order-end-withdrawal'
  | 'order-end-refusal'
  | 'order-end'
  | 'licence'
  | 'licence-approval'
  | 'licence-refusal'
  | 'licence-withdrawal'
  | 'licence-end'
  | 'same-merge'
  | 'same-split'
  | 'same-undo';

type HouseAct =
  | 'agency'
  | 'agency-change'
  | 'agency-setting'
  | 'agency-request'
  | 'agency-request-refusal'
  | 'agency-request-withdrawal'
  | 'agreement'
  | 'agreement-change'
  | 'agreement-end'
  | 'standing-rule'
  | 'standing-rule-change'
  | 'standing-rule-end'
  | 'house-rule'
  | 'house-rule-end'
  | 'outlet'
  | 'outlet-change'
  | 'title-name'
  | 'title-name-undo'
  | 'archive-reading'
  | 'archive-reading-stop'
  | 'phrase'
  | 'phrase-confirmation'
  | 'phrase-refusal'
  | 'phrase-withdrawal'
  | 'person-name'
  | 'person-merge'
  | 'person-split'
  | 'person-undo'
  | 'setting';

type AccountAct =
  | 'sign-in'
  | 'sign-in-refusal'
  | 'sign-out'
  | 'invitation'
  | 'invitation-revocation'
  | 'account'
  | 'account-change'
  | 'password-change'
  | 'second-factor'
  | 'session-revocation'
  | 'token'
  | 'token-revocation';

/** What the ledger records. */
export type RecordedAct = PhotoAct | HouseAct | AccountAct;

/** Who acts, when, and what lets them. */
export interface Actor {
  /** As the ledger names them: an e-mail address, or `public` and the like for nobody in particular. */
  actor: string;
  at: Date;
  /** Their account; null where nobody signed in. */
  account: string | null;
  /** The rule that allowed it: `edit-photo, as editor`. Null where no rule was asked. */
  rule: string | null;
  /** Who made the token it is done by, and their account (null for the command line); left out where it is done in person. */
  tokenMaker?: { name: string; account: string | null };
}

export interface LedgerAct {
  act: RecordedAct;
  photoId?: string;
  detail: Record<string, unknown>;
}

/** Appends one act. Inside a transaction the act and its record stand or fall together. */
export async function record(db: Db, actor: Actor, act: LedgerAct): Promise<void> {
  await db.ledgerEntry.create({ data: rowOf(actor, act) });
}

/** `record` for many acts at once, in their order: by SQL of our own, as Prisma thinks each number of rows over anew. */
export async function recordAll(
  db: Db,
  { actor, at, account, rule }: Actor,
  acts: readonly LedgerAct[],
): Promise<void> {
  await db.$executeRaw`
    INSERT INTO ledger_entries (at, actor, account, rule, act, photo_id, detail)
    SELECT ${at}, ${actor}, ${account}::uuid, ${rule}, done.act, done."photoId", done.detail
    FROM jsonb_to_recordset(${JSON.stringify(acts)}::jsonb) AS done (act text, "photoId" uuid, detail jsonb)`;
}

/** Appends the act only when none with that key was recorded before. */
export async function recordOnce(db: Db, onceKey: string, actor: Actor, act: LedgerAct): Promise<void> {
  await db.ledgerEntry.createMany({ data: [{ ...rowOf(actor, act), onceKey }], skipDuplicates: true });
}

function rowOf({ actor, at, account, rule }: Actor, { detail, ...act }: LedgerAct) {
  return { actor, at, account, rule, ...act, detail: toJson(detail) };
}

export interface HistoryEntry {
  at: Date;
  actor: string;
  rule: string | null;
  act: string;
  detail: Record<string, unknown>;
}

/** The photo's acts, newest first. */
export async function historyOf(db: Db, photoId: string, limit: number): Promise<HistoryEntry[]> {
  const rows = await db.ledgerEntry.findMany({ where: { photoId }, orderBy: { seq: 'desc' }, take: limit });
  return rows.map(({ at, actor, rule, act, detail }) => ({
    at,
    actor,
    rule,
    act,
    detail: detail as Record<string, unknown>,
  }));
}

/** What was done to one thing of the house, which its acts name as `id`; newest first. */
export function houseHistoryOf(db: Db, id: string, limit: number): Promise<HistoryEntry[]> {
  return db.$queryRaw<HistoryEntry[]>`
    SELECT at, actor, rule, act, detail FROM ledger_entries
    WHERE photo_id IS NULL AND detail->>'id' = ${id} ORDER BY seq DESC LIMIT ${limit}`;
}

/** JSON columns take plain values; this drops `undefined` members and states the type Prisma wants. */
export function toJson(value: unknown): Prisma.InputJsonValue {
  return JSON.parse(JSON.stringify(value)) as Prisma.InputJsonValue;
}
