import type { MetadataClause, ReceivedText } from '../catalogue/photo-rows.ts';
import type { FileMetadata } from '../imaging/file-metadata.ts';
import { metadataClauses } from '../imaging/metadata-clauses.ts';
import { readMetadata } from '../imaging/read-metadata.ts';
import { textsAsReceived } from '../imaging/texts.ts';

export interface FileRead {
  /** What of its codes could not be read is unread as well. */
  metadata: FileMetadata;
  metadataClauses: MetadataClause[];
  texts: ReceivedText[];
}

/** What a file says about itself, as it is kept of a photo. Never throws. */
export async function readFileOf(file: Buffer): Promise<FileRead> {
  const metadata = await readMetadata(file);
  const { clauses, unread } = metadataClauses(metadata);
  return {
    metadata: { ...metadata, unread: [...metadata.unread, ...unread] },
    metadataClauses: clauses,
    texts: textsAsReceived(metadata),
  };
}
