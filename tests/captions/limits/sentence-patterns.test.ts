import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { SentencePatterns } from '../../../src/captions/limits/sentence-patterns.ts';

const PATTERNS = [
  '\\b(?:no|any) use\\b',
  '^\\W*(?:the )?rights? ends?\\b',
  '\\b(?:kindly|please)? ?(?:refrain|abstain)',
  '(?:[£€]|\\beur) ?\\d',
  '(?:^\\W*|\\b)we (?:kill|pull)',
  '\\b(?<!\\bin )photos?(?! shows)\\b.{0,9}\\bout\\b',
  '\\b[ns]one may\\b',
  'ends|\\bstarts',
  '\\b(?:(?:re)?print|copy){1,2} it',
  '\\b(?:a|)b\\b',
];
const asked = new SentencePatterns(PATTERNS);
const together = new RegExp(PATTERNS.join('|'), 'u');
const WORDS = [
  ...'no any use the right ends kindly refrain £ 5 eur we kill in photo shows out none sone may starts reprint copy it a b ab'.split(
    ' ',
  ),
  ...['é', 'ж', '.', ' ', "'", '-', 'xno'],
];

describe('many patterns asked at once', () => {
  it('fit where one of them fits by itself', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...WORDS), { maxLength: 9 }), fc.constantFrom(' ', ''), (words, space) => {
        const text = words.join(space);
        expect(asked.fit(text)).toBe(together.test(text));
      }),
      { numRuns: 3_000, seed: 20_261_126 },
    );
  });

  it.each([
    'any use of it',
    '... the rights end now',
    'please abstain',
    '€ 5',
    'we pull',
    'photo is out',
    'copyprint it',
  ])('find “%s”', (text) => {
    expect(asked.fit(text)).toBe(true);
  });
});
