import type { WaiverState } from '../../src/catalogue/waivers/waivers.ts';
import type { Outcome, Reason } from '../../src/rights/verdict.ts';
import type { Thumb } from '../photos/photo-card.tsx';

/** One waiver as lists and its page show it. Instants are ISO 8601. */
export interface WaiverView {
  id: string;
  state: WaiverState;
  photo: { id: string; title: string; thumb: Thumb | null };
  /** What the obstacle forbids, and the words it was read from. */
  sentence: string;
  words: string | null;
  /** `World web`, or `Every outlet`. */
  outlet: string;
  /** `Editorial`, or `Every purpose`. */
  purpose: string;
  reason: string;
  /** The end of what was asked for. */
  until: string;
  /** Of an urgent one: when it ends unless a second person confirms it. */
  urgentUntil: string | null;
  requested: Deed;
  decided: (Deed & { reason: string | null }) | null;
  ended: (Deed & { reason: string | null }) | null;
}

/** Who did it, and when. */
export interface Deed {
  by: string;
  at: string;
}

/** What the waiver does in one outlet. */
export interface EffectView {
  outlet: string;
  /** `Publish, editorial`. */
  use: string;
  without: Outcome;
  withIt: Outcome;
  /** What stands in the way all the same. */
  left: Reason[];
}

/** What whoever looks at the page may do here. */
export interface WaiverRights {
  decide: boolean;
  withdraw: boolean;
  end: boolean;
  /** It is their own request: somebody else has to decide. */
  isOwn: boolean;
}
