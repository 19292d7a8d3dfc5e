import type { CountryCode, Meant, Restriction, RestrictionKind } from '../vocabulary/restrictions.ts';
import type { Action, Channel, Purpose, SourceKind } from '../vocabulary/uses.ts';
import type { Agreement, HouseRule, Under } from './agreements/agreement.ts';
import type { UsesMade } from './agreements/quotas.ts';
import type { HouseOrder, NamedIn } from './clauses/orders.ts';
import type { Confirmation, Origin, Source } from './clauses/source.ts';
import type { Binding } from './exceptions/bindings.ts';
import type { CameAfter } from './exceptions/came-after.ts';
import type { Enforcement } from './exceptions/enforcement.ts';
import type { Licence } from './exceptions/licences.ts';
import type { WaivedObstacle, Waiver } from './exceptions/waivers.ts';
import type { Reaches } from './moments/reach.ts';
import type { Notice } from './notice.ts';
import type { HouseTitles, NameSaid } from './places/house-titles.ts';
import type { TerritoryBasis } from './places/territory-basis.ts';
import type { Language } from './words/languages/language.ts';

/** Never changed once made: what follows from a clause is remembered with it. */
export type Clause = Restriction &
  Source & {
    origin: Origin;
    /** Id of the phrase of the house that says it. */
    phrase?: string;
    /** Of an `other` clause: what the house phrasebook, or the licence that it names, says it means. */
    meant?: Meant;
  };

/** Something nobody understood, or nobody has confirmed yet: holds the photo in review. */
export interface TermsDoubt extends Source {
  reason: string;
  /** What would settle it, of a doubt from elsewhere; of the archive's own `words/doubts` says it, whatever was stored. */
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
  /** Whether it is made with AI beside being of that kind: the house rules for both must allow. */
  alsoAi?: true;
  /** Credit chain, canonical names, first source first; shown in the duty to credit. */
  chain: string[];
  photographer: string | null;
  releasedAt: string | null;
  transmittedAt: string | null;
  receivedAt: string;
  /** Earlier clearances that count as uses; null when not known. Counted from `Subject.made` where that is given. */
  uses: number | null;
  /** The supplier's own name for the lot it came in. */
  collection?: string | null;
  /** The IANA time zone in which dates without offset are meant, the agency's own; UTC when absent. */
  zone?: string | null;
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
  /** That nobody gets through its geofence, which then answers nothing. Absent: whoever terms leave does. */
  isFenceShut?: boolean;
  /** The title that publishes, where known. */
  publication: string | null;
  /** Short name of the outlet, where it is one of ours. */
  outlet?: string | null;
  /** Where the title that publishes is at home; null or absent: not known. */
  homeCountry?: CountryCode | null;
  /** The story it is for, where known. */
  story?: string | null;
  /** The outlet is a partner's: what is redistributed there is published there. */
  forPartner?: boolean;
  /** ISO instant of the edition that it is for, where it is for one. */
  edition?: string | null;
  /** When the clearance was made that is served now; absent for a new use. */
  clearedAt?: string | null;
  /** Ids of the agreements that clearance was made under: no other is asked for its quota or price. Absent for a new use. */
  under?: readonly string[];
  /** ISO instant. */
  at: string;
}

export type Outcome = 'clear' | 'conditional' | 'review' | 'blocked';

export type ReasonKind =
  | RestrictionKind
  | 'agreement'
  | 'no-agreement'
  /** The agreement's uses of this period are taken. */
  | 'quota'
  /** The agreement asks a price for each use. */
  | 'fee'
  | 'doubt'
  | 'killed'
  | 'withheld'
  | 'deleted'
  /** The outlet is geofenced, and a part of its audience may see it; or this visitor is outside its audience. */
  | 'geofence'
  | 'unknown-clause'
  /** What the house itself put on the photo. */
  | 'order';

