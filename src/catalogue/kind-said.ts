import type { CaptionReading } from '../captions/reading.ts';
import type { SourceKind } from '../vocabulary/uses.ts';

/** Kinds that only our own desk can vouch for: an agency's “staff” are not ours. */
const OURS: ReadonlySet<SourceKind> = new Set(['staff', 'commissioned']);

/** What a text calls the picture, as far as its sender can vouch for it. */
export function kindCalled({ sourceKind }: CaptionReading): SourceKind | null {
  return sourceKind !== null && OURS.has(sourceKind) ? null : sourceKind;
}

/** What a text says the picture is, in its words or in its credit. */
export function kindSaid(reading: CaptionReading): SourceKind | null {
  return kindCalled(reading) ?? (reading.credit?.isHandout ? 'handout' : null);
}
