import { describe, expect, it } from '@jest/globals';
import { readExif } from '../../src/imaging/read-exif.ts';
import { readIim } from '../../src/imaging/read-iim.ts';
import { type Entry, exifWith } from '../support/exif-with.ts';

/** Each value as ExifTool 12.57 gives it, but where a comment says why not. */

const latin = (text: string) => Buffer.from(text, 'latin1');
const wide = (text: string) => Buffer.from(text, 'utf16le');

/** With the length that it has, or the one that is given. */
function dataset(key: string, value: Buffer | string, length?: number[]): Buffer {
  const bytes = Buffer.from(value as string);
  const [record = 0, number = 0] = key.split(':').map(Number);
  return Buffer.concat([
    Buffer.from([0x1c, record, number, ...(length ?? [bytes.length >> 8, bytes.length & 255])]),
    bytes,
  ]);
}

const UTF8 = dataset('1:90', latin('\x1b%G'));
const instructions = (value: Buffer | string, length?: number[]) => dataset('2:40', value, length);

const streams: [string, Buffer[], object][] = [
  [
    'an empty dataset',
    [UTF8, dataset('2:110', ''), instructions('No sales')],
    { credit: '', instructions: 'No sales' },
  ],
  ['a length of two octets', [UTF8, instructions('No sales', [0x80, 2, 0, 8])], { instructions: 'No sales' }],
  ['a length of four octets', [UTF8, instructions('No sales', [0x80, 4, 0, 0, 0, 8])], { instructions: 'No sales' }],
  [
    'a length of eight octets',
    [UTF8, instructions('No sales', [0x80, 8, 0, 0, 0, 0, 0, 0, 0, 8])],
    { instructions: 'No sales' },
  ],
  // ExifTool reads what stands before the declaration as Latin letters.
  ['its letters declared last', [instructions('Für Österreich'), UTF8], { instructions: 'Für Österreich' }],
  [
    'its records mixed, and strange ones among them',
    [
      instructions('No sales'),
      dataset('1:70', '20260503'),
      dataset('3:10', '\x01\x02'),
      dataset('2:110', 'AP'),
      dataset('7:20', 'x'),
    ],
    { instructions: 'No sales', date_sent: '20260503', credit: 'AP' },
  ],
  [
    'its letters declared with NULs behind',
    [dataset('1:90', latin('\x1b%G\0')), instructions('für')],
    { instructions: 'für' },
  ],
  [
    'Latin letters declared',
    [dataset('1:90', latin('\x1b-A')), instructions(latin('f\xfcr'))],
    { instructions: 'für' },
  ],
  ['ASCII declared', [dataset('1:90', latin('\x1b(B')), instructions('No sales')], { instructions: 'No sales' }],
  ['a value in UTF-16', [UTF8, instructions(wide('No sales'))], { instructions: 'No sales' }],
  [
    'a value in UTF-16, the least octet last',
    [UTF8, instructions(wide('No sales').swap16())],
    { instructions: 'No sales' },
  ],
  ['spaces around', [UTF8, instructions('  No sales   ')], { instructions: '  No sales   ' }],
  ['lines', [UTF8, instructions('No sales\r\nJapan out\rx')], { instructions: 'No sales\r\nJapan out\rx' }],
];

describe('IIM', () => {
  it.each(streams)('is read with %s', (_what, parts, fields) => {
    const reading = readIim(Buffer.concat(parts));
    expect({ ...Object.fromEntries(reading.fields), unread: reading.unread }).toEqual({ ...fields, unread: [] });
  });

  it.each([
    ['a length beyond its end', [UTF8, dataset('2:110', 'AP'), instructions('No sales', [0, 200])], 'instructions'],
    [
      'a length that no file has',
      [UTF8, dataset('2:110', 'AP'), instructions('No sales', [0x80, 8, 9, 0, 0, 0, 0, 0, 0, 8])],
      'instructions',
    ],
    ['a length of no octets', [UTF8, dataset('2:110', 'AP'), instructions('No sales', [0x80, 0])], 'instructions'],
    ['a length that is too short', [UTF8, dataset('2:110', 'AP'), instructions('No sales', [0, 3])], null],
    ['NULs in its middle', [UTF8, dataset('2:110', 'AP'), Buffer.alloc(2), instructions('No sales')], null],
    ['something else in its middle', [UTF8, dataset('2:110', 'AP'), latin('xx'), instructions('No sales')], null],
    ['a dataset that begins late', [UTF8, dataset('2:110', 'AP'), Buffer.from([0]), instructions('No sales')], null],
    [
      'letters it does not declare',
      [dataset('1:90', latin('\x1b(B')), dataset('2:110', 'AP'), instructions('für')],
      null,
    ],
  ])('with %s is unread from there, and read before', (_what, parts, field) => {
    const { fields, unread } = readIim(Buffer.concat(parts));
    expect(fields.get('credit')).toBe('AP');
    expect(unread).toEqual([{ block: 'iim', field, reason: expect.any(String) }]);
  });
});

