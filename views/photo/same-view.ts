import type { SameChangeView } from '../../src/catalogue/same/changes-of-same.ts';
import type { PictureState } from '../../src/catalogue/same/same-picture.ts';
import type { Outcome, PhotoFacts } from '../../src/rights/verdict.ts';
import type { Thumb } from '../photos/photo-card.tsx';

/** The other photos that show the frame of one, and what somebody said of it. */
export interface SamePictureView {
  state: PictureState;
  /** How many others there are; the list may hold fewer. */
  count: number;
  photos: SameCardView[];
  /** Near to it and in no group with it: for whoever may say that they are one. */
  near: SameCardView[];
  changes: SameChangeView[];
}

export interface SameCardView {
  id: string;
  title: string;
  /** Null where the picture must not be seen. */
  thumb: Thumb | null;
  agency: string | null;
  status: PhotoFacts['status'];
  /** Whether it is the mirror image of the photo whose page this is. */
  mirrored: boolean;
  byHand: boolean;
  /** In the outlet that is chosen; null where none is. */
  outcome: Outcome | null;
  wouldBe: Outcome | null;
  /** What took it down, for whoever may see notices. */
  notice: { kind: string; reason: string; by: string; at: string } | null;
}
