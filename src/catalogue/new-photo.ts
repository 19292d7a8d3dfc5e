import type { AiOrigin } from '../vocabulary/ai.ts';
import type { SourceKind } from '../vocabulary/uses.ts';
import type { DepictedPerson, FoundMetadata, MetadataClause, Place, TextReading } from './photo-rows.ts';
import type { Look } from './same/neighbours.ts';

/** A photo as it was received and read, ready to be catalogued. */
export interface NewPhoto {
  sha256: string;
  bytes: number;
  kind: string;
  fileName: string;
  width: number;
  height: number;
  texts: TextReading[];
  /** Of the house phrasebook the texts were read with. */
  edition: string;
  /** Of the reader of files. */
  fileEdition: number;
  metadata: FoundMetadata;
  metadataClauses: MetadataClause[];
  headline: string;
  captionForReaders: string;
  creditToPrint: string;
  chain: string[];
  photographer: string | null;
  sourceKind: SourceKind;
  /** Whether AI had a part in it, whatever kind it is. */
  ai: AiOrigin | null;
  /** What was chosen on upload, if anything. */
  chosenSourceKind: SourceKind | null;
  /** Name of the agency chosen on upload; null takes the last link of the chain. */
  supplier: string | null;
  /** The supplier's own name for the lot it came in, where it was said on upload. */
  collection: string | null;
  takenOn: string | null;
  releasedOn: string | null;
  place: Place;
  people: DepictedPerson[];
  mentioned: DepictedPerson[];
  keywords: string[];
  /** Whether the sender may edit photos: of anybody else's, nothing touches a photo that stands for the same bytes. */
  senderMayEdit: boolean;
  /** What looking at its picture said; null where the same bytes stand already. */
  look: Look | null;
}
