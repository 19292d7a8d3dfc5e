import type { Thumb } from '../photos/photo-card.tsx';

/** A phrase of the queue. */
export interface UnreadPhraseView {
  text: string;
  photos: number;
  agencies: string[];
  /** Where it stands in the newest of its photos; null where that is not known. */
  place: { field: string; before: string; words: string; after: string } | null;
  examples: { id: string; title: string; thumb: Thumb | null }[];
}

/** What an editor says was read wrongly. Instants are ISO 8601. */
export interface ReportView {
  id: string;
  photo: { id: string; title: string };
  field: string;
  text: string;
  reason: string;
  by: string;
  at: string;
}

export type VersionStatus = 'waiting' | 'standing' | 'replaced' | 'refused' | 'withdrawn';

export interface PhraseVersionView {
  number: number;
  status: VersionStatus;
  /** What it means, for people. */
  sentence: string;
  reason: string;
  by: string;
  at: string;
  decided: { by: string; at: string; reason: string | null } | null;
}

/** A phrase that the house says something of. */
export interface PhraseView {
  id: string;
  text: string;
  /** What stands. */
  sentence: string;
  /** Whether anything stands that could be undone. */
  isSaid: boolean;
  versions: PhraseVersionView[];
  waiting: WaitingView | null;
}

export interface WaitingView extends PhraseVersionView {
  /** Whether the reader said it: then somebody else decides, and only they withdraw it. */
  isOwn: boolean;
  /** Whether it narrows use, which it does while it waits. */
  narrows: boolean;
  /** Whether photos are killed by it already: then nobody withdraws it. */
  kills: boolean;
  /** Whether the words speak of a kill, a withhold or an embargo. */
  namesTakedown: boolean;
}
