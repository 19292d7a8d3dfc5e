import type { Prisma } from '../database/client/client.ts';
import { toJson } from '../database/ledger.ts';
import { AppError } from '../errors.ts';
import { widens } from '../rights/clauses/widens.ts';
import type { Subject } from '../rights/verdict.ts';
import { type EditContext, markByHand } from './edit-context.ts';
import { earlierSourcesOf, type PhotoRow, photoParts, transmittedByFile } from './photo-rows.ts';
import { termsOf } from './photo-terms.ts';
import { rulingsOf } from './rulings.ts';
import { subjectOf } from './subjects.ts';
import type { ProposalDetails } from './widenings/proposal-detail.ts';
import type { NewProposal } from './widenings/propose.ts';

/** Another supplier, source kind or day than the photo has. */
export interface SourceChange {
  field: 'supplier' | 'collection' | 'sourceKind' | DateField;
  before: unknown;
  after: unknown;
  columns: Prisma.PhotoUncheckedUpdateInput;
  /** What the loaded photo would hold instead. */
  parts: Partial<PhotoRow>;
  proposal: NewProposal;
}

export type DateField = 'takenOn' | 'releasedOn' | 'transmittedAt';

type Changing = Pick<EditContext, 'db' | 'photo'>;

/** `to` is a slug, or null for no agency. Throws AppError `not-found`. */
export async function supplierChange({ db, photo }: Changing, to: string | null): Promise<SourceChange> {
  const supplier = to === null ? null : await db.agency.findUnique({ where: { slug: to } });
  if (supplier === null && to !== null)
    throw new AppError(
      'not-found',
      `There is no agency “${to.slice(0, 80)}”. Add it first, or take a short name from the list of agencies.`,
    );
  const from = photo.supplier?.slug ?? null;
  const sentence = `take ${supplier?.name ?? 'no agency'} instead of ${photo.supplier?.name ?? 'no agency'} as its supplier`;
  const supplierId = supplier?.id ?? null;
  return {
    field: 'supplier',
    before: from,
    after: to,
    columns: { supplierId },
    parts: { supplierId, supplier },
    proposal: { kind: 'supplier', detail: { from, to }, sentence },
  };
}

/** Null for none. */
export function collectionChange({ photo }: Changing, to: string | null): SourceChange {
  const from = photo.collection;
  const sentence = `take ${to ?? 'no collection'} instead of ${from ?? 'no collection'} as its supplier’s collection`;
  const columns = { collection: to };
  const proposal = { kind: 'collection', detail: { from, to }, sentence } as const;
  return { field: 'collection', before: from, after: to, columns, parts: columns, proposal };
}

export function sourceKindChange({ photo }: Changing, to: string): SourceChange {
  const from = photo.sourceKind;
  const sentence = `treat it as ${to} instead of ${from}`;
  const columns = { sourceKind: to };
  const proposal = { kind: 'source-kind', detail: { from, to }, sentence } as const;
  return { field: 'sourceKind', before: from, after: to, columns, parts: columns, proposal };
}

/** Days are `YYYY-MM-DD`; null takes the day away. */
export function dayChange({ photo }: Changing, field: 'takenOn' | 'releasedOn', to: string | null): SourceChange {
  const from = photo[field];
  const day = field === 'takenOn' ? 'taking' : 'release';
  const sentence = `take ${to ?? 'no date'} instead of ${from ?? 'no date'} as its day of ${day}`;
  const columns = { [field]: to };
  return {
    field,
    before: from,
    after: to,
    columns,
    parts: columns,
    proposal: { kind: 'dates', detail: { field, from, to }, sentence },
  };
}

/** A day or a date-time, without offset in the agency's zone; null goes back to what the file says. */
export function transmissionChange(
  { photo, actor }: Changing & Pick<EditContext, 'actor'>,
  to: string | null,
): SourceChange {
  const from = photo.transmittedByHand;
  const ofFile = transmittedByFile(photo) ?? 'none';
  const named = (said: string | null) => said ?? `what its file says (${ofFile})`;
  const said =
    to === null
      ? { transmittedBy: null, transmittedSaidAt: null }
      : { transmittedBy: actor.actor, transmittedSaidAt: actor.at };
  return {
    field: 'transmittedAt',
    before: from,
    after: to,
    columns: { transmittedByHand: to, ...said },
    parts: { transmittedByHand: to },
    proposal: {
      kind: 'dates',
      detail: { field: 'transmittedAt', from, to },
      sentence: `take ${named(to)} instead of ${named(from)} as its time of transmission`,
    },
  };
}

export type SourceProposal = {
  [Kind in 'supplier' | 'collection' | 'source-kind' | 'dates']: { kind: Kind; detail: ProposalDetails[Kind] };
}['supplier' | 'collection' | 'source-kind' | 'dates'];

/** The change that a proposal keeps, or the one that takes it back. */
export async function changeProposed(
  context: Changing & Pick<EditContext, 'actor'>,
  { kind, detail }: SourceProposal,
  way: 'to' | 'from',
): Promise<SourceChange> {
  if (kind === 'supplier') return supplierChange(context, detail[way]);
  if (kind === 'collection') return collectionChange(context, detail[way]);
  if (kind === 'source-kind') return sourceKindChange(context, detail[way]);
  const { field } = detail;
  return field === 'transmittedAt' ? transmissionChange(context, detail[way]) : dayChange(context, field, detail[way]);
}

/** The photo judged as it is and as it would be, doubts over its source too; nothing is written to find out. */
export async function couldWiden({ db, photo }: Changing, { parts }: SourceChange): Promise<boolean> {
  const rulings = await rulingsOf(db, photo.id);
  const subject = async (row: PhotoRow): Promise<Subject> => ({
    ...(await subjectOf(db, row)),
    terms: termsOf(row, rulings),
  });
  return widens(await subject(photo), await subject({ ...photo, ...parts }));
}

/** Sets the columns; a day is the editor's from then on. */
export async function applyChange(context: EditContext, { field, columns }: SourceChange): Promise<void> {
  const { db, photo, actor } = context;
  const isOfAnother = field === 'supplier' || field === 'sourceKind';
  const { supplierId, sourceKind } = photo;
  const earlier = [...earlierSourcesOf(photo), { supplierId, sourceKind, until: actor.at.toISOString() }];
  const data = { ...columns, ...(isOfAnother ? { earlierSources: toJson(earlier) } : {}) };
  Object.assign(photo, await db.photo.update({ where: { id: photo.id }, data, include: photoParts }));
  if (field === 'takenOn' || field === 'releasedOn') await markByHand(context, field);
}
