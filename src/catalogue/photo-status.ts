import type { Db } from '../database/ledger.ts';
import { takenDownBy } from '../rights/taken-down.ts';
import type { PhotoFacts, Terms } from '../rights/verdict.ts';
import { byId } from './by-id.ts';
import { proposedIn } from './widenings/proposal-detail.ts';

type Status = PhotoFacts['status'];

const STRICTEST_FIRST = ['killed', 'withheld'] as const satisfies Status[];
const statusAfter: Record<string, Status> = { kill: 'killed', withhold: 'withheld' };

/** The one place that says what state a photo is in: the strictest of what its notices and its terms say. */
export function statusFrom(terms: Terms, notices: readonly string[]): Status {
  const said = [takenDownBy(terms), ...notices.map((kind) => statusAfter[kind])];
  return STRICTEST_FIRST.find((status) => said.includes(status)) ?? 'active';
}

interface Judged {
  photo: { id: string; status: string };
  terms: Terms;
}

/** `statusFrom` for photos that stand already, by their ids. */
export async function statusesUnder(db: Db, judged: readonly Judged[]): Promise<(photoId: string) => Status> {
  const ids = judged.map(({ photo }) => photo.id);
  const where = { photoId: { in: ids } };
  const notices = await db.notice.findMany({ where, select: { id: true, kind: true, photoId: true } });
  const lifted = notices.length === 0 ? new Set<string>() : await withholdsLifted(db, ids);
  const standing = notices.filter(({ id }) => !lifted.has(id));
  const under = ({ photo: { id, status }, terms }: Judged): Status => {
    if (status === 'deleted') return status;
    return statusFrom(
      terms,
      standing.flatMap(({ photoId, kind }) => (photoId === id ? kind : [])),
    );
  };
  return byId(judged.map((one) => [one.photo.id, under(one)]));
}

/** The same for one. */
export async function statusUnder(db: Db, photo: Judged['photo'], terms: Terms): Promise<Status> {
  return (await statusesUnder(db, [{ photo, terms }]))(photo.id);
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
