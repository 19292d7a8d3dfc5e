import type { Outcome } from '../../src/rights/verdict.ts';
import type { Thumb } from '../photos/photo-card.tsx';

export const STATUS_TABS = {
  waiting: 'Waiting',
  confirmed: 'Confirmed',
  refused: 'Refused',
  withdrawn: 'Withdrawn',
  closed: 'Closed by itself',
  undone: 'Undone',
} as const;

export type WideningStatus = keyof typeof STATUS_TABS;

export interface TakenView {
  sentence: string;
  words: string;
  field: string;
}

/** An edit that widens, as its row shows it. Instants are ISO 8601. */
export interface WideningView {
  id: string;
  status: WideningStatus;
  sentence: string;
  takes: TakenView[];
  /** Whether its words speak of a kill, a withhold or an embargo. */
  namesTakedown: boolean;
  photo: { id: string; title: string; thumb: Thumb | null };
  proposedBy: string;
  reason: string;
  proposedAt: string;
  decided: { by: string; at: string; reason: string | null } | null;
  undone: { by: string; at: string; reason: string } | null;
  /** Outlets whose verdict it changed. */
  outcomes: { outlet: string; before: Outcome; after: Outcome }[];
  /** Whether the reader proposed it: then somebody else decides. */
  isOwn: boolean;
}

export interface WideningsView {
  status: WideningStatus;
  items: WideningView[];
  /** Address of the next page. */
  more: string | null;
}
