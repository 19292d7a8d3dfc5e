import type { Shape } from './shapes.ts';

// Called for each of two million places: a name of its own is found sooner than a member of a global.
const { ceil, floor, hypot, imul, max, min } = Math;

export type Colour = readonly [number, number, number];
/** A colour for the whole shape, or one for each place in it. */
export type Paint = Colour | ((x: number, y: number) => Colour);
/** Left, top, right, bottom, in pixels. */
export type Bounds = readonly [number, number, number, number];

export interface Painting {
  readonly width: number;
  readonly height: number;
  /** Red, green, blue from 0 to 255 and beyond: light adds up and is cut off at the end. */
  readonly light: Float32Array;
}

export function newPainting(width: number, height: number): Painting {
  return { width, height, light: new Float32Array(width * height * 3) };
}

export function paintAll(painting: Painting, colourAt: (x: number, y: number) => Colour): void {
  eachPixel(painting, [0, 0, painting.width, painting.height], (x, y, at) => mix(painting, at, colourAt(x, y), 1));
}

interface Brush {
  within: Bounds;
  /** 0 to 1. */
  opacity?: number;
  /** Pixels over which the edge fades. */
  softness?: number;
}

const TILE = 8;
const TILE_REACH = TILE * 0.9;

/** Covers a shape with paint. Tiles that lie wholly inside or outside need no look at each of their pixels. */
export function paint(
  painting: Painting,
  shape: Shape,
  colour: Paint,
  { within, opacity = 1, softness = 1 }: Brush,
): void {
  const colourAt = typeof colour === 'function' ? colour : () => colour;
  for (const tile of tilesOf(painting, within)) {
    const distance = shape(tile[0] + TILE / 2, tile[1] + TILE / 2);
    if (distance > TILE_REACH + softness) continue;
    const isInside = distance < -TILE_REACH - softness;
    eachPixel(painting, tile, (x, y, at) => {
      const cover = isInside ? opacity : coverage(shape(x, y), softness) * opacity;
      if (cover > 0) mix(painting, at, colourAt(x, y), cover);
    });
  }
}

function* tilesOf({ width, height }: Painting, [left, top, right, bottom]: Bounds): Generator<Bounds> {
  for (let y = max(0, floor(top)); y < min(height, bottom); y += TILE) {
    for (let x = max(0, floor(left)); x < min(width, right); x += TILE) yield [x, y, x + TILE, y + TILE];
  }
}

/** Adds light where `strengthAt` is above 0: beams, glows, reflections. */
export function shine(
  painting: Painting,
  colour: Colour,
  { within, strengthAt }: { within: Bounds; strengthAt: Shape },
): void {
  eachPixel(painting, within, (x, y, at) => {
    const strength = strengthAt(x, y);
    if (strength > 0) for (let part = 0; part < 3; part += 1) add(painting, at + part, (colour[part] ?? 0) * strength);
  });
}

/** A round glow that fades to nothing at `radius`. */
export function glow(
  painting: Painting,
  [x, y]: readonly [number, number],
  { radius, colour }: { radius: number; colour: Colour },
): void {
  const strengthAt: Shape = (px, py) => max(0, 1 - hypot(px - x, py - y) / radius) ** 2;
  shine(painting, colour, { within: [x - radius, y - radius, x + radius, y + radius], strengthAt });
}

/** Fine noise, as film has; the same each time. */
export function addGrain(painting: Painting, strength: number): void {
  let state = 1;
  for (let at = 0; at < painting.light.length; at += 3) {
    state = (imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    const noise = ((state >>> 16) / 65_535 - 0.5) * strength;
    for (let part = 0; part < 3; part += 1) add(painting, at + part, noise);
  }
}

export function toBytes(painting: Painting): Buffer {
  return Buffer.from(Uint8ClampedArray.from(painting.light).buffer);
}

/** Between two colours, 0 to 1. */
export function between(a: Colour, b: Colour, share: number): Colour {
  const t = min(1, max(0, share));
  return [a[0] + (b[0] - a[0]) * t, a[1] + (b[1] - a[1]) * t, a[2] + (b[2] - a[2]) * t];
}

/** Along colours that stand at rising places. */
export function gradient(stops: readonly (readonly [number, Colour])[], place: number): Colour {
  let [before, colour] = stops[0] ?? [0, [0, 0, 0] as Colour];
  for (const [stop, next] of stops) {
    if (place < stop) return between(colour, next, (place - before) / (stop - before || 1));
    [before, colour] = [stop, next];
  }
  return colour;
}

function coverage(distance: number, softness: number): number {
  return min(1, max(0, 0.5 - distance / softness));
}

function eachPixel(painting: Painting, within: Bounds, visit: (x: number, y: number, at: number) => void): void {
  const [left, top] = [max(0, floor(within[0])), max(0, floor(within[1]))];
  const [right, bottom] = [min(painting.width, ceil(within[2])), min(painting.height, ceil(within[3]))];
  for (let y = top; y < bottom; y += 1) {
    for (let x = left; x < right; x += 1) visit(x, y, (y * painting.width + x) * 3);
  }
}

function mix({ light }: Painting, at: number, colour: Colour, share: number): void {
  for (let part = 0; part < 3; part += 1) {
    light[at + part] = (light[at + part] ?? 0) * (1 - share) + (colour[part] ?? 0) * share;
  }
}

function add({ light }: Painting, at: number, amount: number): void {
  light[at] = (light[at] ?? 0) + amount;
}
