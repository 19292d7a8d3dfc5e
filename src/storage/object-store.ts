import type { Readable } from 'node:stream';

/** A file that was received and not yet kept: on this machine's disk, flushed, and gone at the next start unless kept. */
export interface TempFile {
  /** Where it lies on local disk, for decoders that want a path. */
  path: string;
  /** Hex, lower case. */
  sha256: string;
  bytes: number;
}

export interface ReceiveOptions {
  maxBytes: number;
  /** Sees the first bytes (at most `HEAD_BYTES`) before anything else is taken; throw an AppError to refuse the file. */
  inspectHead: (head: Uint8Array) => Promise<void>;
}

/** Enough for every mark that tells a picture's kind: the index of a multi-picture JPEG stands behind up to 64 kB of Exif. */
export const HEAD_BYTES = 131_072;

/** The pictures that are made from an original and kept beside it. */
export const KEPT_RENDITIONS = ['thumb', 'preview'] as const;
export type KeptRendition = (typeof KEPT_RENDITIONS)[number];

/**
 * Where the bytes are. A file's life: received (temp) → kept under its SHA-256, or discarded.
 * Originals and documents are written once and never changed.
 */
export interface ObjectStore {
  /** Streams to disk, counting, hashing and sniffing in one pass. Throws AppError `too-large`, or what `inspectHead` throws; leaves nothing behind then. */
  receive(stream: Readable, options: ReceiveOptions): Promise<TempFile>;
  /** Puts the original where it stays, with its renditions, durably. The temp file remains until `settle`. */
  keep(temp: TempFile, renditions: Record<KeptRendition, Uint8Array>): Promise<void>;
  /** The photo's row is committed: the temp file has done its work. */
  settle(temp: TempFile): Promise<void>;
  /** Drops a temp file that will not be kept. */
  discard(temp: TempFile): Promise<void>;
  /** The original as a file on local disk. Throws AppError `not-found`. */
  originalPath(sha256: string): Promise<string>;
  openOriginal(sha256: string): Promise<Readable>;
  readRendition(sha256: string, name: KeptRendition): Promise<Buffer>;
  /** Puts a paper where it stays, under its SHA-256, durably; its temp file is gone. The same bytes are kept once. */
  keepDocument(temp: TempFile): Promise<void>;
  /** Throws AppError `not-found`. */
  openDocument(sha256: string): Promise<Readable>;
  /** At start: drops what a stopped server left half-way. `isCatalogued` tells whether a photo with that SHA-256 has a row. */
  sweep(isCatalogued: (sha256: string) => Promise<boolean>): Promise<{ dropped: number }>;
}
