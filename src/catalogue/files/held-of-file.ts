import { canonical } from '../../rights/clauses/canonical.ts';
import {
  type FoundMetadata,
  type MetadataClause,
  metadataClausesOf,
  metadataOf,
  type PhotoRow,
} from '../photo-rows.ts';
import type { HeldOfFile } from '../widenings/proposal-detail.ts';

/** What of a photo is read from its file's codes and blocks. */
export interface FileRead {
  metadata: FoundMetadata;
  metadataClauses: MetadataClause[];
}

type Stored = Pick<PhotoRow, 'metadata' | 'metadataClauses'>;

export function fileReadOf(photo: Stored): FileRead {
  return { metadata: metadataOf(photo), metadataClauses: metadataClausesOf(photo) };
}

/** What an earlier reading of the file held and the new one lacks. */
export function lackedByFile(before: FileRead, now: FileRead): HeldOfFile {
  return {
    clauses: without(before.metadataClauses, now.metadataClauses),
    unread: without(before.metadata.unread, now.metadata.unread),
  };
}

export function isNothingHeld({ clauses, unread }: HeldOfFile): boolean {
  return clauses.length + unread.length === 0;
}

/** The reading with what is held of earlier ones beside it, each once. */
export function withHeld({ metadata, metadataClauses }: FileRead, { clauses, unread }: HeldOfFile): FileRead {
  return {
    metadata: { ...metadata, unread: [...metadata.unread, ...without(unread, metadata.unread)] },
    metadataClauses: [...metadataClauses, ...without(clauses, metadataClauses)],
  };
}

/** What of it is still there. */
export function heldStill({ metadata, metadataClauses }: FileRead, { clauses, unread }: HeldOfFile): HeldOfFile {
  return { clauses: common(clauses, metadataClauses), unread: common(unread, metadata.unread) };
}

/** The reading without exactly what was held. */
export function withoutHeld({ metadata, metadataClauses }: FileRead, { clauses, unread }: HeldOfFile): FileRead {
  return {
    metadata: { ...metadata, unread: without(metadata.unread, unread) },
    metadataClauses: without(metadataClauses, clauses),
  };
}

function common<T>(entries: readonly T[], others: readonly T[]): T[] {
  return without(entries, without(entries, others));
}

function without<T>(entries: readonly T[], others: readonly T[]): T[] {
  const gone = new Set(others.map(canonical));
  return entries.filter((entry) => !gone.has(canonical(entry)));
}
