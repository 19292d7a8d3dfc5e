import { type AiOrigin, strongestOrigin } from '../vocabulary/ai.ts';
import type { SourceKind } from '../vocabulary/uses.ts';
import { aiOf } from './ai-label.ts';
import { type EditContext, recordEdit } from './edit-context.ts';
import { AI_KIND } from './kind-said.ts';
import { type ByHand, photoParts } from './photo-rows.ts';
import { applyChange, couldWiden, sourceKindChange } from './source-change.ts';
import { propose } from './widenings/propose.ts';

/** What a reading says of AI and of the kind. */
export interface KindRead {
  ai: AiOrigin | null;
  sourceKind: SourceKind;
}

/**
 * Takes from a reading that AI had a part in the picture, unless somebody has said what it had; that it had none, or less,
 * no reading says. A picture of which nothing was known but AI gets the kind that the reading says, which waits where it could
 * make a verdict clearer.
 */
export async function renewAi(context: EditContext, read: KindRead): Promise<void> {
  await takeAi(context, read.ai);
  const { photo } = context;
  if (photo.sourceKind !== AI_KIND || read.sourceKind === AI_KIND || read.sourceKind === 'unknown') return;
  const change = sourceKindChange(context, read.sourceKind);
  if (await couldWiden(context, change)) return propose(context, change.proposal);
  await applyChange(context, change);
  await recordEdit(context, change.field, change.before, change.after);
}

async function takeAi(context: EditContext, read: AiOrigin | null): Promise<void> {
  const { db, photo } = context;
  const before = aiOf(photo);
  const ai = strongestOrigin([before, read]);
  if (ai === before || (photo.byHand as ByHand).ai) return;
  Object.assign(photo, await db.photo.update({ where: { id: photo.id }, data: { ai }, include: photoParts }));
  await recordEdit(context, 'ai', before, ai);
}
