import { createHash } from 'node:crypto';
import { LRUCache } from 'lru-cache';
import { knownAi } from '../catalogue/ai-label.ts';
import { metadataOf, type PhotoRow } from '../catalogue/photo-rows.ts';
import { inOrderOfText, termsOfPhoto } from '../catalogue/terms-places.ts';
import { aiOriginOf } from '../imaging/ai-origin.ts';
import { renderDelivery } from '../imaging/render.ts';
import type { EmbeddedRights } from '../imaging/rights-packet.ts';
import type { ObjectStore } from '../storage/object-store.ts';
import { sourceTypeOf } from '../vocabulary/ai.ts';

/** A picture as it goes out, with its strong ETag. */
export interface PictureToSend {
  bytes: Buffer;
  etag: string;
}

/** A newsroom's front page holds some dozens of pictures; each is some 200 kB. */
const CACHE_BYTES = 64_000_000;

/** `policy`: the terms in ODRL, as text, to be embedded as well. */
export type PicturesToSend = (photo: PhotoRow, width: number, policy?: string | null) => Promise<PictureToSend>;

/**
 * Renders pictures for handing out, credit and rights written in, and remembers the latest. Only the bytes are remembered:
 * whether they may go is judged at each request, before this is asked.
 */
export function picturesToSend(store: ObjectStore): PicturesToSend {
  const remembered = new LRUCache<string, PictureToSend>({
    maxSize: CACHE_BYTES,
    sizeCalculation: ({ bytes }) => bytes.length,
  });
  return async (photo, width, policy = null) => {
    const rights = { ...embeddedRights(photo), rightsExpression: policy };
    const key = createHash('sha256')
      .update(JSON.stringify([photo.sha256, width, rights]))
      .digest('base64url');
    const standing = remembered.get(key);
    if (standing !== undefined) return standing;
    const bytes = await renderDelivery(await store.originalPath(photo.sha256), { width, ...rights });
    const picture = { bytes, etag: `"${key}"` };
    remembered.set(key, picture);
    return picture;
  };
}

/** The words that travel with the picture: credit to print, notice of copyright, and every restriction in its own words. */
export function embeddedRights(photo: PhotoRow): EmbeddedRights {
  const clauses = inOrderOfText(termsOfPhoto(photo).clauses);
  const { fields } = metadataOf(photo);
  return {
    creator: photo.photographer,
    credit: photo.creditToPrint,
    copyright: textOf(fields.copyright_notice),
    usageTerms: [...new Set(clauses.map(({ words }) => words))].join('. '),
    webStatement: textOf(fields.web_statement),
    headline: photo.headline,
    caption: photo.captionForReaders,
    dataMining: textOf(fields.data_mining),
    digitalSourceType: digitalSourceType(photo),
  };
}

/** As the file says it, unless more is known of AI than it says. */
function digitalSourceType(photo: PhotoRow): string | null {
  const said = textOf(metadataOf(photo).fields.digital_source_type);
  const origin = knownAi(photo);
  if (origin === null || (said !== null && aiOriginOf(said) === origin)) return said;
  return sourceTypeOf(origin);
}

function textOf(blocks: Record<string, unknown> | undefined): string | null {
  const value = blocks?.xmp ?? blocks?.iim ?? blocks?.exif;
  return typeof value === 'string' ? value : null;
}
