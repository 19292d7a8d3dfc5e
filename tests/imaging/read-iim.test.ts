import { describe, expect, it } from '@jest/globals';
import { readIim } from '../../src/imaging/read-iim.ts';
import { writeIim } from '../../src/imaging/write-iim.ts';

const latin = (text: string) => Buffer.from(text, 'latin1');
const undeclared = (creator: Buffer) => writeIim({ '1:90': '', creator });
const charsets: [string, Buffer, string, string][] = [
  ['declared UTF-8', writeIim({ creator: 'Trübiger 김' }), 'utf-8', 'Trübiger 김'],
  ['undeclared UTF-8', undeclared(Buffer.from('© Corbis')), 'utf-8', '© Corbis'],
  ['undeclared Windows letters', undeclared(latin('G\xf6ran \x96 \x93Bo\x94')), 'windows-1252', 'Göran – “Bo”'],
  [
    'undeclared Croatian names in Windows letters',
    undeclared(latin('Milo\x9a Petrovi')),
    'windows-1252',
    'Miloš Petrovi',
  ],
  ['undeclared Macintosh letters', undeclared(latin('Jens Tr\x9fbiger')), 'macintosh', 'Jens Trübiger'],
  ['undeclared Korean', undeclared(Buffer.from('c7d1b1b92032303236', 'hex')), 'euc-kr', '한국 2026'],
  ['declared Latin letters', writeIim({ '1:90': latin('\x1b.A'), creator: latin('Jos\xe9') }), 'windows-1252', 'José'],
];

describe('IIM text', () => {
  it.each(charsets)('is read in its letters: %s', (_name, stream, charset, creator) => {
    const reading = readIim(stream);
    expect([reading.charset, reading.fields.get('creator'), reading.unread]).toEqual([charset, creator, []]);
  });

  it('loses no more than the character that the octet limit cut in two', () => {
    const cut = Buffer.from('사진 김민수 기자 연합뉴스').subarray(0, 32);
    const stream = undeclared(cut);
    expect(readIim(stream)).toMatchObject({ charset: 'utf-8', unread: [] });
    expect(readIim(stream).fields.get('creator')).toBe('사진 김민수 기자 연합');
  });

  it('is a doubt where it is not what it declares', () => {
    const { unread } = readIim(writeIim({ creator: latin('Jos\xe9') }));
    expect(unread).toMatchObject([{ block: 'iim', reason: expect.stringMatching(/UTF-8/) }]);
    const strange = readIim(writeIim({ '1:90': latin('\x1b$B'), creator: 'Abe' }));
    expect(strange.unread).toMatchObject([{ reason: expect.stringMatching(/character set/) }]);
  });
});

describe('IIM datasets', () => {
  it('that may repeat are lists, in their order', () => {
    const { fields } = readIim(writeIim({ keywords: ['dance', 'stage'], creator: ['Roe', 'Doe'] }));
    expect([fields.get('keywords'), fields.get('creator')]).toEqual([
      ['dance', 'stage'],
      ['Roe', 'Doe'],
    ]);
  });

  it('that may not repeat count by the last one, and the others are kept', () => {
    const { fields } = readIim(writeIim({ instructions: ['NO SALES', 'JAPAN OUT'] }));
    expect([...fields].filter(([name]) => name.startsWith('instructions')).map(([, text]) => text)).toEqual([
      'JAPAN OUT',
      'NO SALES',
    ]);
  });

  it('give dates and times as they stand', () => {
    const { fields } = readIim(writeIim({ release_date: '20260301', release_time: '090000+0900' }));
    expect([fields.get('release_date'), fields.get('release_time')]).toEqual(['20260301', '090000+0900']);
  });

  it('may be longer than the standard length allows', () => {
    const text = 'x'.repeat(40_000);
    const length = Buffer.from([0x80, 4, 0, 0, 0x9c, 0x40]);
    const { fields } = readIim(Buffer.concat([Buffer.from([0x1c, 2, 120]), length, latin(text)]));
    expect(fields.get('description')).toBe(text);
  });

  it('that are cut off are unread, by name', () => {
    const stream = writeIim({ credit: 'Yonhap', instructions: 'JAPAN OUT' });
    const { fields, unread } = readIim(stream.subarray(0, stream.length - 4));
    expect(fields.get('credit')).toBe('Yonhap');
    expect(unread).toMatchObject([{ block: 'iim', field: 'instructions' }]);
  });

  it('that are followed by something else say so', () => {
    const { unread } = readIim(Buffer.concat([writeIim({ credit: 'Yonhap' }), latin('garbage')]));
    expect(unread).toHaveLength(1);
    expect(readIim(Buffer.concat([writeIim({ credit: 'Yonhap' }), Buffer.alloc(9)])).unread).toEqual([]);
  });
});
