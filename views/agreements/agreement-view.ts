import type { Counting, Quota } from '../../src/rights/agreements/quotas.ts';
import type { CountryCode, DateOrInstant, Restriction } from '../../src/vocabulary/restrictions.ts';
import type { Action, Channel, Purpose, SourceKind } from '../../src/vocabulary/uses.ts';

/** `null` in a list means all. */
export interface Box {
  territories: CountryCode[] | null;
  channels: Channel[] | null;
  purposes: Purpose[] | null;
  actions: Action[];
}

export interface AgreementView extends Box {
  id: string;
  /** Name of the agency or photographer. */
  party: string;
  title: string;
  titles: string[] | null;
  /** Those of them that no outlet has. */
  titlesOfNobody: string[];
  collections: string[] | null;
  from: DateOrInstant | null;
  until: DateOrInstant | null;
  countsDayOf: 'use' | 'receipt';
  quota: Quota | null;
  counting: Counting;
  fee: string | null;
  version: number;
  /** Whether it holds at the time the page was made. */
  isInForce: boolean;
}

export interface StandingRuleView {
  id: string;
  /** Null: all. */
  sourceKinds: SourceKind[] | null;
  restriction: Restriction;
  /** What it says, in plain English. */
  sentence: string;
  words: string;
  version: number;
}

/** One act of the past of an agreement or a rule. */
export interface VersionView {
  at: string;
  actor: string;
  act: string;
  reason: string | null;
  changes: { what: string; before: string; after: string }[];
}
