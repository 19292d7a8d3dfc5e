import type { Prisma } from '../../database/client/client.ts';
import type { Db } from '../../database/ledger.ts';
import { sentenceOf } from '../../rights/words/sentences.ts';
import { type Page, type Paged, pageOf } from '../lists.ts';
import type { WidenedOutcome } from './outcomes.ts';
import { type ProposalKind, type Proposed, proposedIn } from './proposal-detail.ts';

export const WIDENING_STATUSES = ['waiting', 'confirmed', 'refused', 'withdrawn', 'closed', 'undone'] as const;
export type WideningStatus = (typeof WIDENING_STATUSES)[number];

const photoPart = {
  select: {
    id: true,
    status: true,
    headline: true,
    captionForReaders: true,
    fileName: true,
    width: true,
    height: true,
  },
} as const satisfies Prisma.PhotoDefaultArgs;

type WideningRow = Prisma.ProposalGetPayload<{ include: { photo: typeof photoPart } }>;

/** A clause or doubt that goes, or went, by a widening; `words` is empty for what has none. */
export interface Taken {
  sentence: string;
  words: string;
  field: string;
}

/** An edit that widens, with what was decided on it. Instants are ISO 8601. */
export interface WideningView {
  id: string;
  status: WideningStatus;
  kind: ProposalKind;
  /** What would be, or was, done: `drop “JAPAN OUT” (…)`. */
  sentence: string;
  takes: Taken[];
  photo: WideningRow['photo'];
  proposedBy: string;
  /** The proposer's account; null where it is not known. */
  account: string | null;
  /** Who made the token it was proposed with, and their account; null where it was proposed in person. */
  tokenMaker: string | null;
  tokenMakerAccount: string | null;
  reason: string;
  proposedAt: string;
  decided: { by: string; at: string; reason: string | null } | null;
  undone: { by: string; at: string; reason: string } | null;
  /** Each outlet before and after it was confirmed. */
  outcomes: WidenedOutcome[];
}

/** What waits oldest first, the rest newest proposal first; widenings of deleted photos are left out. */
export async function listWidenings(
  db: Db,
  { status, cursor, limit }: Page & { status: WideningStatus },
): Promise<Paged<WideningView>> {
  const isQueue = status === 'waiting';
  const rows = await db.proposal.findMany({
    where: {
      status: stored(status),
      photo: { status: { not: 'deleted' } },
      ...(cursor === null ? {} : { id: isQueue ? { gt: cursor } : { lt: cursor } }),
    },
    orderBy: { id: isQueue ? 'asc' : 'desc' },
    take: limit + 1,
    include: { photo: photoPart },
  });
  return pageOf(rows, limit, wideningView);
}

export async function getWidening(db: Db, id: string): Promise<WideningView> {
  return wideningView(await db.proposal.findUniqueOrThrow({ where: { id }, include: { photo: photoPart } }));
}

function stored(status: WideningStatus): string {
  return status === 'waiting' ? 'pending' : status;
}

function wideningView(row: WideningRow): WideningView {
  const { id, status, sentence, photo, actor, account, tokenMaker, tokenMakerAccount, reason, createdAt } = row;
  const detail = row.detail as unknown as Partial<Pick<WideningView, 'undone' | 'outcomes'>>;
  const proposed = proposedIn(row);
  return {
    id,
    status: status === 'pending' ? 'waiting' : (status as WideningStatus),
    kind: proposed.kind,
    sentence,
    takes: takenBy(proposed),
    photo,
    proposedBy: actor,
    account,
    tokenMaker,
    tokenMakerAccount,
    reason,
    proposedAt: createdAt.toISOString(),
    decided: decidedOf(row),
    undone: detail.undone ?? null,
    outcomes: detail.outcomes ?? [],
  };
}

function decidedOf({ decidedBy, decidedAt, decisionReason }: WideningRow): WideningView['decided'] {
  if (decidedBy === null || decidedAt === null) return null;
  return { by: decidedBy, at: decidedAt.toISOString(), reason: decisionReason };
}

function takenBy({ kind, detail }: Proposed): Taken[] {
  if (kind === 'drop-restriction' || kind === 'correct-restriction')
    return detail.stands.map(({ words, field }) => ({
      sentence: sentenceOf({ ...detail.restriction, words }),
      words,
      field,
    }));
  if (kind === 'bind-clause')
    return detail.stands.map(({ words, field }) => ({ sentence: 'Its words stay, with this meaning:', words, field }));
  if (kind === 'resolve-doubt')
    return detail.doubts.map(({ words, field, reason }) => ({ sentence: reason, words, field }));
  if (kind !== 're-reading') return [];
  return detail.kept.flatMap(({ field, restrictions, doubts, source }) => [
    ...restrictions.map((clause) => ({
      sentence: sentenceOf({ ...clause, words: clause.text }),
      words: clause.text,
      field,
    })),
    ...doubts.map((doubt) => ({ sentence: doubt.reason, words: doubt.text, field })),
    ...(source?.credited ?? []).map((name) => ({ sentence: 'Its credit names an agency.', words: name, field })),
    ...(source?.released ?? []).map((day) => ({ sentence: 'It names a day of release.', words: day, field })),
  ]);
}