/** A clearance that holds a use that is counted. */
export interface UseTaken {
  /** Its id. */
  clearance: string;
  /** Id of the photo. */
  photo: string;
  /** Short name. */
  outlet: string;
  story: string;
  /** ISO instant of the use, which may be that of an edition to come. */
  at: string;
  /** `published`: the picture went out under it. Until then it is reserved, and can be given back. */
  state: 'reserved' | 'published';
  by: string;
}

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
  /** The language of its sentences, where that is not English; what somebody of the house wrote stands as it was written. */
  language?: Language;
  /** A sentence for people: what it forbids. */
  sentence: string;
  /** A sentence for people: what would make it pass. */
  remedy: string;
  /** Who says so; absent where it is no clause. */
  origin?: Origin;
  /** Who confirmed the words; absent where nobody did. */
  confirmed?: Confirmation;
  /** What names it and does not lift it, for it was granted before this came; absent where nothing does. */
  cameAfter?: CameAfter;
  /** The names of titles of which somebody has to say what they mean in this house; absent where none is. */
  titleNames?: readonly string[];
  /** What was said of names of titles in it: why it binds the title, or says nothing of it; absent where nobody said anything. */
  namesSaid?: readonly NameSaid[];
  /** Of an order on a person: the text that names them, where nobody was read there; absent where it reaches the photo otherwise. */
  namedIn?: NamedIn;
  /** Of a killed or withheld photo: what took it down, the oldest first; absent where that is not known. */
  notices?: readonly Notice[];
  /** Whether the picture shows whom that text names is for a rights manager to say; absent where nobody has to. */
  inQuestion?: true;
  /** The agreements that leave it uncovered, or ask for it; absent where none does. */
  agreements?: readonly Under[];
  /** Where uses are counted: the newest clearances that took them, and how many more did; absent where that is not told. */
  takenBy?: { newest: UseTaken[]; more: number };
  /** Who chose that the territory is that of the title's home, not of its audience; absent where it is the audience's. */
  basis?: TerritoryBasis;
  /** For `geofence`: the countries that may see it. */
  territories?: CountryCode[];
  /** For `geofence`: the kind of clause that leaves only a part of the audience. */
  narrowedBy?: ReasonKind;
}

export interface Duty {
  clause: 'credit' | 'order' | RestrictionKind;
  words: string | null;
  sentence: string;
  /** The language of its sentence, where that is not English. */
  language?: Language;
  /** Where the words of a clause stood, who says it and who confirmed it, as of a reason; absent where no clause asks it. */
  field?: string;
  start?: number | null;
  end?: number | null;
  origin?: Origin;
  confirmed?: Confirmation;
}

export interface Verdict {
  outcome: Outcome;
  /** Every obstacle, not only those of the outcome that won. */
  reasons: Reason[];
  duties: Duty[];
  /** The agreements it would be used under, the narrowest that holds it of each supplier; absent where none holds it. */
  under?: Under[];
  /** The licences that make it clearer than its terms; absent where none does. */
  licences?: Pick<Licence, 'id' | 'kind' | 'document' | 'by'>[];
  /** What waivers in force lifted; absent where they lifted nothing. */
  waived?: WaivedObstacle[];
  /** Where terms are only observed: what is in the way all the same, and what the outcome would be. */
  observed?: Reason[];
  wouldBe?: Outcome;
  /** ISO instant of the next moment the answer can differ, or null. */
  changesAt: string | null;
}

/** All that is known of one photo when it is judged. */
export interface Subject {
  terms: Terms;
  facts: PhotoFacts;
  /** All that exist with the supplier; where two suppliers stand behind the photo, those of both, and both must hold. */
  agreements: readonly Agreement[];
  /**
   * Where several stand behind the photo, the names of those who must all have granted: where one of them speaks, whoever
   * has no agreement is in the way. Absent: nobody but those whose agreements there are.
   */
  suppliers?: readonly string[];
  /** Speaks only where there is no agreement. */
  houseRule: HouseRule | null;
  /** Beside it, of a picture made with AI beside its kind, the rule for AI pictures: both must hold. */
  aiRule?: HouseRule;
  /** Of such a picture the kind of which the house says nothing, where it speaks for the other: then there is no house rule. */
  unruledKind?: SourceKind;
  /** What agencies of the chain ask of every picture of theirs, and the house of pictures of this kind. */
  standingRules?: readonly Clause[];
  orders?: readonly HouseOrder[];
  /** What took the photo down, where it is killed or withheld; the oldest first. */
  notices?: readonly Notice[];
  /** What rights managers said of `other` clauses of this photo. */
  bindings?: readonly Binding[];
  /** What was bought or granted for this photo alone. */
  licences?: readonly Licence[];
  /** One entry for each supplier behind the photo; none where one of them blocks. */
  enforcement?: readonly Enforcement[];
  /** Only what every supplier behind the photo agrees to. */
  reaches?: Reaches;
  bases?: readonly TerritoryBasis[];
  /** What names of titles mean in this house; absent: nothing but themselves. */
  titles?: HouseTitles;
  /** What was used before, other than what is judged. */
  made?: UsesMade;
  /** All that were granted to the photo, whenever they hold. */
  waivers?: readonly Waiver[];
}
