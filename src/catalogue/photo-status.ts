import type { Db } from '../database/ledger.ts';
import { takenDownBy } from '../rights/taken-down.ts';
import type { PhotoFacts, Terms } from '../rights/verdict.ts';

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
  const notices = await db.notice.findMany({ where: { photoId: id }, select: { kind: true } });
  return statusFrom(
    terms,
    notices.map(({ kind }) => kind),
  );
}
