import { type Asset, BMFF, JPEG, PNG } from '@trustnxt/c2pa-ts/asset';
import { readTiffDirectory } from '../tiff-directory.ts';

/** Null for a kind of file in which nothing here can check credentials. Never reads beyond the bytes. */
export function signedFileOf(bytes: Buffer): Asset | null {
  for (const kind of [JPEG, PNG, BMFF]) if (kind.canRead(bytes)) return new kind(bytes);
  const store = storeInWebp(bytes) ?? storeInTiff(bytes);
  return store === null ? null : plainFile(bytes, store);
}

/** Where a store stands as one piece. */
interface Place {
  start: number;
  end: number;
  /** Of what surrounds it and is left out of the hash with it. */
  outerStart: number;
}

/** WebP keeps it in a chunk of its own (C2PA 2.1, A.3.3). */
function storeInWebp(bytes: Buffer): Place | null {
  if (bytes.toString('latin1', 0, 4) !== 'RIFF' || bytes.toString('latin1', 8, 12) !== 'WEBP') return null;
  for (let at = 12; at + 8 <= bytes.length; ) {
    const length = bytes.readUInt32LE(at + 4);
    if (bytes.toString('latin1', at, at + 4) === 'C2PA') return placeIn(bytes, at + 8, length, at);
    at += 8 + length + (length % 2);
  }
  return null;
}

const TIFF_TAG = 0xcd41;

/** TIFF keeps it behind a tag (C2PA 2.1, A.3.4). */
function storeInTiff(bytes: Buffer): Place | null {
  if (!/^(II\*\0|MM\0\*)/.test(bytes.toString('latin1', 0, 4))) return null;
  const entry = readTiffDirectory(bytes)?.get(TIFF_TAG);
  if (entry === undefined || entry.isCut) return null;
  const start = entry.bytes.byteOffset - bytes.byteOffset;
  return placeIn(bytes, start, entry.bytes.length, start);
}

function placeIn(bytes: Buffer, start: number, length: number, outerStart: number): Place | null {
  return start + length <= bytes.length ? { start, end: start + length, outerStart } : null;
}

/** Only read: the library asks for more of a file that is to be signed. */
function plainFile(bytes: Buffer, { start, end, outerStart }: Place): Asset {
  const refuse = () => Promise.reject(new Error('This kind of file is not signed here'));
  return {
    mimeType: 'application/octet-stream',
    getDataLength: () => bytes.length,
    getDataRange: async (from = 0, length = bytes.length - from) => bytes.subarray(from, from + length),
    getManifestJUMBF: () => bytes.subarray(start, end),
    getHashExclusionRange: () => ({ start: outerStart, length: end - outerStart }),
    dumpInfo: () => '',
    ensureManifestSpace: refuse,
    writeManifestJUMBF: refuse,
  };
}
