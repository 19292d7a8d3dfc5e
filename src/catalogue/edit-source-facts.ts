import { AppError } from '../errors.ts';
import type { Subject } from '../rights/judge.ts';
import { widens } from '../rights/widens.ts';
import { type EditContext, markByHand, recordEdit } from './edit-context.ts';
import type { PhotoEdit } from './photo-edit.ts';
import { photoParts } from './photo-rows.ts';
import { type NewProposal, propose } from './propose.ts';
import { subjectOf } from './subjects.ts';

interface FactChange {
  field: 'supplier' | 'sourceKind' | 'takenOn' | 'releasedOn';
  before: unknown;
  after: unknown;
  columns: { supplierId?: string; sourceKind?: string; takenOn?: string | null; releasedOn?: string | null };
  proposal: NewProposal;
}

/** Supplier, source kind and dates decide which terms hold: a change that could make a verdict clearer waits. */
export async function changeSourceFacts(context: EditContext, edit: PhotoEdit): Promise<void> {
  for (const change of await changesIn(context, edit)) {
    if (await couldWiden(context, change)) await propose(context, change.proposal);
    else await apply(context, change);
  }
}

async function changesIn(context: EditContext, edit: PhotoEdit): Promise<FactChange[]> {
  const { photo } = context;
  const changes: FactChange[] = [];
  if (edit.supplier !== undefined) changes.push(await supplierChange(context, edit.supplier));
  if (edit.sourceKind !== undefined) {
    const { sourceKind } = edit;
    const detail = { from: photo.sourceKind, to: sourceKind };
    const sentence = `treat it as ${sourceKind} instead of ${photo.sourceKind}`;
    changes.push({
      field: 'sourceKind',
      before: photo.sourceKind,
      after: sourceKind,
      columns: { sourceKind },
      proposal: { kind: 'source-kind', detail, sentence },
    });
  }
  for (const field of ['takenOn', 'releasedOn'] as const) {
    const after = edit[field];
    if (after === undefined) continue;
    const sentence = `take ${after ?? 'no date'} instead of ${photo[field] ?? 'no date'} as its day of ${field === 'takenOn' ? 'taking' : 'release'}`;
    changes.push({
      field,
      before: photo[field],
      after,
      columns: { [field]: after },
      proposal: { kind: 'dates', detail: { field, from: photo[field], to: after }, sentence },
    });
  }
  return changes.filter(({ before, after }) => before !== after);
}

async function supplierChange({ db, photo }: EditContext, slug: string): Promise<FactChange> {
  const agency = await db.agency.findUnique({ where: { slug } });
  if (agency === null)
    throw new AppError(
      'not-found',
      `There is no agency “${slug.slice(0, 80)}”. Add it first, or take a short name from the list of agencies.`,
    );
  const before = photo.supplier?.slug ?? null;
  const sentence = `take ${agency.name} instead of ${photo.supplier?.name ?? 'no agency'} as its supplier`;
  return {
    field: 'supplier',
    before,
    after: slug,
    columns: { supplierId: agency.id },
    proposal: { kind: 'supplier', detail: { from: before, to: slug }, sentence },
  };
}

/** The photo judged as it is and as it would be; nothing is written to find out. */
async function couldWiden({ db, photo }: EditContext, { columns }: FactChange): Promise<boolean> {
  const before: Subject = await subjectOf(db, photo);
  const after: Subject = await subjectOf(db, { ...photo, ...columns });
  return widens(before, after);
}

async function apply(context: EditContext, { field, before, after, columns }: FactChange): Promise<void> {
  const { db, photo } = context;
  const updated = await db.photo.update({ where: { id: photo.id }, data: columns, include: photoParts });
  Object.assign(photo, updated);
  if (field === 'takenOn' || field === 'releasedOn') await markByHand(context, field);
  await recordEdit(context, field, before, after);
}
