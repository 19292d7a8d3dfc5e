import { describe, expect, it } from '@jest/globals';
import { publicationKey } from '../../src/rights/places/publications.ts';
import { saidOnce } from '../../src/rights/words/said-once.ts';

describe('what is made of words', () => {
  it('is worked out once for the same words, however many others were read since', () => {
    const read: string[] = [];
    const lengthOf = saidOnce((words) => read.push(words) && words.length);
    const others = Array.from({ length: 4999 }, (_, index) => `other ${index}`);
    for (const words of ['NO SALES', ...others, 'NO SALES']) expect(lengthOf(words)).toBe(words.length);
    expect(read).toEqual(['NO SALES', ...others]);
  });

  it('is forgotten when more different words come than are worth remembering', () => {
    const read: string[] = [];
    const lengthOf = saidOnce((words) => read.push(words) && words.length);
    for (let index = 0; index <= 5000; index++) lengthOf(`words ${index}`);
    lengthOf('words 0');
    lengthOf('words 5000');
    expect(read.slice(5000)).toEqual(['words 5000', 'words 0']);
  });
});

it.each([
  ['N.Y. Post', 'nypost'],
  ['NY POST', 'nypost'],
  ['El País', 'elpais'],
  ['EL PAIS', 'elpais'],
  ['Straße 24', 'strasse24'],
  ['Ὁ Κόσμος', 'οκοσμος'],
  ['Κόσμος.gr', 'κοσμοσgr'],
  ['ΚΟΣΜΟΣ GR', 'κοσμοσgr'],
  ['조선일보', '조선일보'],
  ['ガーディアン', 'ガーディアン'],
  ['Ｔｉｍｅｓ', 'times'],
  ['—', ''],
])('the title “%s” is compared as “%s”', (title, key) => {
  expect(publicationKey(title)).toBe(key);
  expect(publicationKey(title)).toBe(key);
});
