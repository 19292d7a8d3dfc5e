import type { Db } from '../database/ledger.ts';
import { takenDownBy } from '../rights/taken-down.ts';
import type { PhotoFacts, Terms } from '../rights/verdict.ts';
import { proposedIn } from './widenings/proposal-detail.ts';

type Status = PhotoFacts['status'];

const STRICTEST_FIRST = ['killed', 'withheld'] as const satisfies Status[];
const statusAfter: Record<string, Status> = { kill: 'killed', withhold: 'withheld' };

/** The one place that says what state a photo is in: the strictest of what its notices and its terms say. */
export function statusFrom(terms: Terms, notices: readonly string[]): Status {
  const said = [takenDownBy(terms), ...notices.map((kind) => statusAfter[kind])];
  return STRICTEST_FIRST.find((status) => said.includes(status)) ?? 'active';
}

/** `statusFrom` for a photo that stands already. */
export async function statusUnder(
  db: Db,
  { id, status }: { id: string; status: string },
  terms: Terms,
): Promise<Status> {
  if (status === 'deleted') return status;
  const notices = await db.notice.findMany({ where: { photoId: id }, select: { id: true, kind: true } });
  const lifted = await withholdsLifted(db, [id]);
  return statusFrom(
    terms,
    notices.flatMap((notice) => (lifted.has(notice.id) ? [] : notice.kind)),
  );
}

/** Withholds by notice that nobody lifted, the oldest first. */
export async function standingWithholds(db: Db, photoId: string): Promise<{ id: string; reason: string }[]> {
  const where = { photoId, kind: 'withhold' };
  const notices = await db.notice.findMany({ where, select: { id: true, reason: true }, orderBy: { id: 'asc' } });
  const lifted = await withholdsLifted(db, [photoId]);
  return notices.filter(({ id }) => !lifted.has(id));
}

/** Ids of those that two people lifted; a kill is lifted by nobody, and none of its notices is ever named there. */
export async function withholdsLifted(db: Db, photos: readonly string[]): Promise<Set<string>> {
  const where = { photoId: { in: [...photos] }, kind: 'lift-withhold', status: 'confirmed' };
  const proposals = await db.proposal.findMany({ where, select: { kind: true, detail: true } });
  return new Set(
    proposals.map(proposedIn).flatMap((proposed) => (proposed.kind === 'lift-withhold' ? proposed.detail.notices : [])),
  );
}
