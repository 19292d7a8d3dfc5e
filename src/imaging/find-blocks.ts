import { tiffKind } from './container-marks.ts';
import { type FoundBlocks, noBlocks } from './found-blocks.ts';
import { sniffMarkup } from './sniff-markup.ts';
import { walkBoxes } from './walk-boxes.ts';
import { walkJpeg } from './walk-jpeg.ts';
import { walkGif, walkMarkup, walkPsd, walkRaf } from './walk-other.ts';
import { walkPng } from './walk-png.ts';
import { walkTiff } from './walk-tiff.ts';
import { walkWebp } from './walk-webp.ts';

/** Finds the metadata blocks of a file of any kind, by its first bytes; a kind that is not known has none. */
export function findBlocks(bytes: Buffer): FoundBlocks {
  const start = bytes.toString('latin1', 0, 16);
  if (start.startsWith('\xff\xd8')) return walkJpeg(bytes);
  if (start.startsWith('\x89PNG')) return walkPng(bytes);
  if (start.startsWith('RIFF') && start.startsWith('WEBP', 8)) return walkWebp(bytes);
  if (start.startsWith('8BPS')) return walkPsd(bytes);
  if (start.startsWith('GIF8')) return walkGif(bytes);
  if (start.startsWith('FUJIFILM')) return walkRaf(bytes);
  if (['ftyp', 'jP  ', 'JXL '].includes(start.slice(4, 8))) return walkBoxes(bytes);
  const tiff = tiffKind(bytes);
  if (tiff !== null) return walkTiff(bytes, tiff);
  const markup = sniffMarkup(bytes);
  if (markup === 'image/svg+xml') return walkMarkup(bytes, 'SVG');
  return markup === 'application/rdf+xml' ? walkMarkup(bytes, 'XMP') : noBlocks(null);
}
