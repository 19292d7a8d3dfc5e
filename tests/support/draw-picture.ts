import sharp, { type Sharp } from 'sharp';

interface Size {
  width: number;
  height: number;
}

/** From large shapes to small ones, each half as large and fainter, as in most photographs. */
const OCTAVES = 7;
const FAINTER = 0.62;

/**
 * Draws a picture with as much in it as a photograph has: coloured clouds of all sizes and a few things with hard edges. The
 * same seed gives the same picture; those of different seeds have nothing in common.
 */
export async function drawPicture(seed: number, size: Size): Promise<Sharp> {
  const random = randomOf(seed);
  const light = new Float64Array(size.width * size.height * 3).fill(128);
  for (let octave = 0; octave < OCTAVES; octave += 1) {
    const clouds = await cloudsOf(random, octave, size);
    addTo(light, clouds, 0.9 * FAINTER ** octave);
  }
  for (let thing = 0; thing < 5; thing += 1) addThing(light, size, random);
  const raw = { ...size, channels: 3 } as const;
  return sharp(Buffer.from(Uint8ClampedArray.from(light).buffer), { raw });
}

/** The drawing as a file that a camera or an agency could have made. */
export async function drawJpeg(seed: number, size: Size = { width: 480, height: 320 }): Promise<Buffer> {
  return (await drawPicture(seed, size)).jpeg({ quality: 90 }).toBuffer();
}

type Random = () => number;

// Jest looks globals up anew at each use.
const { imul, floor } = Math;

function randomOf(seed: number): Random {
  let state = imul(seed + 1, 2_654_435_761) >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

async function cloudsOf(random: Random, octave: number, { width, height }: Size): Promise<Buffer> {
  const [across, down] = [3 * 2 ** octave, 2 * 2 ** octave];
  const grain = Buffer.from(Array.from({ length: across * down * 3 }, () => floor(random() * 256)));
  return sharp(grain, { raw: { width: across, height: down, channels: 3 } })
    .resize({ width, height, fit: 'fill', kernel: 'cubic' })
    .raw()
    .toBuffer();
}

function addTo(light: Float64Array, clouds: Buffer, strength: number): void {
  const { length } = light;
  for (let at = 0; at < length; at += 1) light[at] = (light[at] ?? 0) + ((clouds[at] ?? 0) - 128) * strength;
}

/** A block of one colour, somewhere. */
function addThing(light: Float64Array, { width, height }: Size, random: Random): void {
  const [left, top] = [floor(random() * width * 0.9), floor(random() * height * 0.9)];
  const [right, bottom] = [
    left + floor(width * (0.04 + random() * 0.2)),
    top + floor(height * (0.04 + random() * 0.3)),
  ];
  const colour = [random() * 255, random() * 255, random() * 255];
  for (let y = top; y < bottom && y < height; y += 1)
    for (let at = (y * width + left) * 3; at < (y * width + (right < width ? right : width)) * 3; at += 1)
      light[at] = colour[at % 3] ?? 0;
}
