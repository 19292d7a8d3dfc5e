import sharp, { type Exif, type Sharp } from 'sharp';
import { type EmbeddedRights, rightsPacket } from '../../src/imaging/rights-packet.ts';
import type { PictureKind } from '../../src/imaging/sniff-kind.ts';
import { APP13, type IimValues, iimSegment, withSegment, writeIim } from '../../src/imaging/write-iim.ts';

/** What a made picture says about itself. Texts go to XMP, and in a JPEG to IIM as well, as agencies write them. */
export interface MadeMetadata {
  caption?: string;
  headline?: string;
  instructions?: string;
  usageTerms?: string;
  credit?: string;
  source?: string;
  byline?: string;
  bylineTitle?: string;
  copyrightNotice?: string;
  webStatement?: string;
  dataMining?: string;
  /** IIM datasets by field name or `record:dataset`, beside or instead of those of the texts; JPEG only. */
  iim?: IimValues;
  /** A whole XMP packet instead of the one that is made of the texts; null leaves XMP out. */
  xmp?: string | null;
  exif?: { description?: string; artist?: string; copyright?: string; dateTimeOriginal?: string; orientation?: number };
}

export interface MadePicture {
  kind: PictureKind;
  width: number;
  height: number;
  /** Pictures of different seeds have different pixels. */
  seed: number;
  metadata?: MadeMetadata;
}

/** Makes a real picture file: a gradient with noise, and real metadata blocks. The same request gives the same bytes. */
export async function makePicture({ kind, width, height, seed, metadata = {} }: MadePicture): Promise<Buffer> {
  const picture = sharp(pixels(width, height, seed), { raw: { width, height, channels: 3 } });
  const packet = packetOf(metadata);
  if (packet !== null) picture.withXmp(packet);
  if (metadata.exif !== undefined) picture.withExif(exifOf(metadata.exif));
  if (metadata.exif?.orientation !== undefined) picture.withMetadata({ orientation: metadata.exif.orientation });
  const bytes = await ENCODERS[kind](picture).toBuffer();
  const datasets = iimOf(metadata);
  return kind === 'jpeg' && Object.keys(datasets).length > 0
    ? withSegment(bytes, APP13, iimSegment(writeIim(datasets)))
    : bytes;
}

const ENCODERS = {
  jpeg: (picture) => picture.jpeg({ quality: 70 }),
  png: (picture) => picture.png(),
  webp: (picture) => picture.webp({ quality: 60, effort: 0 }),
  avif: (picture) => picture.avif({ quality: 40, effort: 0 }),
  tiff: (picture) => picture.tiff({ compression: 'lzw' }),
} satisfies Record<PictureKind, (picture: Sharp) => Sharp>;

// Jest looks globals up anew at each use: once per octet would take seconds.
const { imul } = Math;

function pixels(width: number, height: number, seed: number): Buffer {
  const data = Buffer.alloc(width * height * 3);
  let state = (imul(seed, 2_654_435_761) + 1) >>> 0;
  for (let row = 0, at = 0; row < height; row += 1) {
    for (let column = 0; column < width * 3; column += 1, at += 1) {
      state = (imul(state, 1_664_525) + 1_013_904_223) >>> 0;
      data[at] = (column * 60) / width + ((seed * 37) % 50) + (state >>> 28);
    }
  }
  return data;
}

function packetOf(metadata: MadeMetadata): string | null {
  if (metadata.xmp !== undefined) return metadata.xmp;
  const rights: EmbeddedRights = {
    caption: metadata.caption,
    headline: metadata.headline,
    instructions: metadata.instructions,
    usageTerms: metadata.usageTerms,
    credit: metadata.credit,
    source: metadata.source,
    creator: metadata.byline,
    creatorTitle: metadata.bylineTitle,
    copyright: metadata.copyrightNotice,
    webStatement: metadata.webStatement,
    dataMining: metadata.dataMining,
  };
  return Object.values(rights).some((part) => part !== undefined) ? rightsPacket(rights) : null;
}

function iimOf(metadata: MadeMetadata): IimValues {
  const texts = {
    description: metadata.caption,
    headline: metadata.headline,
    instructions: metadata.instructions,
    credit: metadata.credit,
    source: metadata.source,
    creator: metadata.byline,
    creator_title: metadata.bylineTitle,
    copyright_notice: metadata.copyrightNotice,
  };
  const said = Object.entries(texts).filter((entry): entry is [string, string] => entry[1] !== undefined);
  return { ...Object.fromEntries(said), ...metadata.iim };
}

function exifOf(exif: NonNullable<MadeMetadata['exif']>): Exif {
  const first = { ImageDescription: exif.description, Artist: exif.artist, Copyright: exif.copyright };
  const said = Object.entries(first).filter((entry): entry is [string, string] => entry[1] !== undefined);
  const IFD0 = Object.fromEntries(said);
  return exif.dateTimeOriginal === undefined ? { IFD0 } : { IFD0, IFD2: { DateTimeOriginal: exif.dateTimeOriginal } };
}
