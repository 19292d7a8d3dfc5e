import { expect, it } from '@jest/globals';
import type { TerritoryBasis } from '../../src/rights/places/territory-basis.ts';
import type { Language } from '../../src/rights/words/languages/language.ts';
import { whomItBinds } from '../../src/rights/words/whom-it-binds.ts';
import type { Restriction } from '../../src/vocabulary/restrictions.ts';
import { type PhotoOfCase, photoWith } from './photos.ts';

const NOT_IN_JAPAN: Restriction = { kind: 'territory-except', value: ['JP'] };
const ONLY_IN_KOREA: Restriction = { kind: 'territory-only', value: ['KR'] };
const CLIENTS: TerritoryBasis = { agency: 'Yonhap', family: 'out', by: 'Lee' };

const binds = (photo: PhotoOfCase, language: Language = 'en') => whomItBinds(photoWith(photo), language);

it('a territory binds whoever sees the picture there, where nobody chose otherwise', () => {
  expect(binds({ restrictions: [NOT_IN_JAPAN], words: 'JAPAN OUT' })).toStrictEqual([
    {
      clause: 'territory-except',
      obstacle: 'clause:{"kind":"territory-except","value":["JP"]}',
      words: 'JAPAN OUT',
      field: 'caption',
      origin: 'read',
      sentence: 'May not be used in Japan.',
      basis: 'audience',
      chosen: null,
    },
  ]);
});

it('it binds titles at home there where that was chosen for such a phrase, and tells who chose', () => {
  expect(binds({ restrictions: [NOT_IN_JAPAN], words: 'JAPAN OUT', bases: [CLIENTS] })).toMatchObject([
    { basis: 'client', chosen: CLIENTS },
  ]);
  expect(binds({ restrictions: [NOT_IN_JAPAN], words: 'No use in Japan', bases: [CLIENTS] })).toMatchObject([
    { basis: 'audience', chosen: null },
  ]);
});

it('is told of every clause about territories, standing rules too, and of no other', () => {
  const photo: PhotoOfCase = {
    restrictions: [{ kind: 'channel-only', value: ['online'] }, ONLY_IN_KOREA, { kind: 'no-archive', value: null }],
    standingRules: [NOT_IN_JAPAN, { kind: 'no-resale', value: null }],
  };
  expect(binds(photo).map(({ clause, origin }) => [clause, origin])).toEqual([
    ['territory-only', 'read'],
    ['territory-except', 'agency'],
  ]);
  expect(binds({})).toEqual([]);
});

it('is said in the language asked for', () => {
  expect(binds({ restrictions: [ONLY_IN_KOREA] }, 'ko')).toMatchObject([
    { sentence: '다음 국가에서만 사용할 수 있습니다: 대한민국.', language: 'ko' },
  ]);
  expect(binds({ restrictions: [ONLY_IN_KOREA] })[0]).not.toHaveProperty('language');
});
