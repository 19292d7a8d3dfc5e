import { deflateSync } from 'node:zlib';
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { readMetadata } from '../../src/imaging/read-metadata.ts';
import { rightsPacket } from '../../src/imaging/rights-packet.ts';
import { PICTURE_KINDS } from '../../src/imaging/sniff-kind.ts';
import { APP13, iimSegment, withSegment, writeIim } from '../../src/imaging/write-iim.ts';
import { makePicture } from '../support/make-picture.ts';
import { tiffWith } from '../support/tiff-with.ts';

const latin = (text: string) => Buffer.from(text, 'latin1');
const plain = (seed = 1) => makePicture({ kind: 'jpeg', width: 24, height: 16, seed });
const APP1 = 0xe1;
const XMP_HEADER = latin('http://ns.adobe.com/xap/1.0/\0');

const withXmp = (jpeg: Buffer, packet: string | Buffer, header = XMP_HEADER) =>
  withSegment(jpeg, APP1, Buffer.concat([header, Buffer.from(packet as string)]));

describe('the metadata of a file', () => {
  it.each(PICTURE_KINDS)('is read from a %s, with its measures and blocks', async (kind) => {
    const said = { caption: 'Fans cheer in 서울', exif: { artist: 'Jane Roe' } };
    const metadata = await readMetadata(await makePicture({ kind, width: 24, height: 16, seed: 1, metadata: said }));
    expect([metadata.width, metadata.height, metadata.unread]).toEqual([24, 16, []]);
    expect(metadata.fields.description?.xmp).toBe('Fans cheer in 서울');
    expect(metadata.blocks).toContain('xmp');
    expect(metadata.fields.creator?.exif).toBe(kind === 'tiff' ? undefined : 'Jane Roe');
  });

  it('gives each block’s own value, and names the fields they disagree on', async () => {
    const { fields, conflicts } = await readMetadata(
      await makePicture({
        kind: 'jpeg',
        width: 24,
        height: 16,
        seed: 2,
        metadata: {
          caption: 'From XMP',
          instructions: 'NO  SALES',
          iim: { description: 'From IIM', instructions: 'NO SALES', date_created: '20240709' },
          exif: { description: 'From EXIF', dateTimeOriginal: '2024:07:09 13:05:00' },
        },
      }),
    );
    expect(fields.description).toEqual({ xmp: 'From XMP', iim: 'From IIM', exif: 'From EXIF' });
    expect(fields.date_created).toEqual({ iim: '2024:07:09', exif: '2024:07:09 13:05:00' });
    expect(conflicts).toEqual(['description']);
  });

  it('is nothing, and no fault, in a file that holds none', async () => {
    expect(await readMetadata(Buffer.alloc(0))).toMatchObject({ format: null, blocks: [], fields: {}, unread: [] });
    expect(await readMetadata(latin('just text'))).toMatchObject({ format: null, blocks: [], unread: [] });
  });
});

