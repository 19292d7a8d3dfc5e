import { describe, expect, it } from '@jest/globals';
import type { Sharp } from 'sharp';
import sharp from 'sharp';
import { fingerprintOf } from '../../src/imaging/fingerprint.ts';
import { renderRenditions } from '../../src/imaging/render.ts';
import { drawJpeg, drawPicture } from '../support/draw-picture.ts';
import { makePicture } from '../support/make-picture.ts';

const SIZE = { width: 480, height: 320 };
const SEEDS = [1, 2, 3];

async function lookedAt(file: Buffer) {
  const fingerprint = await fingerprintOf((await renderRenditions(file)).preview);
  if (fingerprint === null) throw new Error('There is too little in the picture.');
  return fingerprint;
}

function bitsBetween(one: bigint, other: bigint): number {
  return (one ^ other).toString(2).replaceAll('0', '').length;
}

describe('the fingerprint of a picture', () => {
  it.each<[string, (picture: Sharp) => Sharp]>([
    ['recompressed', (picture) => picture.jpeg({ quality: 25 })],
    ['made small', (picture) => picture.resize({ width: 200 }).jpeg()],
    ['made large', (picture) => picture.resize({ width: 900 }).webp()],
    ['turned to grey', (picture) => picture.greyscale().png()],
    ['small, grey and recompressed', (picture) => picture.resize({ width: 240 }).greyscale().jpeg({ quality: 40 })],
    ['a little lighter', (picture) => picture.linear(1.08, 6).jpeg()],
  ])('is nearly the same when it was %s', async (_what, change) => {
    for (const seed of SEEDS) {
      const original = await lookedAt(await drawJpeg(seed, SIZE));
      const copy = await lookedAt(await change(await drawPicture(seed, SIZE)).toBuffer());
      expect(bitsBetween(original.hash, copy.hash)).toBeLessThanOrEqual(4);
    }
  });

  it('says how the picture looks turned left to right', async () => {
    for (const seed of SEEDS) {
      const original = await lookedAt(await drawJpeg(seed, SIZE));
      const turned = await lookedAt(await (await drawPicture(seed, SIZE)).flop().jpeg().toBuffer());
      expect(bitsBetween(original.hash, turned.mirror)).toBeLessThanOrEqual(4);
      expect(bitsBetween(original.mirror, turned.hash)).toBeLessThanOrEqual(4);
      expect(bitsBetween(original.hash, turned.hash)).toBeGreaterThan(12);
    }
  });

  it('is another for another picture, and fits into a column of 64 bits with a sign', async () => {
    const all = await Promise.all(SEEDS.map(async (seed) => lookedAt(await drawJpeg(seed, SIZE))));
    for (const [index, one] of all.entries()) {
      expect(one.hash).toBeLessThan(2n ** 63n);
      for (const other of all.slice(0, index)) {
        expect(bitsBetween(one.hash, other.hash)).toBeGreaterThan(12);
        expect(bitsBetween(one.hash, other.mirror)).toBeGreaterThan(12);
      }
    }
  });

  it.each<[string, () => Promise<Buffer>]>([
    ['a plain page', () => page('#f4f0e8')],
    ['a black frame', () => page('#000')],
    ['a smooth gradient with noise', () => makePicture({ kind: 'jpeg', width: 600, height: 400, seed: 3 })],
    ['a page with one line of small print', () => page('#fff', { left: 300, top: 290, width: 180, height: 8 })],
  ])('is not taken of %s: there the bits would be chance', async (_what, file) => {
    expect(await fingerprintOf((await renderRenditions(await file())).preview)).toBeNull();
  });
});

/** A page of one colour, with a grey block where one is asked for. */
async function page(colour: string, block?: { left: number; top: number; width: number; height: number }) {
  const plain = (width: number, height: number, background: string) =>
    sharp({ create: { width, height, channels: 3, background } });
  if (block === undefined) return plain(800, 600, colour).jpeg().toBuffer();
  const input = await plain(block.width, block.height, '#777').png().toBuffer();
  return plain(800, 600, colour)
    .composite([{ input, left: block.left, top: block.top }])
    .jpeg()
    .toBuffer();
}
