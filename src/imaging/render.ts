import type { Sharp } from 'sharp';
import sharp from 'sharp';
import { whenThereIsRoom } from './decode-gate.ts';
import { inspectPicture, type PictureFacts } from './inspect-picture.ts';
import { decoding, openPicture } from './open-picture.ts';
import { type EmbeddedRights, rightsPacket } from './rights-packet.ts';

/** Long edges, in pixels. */
export const THUMB_EDGE = 320;
export const PREVIEW_EDGE = 1600;

const QUALITY = { thumb: 78, preview: 82, delivery: 84 } as const;

export interface Renditions {
  thumb: Buffer;
  preview: Buffer;
  /** Of the original as shown, orientation applied. */
  width: number;
  height: number;
}

/**
 * Decodes a whole picture once and returns a thumbnail (320) and a preview (1600 on the long edge): JPEG, sRGB, upright,
 * without metadata, never larger than the original. Throws AppError as inspectPicture does, and `unreadable-picture` for
 * a picture whose pixels are truncated or damaged.
 */
export async function renderRenditions(input: string | Buffer): Promise<Renditions> {
  const facts = await inspectPicture(input);
  const { data, info } = await decoded(input, facts, (picture) =>
    fitWithin(picture, PREVIEW_EDGE).raw().toBuffer({ resolveWithObject: true }),
  );
  const raw = { width: info.width, height: info.height, channels: info.channels };
  const fromPreview = () => sharp(data, { raw });
  const [preview, thumb] = await Promise.all([
    toJpeg(fromPreview(), QUALITY.preview),
    toJpeg(fitWithin(fromPreview(), THUMB_EDGE), QUALITY.thumb),
  ]);
  return { thumb, preview, width: facts.width, height: facts.height };
}

/**
 * Renders a picture for handing out: a JPEG at most `width` pixels wide, sRGB, upright, whose only metadata is an XMP packet
 * with the given credit and rights. Position, serial numbers and contact data of the original never get out.
 */
export async function renderDelivery(
  input: string | Buffer,
  { width, ...rights }: { width: number } & EmbeddedRights,
): Promise<Buffer> {
  const facts = await inspectPicture(input);
  return decoded(input, facts, (picture) =>
    toJpeg(picture.resize({ width, withoutEnlargement: true }).withXmp(rightsPacket(rights)), QUALITY.delivery),
  );
}

/** Gives `render` the picture upright, opaque and in sRGB, when there is room to decode it. */
function decoded<T>(input: string | Buffer, facts: PictureFacts, render: (picture: Sharp) => Promise<T>): Promise<T> {
  const upright = () => openPicture(input).autoOrient().flatten({ background: '#ffffff' }).toColourspace('srgb');
  return whenThereIsRoom(facts.width * facts.height, () => decoding(() => render(upright())));
}

function fitWithin(picture: Sharp, edge: number): Sharp {
  return picture.resize({ width: edge, height: edge, fit: 'inside', withoutEnlargement: true });
}

function toJpeg(picture: Sharp, quality: number): Promise<Buffer> {
  return picture.jpeg({ quality, progressive: true, mozjpeg: false }).toBuffer();
}
