import { addExif, addIim, addUnread, addXmp, type FoundBlocks } from './found-blocks.ts';

const SIGNATURES = new Set(['8BIM', 'PHUT', 'DCSR', 'AgHg', 'MeSa']);
const RESOURCE = { iim: 0x0404, icc: 0x040f, exif: 0x0422, exif3: 0x0423, xmp: 0x0424, iimDigest: 0x0425 };

/** Finds the blocks among Photoshop image resources (signature, id, padded Pascal name, length, padded data). */
export function addPhotoshopResources(bytes: Buffer, found: FoundBlocks): void {
  let at = 0;
  while (at + 12 <= bytes.length) {
    if (!SIGNATURES.has(bytes.toString('latin1', at, at + 4))) break;
    const id = bytes.readUInt16BE(at + 4);
    const afterName = at + 6 + padded((bytes[at + 6] ?? 0) + 1);
    if (afterName + 4 > bytes.length) break;
    const length = bytes.readUInt32BE(afterName);
    const data = bytes.subarray(afterName + 4, afterName + 4 + length);
    if (data.length < length && id === RESOURCE.iim)
      addUnread(found, 'iim', 'The file ends in the middle of this block.');
    takeResource(id, data, found);
    at = afterName + 4 + padded(length);
  }
}

function takeResource(id: number, data: Buffer, found: FoundBlocks): void {
  if (id === RESOURCE.iim) addIim(found, data);
  else if (id === RESOURCE.xmp) addXmp(found, data);
  else if (id === RESOURCE.icc) found.hasIcc = true;
  else if (id === RESOURCE.exif || id === RESOURCE.exif3) addExif(found, data);
  else if (id === RESOURCE.iimDigest && data.length === 16) found.iimDigest = data;
}

function padded(length: number): number {
  return length + (length % 2);
}
