import { describe, expect, it } from '@jest/globals';
import { openingInWords, withinInWords } from '../../src/rights/words/within-in-words.ts';
import type { Within } from '../../src/vocabulary/restrictions.ts';

const SENT = 'transmission';

describe('a part of all uses in words', () => {
  it.each<[Within | undefined, string]>([
    [undefined, ''],
    [{}, ''],
    [{ territories: ['JP', 'KR'] }, 'in Japan and South Korea'],
    [{ channels: ['online', 'mobile'] }, 'online and on mobile'],
    [{ channels: ['online', 'mobile', 'tv'] }, 'online, on mobile and on television'],
    [{ purposes: ['editorial', 'commercial'] }, 'for editorial use and commercial use'],
    [{ publications: ['The Daily', 'The Weekly'] }, 'in The Daily and The Weekly'],
    [{ publications: ['The Daily', 'The Weekly', 'The Monthly'] }, 'in The Daily, The Weekly and The Monthly'],
    [{ from: '2026-06-15' }, 'from 15 June 2026'],
    [{ until: '2026-06-15' }, 'until the end of 15 June 2026'],
    [{ fromDays: 30 }, 'from 30 days after its transmission'],
    [{ untilDays: 1 }, 'for the first 1 day after its transmission'],
    [
      { territories: ['JP'], channels: ['online'], untilDays: 30 },
      'in Japan, online, for the first 30 days after its transmission',
    ],
  ])('%j', (within, words) => {
    expect(withinInWords(within, SENT)).toBe(words === '' ? '' : ` This holds only ${words}.`);
  });
});

describe('from when on, in words', () => {
  it.each<[Within | undefined, string]>([
    [undefined, ''],
    [{ until: '2026-06-15', untilDays: 3, territories: ['JP'] }, ''],
    [{ from: '2026-06-15' }, ' from 15 June 2026 on'],
    [{ fromDays: 30 }, ' from 30 days after its transmission on'],
    [{ from: '2026-06-15', fromDays: 30 }, ' from 15 June 2026 and 30 days after its transmission on'],
  ])('%j', (within, words) => {
    expect(openingInWords({ within, anchor: SENT })).toBe(words);
  });
});
