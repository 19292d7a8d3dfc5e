import sharp, { type Sharp, type SharpOptions } from 'sharp';
import { AppError } from '../errors.ts';

/** Large enough for any camera on sale, small enough that a picture of it decodes in a second or two. */
export const MAX_PIXELS = 150_000_000;

/** Progressive JPEG, interlaced PNG, WebP and AVIF stand in memory as a whole while they are decoded. */
export const MAX_PIXELS_HELD_WHOLE = 64_000_000;

/** A decode that takes longer is an attack or a fault. */
const MAX_DECODE_SECONDS = 60;

// Untrusted files meet only these loaders: no SVG, PDF, GIF, ImageMagick or raw decoder is ever entered.
sharp.block({ operation: ['VipsForeignLoad'] });
sharp.unblock({
  operation: [
    'VipsForeignLoadJpeg',
    'VipsForeignLoadPng',
    'VipsForeignLoadWebp',
    'VipsForeignLoadTiff',
    'VipsForeignLoadHeif',
  ],
});

// Every picture is read once: a cache would only hold memory. Two pictures at a time use two cores better than one picture does.
sharp.cache(false);
sharp.concurrency(1);

const UNTRUSTED = {
  limitInputPixels: MAX_PIXELS,
  limitInputChannels: 5,
  failOn: 'warning',
  sequentialRead: true,
  unlimited: false,
} satisfies SharpOptions;

/** A decoder over an untrusted file (a path, or its bytes) with every limit set: first page only, warnings are errors. */
export function openPicture(input: string | Buffer): Sharp {
  return sharp(input, UNTRUSTED).timeout({ seconds: MAX_DECODE_SECONDS });
}

/** Runs work on a picture's pixels and translates what the decoder says into words for the person who sent the file. */
export async function decoding<T>(work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (cause) {
    throw toAppError(cause);
  }
}

// Decoders of several threads share one error text, so that only a plain statement about this picture may be built on it.
function toAppError(cause: unknown): unknown {
  if (cause instanceof AppError || !(cause instanceof Error)) return cause;
  if (/exceeds pixel limit/i.test(cause.message)) return tooManyPixels(null, MAX_PIXELS);
  const remedy = 'Send it again, whole, or save it anew in a picture editor and send that.';
  const message = /timeout/i.test(cause.message)
    ? `The picture took more than ${MAX_DECODE_SECONDS} seconds to decode. ${remedy}`
    : `The picture is truncated or damaged: it cannot be decoded to its end. ${remedy}`;
  return new AppError('unreadable-picture', message);
}

/** The refusal of a picture with more pixels than `limit`; `pixels` is null where the decoder did not say. */
export function tooManyPixels(pixels: number | null, limit: number): AppError {
  const measured = pixels === null ? 'more' : `${Math.ceil(pixels / 1e6)} million pixels, more`;
  const message = `The picture has ${measured} than the ${limit / 1e6} million pixels that can be decoded safely. Send a smaller version.`;
  return new AppError('too-large', message, { pixels, maxPixels: limit });
}
