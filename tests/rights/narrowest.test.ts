import { describe, expect, it } from '@jest/globals';
import type { Agreement } from '../../src/rights/agreements/agreement.ts';
import { judge } from '../../src/rights/judge.ts';
import type { Use } from '../../src/rights/verdict.ts';
import { photoWith, WORLD_WEB, YONHAP } from './photos.ts';

type Grant = Partial<Agreement>;

const named = (id: string, change: Grant = {}): Agreement => ({ ...YONHAP, id, title: id, ...change });

/** Titles of the agreements a use is made under. */
function underOf(agreements: readonly Agreement[], use: Partial<Use> = {}, facts = {}): string[] {
  const asked = { ...WORLD_WEB, territories: ['KR'], ...use } as Use;
  return judge(photoWith({ agreements, facts }), asked).under?.map(({ title }) => title ?? '') ?? [];
}

describe('the narrowest agreement that holds a use', () => {
  it.each<[string, Grant, Grant]>([
    ['of fewer countries', { territories: ['KR'] }, { territories: ['KR', 'JP'] }],
    ['of fewer channels', { channels: ['online'] }, { channels: ['online', 'mobile'] }],
    ['of fewer purposes', { purposes: ['editorial'] }, { purposes: ['editorial', 'commercial'] }],
    ['for one of our titles', { titles: ['The Daily'] }, {}],
    ['for one of our titles, however many countries it holds', { titles: ['The Daily'] }, { territories: ['KR'] }],
    ['for a title and a collection', { titles: ['The Daily'], collections: ['Sport'] }, { titles: ['The Daily'] }],
    [
      'of two countries on two channels',
      { territories: ['KR', 'JP'], channels: ['online', 'tv'] },
      { territories: ['KR', 'JP', 'CN'], channels: ['online', 'tv'] },
    ],
  ])('%s', (_what, narrow, wide) => {
    const facts = { collection: 'Sport' };
    expect(underOf([named('narrow', narrow), named('wide', wide)], {}, facts)).toEqual(['narrow']);
    expect(underOf([named('wide', wide), named('narrow', narrow)], {}, facts)).toEqual(['narrow']);
  });

  it('is the first of equals', () => {
    expect(underOf([named('one'), named('two')])).toEqual(['one']);
    expect(underOf([named('two'), named('one')])).toEqual(['two']);
  });

  it('is none where none alone holds all of it: every one that holds a part counts', () => {
    const agreements = [
      named('Korea', { territories: ['KR'] }),
      named('Japan', { territories: ['JP'] }),
      named('China', { territories: ['CN'] }),
    ];
    expect(underOf(agreements, { territories: ['KR', 'JP'] }).sort()).toEqual(['Japan', 'Korea']);
  });

  it('is the one a clearance was made under, though one of a narrower special case holds it too', () => {
    const agreements = [named('world'), named('Korea', { territories: ['KR'] })];
    expect(underOf(agreements)).toEqual(['Korea']);
    expect(underOf(agreements, { under: ['world'] })).toEqual(['world']);
    expect(underOf(agreements, { under: ['Korea'] })).toEqual(['Korea']);
    expect(underOf(agreements, { under: ['one that is gone'] })).toEqual(['Korea']);
  });

  it('is the narrowest of those a clearance was made under', () => {
    const agreements = [
      named('world'),
      named('Asia', { territories: ['KR', 'JP'] }),
      named('Korea', { territories: ['KR'] }),
    ];
    expect(underOf(agreements, { under: ['world', 'Asia'] })).toEqual(['Asia']);
  });
});
