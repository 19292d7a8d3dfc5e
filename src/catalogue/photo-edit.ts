import type { AiOrigin } from '../vocabulary/ai.ts';
import type { Restriction } from '../vocabulary/restrictions.ts';
import type { SourceKind } from '../vocabulary/uses.ts';
import type { DepictedPerson, Place } from './photo-rows.ts';

export interface RestrictionEdits {
  add: Restriction[];
  /** Ids of clauses. */
  drop: string[];
  correct: { id: string; to: Restriction }[];
}

/** What an editor asks for; an absent member leaves things as they are. */
export interface PhotoEdit {
  headline?: string;
  captionForReaders?: string;
  creditToPrint?: string;
  people?: DepictedPerson[];
  place?: Place;
  tags?: string[];
  /** Slug of an agency. */
  supplier?: string;
  /** The supplier's own name for the lot it came in. */
  collection?: string | null;
  sourceKind?: SourceKind;
  /** Whether AI had a part in it; null: it had none. */
  ai?: AiOrigin | null;
  takenOn?: string | null;
  releasedOn?: string | null;
  /** A day or a date-time; without offset in the agency's zone. Null: what the file says. */
  transmittedAt?: string | null;
  restrictions?: RestrictionEdits;
  /** The words of doubts that the editor has looked at and would let go. */
  resolveDoubts?: string[];
  /** Whether the notices that withhold it are to do so no more. */
  liftWithhold?: true;
  /** Why; needed where rights are touched. */
  reason?: string;
}
