import { type AiOrigin, strongestOrigin } from '../vocabulary/ai.ts';
import type { SourceKind } from '../vocabulary/uses.ts';
import { aiOf } from './ai-label.ts';
import { type EditContext, recordEdit } from './edit-context.ts';
import { AI_KIND } from './kind-said.ts';
import { type ByHand, type PhotoRow, photoParts } from './photo-rows.ts';
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
  if (!isKindToTake(photo, read.sourceKind)) return;
  const change = sourceKindChange(context, read.sourceKind);
  if (await couldWiden(context, change)) return propose(context, change.proposal);
  await applyChange(context, change);
  await recordEdit(context, change.field, change.before, change.after);
}

/** Whether `renewAi` would do anything. */
export function changesAi(photo: PhotoRow, read: KindRead): boolean {
  return isAiToTake(photo, read.ai) || isKindToTake(photo, read.sourceKind);
}

function isAiToTake(photo: PhotoRow, read: AiOrigin | null): boolean {
  const before = aiOf(photo);
  return strongestOrigin([before, read]) !== before && (photo.byHand as ByHand).ai !== true;
}

function isKindToTake(photo: PhotoRow, read: SourceKind): boolean {
  return photo.sourceKind === AI_KIND && read !== AI_KIND && read !== 'unknown';
}

async function takeAi(context: EditContext, read: AiOrigin | null): Promise<void> {
  const { db, photo } = context;
  if (!isAiToTake(photo, read)) return;
  const before = aiOf(photo);
  const ai = strongestOrigin([before, read]);
  Object.assign(photo, await db.photo.update({ where: { id: photo.id }, data: { ai }, include: photoParts }));
  await recordEdit(context, 'ai', before, ai);
}
