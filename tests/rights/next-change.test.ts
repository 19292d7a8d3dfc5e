import { describe, expect, it } from '@jest/globals';
import type { Agreement } from '../../src/rights/agreements/agreement.ts';
import type { UseMade } from '../../src/rights/agreements/quotas.ts';
import { judge } from '../../src/rights/judge.ts';
import type { Use } from '../../src/rights/verdict.ts';
import type { Restriction } from '../../src/vocabulary/restrictions.ts';
import { photoWith, WORLD_WEB, YONHAP } from './photos.ts';

const UNTIL_THE_20TH = { until: '2026-06-19' };
const FROM_THE_20TH = { from: '2026-06-20' };
const THE_20TH = '2026-06-20T00:00:00.000Z';

const changesAt = (restrictions: Restriction[], use: Partial<Use> = {}) =>
  judge(photoWith({ restrictions }), { ...WORLD_WEB, ...use }).changesAt;

describe('the answer is another', () => {
  it('where one restriction gives way to another at the same instant', () => {
    expect(
      changesAt([
        { kind: 'channel-except', value: ['online'], within: UNTIL_THE_20TH },
        { kind: 'purpose-except', value: ['editorial'], within: FROM_THE_20TH },
      ]),
    ).toBe(THE_20TH);
  });

  it('where one duty gives way to another, and nothing is in the way', () => {
    const restrictions: Restriction[] = [
      { kind: 'no-resale', value: null, within: UNTIL_THE_20TH },
      { kind: 'no-redistribution', value: null, within: FROM_THE_20TH },
    ];
    expect(changesAt(restrictions)).toBe(THE_20TH);
    expect(judge(photoWith({ restrictions }), WORLD_WEB).reasons).toEqual([]);
  });

  it('where a duty ends while a restriction stays', () => {
    expect(
      changesAt([
        { kind: 'no-resale', value: null, within: UNTIL_THE_20TH },
        { kind: 'channel-except', value: ['online'], within: { from: '2026-06-01' } },
      ]),
    ).toBe(THE_20TH);
  });
});

it('the answer is the same where what ends asked nothing of this use', () => {
  const restrictions: Restriction[] = [
    { kind: 'channel-except', value: ['tv'], within: UNTIL_THE_20TH },
    { kind: 'no-resale', value: null, within: UNTIL_THE_20TH },
  ];
  expect(changesAt(restrictions, { action: 'archive' })).toBeNull();
});

describe('a use of today leaves one for tomorrow', () => {
  const used: UseMade = {
    ...{ photo: 'q', outlet: 'web', title: 'The Daily' },
    ...{ medium: 'website', at: '2026-06-15T06:00:00Z' },
  };
  const daily: Agreement = { ...YONHAP, quota: { uses: 1, per: 'day' } };
  const made = { photo: 'p', ofPhoto: [], under: new Map([[YONHAP.id, [used]]]) };

  it.each<[string, Agreement[]]>([
    ['where another supplier counts none', [daily, { ...YONHAP, id: 'kcna', supplier: 'KCNA' }]],
    [
      'where another supplier’s agreement ends',
      [daily, { ...YONHAP, id: 'kcna', supplier: 'KCNA', until: '2027-01-01' }],
    ],
    [
      'where another agreement of the supplier ends',
      [daily, { ...YONHAP, id: 'tv', channels: ['tv'], until: '2027-01-01' }],
    ],
  ])('%s', (_, agreements) => {
    expect(judge(photoWith({ agreements, made }), WORLD_WEB)).toMatchObject({
      outcome: 'blocked',
      changesAt: '2026-06-16T00:00:00.000Z',
    });
  });
});

it('a use on a bare day is one at its first instant in UTC', () => {
  const embargo: Restriction = { kind: 'embargo-until', value: '2026-06-15' };
  expect(judge(photoWith({ restrictions: [embargo] }), { ...WORLD_WEB, at: '2026-06-15' }).outcome).toBe('clear');
  expect(changesAt([embargo], { at: '2026-06-14' })).toBe('2026-06-15T00:00:00.000Z');
});

it('what was cleared on a bare day was so at its first instant in UTC', () => {
  const restrictions: Restriction[] = [{ kind: 'expires-on', value: '2026-06-10T00:00:00.001Z' }];
  const photo = photoWith({ restrictions, reaches: { 'expires-on': 'new-use' } });
  expect(judge(photo, { ...WORLD_WEB, clearedAt: '2026-06-10' }).outcome).toBe('clear');
  expect(judge(photo, { ...WORLD_WEB, clearedAt: '2026-06-11' }).outcome).toBe('blocked');
});

it('an edition on a bare day comes out at its first instant in UTC', () => {
  const photo = photoWith({
    restrictions: [{ kind: 'expires-on', value: '2026-06-10' }],
    reaches: { 'expires-on': 'new-use' },
  });
  const cleared = { ...WORLD_WEB, clearedAt: '2026-06-08T00:00:00Z' };
  expect(judge(photo, { ...cleared, edition: '2026-06-10' }).outcome).toBe('clear');
  expect(judge(photo, { ...cleared, edition: '2026-06-11' }).outcome).toBe('blocked');
});
