import { describe, expect, it } from '@jest/globals';
import type { Missing } from '../../src/rights/clauses/missing.ts';
import { ENGLISH } from '../../src/rights/words/languages/english.ts';
import { dutyOf, remedyOf, sentenceOf } from '../../src/rights/words/sentences.ts';
import { countriesInWords, dateInWords, endInWords } from '../../src/rights/words/wording.ts';
import { COUNTRY_CODES } from '../../src/vocabulary/countries.ts';
import { RESTRICTION_KINDS, type Restriction } from '../../src/vocabulary/restrictions.ts';
import { WORDS } from './cases/words.ts';

const EU = 'AT BE BG CY CZ DE DK EE ES FI FR GR HR HU IE IT LT LU LV MT NL PL PT RO SE SI SK'.split(' ');

const ASIA = ['CN', 'JP', 'KR', 'MN', 'TW'];

describe('countries in words', () => {
  it.each<[string[], string]>([
    [['KR'], 'South Korea'],
    [['US', 'GB'], 'the United Kingdom and the United States'],
    [['JP', 'KR', 'CN'], 'China, Japan and South Korea'],
    [['JP', 'JP'], 'Japan'],
    [['JP', 'KR', 'CN', 'US', 'FR', 'DE', 'IT'], 'China, France, Germany and 4 more'],
    [['JP', 'KR', 'CN', 'US', 'FR', 'DE'], 'China, France, Germany, Japan, South Korea and the United States'],
    [EU, 'the 27 countries of the European Union'],
    [['KR', '??'], 'South Korea'],
    [['??'], ''],
    [[...EU.slice(0, -1), 'NO'], 'Austria, Belgium, Bulgaria and 24 more'],
    [COUNTRY_CODES.filter((code) => code !== 'US'), 'every country but the United States'],
    [
      COUNTRY_CODES.filter((code) => !ASIA.includes(code)),
      'every country but China, Japan, Mongolia, South Korea and Taiwan',
    ],
    [COUNTRY_CODES.filter((code) => !['US', ...ASIA].includes(code)), 'Afghanistan, Albania, Algeria and 241 more'],
    [[...COUNTRY_CODES], 'any country'],
  ])('%j', (codes, words) => {
    expect(countriesInWords(codes)).toBe(words);
  });

  it('those that English gives an article get one', () => {
    const withArticle = COUNTRY_CODES.filter((code) => countriesInWords([code]).startsWith('the '));
    expect(withArticle.join(' ')).toBe(
      'AE BS CC CD CF CK DO FK FO GB GM IO KM KY MH MP MV NL PH SB SC TC TF UM US VG VI',
    );
  });
});

describe('a list of nearly all countries', () => {
  const but = (...codes: string[]) => COUNTRY_CODES.filter((code) => !codes.includes(code));
  const said = (restriction: Restriction) => [sentenceOf(restriction), remedyOf(restriction, true)];

  it('that are closed leads to those which are left', () => {
    expect(said({ kind: 'territory-except', value: but('KR', 'JP') })).toEqual([
      'May not be used in any country but Japan and South Korea.',
      'Use an outlet whose audience is in Japan or South Korea only, or geofence it.',
    ]);
    expect(remedyOf({ kind: 'territory-except', value: but('KR', 'JP') }, false, 'ko')).toBe(
      '독자가 다음 국가에만 있는 매체를 이용하십시오: 대한민국, 일본.',
    );
    expect(remedyOf({ kind: 'territory-except', value: but() }, false, 'ko')).toContain('다른 사진을 사용하십시오.');
  });

  it('that are open leads away from the others', () => {
    expect(said({ kind: 'territory-only', value: but('JP') })).toEqual([
      'May be used only in every country but Japan.',
      'Use an outlet without an audience in Japan, or geofence it.',
    ]);
    expect(remedyOf({ kind: 'territory-only', value: but('JP') }, false, 'ko')).toBe(
      '다음 국가에 독자가 없는 매체를 이용하십시오: 일본.',
    );
  });
});

