import { fileTypeFromBuffer } from 'file-type';
import { isMultiPicture, tiffKind } from './container-marks.ts';
import { sniffMarkup } from './sniff-markup.ts';

/** The kinds of picture the archive takes in. */
export const PICTURE_KINDS = ['jpeg', 'png', 'webp', 'avif', 'tiff'] as const;
export type PictureKind = (typeof PICTURE_KINDS)[number];

const KIND_OF_MIME: Record<string, PictureKind> = {
  'image/jpeg': 'jpeg',
  'image/png': 'png',
  'image/apng': 'png',
  'image/webp': 'webp',
  'image/avif': 'avif',
  'image/tiff': 'tiff',
};

/**
 * Says from the first bytes of a file what it is: a kind the archive takes, `{ other }` with the media type of
 * something it does not take, or null when the bytes are nothing known. File names and declared types play no part.
 * Signatures need 4,100 bytes; the index that marks a set of frames may stand behind an Exif segment, so give 128 KiB.
 */
export async function sniffKind(head: Uint8Array): Promise<PictureKind | { other: string } | null> {
  const markup = sniffMarkup(head);
  if (markup !== null) return { other: markup };
  if (isMultiPicture(head)) return { other: 'image/mpo' };
  const tiff = tiffKind(head);
  if (tiff !== null) return tiff === 'image/tiff' ? 'tiff' : { other: tiff };
  const mime = (await fileTypeFromBuffer(head))?.mime ?? sniffDamagedPng(head);
  if (mime === null) return null;
  return KIND_OF_MIME[mime] ?? { other: mime };
}

/** A PNG too damaged for its first chunk to be read is still a PNG, to be refused as a broken one. */
function sniffDamagedPng(head: Uint8Array): string | null {
  return Buffer.from(head.subarray(0, 8)).equals(Buffer.from('89504e470d0a1a0a', 'hex')) ? 'image/png' : null;
}
