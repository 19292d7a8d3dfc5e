import { describe, expect, it } from '@jest/globals';
import { sentenceOf } from '../../src/rights/sentences.ts';
import { countriesInWords } from '../../src/rights/wording.ts';
import { COUNTRY_CODES } from '../../src/vocabulary/countries.ts';
import { RESTRICTION_KINDS, type Restriction } from '../../src/vocabulary/restrictions.ts';

const EU = 'AT BE BG CY CZ DE DK EE ES FI FR GR HR HU IE IT LT LU LV MT NL PL PT RO SE SI SK'.split(' ');

describe('countries in words', () => {
  it.each<[string[], string]>([
    [['KR'], 'South Korea'],
    [['US', 'GB'], 'the United Kingdom and the United States'],
    [['JP', 'KR', 'CN'], 'China, Japan and South Korea'],
    [['JP', 'JP'], 'Japan'],
    [['JP', 'KR', 'CN', 'US', 'FR', 'DE', 'IT'], 'China, France, Germany and 4 more'],
    [EU, 'the 27 countries of the European Union'],
    [COUNTRY_CODES.filter((code) => code !== 'US'), 'every country but the United States'],
    [[...COUNTRY_CODES], 'any country'],
  ])('%j', (codes, words) => {
    expect(countriesInWords(codes)).toBe(words);
  });
});

describe('restrictions in words', () => {
  it.each<[Restriction, string]>([
    [{ kind: 'territory-only', value: ['KR'] }, 'May be used only in South Korea.'],
    [{ kind: 'embargo-until', value: '2026-05-03T06:00:00+09:00' }, 'Embargoed until 3 May 2026 at 06:00 (UTC+09:00).'],
    [{ kind: 'expires-on', value: '2026-05-03' }, 'May be used until the end of 3 May 2026.'],
    [{ kind: 'expires-after-days', value: 1 }, 'May be used only for 1 day after its transmission.'],
    [
      { kind: 'channel-except', value: ['online'], within: { territories: ['JP'], until: '2026-05-03' } },
      'May not be used online. This holds only in Japan, until the end of 3 May 2026.',
    ],
    [
      {
        kind: 'no-archive',
        value: null,
        within: { channels: ['tv'], purposes: ['games'], publications: ['Le Monde'], from: '2026-05-03', fromDays: 7 },
      },
      'May not be kept in an archive. This holds only on television, for games, in Le Monde, from 3 May 2026, from 7 days after its transmission.',
    ],
    [{ kind: 'mandatory-credit', value: 'KCNA/Yonhap' }, 'The credit must read “KCNA/Yonhap”.'],
    [{ kind: 'mandatory-credit', value: null }, 'The credit must be printed.'],
  ])('%j', (restriction, sentence) => {
    expect(sentenceOf(restriction)).toBe(sentence);
  });

  it('no kind is without a sentence, whatever its value', () => {
    for (const kind of RESTRICTION_KINDS) {
      for (const value of [null, [], ['KR'], 'text', 3, {}]) {
        expect(sentenceOf({ kind, value } as Restriction)).toMatch(/^[A-Z].*\.$/);
      }
    }
  });
});