describe('dates in words', () => {
  it.each([
    ['2026-01-02', '2 January 2026'],
    ['2026-02-12', '12 February 2026'],
    ['2026-03-31', '31 March 2026'],
    ['2026-04-30', '30 April 2026'],
    ['2026-07-01', '1 July 2026'],
    ['2026-08-01', '1 August 2026'],
    ['2026-09-01', '1 September 2026'],
    ['2026-10-01', '1 October 2026'],
    ['2026-11-01', '1 November 2026'],
    ['2026-06-15T06:00', '15 June 2026 at 06:00'],
    ['2026-06-15T06:00:09.25Z', '15 June 2026 at 06:00 (UTC)'],
    ['2026-06-15T06:00-0500', '15 June 2026 at 06:00 (UTC-0500)'],
    ['2026-13-01', '2026-13-01'],
    ['on 2026-06-15', 'on 2026-06-15'],
    ['2026-06-15 or so', '2026-06-15 or so'],
    ['tomorrow', 'tomorrow'],
  ])('%s is %s', (date, words) => {
    expect(dateInWords(date)).toBe(words);
  });

  it('an end is the end of a day, or an instant', () => {
    expect(endInWords('2026-05-03')).toBe('the end of 3 May 2026');
    expect(endInWords('2026-05-03T06:00Z')).toBe('3 May 2026 at 06:00 (UTC)');
  });
});

describe('restrictions in words', () => {
  it.each<[Restriction, string]>([
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
      'May not be kept in an archive from 3 May 2026 and 7 days after its transmission on. This holds only on television, for games, in Le Monde.',
    ],
  ])('%j', (restriction, sentence) => {
    expect(sentenceOf(restriction)).toBe(sentence);
  });

  it.each(WORDS.map((words) => [words.sentence, words] as const))('%s', (sentence, words) => {
    expect(sentenceOf(words.restriction)).toBe(sentence);
    expect(remedyOf(words.restriction, false)).toBe(words.remedy);
    expect(remedyOf(words.restriction, true)).toBe(words.remedyOfPart ?? words.remedy);
    expect(dutyOf(words.restriction)).toBe(words.duty ?? null);
  });

  it('a credit or a desk to ask that is no text is not quoted', () => {
    expect(sentenceOf({ kind: 'mandatory-credit', value: 3 } as unknown as Restriction)).toBe(
      'The credit must be printed.',
    );
    expect(sentenceOf({ kind: 'contact-required', value: 3 } as unknown as Restriction)).toBe(
      'Use depends on asking the supplier first.',
    );
  });

  it('a kind that is not known says so, and nothing of what would make it pass', () => {
    const gift = { kind: 'gift', value: null } as unknown as Restriction;
    expect([sentenceOf(gift), remedyOf(gift, true), dutyOf(gift)]).toEqual([
      'A kind of restriction that is not known here.',
      '',
      null,
    ]);
  });

  it.each<[Missing, string]>([
    ['title', 'Say which title it is for: that is not known here.'],
    ['home', 'Say where the title is at home: that is not known here.'],
    ['uses', 'Find out how often it was used before: that is not known here.'],
    ['transmission', 'Find out when it was transmitted, and put that in: it is not known here.'],
    ['release', 'Find out when it was released, and put that in: it is not known here.'],
    ['receipt', 'Find out when it was received: that is not known here.'],
  ])('where the %s is missing: %s', (missing, remedy) => expect(ENGLISH.unansweredRemedy(missing)).toBe(remedy));

  it('every kind is among them', () => {
    expect(new Set(WORDS.map(({ restriction }) => restriction.kind))).toEqual(new Set(RESTRICTION_KINDS));
  });

  it('no kind is without a sentence, whatever its value', () => {
    for (const kind of RESTRICTION_KINDS) {
      for (const value of [null, [], ['KR'], 'text', 3, {}]) {
        expect(sentenceOf({ kind, value } as Restriction)).toMatch(/^[A-Z].*\.$/);
      }
    }
  });
});

it('what is refused is told as clearing or downloading', () => {
  expect(ENGLISH.beside.refused).toEqual({
    clearing: 'This photo cannot be cleared for that use',
    downloading: 'This photo may not be downloaded for that use',
  });
});
