import { fileTypeFromBuffer } from 'file-type';
import { isMultiPicture, tiffKind } from './container-marks.ts';

/** The kinds of picture the archive takes in. */
export const PICTURE_KINDS = ['jpeg', 'png', 'webp', 'avif', 'tiff'] as const;
export type PictureKind = (typeof PICTURE_KINDS)[number];

/**
 * How many leading bytes settle the kind. Signatures need 4,100; the index that marks a set of frames may stand behind an
 * Exif segment of 64 KiB. A shorter head is fine, it only lets such a set pass for its first frame.
 */
export const SNIFF_HEAD_BYTES = 131_072;

const MARKUP_HEAD_BYTES = 4100;

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

/** Markup is told apart first: a byte order mark makes other detectors take it for sound. */
function sniffMarkup(head: Uint8Array): string | null {
  const start = new TextDecoder(utf16Label(head) ?? 'utf-8').decode(head.subarray(0, MARKUP_HEAD_BYTES)).trimStart();
  if (!start.startsWith('<')) return null;
  if (/<svg[\s>]/i.test(start)) return 'image/svg+xml';
  if (/^<(!doctype html|html|head|body|script)/i.test(start)) return 'text/html';
  if (/<(x:xmpmeta|rdf:RDF|\?xpacket)/.test(start)) return 'application/rdf+xml';
  return start.startsWith('<?xml') ? 'application/xml' : null;
}

function utf16Label(head: Uint8Array): string | null {
  if ((head[0] === 0xff && head[1] === 0xfe) || (head[0] === 0x3c && head[1] === 0)) return 'utf-16le';
  if ((head[0] === 0xfe && head[1] === 0xff) || (head[0] === 0 && head[1] === 0x3c)) return 'utf-16be';
  return null;
}

/** A PNG too damaged for its first chunk to be read is still a PNG, to be refused as a broken one. */
function sniffDamagedPng(head: Uint8Array): string | null {
  return Buffer.from(head.subarray(0, 8)).equals(Buffer.from('89504e470d0a1a0a', 'hex')) ? 'image/png' : null;
}