const DESCRIPTION = 0x010e;
const ARTIST = 0x013b;
const COPYRIGHT = 0x8298;
const COMMENT = 0x9286;
const ORIENTATION = 0x0112;
const TAKEN = 0x9003;
const TITLE = 0x9c9b;
const [BYTE, ASCII, FRACTION, UNDEFINED, SIGNED, UTF_8] = [1, 2, 5, 7, 8, 129];

const text = (words: string) => Buffer.from(`${words}\0`);
const coded = (code: string, words: Buffer) => Buffer.concat([latin(code.padEnd(8, '\0')), words]);
const inOrder = (words: string, isLittle: boolean) => (isLittle ? wide(words) : wide(words).swap16());

function fraction(above: number, below: number, isLittle: boolean): Buffer {
  const octets = Buffer.from([above, 0, 0, 0, below, 0, 0, 0]);
  return isLittle ? octets : octets.swap32();
}

type Made = (isLittle: boolean) => { first?: Entry[]; exif?: Entry[] };

const blocks: [string, Made, object][] = [
  [
    'texts and a date',
    () => ({
      first: [
        [DESCRIPTION, ASCII, text('A street')],
        [ARTIST, ASCII, text('Roe')],
      ],
      exif: [[TAKEN, ASCII, text('2026:05:03 10:20:30')]],
    }),
    { description: 'A street', creator: 'Roe', date_created: '2026:05:03 10:20:30' },
  ],
  ['a text without an end', () => ({ first: [[DESCRIPTION, ASCII, latin('A street')]] }), { description: 'A street' }],
  [
    'a text so short that it stands in its entry',
    () => ({ first: [[COPYRIGHT, ASCII, text('AP')]] }),
    { copyright_notice: 'AP' },
  ],
  // ExifTool does not guess.
  ['Latin letters', () => ({ first: [[DESCRIPTION, ASCII, latin('Nicht f\xfcr\0')]] }), { description: 'Nicht für' }],
  ['UTF-8', () => ({ first: [[DESCRIPTION, ASCII, text('A 서울')]] }), { description: 'A 서울' }],
  // ExifTool 12.57 does not know the type of Exif 3.0.
  ['UTF-8 in its own type', () => ({ first: [[DESCRIPTION, UTF_8, text('A 서울')]] }), { description: 'A 서울' }],
  ['text of no type', () => ({ first: [[DESCRIPTION, UNDEFINED, text('A street')]] }), { description: 'A street' }],
  // ExifTool shows the numbers.
  ['text in octets', () => ({ first: [[DESCRIPTION, BYTE, text('A street')]] }), { description: 'A street' }],
  [
    'entries out of their order',
    () => ({
      first: [
        [COPYRIGHT, ASCII, text('© Agency')],
        [DESCRIPTION, ASCII, text('A street')],
      ],
    }),
    { description: 'A street', copyright_notice: '© Agency' },
  ],
  [
    'the first of two',
    () => ({
      first: [
        [DESCRIPTION, ASCII, text('First text')],
        [DESCRIPTION, ASCII, text('Second text')],
      ],
    }),
    { description: 'First text' },
  ],
  [
    'a text that stands in the wrong directory',
    () => ({ first: [[ARTIST, ASCII, text('Roe')]], exif: [[DESCRIPTION, ASCII, text('A street')]] }),
    { creator: 'Roe', description: 'A street' },
  ],
  // ExifTool has a line break between the two.
  [
    'the copyright of an editor behind that of a photographer',
    () => ({ first: [[COPYRIGHT, ASCII, text('© Roe\0© Agency')]] }),
    { copyright_notice: '© Roe\0© Agency' },
  ],
  [
    'the same in Latin letters',
    () => ({ first: [[COPYRIGHT, ASCII, latin('© Roe\0Nicht für Österreich\0')]] }),
    { copyright_notice: '© Roe\0Nicht für Österreich' },
  ],
  [
    'a number that has a sign',
    (isLittle) => ({ first: [[ORIENTATION, SIGNED, Buffer.from(isLittle ? [6, 0] : [0, 6]), 1]] }),
    { orientation: 6 },
  ],
  ['a fraction', (isLittle) => ({ first: [[ORIENTATION, FRACTION, fraction(12, 2, isLittle)]] }), { orientation: 6 }],
  ['a fraction of nothing', (isLittle) => ({ first: [[ORIENTATION, FRACTION, fraction(6, 0, isLittle)]] }), {}],
  [
    'a comment in Unicode',
    (isLittle) => ({ exif: [[COMMENT, UNDEFINED, coded('UNICODE', inOrder('한국 x', isLittle))]] }),
    { comment: '한국 x' },
  ],
  [
    'a comment in Unicode the other way round',
    (isLittle) => ({ exif: [[COMMENT, UNDEFINED, coded('UNICODE', inOrder('No sales', !isLittle))]] }),
    { comment: 'No sales' },
  ],
  [
    'a comment in Unicode whose mark says that',
    (isLittle) => ({ exif: [[COMMENT, UNDEFINED, coded('UNICODE', inOrder('\ufeff한국', !isLittle))]] }),
    { comment: '한국' },
  ],
  [
    'a comment in ASCII',
    () => ({ exif: [[COMMENT, UNDEFINED, coded('ASCII', latin('No sales\0\0'))]] }),
    { comment: 'No sales' },
  ],
  [
    'a comment that names no letters',
    () => ({ exif: [[COMMENT, UNDEFINED, coded('', Buffer.from('No sales 서울'))]] }),
    { comment: 'No sales 서울' },
  ],
  [
    'a comment without the name of its letters',
    () => ({ exif: [[COMMENT, UNDEFINED, latin('No sales today')]] }),
    { comment: 'No sales today' },
  ],
  // ExifTool takes it for UTF-16.
  [
    'a comment in JIS',
    () => ({ exif: [[COMMENT, UNDEFINED, coded('JIS', latin('\x1b$BF|K\\\x1b(B'))]] }),
    { comment: '日本' },
  ],
  ['a title of Windows', () => ({ first: [[TITLE, BYTE, wide('제목\0')]] }), { windows_title: '제목' }],
  [
    'a title of Windows with half a character',
    () => ({ first: [[TITLE, BYTE, Buffer.concat([wide('Title'), Buffer.from([0])])]] }),
    { windows_title: 'Title' },
  ],
];

