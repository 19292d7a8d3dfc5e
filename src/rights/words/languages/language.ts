import type { RestrictionKind, RestrictionValues, Within } from '../../../vocabulary/restrictions.ts';
import type { Missing } from '../../clauses/missing.ts';
import type { Anchor } from '../../moments/anchors.ts';
import type { TerritoryBasis } from '../../places/territory-basis.ts';
import type { Alteration } from '../named-alterations.ts';
import type { BesideRestrictions } from './beside.ts';

/** The languages that rights are said in, as BCP 47 tags. What has no sentence in another is said in English, the first. */
export const LANGUAGES = ['en', 'ko'] as const;
export type Language = (typeof LANGUAGES)[number];

/** How one clause was worded, beyond its value. */
export interface Wording {
  /** Which alterations its words single out; none where they mean every one. */
  alterations: readonly Alteration[];
  /** What it counts days from, where it counts any. */
  anchor: Anchor;
  within: Within | undefined;
}

/** Every method accepts values that hold unknown members. */
interface KindInWords<V> {
  /** What it says, in one sentence. */
  sentence(value: V, wording: Wording): string;
  /** What would make it pass. `partly`: a part of the audience is not concerned. */
  remedy(value: V, partly: boolean, wording: Wording): string;
}

/** The kinds that say what whoever publishes must do or leave. */
type DutifulKind =
  | 'correction'
  | 'mandatory-credit'
  | 'no-archive'
  | 'no-modification'
  | 'no-redistribution'
  | 'no-resale'
  | 'third-party-unverified';

interface DutyInWords<V> {
  duty(value: V, wording: Wording): string;
}

/** All that one language says. A second language is a second table; one that lacks a sentence does not compile. */
export interface LanguageTable {
  kinds: {
    [Kind in RestrictionKind]: KindInWords<RestrictionValues[Kind]> &
      (Kind extends DutifulKind ? DutyInWords<RestrictionValues[Kind]> : { duty?: never });
  };
  unknownKind: string;
  /** Of a clause of such a kind, where it stands in the way. */
  unknownHere: string;
  /** Said after the sentence of a clause that holds for a part of all uses; empty where it names no part. */
  within(within: Within | undefined, anchor: Anchor): string;
  /** Said after the sentence of a clause that binds the home country of the title, and what would make that pass. */
  byHome(basis: TerritoryBasis): string;
  byHomeRemedy: string;
  /** Of a clause with a part that nobody understood. */
  notUnderstood: string;
  countedFromElsewhere: string;
  notUnderstoodRemedy: string;
  /** Of a clause that asks for what nobody told us. */
  unansweredRemedy(missing: Missing): string;
  /** Of a condition that the outlet’s geofence answers. */
  geofenceRemedy: string;
  beside: BesideRestrictions;
}
