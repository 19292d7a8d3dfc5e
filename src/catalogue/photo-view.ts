import type { Clause, TermsDoubt } from '../rights/verdict.ts';
import { doubtRemedy } from '../rights/words/doubts.ts';
import type { AiOrigin } from '../vocabulary/ai.ts';
import { knownAi } from './ai-label.ts';
import { clauseId } from './clause-id.ts';
import {
  type DepictedPerson,
  type FoundMetadata,
  metadataOf,
  type PhotoRow,
  type Place,
  readingsOf,
  type TextReading,
  transmittedAt,
} from './photo-rows.ts';
import { toldToAnybody } from './photo-terms.ts';
import { inOrderOfText, termsOfPhoto } from './terms-places.ts';

export type ClauseView = Clause & { id: string };

/** One photo as page, script and CMS see it. */
export interface PhotoView {
  id: string;
  status: string;
  fileName: string;
  kind: string;
  width: number;
  height: number;
  bytes: number;
  sha256: string;
  receivedAt: string;
  headline: string;
  captionForReaders: string;
  creditToPrint: string;
  textAsReceived: { field: string; block: string; text: string }[];
  /** What each text was understood to say, with spans, in the order of `textAsReceived`. */
  reading: TextReading[];
  credit: { photographer: string | null; chain: string[] };
  people: DepictedPerson[];
  mentioned: DepictedPerson[];
  takenOn: string | null;
  releasedOn: string | null;
  /** When the agency sent it. `by` and `since`: who said so and when; null where it is the file that says so, or nobody does. */
  transmitted: { at: string | null; by: string | null; since: string | null };
  place: Place;
  restrictions: ClauseView[];
  doubts: TermsDoubt[];
  tags: string[];
  supplier: string | null;
  /** The supplier's own name for the lot it came in. */
  collection: string | null;
  sourceKind: string;
  /** Whether AI had a part in it, whatever kind it is: `generated`, `altered`, or null. */
  ai: AiOrigin | null;
  /** Edits that wait to be confirmed; none to who may not see them. */
  proposals: { id: string; kind: string; sentence: string; reason: string; actor: string; createdAt: string }[];
  metadata: FoundMetadata;
}

/** As somebody sees it who may see edits that widen, or may not: then it says that one waits, and not what it would do. */
export function photoView(row: PhotoRow, seesWidenings: boolean): PhotoView {
  const terms = termsOfPhoto(row);
  const persons = (mentioned: boolean) =>
    row.people.filter((person) => person.mentioned === mentioned).map(({ name, position }) => ({ name, position }));
  return {
    ...identityOf(row),
    headline: row.headline,
    captionForReaders: row.captionForReaders,
    creditToPrint: row.creditToPrint,
    textAsReceived: readingsOf(row).map(({ field, block, text }) => ({ field, block, text })),
    reading: readingsOf(row),
    credit: { photographer: row.photographer, chain: row.chain },
    people: persons(false),
    mentioned: persons(true),
    takenOn: row.takenOn,
    releasedOn: row.releasedOn,
    transmitted: {
      at: transmittedAt(row),
      by: row.transmittedBy,
      since: row.transmittedSaidAt?.toISOString() ?? null,
    },
    place: { city: row.city, country: row.country },
    restrictions: inOrderOfText(terms.clauses).map((clause) => ({ id: clauseId(clause), ...clause })),
    doubts: (seesWidenings ? terms.doubts : terms.doubts.map(withoutEdit)).map(withRemedy),
    tags: row.tags.map(({ tag }) => tag),
    supplier: row.supplier?.slug ?? null,
    collection: row.collection,
    sourceKind: row.sourceKind,
    ai: knownAi(row),
    proposals: seesWidenings ? proposalsOf(row) : [],
    metadata: metadataOf(row),
  };
}

/** Of what the archive itself doubts, as it is said today, whenever the terms were stored. */
function withRemedy(doubt: TermsDoubt): TermsDoubt {
  return doubt.words === '' ? { ...doubt, remedy: doubtRemedy(doubt) } : doubt;
}

function withoutEdit(doubt: TermsDoubt): TermsDoubt {
  return { ...doubt, reason: toldToAnybody(doubt.reason) };
}

function proposalsOf({ proposals }: PhotoRow): PhotoView['proposals'] {
  return proposals.map(({ id, kind, sentence, reason, actor, createdAt }) => ({
    id,
    kind,
    sentence,
    reason,
    actor,
    createdAt: createdAt.toISOString(),
  }));
}

function identityOf({ id, status, fileName, kind, width, height, bytes, sha256, receivedAt }: PhotoRow) {
  return { id, status, fileName, kind, width, height, bytes, sha256, receivedAt: receivedAt.toISOString() };
}

/** A photo in a list: what a card shows. */
export type PhotoCard = Pick<
  PhotoView,
  | 'id'
  | 'status'
  | 'fileName'
  | 'width'
  | 'height'
  | 'receivedAt'
  | 'headline'
  | 'captionForReaders'
  | 'creditToPrint'
  | 'tags'
  | 'supplier'
  | 'sourceKind'
> & { agency: string | null };

export function photoCard(row: PhotoRow): PhotoCard {
  const { id, status, fileName, width, height, receivedAt } = identityOf(row);
  const { headline, captionForReaders, creditToPrint, sourceKind } = row;
  const tags = row.tags.map(({ tag }) => tag);
  const supplier = row.supplier?.slug ?? null;
  const agency = row.supplier?.name ?? row.chain.at(-1) ?? null;
  return {
    id,
    status,
    fileName,
    width,
    height,
    receivedAt,
    headline,
    captionForReaders,
    creditToPrint,
    tags,
    supplier,
    agency,
    sourceKind,
  };
}
