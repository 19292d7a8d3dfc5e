import type { Outcome } from '../../src/rights/verdict.ts';
import type { Thumb } from '../photos/photo-card.tsx';

export interface ToldView {
  outcome: Outcome;
  /** Where terms are only observed: what it would be. */
  wouldBe: Outcome | null;
}

export interface MoveView {
  /** Its name. */
  outlet: string;
  from: ToldView;
  to: ToldView;
}

export interface ChangedPhotoView {
  id: string;
  title: string;
  /** Null where the picture must not be seen. */
  thumb: Thumb | null;
  moves: MoveView[];
}

export interface ChangedClearanceView extends MoveView {
  /** Id of the photo. */
  photo: string;
  title: string;
  story: string;
  isServed: { from: boolean; to: boolean };
  isPublished: boolean;
}

export interface LaterChangeView extends ChangedClearanceView {
  /** From when on, in words. */
  at: string;
}

interface ChangesView<Item> {
  total: number;
  judged: number;
  changed: number;
  counts: (MoveView & { count: number })[];
  items: Item[];
}

export interface WhatIfView {
  /** `How strictly: Yonhap`. */
  title: string;
  /** What it would be, where the title does not say it. */
  says?: string;
  /** Where the form is saved, the id of the part of the page that answers, and where it stood. */
  action: string;
  part: string;
  back: string;
  /** This question itself. */
  again: string;
  /** The form as it was filled in. */
  fields: { name: string; value: string }[];
  /** Only where photos are read again: how many of them otherwise, and how many would leave a kill or be killed. */
  read: { changed: number; leavingKill: number; killed: number } | null;
  photos: ChangesView<ChangedPhotoView>;
  clearances: ChangesView<ChangedClearanceView>;
  /** What stays as it is now, and changes then. */
  later: LaterChangeView[];
  changedLater: number;
  published: { ending: number; returning: number };
  /** How many changes the next page of the lists leaves out; null at their end. */
  skip: number | null;
}
