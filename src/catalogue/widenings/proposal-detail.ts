import type { Doubt, ReadRestriction } from '../../captions/reading.ts';
import type { Binding } from '../../rights/exceptions/bindings.ts';
import type { TermsDoubt } from '../../rights/verdict.ts';
import type { AiOrigin } from '../../vocabulary/ai.ts';
import type { Restriction } from '../../vocabulary/restrictions.ts';
import type { HeldSource, MetadataClause, Unread } from '../photo-rows.ts';

/**
 * Words that a clause stood in when its end was proposed. Once confirmed, the clause is gone for these words alone: the
 * same clause read from others narrows as before. `hand` is the row of a restriction that an editor added.
 */
export interface Stand {
  words: string;
  field: string;
  hand?: string;
}

export type NamedDoubt = Pick<TermsDoubt, 'words' | 'field' | 'reason'>;

/** What an earlier reading of one text held and the new one lacks; `text` counts the photo's texts from 0. */
export interface Kept {
  text: number;
  field: string;
  restrictions: ReadRestriction[];
  doubts: Doubt[];
  /** Absent in proposals from before it was kept. */
  source?: HeldSource;
}

/** What an earlier reading of the file itself held and the new one lacks. */
export interface HeldOfFile {
  clauses: MetadataClause[];
  unread: Unread[];
}

interface Drop {
  restriction: Restriction;
  stands: Stand[];
}

/** What is kept of each kind of proposal, so that confirming does exactly what was proposed. */
export interface ProposalDetails {
  'drop-restriction': Drop;
  /** The corrected clause holds at once: `added` are its rows. */
  'correct-restriction': Drop & { to: Restriction; added: string[] };
  /** Slugs; null for no agency. */
  supplier: { from: string | null; to: string | null };
  collection: { from: string | null; to: string | null };
  'source-kind': { from: string; to: string };
  ai: { from: AiOrigin | null; to: AiOrigin | null };
  dates: { field: 'takenOn' | 'releasedOn' | 'transmittedAt'; from: string | null; to: string | null };
  'resolve-doubt': { doubts: NamedDoubt[] };
  /** Ids of the notices that would withhold the photo no more. */
  'lift-withhold': { notices: string[] };
  're-reading': { kept: Kept[] };
  'file-reading': HeldOfFile;
  /** `stands`: the words of the clause, of which alone it is said. */
  'bind-clause': Pick<Binding, 'obstacle' | 'to' | 'words'> & { stands: Stand[] };
}

export type ProposalKind = keyof ProposalDetails;

/** A proposal's kind with its detail. */
export type Proposed = { [Kind in ProposalKind]: { kind: Kind; detail: ProposalDetails[Kind] } }[ProposalKind];

/** The stored columns as what `propose` wrote into them. One of before words were kept names none: it can only be refused. */
export function proposedIn({ kind, detail }: { kind: string; detail: unknown }): Proposed {
  return {
    kind,
    detail: { stands: [], notices: [], added: [], doubts: [], kept: [], ...(detail as object) },
  } as unknown as Proposed;
}
