import { addExif, addXmp, type FoundBlocks, noBlocks } from './found-blocks.ts';

/** Finds the blocks of a WebP (RFC 9649): chunks EXIF, `XMP `, ICCP and C2PA of an extended file. */
export function walkWebp(bytes: Buffer): FoundBlocks {
  const found = noBlocks('WEBP');
  for (let at = 12; at + 8 <= bytes.length; ) {
    const length = bytes.readUInt32LE(at + 4);
    takeChunk(bytes.toString('latin1', at, at + 4), bytes.subarray(at + 8, at + 8 + length), found);
    at += 8 + length + (length % 2);
  }
  return found;
}

function takeChunk(type: string, body: Buffer, found: FoundBlocks): void {
  if (type === 'VP8X' && body.length >= 10) {
    found.format = 'Extended WEBP';
    setSize(found, body.readUIntLE(4, 3) + 1, body.readUIntLE(7, 3) + 1);
  } else if (type === 'VP8 ' && body.length >= 10)
    setSize(found, body.readUInt16LE(6) & 0x3fff, body.readUInt16LE(8) & 0x3fff);
  else if (type === 'VP8L' && body.length >= 5) {
    const bits = body.readUInt32LE(1);
    setSize(found, (bits & 0x3fff) + 1, ((bits >> 14) & 0x3fff) + 1);
  } else if (type === 'EXIF') addExif(found, body);
  else if (type === 'XMP ') addXmp(found, body);
  else if (type === 'ICCP') found.hasIcc = true;
  else if (type === 'C2PA') found.hasJumbf = true;
}

/** The canvas of an extended file comes first and stands. */
function setSize(found: FoundBlocks, width: number, height: number): void {
  found.width ??= width;
  found.height ??= height;
}
