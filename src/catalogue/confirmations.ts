import type { Prisma } from '../database/client/client.ts';
import type { Db } from '../database/ledger.ts';
import type { Confirmation } from '../rights/clauses/source.ts';
import { clauseObstacle } from '../rights/exceptions/obstacles.ts';
import type { Clause, Terms } from '../rights/verdict.ts';
import { byId } from './by-id.ts';
import type { PhotoRow } from './photo-rows.ts';
import { clauseKey, contentKey } from './rulings.ts';
import { proposedIn } from './widenings/proposal-detail.ts';

/** Who confirmed a clause of one photo, as the photo's own row keeps it. */
export interface KeptConfirmation extends Confirmation {
  /** As `clauseKey` writes it. */
  clause: string;
}

interface Said extends Confirmation {
  isOf(clause: Clause): boolean;
}

/**
 * Who last confirmed each clause that somebody did, by photo id: by adding it, by agreeing that it is what
 * the words mean, or by refusing to let it go. Worked out where terms are compiled, and kept with the photo, so that judging
 * asks nobody.
 */
export async function confirmationsOf(
  db: Db,
  compiled: readonly { photo: Pick<PhotoRow, 'id' | 'handRestrictions'>; terms: Pick<Terms, 'clauses'> }[],
): Promise<(photoId: string) => KeptConfirmation[]> {
  const decided = await decisions(
    db,
    compiled.map(({ photo }) => photo.id),
  );
  return byId(
    compiled.map(({ photo, terms }) => {
      const said = [...additions(photo), ...(decided.get(photo.id) ?? [])];
      return [photo.id, said.length === 0 ? [] : terms.clauses.flatMap((clause) => lastSaid(said, clause))];
    }),
  );
}

function lastSaid(said: readonly Said[], clause: Clause): KeptConfirmation[] {
  const last = said.findLast(({ isOf }) => isOf(clause));
  return last === undefined ? [] : [{ clause: clauseKey(clause, clause), by: last.by, at: last.at }];
}

function additions({ handRestrictions }: Pick<PhotoRow, 'handRestrictions'>): Said[] {
  return handRestrictions.map((row) => ({
    by: row.actor,
    at: row.createdAt.toISOString(),
    isOf: (clause) => clause.origin === 'editor' && clause.words === row.words && isSameContent(clause, row),
  }));
}

function isSameContent(clause: Clause, row: PhotoRow['handRestrictions'][number]): boolean {
  const { kind, value, within } = row;
  return contentKey(clause) === contentKey({ kind, value, within: within ?? undefined } as unknown as Clause);
}

/** By photo id, the oldest first. */
async function decisions(db: Db, photoIds: string[]): Promise<Map<string, Said[]>> {
  const isDecided = { decidedBy: { not: null }, decidedAt: { not: null } };
  const rows = await db.proposal.findMany({
    where: { photoId: { in: photoIds }, status: { in: ['confirmed', 'refused'] }, ...isDecided },
    orderBy: [{ decidedAt: 'asc' }, { id: 'asc' }],
    select: { photoId: true, kind: true, detail: true, status: true, decidedBy: true, decidedAt: true },
  });
  const byPhoto = new Map<string, Said[]>();
  for (const { photoId, decidedBy, decidedAt, status, ...row } of rows) {
    const isOf = confirmedBy(proposedIn(row), status);
    if (isOf === null || decidedBy === null || decidedAt === null) continue;
    const said = { by: decidedBy, at: decidedAt.toISOString(), isOf };
    byPhoto.set(photoId, [...(byPhoto.get(photoId) ?? []), said]);
  }
  return byPhoto;
}

/** The clauses that a decision confirms; null where it confirms none. */
function confirmedBy({ kind, detail }: ReturnType<typeof proposedIn>, status: string): Said['isOf'] | null {
  if (kind === 'bind-clause') {
    if (status !== 'confirmed') return null;
    const words = detail.stands.map((stand) => stand.words);
    return (clause) => clauseObstacle(clause) === detail.obstacle && words.includes(clause.words);
  }
  if (kind === 'correct-restriction' && status === 'confirmed')
    return (clause) => clause.origin === 'editor' && contentKey(clause) === contentKey(detail.to);
  if (status !== 'refused' || (kind !== 'drop-restriction' && kind !== 'correct-restriction')) return null;
  const kept = detail.stands.map((stand) => clauseKey(detail.restriction, stand));
  return (clause) => kept.includes(clauseKey(clause, clause));
}

/** The clauses, each with who confirmed it. */
export function withConfirmations(clauses: Clause[], { confirmations }: { confirmations: Prisma.JsonValue }): Clause[] {
  const kept = confirmations as unknown as KeptConfirmation[];
  if (kept.length === 0) return clauses;
  const byClause = new Map(kept.map(({ clause, by, at }) => [clause, { by, at }]));
  return clauses.map((clause) => {
    const confirmed = byClause.get(clauseKey(clause, clause));
    return confirmed === undefined ? clause : { ...clause, confirmed };
  });
}
