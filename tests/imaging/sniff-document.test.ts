import { describe, expect, it } from '@jest/globals';
import { sniffDocument } from '../../src/imaging/sniff-document.ts';
import { makePicture } from '../support/make-picture.ts';

const latin = (text: string) => Buffer.from(text, 'latin1');

describe('the kind of a paper', () => {
  it('is known from its bytes', async () => {
    expect(await sniffDocument(latin('%PDF-1.7\n%\xe2\xe3\xcf\xd3\n1 0 obj'))).toBe('application/pdf');
    expect(await sniffDocument(await makePicture({ kind: 'jpeg', width: 4, height: 3, seed: 1 }))).toBe('image/jpeg');
    expect(await sniffDocument(await makePicture({ kind: 'png', width: 4, height: 3, seed: 1 }))).toBe('image/png');
    expect(await sniffDocument(Buffer.from('Sehr geehrte Damen und Herren,\r\n\t계약서'))).toBe('text/plain');
  });

  it('is text where the first bytes end inside a character', async () => {
    expect(await sniffDocument(Buffer.from('계약서').subarray(0, 7))).toBe('text/plain');
  });

  it.each([
    ['a page that would run in a browser', latin('<!doctype html><script>alert(1)</script>'), { other: 'text/html' }],
    ['a drawing that would', latin('<svg xmlns="http://www.w3.org/2000/svg"/>'), { other: 'image/svg+xml' }],
    ['an archive', latin('PK\x03\x04\x14\0\0\0\0\0'), { other: 'application/zip' }],
    ['bytes that are nothing', latin('\x01\x02\x03 and more'), null],
    ['Latin-1', latin('Stra\xdfe'), null],
    ['nothing', Buffer.alloc(0), null],
  ])('is none for %s', async (_name, bytes, what) => {
    expect(await sniffDocument(bytes)).toEqual(what);
  });
});