describe('XMP in a JPEG', () => {
  it('is read behind the header that some agencies’ systems write', async () => {
    const file = withXmp(
      await plain(),
      rightsPacket({ usageTerms: 'Not for Finland' }),
      latin('XMP\0://ns.adobe.com/xap/1.0/\0'),
    );
    expect((await readMetadata(file)).fields.usage_terms).toEqual({ xmp: 'Not for Finland' });
  });

  it('is read from every segment: a second one’s different terms stand beside the first’s', async () => {
    const once = withXmp(await plain(), rightsPacket({ usageTerms: 'Editorial use only' }));
    const twice = withXmp(once, rightsPacket({ usageTerms: 'JAPAN OUT', credit: 'Yonhap' }));
    const { fields } = await readMetadata(twice);
    expect(fields.usage_terms).toEqual({ xmp: 'JAPAN OUT' });
    expect(fields['usage_terms-2']).toEqual({ xmp: 'Editorial use only' });
  });

  it('is read on in extended segments', async () => {
    const packet = Buffer.from(rightsPacket({ instructions: 'NO ARCHIVES' }));
    const middle = Math.floor(packet.length / 2);
    const part = (offset: number, data: Buffer) => {
      const head = Buffer.alloc(40);
      head.write('A'.repeat(32), 'latin1');
      head.writeUInt32BE(packet.length, 32);
      head.writeUInt32BE(offset, 36);
      return Buffer.concat([latin('http://ns.adobe.com/xmp/extension/\0'), head, data]);
    };
    const second = withSegment(await plain(), APP1, part(middle, packet.subarray(middle)));
    const whole = withSegment(second, APP1, part(0, packet.subarray(0, middle)));
    expect((await readMetadata(whole)).fields.instructions).toEqual({ xmp: 'NO ARCHIVES' });
    const { unread, fields } = await readMetadata(second);
    expect(fields.instructions).toBeUndefined();
    expect(unread).toMatchObject([{ block: 'xmp', reason: expect.stringMatching(/missing/) }]);
  });

  it('that names an extension is a doubt without it', async () => {
    const guid = 'C'.repeat(32);
    const naming = (name: string) =>
      rightsPacket({ credit: 'AP' }).replace(
        '<photoshop:Credit>',
        `<n:HasExtendedXMP xmlns:n="http://ns.adobe.com/xmp/note/">${name}</n:HasExtendedXMP><photoshop:Credit>`,
      );
    const alone = withXmp(await plain(), naming(guid));
    const extension = Buffer.from(rightsPacket({ instructions: 'NO ARCHIVES' }));
    const head = Buffer.alloc(40);
    head.write(guid, 'latin1');
    head.writeUInt32BE(extension.length, 32);
    const whole = withSegment(
      alone,
      APP1,
      Buffer.concat([latin('http://ns.adobe.com/xmp/extension/\0'), head, extension]),
    );
    expect((await readMetadata(alone)).unread).toMatchObject([
      { block: 'xmp', reason: expect.stringMatching(/missing/) },
    ]);
    expect((await readMetadata(whole)).unread).toEqual([]);
  });

  it('gives a code that stands there twice in words each time', async () => {
    const mining = (code: string) => `<plus:DataMining>http://ns.useplus.org/ldf/vocab/${code}</plus:DataMining>`;
    const packet = rightsPacket({ credit: 'AP' }).replace(
      '<photoshop:Credit>',
      `${mining('DMI-ALLOWED')}${mining('DMI-PROHIBITED')}<photoshop:Credit>`,
    );
    const { fields } = await readMetadata(withXmp(await plain(), packet));
    expect([fields.data_mining?.xmp, fields['data_mining-2']?.xmp]).toEqual(['Allowed', 'Prohibited']);
  });
});

describe('IIM in a JPEG', () => {
  it('is read when it is spread over several segments', async () => {
    const segment = iimSegment(writeIim({ instructions: 'SPAIN OUT' }));
    const header = 'Photoshop 3.0\0'.length;
    const cut = header + 25;
    const second = withSegment(
      await plain(),
      APP13,
      Buffer.concat([segment.subarray(0, header), segment.subarray(cut)]),
    );
    const file = withSegment(second, APP13, segment.subarray(0, cut));
    expect((await readMetadata(file)).fields.instructions).toEqual({ iim: 'SPAIN OUT' });
  });

  it('is read from the records that FotoStation appends behind the picture', async () => {
    const body = writeIim({ instructions: 'NO SALES' });
    const footer = Buffer.alloc(10);
    footer.writeUInt16BE(1, 0);
    footer.writeUInt32BE(body.length + 10, 2);
    footer.writeUInt32BE(0xa1b2c3d4, 6);
    const { fields } = await readMetadata(Buffer.concat([await plain(), body, footer]));
    expect(fields.instructions).toEqual({ iim: 'NO SALES' });
  });
});

