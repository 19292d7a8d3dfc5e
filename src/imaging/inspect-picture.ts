import type { Metadata } from 'sharp';
import { AppError } from '../errors.ts';
import { decoding, MAX_PIXELS, MAX_PIXELS_HELD_WHOLE, openPicture, tooManyPixels } from './open-picture.ts';
import type { PictureKind } from './sniff-kind.ts';

/** What a decoder says about a picture before its pixels are read. */
export interface PictureFacts {
  kind: PictureKind;
  /** Pixels as shown, orientation applied. */
  width: number;
  height: number;
  /** EXIF orientation 1 to 8; 1 where the file says nothing. */
  orientation: number;
  pages: number;
}

/**
 * Reads the header of an untrusted picture (a path, or its bytes). Throws AppError `too-large` for one that would unpack
 * to more pixels than is safe, `unsupported-media` for a kind we do not take, `unreadable-picture` for a damaged header.
 * A whole header does not prove a whole picture: only rendering it does.
 */
export async function inspectPicture(input: string | Buffer): Promise<PictureFacts> {
  const header = await decoding(() => openPicture(input).metadata());
  const kind = kindOf(header);
  if (kind === null) throw new AppError('unsupported-media', `Pictures of the kind ${header.format} are not taken in.`);
  refuseTooManyPixels(header, kind);
  const orientation = header.orientation ?? 1;
  const isTurned = orientation >= 5;
  return {
    kind,
    width: isTurned ? header.height : header.width,
    height: isTurned ? header.width : header.height,
    orientation,
    pages: header.pages ?? 1,
  };
}

function kindOf(header: Metadata): PictureKind | null {
  if (header.format === 'heif') return header.compression === 'av1' ? 'avif' : null;
  const { format } = header;
  return format === 'jpeg' || format === 'png' || format === 'webp' || format === 'tiff' ? format : null;
}

function refuseTooManyPixels(header: Metadata, kind: PictureKind): void {
  const pixels = header.width * header.height;
  const limit = isHeldWhole(header, kind) ? MAX_PIXELS_HELD_WHOLE : MAX_PIXELS;
  if (pixels > limit) throw tooManyPixels(pixels, limit);
}

function isHeldWhole(header: Metadata, kind: PictureKind): boolean {
  return kind === 'webp' || kind === 'avif' || header.isProgressive === true;
}
