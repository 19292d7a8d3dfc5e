import { describe, expect, it } from '@jest/globals';
import type { Agreement } from '../../src/rights/agreements/agreement.ts';
import { type Counting, countingOf, mediumOf, type UseMade } from '../../src/rights/agreements/quotas.ts';
import { judge } from '../../src/rights/judge.ts';
import type { Channel } from '../../src/vocabulary/uses.ts';
import { photoWith, WORLD_WEB, YONHAP } from './photos.ts';

describe('the medium of an outlet', () => {
  it.each<[Channel[], string]>([
    [[], 'other'],
    [['print-newspaper'], 'print'],
    [['print-magazine'], 'print'],
    [['print-newspaper', 'print-magazine'], 'print'],
    [['online'], 'website'],
    [['mobile'], 'website'],
    [['online', 'mobile'], 'website'],
    [['tv'], 'other'],
    [['social'], 'other'],
    [['print-newspaper', 'online'], 'other'],
    [['online', 'social'], 'other'],
    [['print-magazine', 'tv'], 'other'],
  ])('%j', (channels, medium) => {
    expect(mediumOf(channels)).toBe(medium);
  });
});

describe('the period of a quota', () => {
  type Per = NonNullable<Agreement['quota']>['per'];
  it.each<[Per, string, string, boolean]>([
    ['day', '2026-06-15T00:00:00.000Z', '2026-06-15T23:59:59.999Z', true],
    ['day', '2026-06-14T23:59:59.999Z', '2026-06-15T00:00:00.000Z', false],
    ['day', '2026-06-15T23:59:59.999Z', '2026-06-16T00:00:00.000Z', false],
    ['day', '2026-06-16T00:00:00.000Z', '2026-06-15T12:00:00.000Z', false],
    ['month', '2026-12-01T00:00:00.000Z', '2026-12-31T23:59:59.999Z', true],
    ['month', '2026-12-31T23:59:59.999Z', '2027-01-01T00:00:00.000Z', false],
    ['month', '2028-02-01T00:00:00.000Z', '2028-02-29T23:59:59.999Z', true],
    ['year', '2026-01-01T00:00:00.000Z', '2026-12-31T23:59:59.999Z', true],
    ['year', '2025-12-31T23:59:59.999Z', '2026-01-01T00:00:00.000Z', false],
    ['term', '2001-01-01T00:00:00.000Z', '2026-01-01T00:00:00.000Z', true],
  ])('of one %s: a use at %s and one at %s', (per, earlier, at, isTaken) => {
    const made: UseMade = { photo: 'q', outlet: 'web', title: 'The Daily', medium: 'website', at: earlier };
    const subject = photoWith({
      agreements: [{ ...YONHAP, quota: { uses: 1, per } }],
      made: { photo: 'p', ofPhoto: [], under: new Map([[YONHAP.id, [made]]]) },
    });
    const { reasons } = judge(subject, { ...WORLD_WEB, outlet: 'web', at });
    expect(reasons.map(({ clause }) => clause)).toEqual(isTaken ? ['quota'] : []);
  });
});

describe('how the uses of one photo are counted', () => {
  it.each<[(Counting | undefined)[], Counting]>([
    [[], 'each'],
    [[undefined], 'each'],
    [['editions'], 'editions'],
    [['editions', 'editions'], 'editions'],
    [['editions', 'title-and-day'], 'each'],
    [['editions', undefined], 'each'],
  ])('%j', (countings, counting) => {
    expect(countingOf(countings.map((of) => (of === undefined ? YONHAP : { ...YONHAP, counting: of })))).toBe(counting);
  });
});
