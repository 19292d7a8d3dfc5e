import type { Doubt, ReadRestriction } from '../captions/reading.ts';
import type { Db } from '../database/ledger.ts';
import { canonical } from '../rights/clauses/canonical.ts';
import type { Restriction } from '../vocabulary/restrictions.ts';
import { type MetadataClause, metadataClausesOf, type PhotoRow, readingsOf } from './photo-rows.ts';
import { type NamedDoubt, proposedIn, type Stand } from './widenings/proposal-detail.ts';

/** What two people took out of one photo's terms: keys of clauses and doubts, and rows of restrictions added by hand. */
export interface Rulings {
  clauses: ReadonlySet<string>;
  hand: ReadonlySet<string>;
  doubts: ReadonlySet<string>;
}

export const NO_RULINGS: Rulings = { clauses: new Set(), hand: new Set(), doubts: new Set() };

/** Asked for where terms are compiled, never where they are judged: judging reads the compiled terms. */
export async function rulingsOf(db: Db, photoId: string): Promise<Rulings> {
  return (await rulingsOfMany(db, [photoId])).get(photoId) ?? NO_RULINGS;
}

/** Those there are, by photo id. */
export async function rulingsOfMany(db: Db, photoIds: readonly string[]): Promise<Map<string, Rulings>> {
  const kind = { in: ['drop-restriction', 'correct-restriction', 'resolve-doubt'] };
  const rows = await db.proposal.findMany({
    where: { photoId: { in: [...photoIds] }, status: 'confirmed', kind },
    select: { photoId: true, kind: true, detail: true },
  });
  const byPhoto = new Map<string, typeof rows>();
  for (const row of rows) byPhoto.set(row.photoId, [...(byPhoto.get(row.photoId) ?? []), row]);
  return new Map([...byPhoto].map(([photoId, proposals]) => [photoId, rulingsIn(proposals)]));
}

/** The rulings that these proposals amount to, once confirmed. */
export function rulingsIn(proposals: { kind: string; detail: unknown }[]): Rulings {
  const [clauses, hand, doubts] = [new Set<string>(), new Set<string>(), new Set<string>()];
  for (const { kind, detail } of proposals.map(proposedIn)) {
    if (kind === 'resolve-doubt') for (const doubt of detail.doubts) doubts.add(doubtKey(doubt));
    if (kind !== 'drop-restriction' && kind !== 'correct-restriction') continue;
    for (const stand of detail.stands) {
      if (stand.hand === undefined) clauses.add(clauseKey(detail.restriction, stand));
      else hand.add(stand.hand);
    }
  }
  return { clauses, hand, doubts };
}

interface Standing {
  /** `since`: when the text came; absent: with the photo. */
  readings: { field: string; since: string | undefined; restrictions: ReadRestriction[]; doubts: Doubt[] }[];
  metadata: MetadataClause[];
  hand: PhotoRow['handRestrictions'];
}

/** What is stored of the photo's restrictions, without what rulings took out. */
export function standingOf(
  photo: Pick<PhotoRow, 'readings' | 'metadataClauses' | 'handRestrictions'>,
  rulings: Rulings,
): Standing {
  return {
    readings: readingsOf(photo).map(({ field, receivedAt: since, reading: { restrictions, doubts } }) => ({
      field,
      since,
      restrictions: restrictions.filter((read) => !isClauseGone(rulings, read, { words: read.text, field })),
      doubts,
    })),
    metadata: metadataClausesOf(photo).filter((coded) => !isClauseGone(rulings, coded, coded)),
    hand: photo.handRestrictions.filter(({ id }) => !rulings.hand.has(id)),
  };
}

/** Everywhere the clause stands: equal words in one field count once. */
export function standsOf(
  photo: Pick<PhotoRow, 'readings' | 'metadataClauses' | 'handRestrictions'>,
  clause: Restriction,
  rulings: Rulings,
): Stand[] {
  const { readings, metadata, hand } = standingOf(photo, rulings);
  const key = contentKey(clause);
  const same = (other: object) => contentKey(other as Restriction) === key;
  const stands: Stand[] = [
    ...readings.flatMap(({ field, restrictions }) =>
      restrictions.filter(same).map(({ text }) => ({ words: text, field })),
    ),
    ...metadata.filter(same).map(({ words, field }) => ({ words, field })),
    ...hand.filter(same).map(({ id, words }) => ({ words, field: 'editor', hand: id })),
  ];
  return [...new Map(stands.map((stand) => [canonical(stand), stand])).values()];
}

export function isClauseGone({ clauses }: Rulings, clause: Restriction, stand: Stand): boolean {
  return clauses.has(clauseKey(clause, stand));
}

export function isDoubtGone({ doubts }: Rulings, doubt: NamedDoubt): boolean {
  return doubts.has(doubtKey(doubt));
}

/** Same kind, value and part of all uses, whatever the order of their lists. */
export function contentKey({ kind, value, within }: Restriction): string {
  return canonical({ kind, value, within: within ?? undefined });
}

export function doubtKey({ words, field, reason }: NamedDoubt): string {
  return canonical({ words, field, reason });
}

/** Of one clause in one place. */
export function clauseKey(clause: Restriction, { words, field }: Pick<Stand, 'words' | 'field'>): string {
  return canonical({ clause: contentKey(clause), words, field });
}