const orders = [
  ['the least octet first', true],
  ['the least octet last', false],
] as const;

describe.each(orders)('Exif, %s', (_order, isLittle) => {
  it.each(blocks)('is read with %s', async (_what, made, fields) => {
    const { first = [], exif } = made(isLittle);
    const reading = await readExif(exifWith(first, { isLittle, ...(exif === undefined ? {} : { exif }) }));
    expect({ ...Object.fromEntries(reading.fields), unread: reading.unread }).toEqual({ ...fields, unread: [] });
  });

  const ROE: Entry = [ARTIST, ASCII, text('Jane Roe')];

  it.each([
    [
      'a value that is cut off',
      exifWith([ROE, [COPYRIGHT, ASCII, text('Copyright Agency')]], { isLittle }).subarray(0, -8),
      'copyright_notice',
    ],
    [
      'a value longer than any file',
      exifWith([ROE, [COPYRIGHT, ASCII, text('© Agency'), 0x7fffffff]], { isLittle }),
      'copyright_notice',
    ],
    [
      'a value of a type that there is not',
      exifWith([ROE, [COPYRIGHT, 99, text('© Agency')]], { isLittle }),
      'copyright_notice',
    ],
    [
      'a directory beyond its end',
      exifWith([ROE], { isLittle, exif: [[COMMENT, UNDEFINED, latin('No sales')]], exifAt: 99_999 }),
      null,
    ],
  ])('with %s is unread there, and read beside', async (_what, block, field) => {
    const { fields, unread } = await readExif(block);
    expect(fields.get('creator')).toBe('Jane Roe');
    expect(unread).toEqual([{ block: 'exif', field, reason: expect.any(String) }]);
  });

  it('is read to its end and no further, whatever stands behind it in the file', async () => {
    const file = exifWith([ROE, [COPYRIGHT, ASCII, text('Copyright Agency, no sales')]], { isLittle });
    const { fields } = await readExif(file.subarray(0, -'Agency, no sales\0'.length));
    expect(fields.get('copyright_notice')).toBe('Copyright');
  });

  it('that points to itself comes to an end', async () => {
    const block = exifWith([ROE], { isLittle, exif: [], exifAt: 8 });
    expect((await readExif(block)).fields.get('creator')).toBe('Jane Roe');
  });
});
