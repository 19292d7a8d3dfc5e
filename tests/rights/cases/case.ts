import type { Agreement } from '../../../src/rights/agreements/agreement.ts';
import type { Duty, Outcome, ReasonKind, Use } from '../../../src/rights/verdict.ts';
import { type PhotoOfCase, YONHAP } from '../photos.ts';

/** One worked verdict. The use is a web page for the world, the photo Yonhap's, where the case does not say otherwise. */
export interface Case extends PhotoOfCase {
  says: string;
  use?: Partial<Use>;
  outcome: Outcome;
  /** Every obstacle: clause, outcome, what it says, what would make it pass. */
  reasons?: readonly (readonly [ReasonKind, Exclude<Outcome, 'clear'>, string, string])[];
  /** Titles of the agreements it is used under; not asked where absent. */
  under?: readonly string[];
  /** What waivers lifted: clause and waiver. */
  waived?: readonly (readonly [ReasonKind, string])[];
  duties?: readonly Duty['clause'][];
  /** What the duties say; not asked where absent. */
  dutiesSay?: readonly string[];
  /** Where terms are only observed: what is in the way all the same, and what the outcome would be. */
  observed?: readonly ReasonKind[];
  wouldBe?: Outcome;
  changesAt?: string;
}

/** An agreement that grants everything. */
export const ANYTHING: readonly Agreement[] = [
  { ...YONHAP, purposes: null, actions: ['publish', 'modify', 'archive', 'redistribute', 'resell'] },
];

/** Said after what counts days from a day without a time. */
export const dayAlone = (of: string): string =>
  ` Of ${of} only the day is known, so the days are counted the stricter way.`;
