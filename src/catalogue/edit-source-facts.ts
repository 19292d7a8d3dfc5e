import { type EditContext, recordEdit } from './edit-context.ts';
import type { PhotoEdit } from './photo-edit.ts';
import {
  aiChange,
  applyChange,
  collectionChange,
  couldWiden,
  dayChange,
  type SourceChange,
  sourceKindChange,
  supplierChange,
  transmissionChange,
} from './source-change.ts';
import { propose } from './widenings/propose.ts';

/** Supplier, source kind and dates decide which terms hold: a change that could make a verdict clearer waits. */
export async function changeSourceFacts(context: EditContext, edit: PhotoEdit): Promise<void> {
  for (const change of await changesIn(context, edit)) {
    if (await couldWiden(context, change)) await propose(context, change.proposal);
    else {
      await applyChange(context, change);
      await recordEdit(context, change.field, change.before, change.after);
    }
  }
}

async function changesIn(
  context: EditContext,
  { supplier, collection, sourceKind, ai, takenOn, releasedOn, transmittedAt }: PhotoEdit,
): Promise<SourceChange[]> {
  const changes: SourceChange[] = [];
  if (supplier !== undefined) changes.push(await supplierChange(context, supplier));
  if (collection !== undefined) changes.push(collectionChange(context, collection));
  if (sourceKind !== undefined) changes.push(sourceKindChange(context, sourceKind));
  if (ai !== undefined) changes.push(aiChange(context, ai));
  if (takenOn !== undefined) changes.push(dayChange(context, 'takenOn', takenOn));
  if (releasedOn !== undefined) changes.push(dayChange(context, 'releasedOn', releasedOn));
  if (transmittedAt !== undefined) changes.push(transmissionChange(context, transmittedAt));
  return changes.filter(({ before, after }) => before !== after);
}
