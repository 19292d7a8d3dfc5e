import type { Within } from '../../../vocabulary/restrictions.ts';
import type { Missing } from '../../clauses/missing.ts';
import type { Anchor } from '../../moments/anchors.ts';
import type { TerritoryBasis } from '../../places/territory-basis.ts';
import type { BesideRestrictions } from './beside.ts';

/** All that one language says but for what each kind of restriction says itself (`restrictions/`). One that lacks a sentence does not compile. */
export interface LanguageTable {
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
