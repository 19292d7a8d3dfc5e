import type { UnreadPart } from './file-metadata.ts';
import { plainText } from './plain-text.ts';

/** A text that the file's own format has room for, by its keyword there. */
export interface FileText {
  keyword: string;
  text: string;
}

/** The raw metadata blocks of one file, in the order they stand in it, not yet decoded. */
export interface FoundBlocks {
  format: string | null;
  width: number | null;
  height: number | null;
  /** TIFF structures, from their byte-order mark on. */
  exif: Buffer[];
  /** XML documents; any encoding. */
  xmp: Buffer[];
  /** IIM record streams. */
  iim: Buffer[];
  texts: FileText[];
  hasIcc: boolean;
  hasJumbf: boolean;
  /** Photoshop resource 0x0425: MD5 of the IIM block when XMP was last written. */
  iimDigest: Buffer | null;
  unread: UnreadPart[];
}

export function noBlocks(format: string | null): FoundBlocks {
  return {
    format,
    width: null,
    height: null,
    exif: [],
    xmp: [],
    iim: [],
    texts: [],
    hasIcc: false,
    hasJumbf: false,
    iimDigest: null,
    unread: [],
  };
}

/** Largest block that is read (STANDARDS of the trade cap XMP at 1 MB; other blocks are far smaller). */
export const MAX_BLOCK_BYTES = 1_048_576;

const TIFF_START = /^(II\*\0|MM\0\*)/;
const EXIF_PREFIX = /^Exif\0[\0\xff]/;

/** Adds an Exif block given with or without its `Exif\0\0` prefix. */
export function addExif(found: FoundBlocks, block: Buffer): void {
  const start = block.toString('latin1', 0, 12);
  const body = EXIF_PREFIX.test(start) ? block.subarray(6) : block;
  if (TIFF_START.test(body.toString('latin1', 0, 4))) found.exif.push(body);
  else addUnread(found, 'exif', 'The Exif block does not start as one.');
}

export function addXmp(found: FoundBlocks, packet: Buffer): void {
  if (packet.length <= MAX_BLOCK_BYTES) found.xmp.push(packet);
  else addUnread(found, 'xmp', `The XMP block is larger than ${MAX_BLOCK_BYTES} bytes.`);
}

export function addIim(found: FoundBlocks, stream: Buffer): void {
  if (stream.length <= MAX_BLOCK_BYTES) found.iim.push(stream);
  else addUnread(found, 'iim', `The IIM block is larger than ${MAX_BLOCK_BYTES} bytes.`);
}

export function addText(found: FoundBlocks, keyword: string, bytes: Buffer): void {
  if (found.texts.length >= MAX_TEXTS) return;
  if (bytes.length <= MAX_BLOCK_BYTES) found.texts.push({ keyword, text: plainText(bytes) });
  else addUnread(found, 'file', `A text of the file is larger than ${MAX_BLOCK_BYTES} bytes.`);
}

/** More than any real file has. */
const MAX_TEXTS = 200;

export function addUnread(found: FoundBlocks, block: string, reason: string): void {
  found.unread.push({ block, field: null, reason });
}
