import { deflateSync } from 'node:zlib';
import { describe, expect, it } from '@jest/globals';
import { readMetadata } from '../../src/imaging/read-metadata.ts';
import { readXmp } from '../../src/imaging/read-xmp.ts';
import { rightsPacket } from '../../src/imaging/rights-packet.ts';
import { textsAsReceived } from '../../src/imaging/texts.ts';
import { withSegment } from '../../src/imaging/write-iim.ts';
import { makePicture } from '../support/make-picture.ts';
import { tiffWith } from '../support/tiff-with.ts';

const latin = (text: string) => Buffer.from(text, 'latin1');
const fieldsOf = async (file: Buffer) => (await readMetadata(file)).fields;
const COMMENT = 0xfe;

function png(type: string, body: Buffer): Buffer {
  const chunk = (name: string, content: Buffer) => {
    const head = Buffer.alloc(8);
    head.writeUInt32BE(content.length, 0);
    head.write(name, 4, 'latin1');
    return Buffer.concat([head, content, Buffer.alloc(4)]);
  };
  const size = chunk('IHDR', Buffer.from([0, 0, 0, 9, 0, 0, 0, 8, 8, 2, 0, 0, 0]));
  return Buffer.concat([latin('\x89PNG\r\n\x1a\n'), size, chunk(type, body)]);
}

describe('texts that the format itself has room for', () => {
  it.each([
    ['tEXt', latin('Copyright\0\xa9 Jane Roe'), { copyright_notice: { file: '© Jane Roe' } }],
    [
      'zTXt',
      Buffer.concat([latin('Comment\0\0'), deflateSync(latin('JAPAN OUT'))]),
      { comment: { file: 'JAPAN OUT' } },
    ],
    [
      'iTXt',
      Buffer.concat([latin('Description\0\0\0ko\0\0'), Buffer.from('재배포 금지')]),
      { description: { file: '재배포 금지' } },
    ],
    [
      'iTXt',
      Buffer.concat([latin('Disclaimer\0\x01\0\0\0'), deflateSync(latin('No sales'))]),
      { disclaimer: { file: 'No sales' } },
    ],
    ['tEXt', latin('Software\0Some program'), {}],
  ])('are read from a PNG’s %s', async (type, body, fields) => {
    expect(await fieldsOf(png(type, body))).toEqual(fields);
  });

  it('are unread where they cannot be unpacked', async () => {
    const { unread } = await readMetadata(png('zTXt', latin('Copyright\0\0not packed')));
    expect(unread).toMatchObject([{ block: 'file', reason: expect.stringMatching(/Copyright/) }]);
  });

  it('are read from every comment of a JPEG', async () => {
    const plain = await makePicture({ kind: 'jpeg', width: 16, height: 16, seed: 1 });
    const file = withSegment(withSegment(plain, COMMENT, latin('NO ARCHIVES')), COMMENT, latin('NO SALES'));
    const metadata = await readMetadata(file);
    expect(metadata.fields.comment).toEqual({ file: ['NO SALES', 'NO ARCHIVES'] });
    expect(metadata.blocks).toContain('file');
    expect(textsAsReceived(metadata)).toEqual([{ field: 'caption', block: 'file', text: 'NO SALES, NO ARCHIVES' }]);
  });

  it('that a program wrote by itself are no caption', async () => {
    const plain = await makePicture({ kind: 'jpeg', width: 16, height: 16, seed: 1 });
    const said = latin('CREATOR: gd-jpeg v1.0 (using IJG JPEG v62), quality = 90\n');
    expect(textsAsReceived(await readMetadata(withSegment(plain, COMMENT, said)))).toEqual([]);
  });

  it('are read from a GIF, from comments of several blocks', async () => {
    const gif = Buffer.concat([
      latin('GIF89a\x01\0\x01\0\0\0\0!\xfe\x03NO \x05SALES\0!\xfe'),
      Buffer.from([9]),
      Buffer.from('금지 A'),
      latin('B\0;'),
    ]);
    expect(await fieldsOf(gif)).toEqual({ comment: { file: ['NO SALES', '금지 AB'] } });
  });

  it('are read from the head of an SVG, and not from its parts', async () => {
    const svg =
      '<svg xmlns="http://www.w3.org/2000/svg"><title>Map</title><desc>NO SALES</desc><g><title>A</title></g></svg>';
    expect(await fieldsOf(Buffer.from(svg))).toEqual({ title: { file: 'Map' }, description: { file: 'NO SALES' } });
  });

  it('tell how a picture was generated', async () => {
    const how = latin('parameters\0a castle\nSteps: 20, Sampler: Euler a, CFG scale: 7');
    expect((await readMetadata(png('tEXt', how))).ai).toMatchObject({
      origin: 'generated',
      field: 'generation_parameters',
    });
  });
});

describe('EXIF texts with a coding of their own', () => {
  const utf16 = (text: string) => Buffer.from(`${text}\0`, 'utf16le');

  it('are read from what Windows writes', async () => {
    const file = tiffWith([
      [0x9c9b, 1, utf16('서울')],
      [0x9c9c, 1, utf16('NO SALES')],
      [0x9c9d, 1, utf16('Jane Roe')],
    ]);
    expect(await fieldsOf(file)).toEqual({
      windows_title: { exif: '서울' },
      windows_comment: { exif: 'NO SALES' },
      windows_author: { exif: 'Jane Roe' },
    });
  });

  it.each([
    ['ASCII', latin('ASCII\0\0\0NO SALES  \0')],
    ['UTF-16 as the block has it', Buffer.concat([latin('UNICODE\0'), Buffer.from('NO SALES', 'utf16le')])],
    ['UTF-16 the other way round', Buffer.concat([latin('UNICODE\0'), Buffer.from('NO SALES', 'utf16le').swap16()])],
    ['no set that is named', Buffer.concat([Buffer.alloc(8), latin('NO SALES')])],
    ['no name of a set', latin('NO SALES')],
  ])('are read from a user comment in %s', async (_set, bytes) => {
    expect(await fieldsOf(tiffWith([[0x9286, 7, bytes]]))).toEqual({ comment: { exif: 'NO SALES' } });
  });

  it('are none where a camera left room for them', async () => {
    expect(await fieldsOf(tiffWith([[0x9286, 7, Buffer.alloc(200)]]))).toEqual({});
  });
});

it.each([
  ['little-endian', false],
  ['big-endian', true],
])('XMP in UTF-32, %s, is read', (_name, isBig) => {
  const packet = rightsPacket({ instructions: 'NO SALES 금지' });
  const bytes = Buffer.alloc([...packet].length * 4);
  for (const [index, character] of [...packet].entries()) {
    const code = character.codePointAt(0) ?? 0;
    if (isBig) bytes.writeUInt32BE(code, index * 4);
    else bytes.writeUInt32LE(code, index * 4);
  }
  expect(readXmp(bytes)).toEqual({ fields: new Map([['instructions', 'NO SALES 금지']]), unread: [] });
});
