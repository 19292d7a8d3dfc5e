import { describe, expect, test } from '@jest/globals';
import { earlier } from '../../../src/captions/words/earlier.ts';
import { NumberSet } from '../../../src/captions/words/number-set.ts';
import { tokenize } from '../../../src/captions/words/tokenize.ts';
import { WordList } from '../../../src/captions/words/word-list.ts';

const lists = Array.from({ length: 40 }, (_, index) => new WordList([`word${index}`, 'everywhere', '/']));

describe('a list of words', () => {
  test('holds a word in each of its spellings, and no other, however often it is asked', () => {
    const months = new WordList(['may', 'marz']);
    for (let time = 0; time < 2; time += 1)
      expect(tokenize('May MAY März maybe').map(({ spelt }) => months.holds(spelt))).toEqual([true, true, true, false]);
  });

  test('keeps apart from all other lists what it says of a word', () => {
    const [everywhere, stroke, other] = tokenize('everywhere / nowhere').map(({ spelt }) => spelt);
    for (let time = 0; time < 2; time += 1)
      for (const list of lists)
        expect([everywhere, stroke, other].map((spelt) => list.holds(spelt))).toEqual([true, true, false]);
  });

  test('holds nothing where a text ends', () => {
    expect(new WordList(['']).holds(tokenize('over')[1]?.spelt)).toBe(false);
  });
});

describe('a set of numbers', () => {
  test('holds what it was given, and nothing between or beyond', () => {
    const numbers = new NumberSet([0, 31, 32, 70, 70]);
    const held = Array.from({ length: 200 }, (_, number) => number).filter((number) => numbers.has(number));
    expect(held).toEqual([0, 31, 32, 70]);
    expect([...numbers]).toEqual([0, 31, 32, 70]);
  });

  test('holds nothing when it is empty', () => {
    expect([0, 1, 31, 4000].some((number) => new NumberSet([]).has(number))).toBe(false);
  });
});

test('before the first of a list stands nothing', () => {
  const list = ['a', 'b', 'c'];
  expect([earlier(list, 2), earlier(list, 2, 2), earlier(list, 1, 2), earlier(list, 0)]).toEqual([
    'b',
    'a',
    undefined,
    undefined,
  ]);
});
