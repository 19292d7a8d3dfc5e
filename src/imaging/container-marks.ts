import { firstNumber, readTiffDirectory } from './tiff-directory.ts';

/** Marks inside JPEG and TIFF that tell a plain picture from a camera raw, a BigTIFF or a set of frames. */

/**
 * True for a JPEG whose multi-picture index (CIPA DC-007, APP2 `MPF`) lists frames of equal rank: stereo, panorama,
 * multi-angle. Large thumbnails and gain maps, which phones add to ordinary pictures, do not count.
 */
export function isMultiPicture(head: Uint8Array): boolean {
  const bytes = asBuffer(head);
  if (bytes.length < 4 || bytes.readUInt16BE(0) !== 0xffd8) return false;
  for (let at = 2; at + 8 <= bytes.length && bytes[at] === 0xff; at += 2 + bytes.readUInt16BE(at + 2)) {
    const marker = bytes[at + 1] ?? 0;
    if (marker === 0xda) return false;
    const isIndex = marker === 0xe2 && bytes.toString('latin1', at + 4, at + 8) === 'MPF\0';
    if (isIndex) return listsFrames(bytes.subarray(at + 8, at + 2 + bytes.readUInt16BE(at + 2)));
  }
  return false;
}

const MP_ENTRY_TAG = 0xb002;
const MP_ENTRY_BYTES = 16;
const MP_MULTI_FRAME = 0x02;

/** Looks through the MP entries (DC-007 5.2.3.3): the low 24 bits of each entry's attribute are its type. */
function listsFrames(index: Buffer): boolean {
  const entries = readTiffDirectory(index)?.get(MP_ENTRY_TAG);
  if (entries === undefined) return false;
  for (let at = 0; at + MP_ENTRY_BYTES <= entries.bytes.length; at += MP_ENTRY_BYTES) {
    const attribute = entries.little ? entries.bytes.readUInt32LE(at) : entries.bytes.readUInt32BE(at);
    if (((attribute >> 16) & 0xff) === MP_MULTI_FRAME) return true;
  }
  return false;
}

const TAG = { newSubfileType: 0xfe, photometric: 0x106, subIfds: 0x14a, cfaPattern: 0x828e, dngVersion: 0xc612 };
const PHOTOMETRIC_CFA = 32803;
const REDUCED_RESOLUTION = 1;

/**
 * The media type of a file that starts as a TIFF, or null when it does not. Camera raws are TIFF inside: they are known
 * by their own signatures, a colour filter array, a DNG version, or a first directory that is only a thumbnail.
 * A directory beyond the given bytes is taken for a plain TIFF's.
 */
export function tiffKind(head: Uint8Array): string | null {
  const bytes = asBuffer(head);
  const magic = bytes.toString('latin1', 0, 4);
  if (magic === 'II+\0' || magic === 'MM\0+') return 'image/x-tiff-big';
  if (magic === 'IIRO' || magic === 'IIRS' || magic === 'MMOR') return 'image/x-olympus-orf';
  if (magic === 'IIU\0') return 'image/x-panasonic-rw2';
  if (magic !== 'II*\0' && magic !== 'MM\0*') return null;
  if (bytes.toString('latin1', 8, 10) === 'CR') return 'image/x-canon-cr2';
  const directory = readTiffDirectory(bytes);
  if (directory === null) return 'image/tiff';
  if (directory.has(TAG.dngVersion)) return 'image/x-adobe-dng';
  const isRaw =
    directory.has(TAG.cfaPattern) ||
    firstNumber(directory.get(TAG.photometric)) === PHOTOMETRIC_CFA ||
    (directory.has(TAG.subIfds) && firstNumber(directory.get(TAG.newSubfileType)) === REDUCED_RESOLUTION);
  return isRaw ? 'image/x-raw' : 'image/tiff';
}

function asBuffer(bytes: Uint8Array): Buffer {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}
