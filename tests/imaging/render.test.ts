import { describe, expect, it } from '@jest/globals';
import sharp from 'sharp';
import { inspectPicture } from '../../src/imaging/inspect-picture.ts';
import { readMetadata } from '../../src/imaging/read-metadata.ts';
import { renderDelivery, renderRenditions } from '../../src/imaging/render.ts';
import { PICTURE_KINDS } from '../../src/imaging/sniff-kind.ts';
import { makePicture } from '../support/make-picture.ts';

const sizeOf = async (picture: Buffer) => {
  const { width, height } = await sharp(picture).metadata();
  return [width, height];
};

describe('renditions', () => {
  it.each(PICTURE_KINDS)('of a %s are JPEGs of 320 and 1600 pixels on the long edge', async (kind) => {
    const { thumb, preview, width, height } = await renderRenditions(
      await makePicture({ kind, width: 2000, height: 1000, seed: 3 }),
    );
    expect([width, height]).toEqual([2000, 1000]);
    expect([await sizeOf(thumb), await sizeOf(preview)]).toEqual([
      [320, 160],
      [1600, 800],
    ]);
    expect((await sharp(preview).metadata()).format).toBe('jpeg');
  });

  it('are never larger than the original', async () => {
    const { thumb, preview } = await renderRenditions(
      await makePicture({ kind: 'png', width: 200, height: 90, seed: 4 }),
    );
    expect([await sizeOf(thumb), await sizeOf(preview)]).toEqual([
      [200, 90],
      [200, 90],
    ]);
  });

  it('stand upright, and so do the measures of the original', async () => {
    const turned = await makePicture({
      kind: 'jpeg',
      width: 400,
      height: 200,
      seed: 5,
      metadata: { exif: { orientation: 6 } },
    });
    const { thumb, width, height } = await renderRenditions(turned);
    expect([width, height, await sizeOf(thumb)]).toEqual([200, 400, [160, 320]]);
    expect((await sharp(thumb).metadata()).orientation).toBeUndefined();
  });

  it('show what is transparent on white, and printing colours in sRGB', async () => {
    const clear = await sharp({ create: { width: 60, height: 60, channels: 4, background: '#00000000' } })
      .png()
      .toBuffer();
    const ink = await sharp({ create: { width: 60, height: 60, channels: 3, background: '#ff0000' } })
      .toColourspace('cmyk')
      .jpeg()
      .toBuffer();
    const [first] = (await sharp((await renderRenditions(clear)).preview).stats()).channels;
    expect(first?.mean).toBe(255);
    const preview = (await renderRenditions(ink)).preview;
    expect((await sharp(preview).metadata()).space).toBe('srgb');
    const [red, green] = (await sharp(preview).stats()).channels;
    expect((red?.mean ?? 0) - (green?.mean ?? 0)).toBeGreaterThan(150);
  });

  it('carry no metadata at all', async () => {
    const said = { caption: 'A caption', credit: 'A credit', exif: { artist: 'An artist' } };
    const { preview } = await renderRenditions(
      await makePicture({ kind: 'jpeg', width: 50, height: 50, seed: 6, metadata: said }),
    );
    expect((await readMetadata(preview)).blocks).toEqual([]);
  });
});

describe('a picture that cannot be decoded', () => {
  it('is refused when it is truncated, though its header is whole', async () => {
    const whole = await makePicture({ kind: 'jpeg', width: 600, height: 400, seed: 7 });
    const cut = whole.subarray(0, whole.length / 2);
    expect(await inspectPicture(cut)).toMatchObject({ kind: 'jpeg', width: 600 });
    await expect(renderRenditions(cut)).rejects.toMatchObject({
      code: 'unreadable-picture',
      message: expect.stringMatching(/truncated/),
    });
  });

  it.each([
    ['an SVG', Buffer.from('<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"/>')],
    ['text', Buffer.from('push graphic-context')],
    ['nothing', Buffer.alloc(0)],
  ])('is refused when it is %s: no other decoder is entered', async (_name, bytes) => {
    await expect(renderRenditions(bytes)).rejects.toMatchObject({ code: 'unreadable-picture' });
  });

  it('is refused as too large before its pixels are unpacked', async () => {
    // These bytes have a header and no pixels: whoever unpacked them would call them damaged.
    await expect(renderRenditions(pngHeader(20_000, 14_000))).rejects.toMatchObject({ code: 'too-large' });
  });

  it('is refused when it must stand whole in memory and is larger than a camera’s', async () => {
    await expect(renderRenditions(pngHeader(10_000, 9000, { interlaced: true }))).rejects.toMatchObject({
      code: 'too-large',
      details: { pixels: 90_000_000, maxPixels: 64_000_000 },
    });
  });
});

describe('a picture that leaves the house', () => {
  const original = () =>
    makePicture({
      kind: 'jpeg',
      width: 800,
      height: 400,
      seed: 8,
      metadata: { instructions: 'private note', iim: { '2:118': 'a telephone number' }, exif: { artist: 'Jane' } },
    });

  it('is at most as wide as asked for, and never enlarged', async () => {
    expect(await sizeOf(await renderDelivery(await original(), { width: 300 }))).toEqual([300, 150]);
    expect(await sizeOf(await renderDelivery(await original(), { width: 3000 }))).toEqual([800, 400]);
  });

  it('says credit and rights in XMP, and nothing else of what the original said', async () => {
    const rights = {
      creator: 'Jane <Roe> & Co',
      credit: 'KCNA "via" Yonhap',
      copyright: '© 2026',
      usageTerms: 'For Use Only in the Republic of Korea',
      webStatement: 'https://example.org/terms',
      dataMining: 'Prohibited',
      caption: 'Line one\u0000\u001f',
    };
    const { blocks, fields } = await readMetadata(await renderDelivery(await original(), { width: 100, ...rights }));
    expect(blocks).toEqual(['xmp']);
    expect(fields).toEqual({
      creator: { xmp: ['Jane <Roe> & Co'] },
      credit: { xmp: 'KCNA "via" Yonhap' },
      copyright_notice: { xmp: '© 2026' },
      usage_terms: { xmp: 'For Use Only in the Republic of Korea' },
      web_statement: { xmp: 'https://example.org/terms' },
      data_mining: { xmp: 'Prohibited' },
      description: { xmp: 'Line one\ufffd\ufffd' },
    });
  });
});

/** The first bytes of a PNG that claims to be so large. */
function pngHeader(width: number, height: number, { interlaced = false } = {}): Buffer {
  const chunk = Buffer.alloc(25);
  chunk.writeUInt32BE(13, 0);
  chunk.write('IHDR', 4, 'latin1');
  chunk.writeUInt32BE(width, 8);
  chunk.writeUInt32BE(height, 12);
  Buffer.from([8, 2, 0, 0, interlaced ? 1 : 0]).copy(chunk, 16);
  chunk.writeUInt32BE(crc32(chunk.subarray(4, 21)), 21);
  const data = Buffer.from('\0\0\0\0IDAT\x35\xaf\x06\x1e', 'latin1');
  return Buffer.concat([Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'), chunk, data]);
}

function crc32(bytes: Buffer): number {
  let crc = 0xffffffff;
  for (const octet of bytes) {
    crc ^= octet;
    for (let bit = 0; bit < 8; bit += 1) crc = (crc >>> 1) ^ (crc & 1 ? 0xedb88320 : 0);
  }
  return (crc ^ 0xffffffff) >>> 0;
}
