import sharp from 'sharp';

// Called for each pixel: a name of its own is found sooner than a member of a global.
const { floor, max, min } = Math;

/** What is left of a picture to know it by, and of the same picture turned left to right. */
export interface Fingerprint {
  /** 63 bits, lowest frequencies first. */
  hash: bigint;
  mirror: bigint;
}

/** Luma on a square of so many pixels: what is finer does not survive being made small. */
const SIDE = 32;
/** Of the frequencies, the lowest so many in each direction. */
const KEPT = 8;

/**
 * Half of the frequencies are at least so strong in a picture of something, in steps of luma times pixels of the square: about
 * twice what compression adds. In a plain page or a smooth gradient they are not: there the bits would be chance, and every
 * page would be the same picture. A picture that is its own mirror image has half of them near nothing, and passes just so.
 */
const LEAST_TEXTURE = 4;

/**
 * The fingerprint of a preview, which is upright and opaque: of the lowest 63 frequencies of its luma, which are above
 * the median. Two of the same picture differ in few bits. Null for a picture without enough in it.
 */
export async function fingerprintOf(preview: Buffer): Promise<Fingerprint | null> {
  const { data, info } = await sharp(preview).greyscale().raw().toBuffer({ resolveWithObject: true });
  const frequencies = lowFrequencies(squareOf(data, info));
  if (textureOf(frequencies) < LEAST_TEXTURE) return null;
  return { hash: bitsOf(frequencies), mirror: bitsOf(frequencies.map(turned)) };
}

/**
 * The mean luma of each field of the square, row by row. Reckoned here to the part of a pixel: what decoders and resizers
 * round is as much as some of the bits are worth.
 */
function squareOf(luma: Uint8Array, { width, height }: { width: number; height: number }): number[] {
  const narrow = Array.from({ length: height }, (_, y) => meansOf(luma.subarray(y * width, (y + 1) * width)));
  const columns = Array.from({ length: SIDE }, (_, x) => meansOf(narrow.map((row) => row[x] ?? 0)));
  return Array.from({ length: SIDE * SIDE }, (_, at) => columns[at % SIDE]?.[floor(at / SIDE)] ?? 0);
}

/** A line of values as so many as the square has on a side. */
function meansOf(line: ArrayLike<number>): number[] {
  const step = line.length / SIDE;
  const means: number[] = [];
  for (let field = 0; field < SIDE; field += 1) {
    const [from, to] = [field * step, (field + 1) * step];
    let sum = 0;
    for (let at = floor(from); at < to && at < line.length; at += 1)
      sum += (min(at + 1, to) - max(at, from)) * (line[at] ?? 0);
    means.push(sum / step);
  }
  return means;
}

/** COSINES[u][x] of the orthonormal DCT-II. */
const COSINES = Array.from({ length: KEPT }, (_, u) =>
  Array.from(
    { length: SIDE },
    (__, x) => Math.sqrt((u === 0 ? 1 : 2) / SIDE) * Math.cos(((2 * x + 1) * u * Math.PI) / (2 * SIDE)),
  ),
);

/** Row by row, without the first, which is the mean. */
function lowFrequencies(square: readonly number[]): number[] {
  const rows = Array.from({ length: SIDE }, (_, y) => {
    const row = square.slice(y * SIDE, (y + 1) * SIDE);
    return COSINES.map((cosines) => cosines.reduce((sum, cosine, x) => sum + cosine * (row[x] ?? 0), 0));
  });
  const all = COSINES.flatMap((cosines) =>
    COSINES.map((_, u) => cosines.reduce((sum, cosine, y) => sum + cosine * (rows[y]?.[u] ?? 0), 0)),
  );
  return all.slice(1);
}

/** Left to right turned round, the waves with an odd number of halves across change their sign. */
function turned(frequency: number, index: number): number {
  return ((index + 1) % KEPT) % 2 === 1 ? -frequency : frequency;
}

function textureOf(frequencies: readonly number[]): number {
  return medianOf(frequencies.map(Math.abs));
}

function bitsOf(frequencies: readonly number[]): bigint {
  const middle = medianOf(frequencies);
  return frequencies.reduce((bits, frequency) => (bits << 1n) | (frequency > middle ? 1n : 0n), 0n);
}

function medianOf(values: readonly number[]): number {
  return [...values].sort((one, other) => one - other)[(values.length - 1) / 2] ?? 0;
}
