import { addIim, addUnread, addXmp, type FoundBlocks, noBlocks } from './found-blocks.ts';
import { addPhotoshopResources } from './photoshop-resources.ts';
import { firstNumber, readTiffDirectory, type TiffEntry } from './tiff-directory.ts';

const TAG = { width: 0x100, height: 0x101, xmp: 700, iim: 33723, photoshop: 34377, icc: 34675, jumbf: 0xcd41 };
const TYPE_LONG = 4;

const FORMATS: Record<string, string> = {
  'image/x-adobe-dng': 'DNG',
  'image/x-canon-cr2': 'CR2',
  'image/x-raw': 'NEF',
  'image/x-tiff-big': 'BTF',
  'image/x-olympus-orf': 'ORF',
  'image/x-panasonic-rw2': 'RW2',
};

/** Finds the blocks of a TIFF, or of a camera raw that is one inside: the structure is its own Exif block. */
export function walkTiff(bytes: Buffer, mediaType: string): FoundBlocks {
  const found = noBlocks(FORMATS[mediaType] ?? 'TIFF');
  if (mediaType === 'image/x-tiff-big') addUnread(found, 'exif', 'Metadata of BigTIFF files is not read.');
  const directory = mediaType === 'image/x-tiff-big' ? null : readTiffDirectory(bytes);
  if (directory === null) return found;
  found.exif.push(bytes);
  found.width = firstNumber(directory.get(TAG.width));
  found.height = firstNumber(directory.get(TAG.height));
  found.hasIcc = directory.has(TAG.icc);
  found.hasJumbf = directory.has(TAG.jumbf);
  addTag(directory.get(TAG.xmp), found, addXmp);
  addTag(directory.get(TAG.iim), found, (into, block) => addIim(into, inFileOrder(block, directory.get(TAG.iim))));
  addTag(directory.get(TAG.photoshop), found, (into, block) => addPhotoshopResources(block, into));
  return found;
}

function addTag(
  entry: TiffEntry | undefined,
  found: FoundBlocks,
  add: (found: FoundBlocks, block: Buffer) => void,
): void {
  if (entry !== undefined && entry.bytes.length > 0) add(found, entry.bytes);
}

/** IIM stored as longs is a row of octets all the same, but some writers swapped them along with the numbers. */
function inFileOrder(block: Buffer, entry: TiffEntry | undefined): Buffer {
  const isSwapped = entry?.type === TYPE_LONG && block[0] !== 0x1c && block[3] === 0x1c && block.length % 4 === 0;
  return isSwapped ? Buffer.from(block).swap32() : block;
}
