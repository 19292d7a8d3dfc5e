import type { CountryCode, DateOrInstant, Restriction, RestrictionKind } from '../vocabulary/restrictions.ts';
import type { Action, Channel, Purpose, SourceKind } from '../vocabulary/uses.ts';
import type { WaivedObstacle, Waiver } from './waivers.ts';

/** Where the words of a clause stood. `field` is a text field, or the metadata field a coded value came from. */
export interface Source {
  words: string;
  field: string;
  start: number | null;
  end: number | null;
}

/** Who says a clause holds: read from the text, a code in the file's metadata, or put there by an editor. */
export type Origin = 'read' | 'metadata' | 'editor';

/** Never changed once made: what follows from a clause is remembered with it. */
export type Clause = Restriction & Source & { origin: Origin };

/** Something nobody understood, or nobody has confirmed yet: holds the photo in review. */
export interface TermsDoubt extends Source {
  reason: string;
  /** What would settle it; a fixed sentence stands in where there is none. */
  remedy?: string;
}

/** Everything that governs one photo but agreements and dates of its own. Stored once per distinct content. */
export interface Terms {
  clauses: Clause[];
  doubts: TermsDoubt[];
}

/** What one photo adds to its terms. Instants are ISO 8601 with offset. */
export interface PhotoFacts {
  status: 'active' | 'withheld' | 'killed' | 'deleted';
  sourceKind: SourceKind;
  /** Credit chain, canonical names, first source first; shown in the duty to credit. */
  chain: string[];
  photographer: string | null;
  releasedAt: string | null;
  transmittedAt: string | null;
  receivedAt: string;
  /** Earlier clearances that count as uses; null when not known. */
  uses: number | null;
  /** The IANA time zone in which dates without offset are meant, the agency's own; UTC when absent. */
  zone?: string | null;
}

/** `null` in a list means all. Never changed once made, as a clause. */
export interface Agreement {
  id: string;
  supplier: string;
  territories: CountryCode[] | null;
  channels: Channel[] | null;
  purposes: Purpose[] | null;
  /** Redistribute and resell only when named. */
  actions: Action[];
  from: DateOrInstant | null;
  until: DateOrInstant | null;
}

/** What somebody wants to do. */
export interface Use {
  action: Action;
  /** All must hold. */
  channels: Channel[];
  purpose: Purpose;
  /** Countries of the audience, or `all`. */
  territories: CountryCode[] | 'all';
  geofenced: boolean;
  /** The title that publishes, where known. */
  publication: string | null;
  /** Short name of the outlet, where it is one of ours. */
  outlet?: string | null;
  /** ISO instant. */
  at: string;
}

export type Outcome = 'clear' | 'conditional' | 'review' | 'blocked';

export type ReasonKind =
  | RestrictionKind
  | 'agreement'
  | 'no-agreement'
  | 'doubt'
  | 'killed'
  | 'withheld'
  | 'deleted'
  /** The outlet is geofenced, and a part of its audience may see it; or this visitor is outside its audience. */
  | 'geofence'
  | 'unknown-clause';

/** One obstacle: the clause, its words, and what would make it pass. */
export interface Reason {
  clause: ReasonKind;
  /** Its key: the same for the same obstacle wherever it meets the same photo. What a waiver names. */
  obstacle: string;
  /** Whether a waiver may lift it. */
  waivable: boolean;
  outcome: Exclude<Outcome, 'clear'>;
  /** The words it was read from, or null where no words stand behind it. */
  words: string | null;
  field: string | null;
  start: number | null;
  end: number | null;
  /** A sentence for people: what it forbids. */
  sentence: string;
  /** A sentence for people: what would make it pass. */
  remedy: string;
  /** For `geofence`: the countries that may see it. */
  territories?: CountryCode[];
  /** For `geofence`: the kind of clause that leaves only a part of the audience. */
  narrowedBy?: ReasonKind;
}

export interface Duty {
  clause: 'credit' | RestrictionKind;
  words: string | null;
  sentence: string;
}

export interface Verdict {
  outcome: Outcome;
  /** Every obstacle, not only those of the outcome that won. */
  reasons: Reason[];
  duties: Duty[];
  /** What waivers in force lifted; absent where they lifted nothing. */
  waived?: WaivedObstacle[];
  /** ISO instant of the next moment the answer can differ, or null. */
  changesAt: string | null;
}

/** What the house allows for pictures of one source kind when no agreement speaks: the same box as an agreement's, without an end. */
export type HouseRule = Omit<Agreement, 'id' | 'supplier' | 'from' | 'until'>;

/** All that is known of one photo when it is judged. */
export interface Subject {
  terms: Terms;
  facts: PhotoFacts;
  /** All that exist with the supplier; where two suppliers stand behind the photo, those of both, and both must hold. */
  agreements: readonly Agreement[];
  /** Speaks only where there is no agreement. */
  houseRule: HouseRule | null;
  /** All that were granted to the photo, whenever they hold. */
  waivers?: readonly Waiver[];
}