describe('metadata in a PNG', () => {
  const chunk = (type: string, body: Buffer) => {
    const head = Buffer.alloc(8);
    head.writeUInt32BE(body.length, 0);
    head.write(type, 4, 'latin1');
    return Buffer.concat([head, body, Buffer.alloc(4)]);
  };
  const png = (...chunks: Buffer[]) =>
    Buffer.concat([
      latin('\x89PNG\r\n\x1a\n'),
      chunk('IHDR', Buffer.from([0, 0, 0, 9, 0, 0, 0, 8, 8, 2, 0, 0, 0])),
      ...chunks,
    ]);
  const profile = (name: string, block: Buffer) =>
    Buffer.from(
      `\n${name}\n${String(block.length).padStart(8)}\n${block.toString('hex').replace(/(.{72})/g, '$1\n')}\n`,
    );
  const packet = Buffer.from(rightsPacket({ instructions: 'NO SALES' }));
  const compressed = (keyword: string, text: Buffer) =>
    chunk('zTXt', Buffer.concat([latin(`${keyword}\0\0`), deflateSync(text)]));

  it.each([
    ['plain XMP', 'xmp', chunk('iTXt', Buffer.concat([latin('XML:com.adobe.xmp\0\0\0\0\0'), packet]))],
    ['packed XMP', 'xmp', chunk('iTXt', Buffer.concat([latin('XML:com.adobe.xmp\0\x01\0\0\0'), deflateSync(packet)]))],
    ['a raw XMP profile', 'xmp', compressed('Raw profile type xmp', profile('xmp', packet))],
    [
      'a raw IPTC profile of two words',
      'iim',
      compressed(
        'Raw profile type iptc',
        profile('IPTC profile', iimSegment(writeIim({ instructions: 'NO SALES' })).subarray(14)),
      ),
    ],
  ] as const)('is read from %s', async (_name, block, chunkOfIt) => {
    const metadata = await readMetadata(png(chunkOfIt));
    expect(metadata).toMatchObject({
      width: 9,
      height: 8,
      unread: [],
      fields: { instructions: { [block]: 'NO SALES' } },
    });
  });

  it('is read from an Exif chunk', async () => {
    const { fields } = await readMetadata(png(chunk('eXIf', tiffWith([[0x8298, 2, '(c) Jane']]))));
    expect(fields.copyright_notice).toEqual({ exif: '(c) Jane' });
  });

  it('is unread when it unpacks to more than is sane', async () => {
    const bomb = compressed('Raw profile type xmp', Buffer.alloc(50_000_000));
    expect((await readMetadata(png(bomb))).unread).toMatchObject([{ block: 'xmp' }]);
  });
});

describe('Exif', () => {
  it('is read in Latin letters of Windows where it is not UTF-8', async () => {
    const { fields } = await readMetadata(tiffWith([[0x013b, 2, 'Jos\xe9 \x93Pepe\x94']]));
    expect(fields.creator).toEqual({ exif: 'José “Pepe”' });
  });

  it('is unread, by name, where the block ends before a value does', async () => {
    const whole = tiffWith([[0x8298, 2, 'Not for use in Japan']]);
    const { unread } = await readMetadata(whole.subarray(0, whole.length - 6));
    expect(unread).toMatchObject([{ block: 'exif', field: 'copyright_notice' }]);
  });

  it('is unread when it does not start as it must', async () => {
    const file = withSegment(await plain(), APP1, latin('Exif\0\0garbage'));
    expect((await readMetadata(file)).unread).toMatchObject([{ block: 'exif' }]);
  });
});

describe('a damaged file', () => {
  it('has its cut-off block unread', async () => {
    const file = withXmp(await plain(), rightsPacket({ instructions: 'JAPAN OUT' }));
    expect((await readMetadata(file.subarray(0, 300))).unread).toMatchObject([
      { reason: expect.stringMatching(/ends/) },
    ]);
  });

  it('never stops the reader, wherever its bytes are wrong', async () => {
    const said = { caption: 'A', instructions: 'B', exif: { artist: 'C', dateTimeOriginal: '2024:07:09 13:05:00' } };
    const files = await Promise.all(
      PICTURE_KINDS.map((kind) => makePicture({ kind, width: 24, height: 16, seed: 3, metadata: said })),
    );
    const damage = fc.record({
      file: fc.constantFrom(...files),
      changes: fc.array(fc.tuple(fc.nat(), fc.integer({ min: 0, max: 255 })), { maxLength: 12 }),
      length: fc.integer({ min: 0, max: 1000 }),
    });
    await fc.assert(
      fc.asyncProperty(damage, async ({ file, changes, length }) => {
        const bytes = Buffer.from(file.subarray(0, Math.ceil((file.length * length) / 1000)));
        for (const [at, octet] of changes) if (bytes.length > 0) bytes[at % bytes.length] = octet;
        const metadata = await readMetadata(bytes);
        expect(JSON.stringify(metadata)).not.toContain('\\u0000');
      }),
      { numRuns: 300, seed: 20260301 },
    );
  });
});
