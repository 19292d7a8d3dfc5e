import { describe, expect, it } from '@jest/globals';
import { PICTURE_KINDS, sniffKind } from '../../src/imaging/sniff-kind.ts';
import { withSegment } from '../../src/imaging/write-iim.ts';
import { makePicture } from '../support/make-picture.ts';
import { tiffWith } from '../support/tiff-with.ts';

const latin = (text: string) => Buffer.from(text, 'latin1');
const padded = (start: Buffer) => Buffer.concat([start, Buffer.alloc(200)]);

describe('the kind of a file', () => {
  it.each(PICTURE_KINDS)('is known from the bytes of a %s', async (kind) => {
    expect(await sniffKind(await makePicture({ kind, width: 40, height: 30, seed: 1 }))).toBe(kind);
  });

  const others: [string, Buffer, string | null][] = [
    ['an SVG', latin('<?xml version="1.0"?>\n<svg xmlns="http://www.w3.org/2000/svg"/>'), 'image/svg+xml'],
    ['an SVG in UTF-16', Buffer.concat([latin('\xff\xfe'), Buffer.from('<svg/>', 'utf16le')]), 'image/svg+xml'],
    ['an HTML page', latin('<!DOCTYPE html><p>hello'), 'text/html'],
    ['an XMP sidecar', latin('<x:xmpmeta xmlns:x="adobe:ns:meta/"/>'), 'application/rdf+xml'],
    ['a GIF', padded(latin('GIF89a')), 'image/gif'],
    ['a Photoshop document', padded(latin('8BPS\0\x01')), 'image/vnd.adobe.photoshop'],
    ['a HEIC', padded(latin('\0\0\0\x18ftypheic\0\0\0\0mif1heic')), 'image/heic'],
    ['a BigTIFF', padded(latin('II+\0\x08\0\0\0')), 'image/x-tiff-big'],
    ['a Canon raw', padded(latin('II*\0\x10\0\0\0CR\x02\0')), 'image/x-canon-cr2'],
    ['an Adobe raw', tiffWith([[0xc612, 1, [1, 4, 0, 0]]]), 'image/x-adobe-dng'],
    [
      'a raw whose first picture is a thumbnail',
      tiffWith([
        [0xfe, 4, [1]],
        [0x14a, 4, [8]],
      ]),
      'image/x-raw',
    ],
    ['a raw with a colour filter array', tiffWith([[0x106, 3, [32803]]]), 'image/x-raw'],
  ];

  it.each(others)('is something else for %s', async (_name, bytes, other) => {
    expect(await sniffKind(bytes)).toEqual({ other });
  });

  it.each([
    ['nothing', Buffer.alloc(0)],
    ['plain text', latin('push graphic-context\nviewbox 0 0 640 480')],
    ['JSON', latin('{"a": 1}')],
  ])('is unknown for %s', async (_name, bytes) => {
    expect(await sniffKind(bytes)).toBeNull();
  });

  it('is PNG for a PNG too damaged to be read', async () => {
    expect(await sniffKind(latin('\x89PNG\r\n\x1a\n\0\0'))).toBe('png');
  });

  it('is a plain TIFF when its first directory lies beyond the head', async () => {
    expect(await sniffKind(padded(latin('MM\0*\0\xff\0\0')))).toBe('tiff');
  });

  it('sets stereo frames apart, but not the gain map that a phone adds', async () => {
    const jpeg = await makePicture({ kind: 'jpeg', width: 20, height: 20, seed: 2 });
    const withFrames = (type: number) =>
      withSegment(jpeg, 0xe2, Buffer.concat([latin('MPF\0'), tiffWith([[0xb002, 7, mpEntries(type)]])]));
    expect(await sniffKind(withFrames(0x020002))).toEqual({ other: 'image/mpo' });
    expect(await sniffKind(withFrames(0x000000))).toBe('jpeg');
  });
});

/** Two entries of sixteen octets: the base picture and one of the given type. */
function mpEntries(type: number): number[] {
  const entry = (value: number) => [value & 255, (value >> 8) & 255, (value >> 16) & 255, 0, ...Array(12).fill(0)];
  return [...entry(0x030000), ...entry(type)];
}
