import type { CaptionReading } from '../captions/reading.ts';
import type { SourceKind } from '../vocabulary/uses.ts';

/** Kinds that only our own desk can vouch for: an agency's “staff” are not ours. */
const OURS: ReadonlySet<SourceKind> = new Set(['staff', 'commissioned']);

/** The kind of a picture of which nothing is known but that AI made it. */
export const AI_KIND: SourceKind = 'ai-generated';

/** What a text calls the picture beside one made with AI, as far as its sender can vouch for it. */
export function kindCalled({ sourceKind }: CaptionReading): SourceKind | null {
  return sourceKind !== null && (sourceKind === AI_KIND || OURS.has(sourceKind)) ? null : sourceKind;
}

/** What a text says the picture is, in its words or in its credit. */
export function kindSaid(reading: CaptionReading): SourceKind | null {
  return kindCalled(reading) ?? (reading.credit?.isHandout ? 'handout' : null);
}

/** Readings from before it was a fact of its own say it as the kind. */
export function saysAi({ isAi, sourceKind }: CaptionReading): boolean {
  return isAi === true || sourceKind === AI_KIND;
}
