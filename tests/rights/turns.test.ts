import { describe, expect, it } from '@jest/globals';
import { turnsOfGrant } from '../../src/rights/agreements/grants.ts';
import { changesOf, turnsAfter } from '../../src/rights/next-change.ts';
import { questionOf } from '../../src/rights/question.ts';
import { situationOf } from '../../src/rights/situation.ts';
import type { Use } from '../../src/rights/verdict.ts';
import type { Restriction } from '../../src/vocabulary/restrictions.ts';
import { type PhotoOfCase, photoWith, WORLD_WEB, waiverOf, YONHAP } from './photos.ts';

const AT = '2026-06-15T12:00:00Z';
const TURN = '2026-06-20T00:00:00.000Z';
const UNTIL_TURN = { until: '2026-06-19' };
const FROM_TURN = { from: '2026-06-20' };

function asked(photo: PhotoOfCase, use: Partial<Use> = {}) {
  const subject = photoWith(photo);
  const question = questionOf({ ...WORLD_WEB, at: AT, ...use });
  return [subject, question, situationOf(subject, question)] as const;
}

const turns = (photo: PhotoOfCase, use?: Partial<Use>) =>
  turnsAfter(...asked(photo, use)).map((turn) => new Date(turn).toISOString());
const change = (photo: PhotoOfCase, use?: Partial<Use>) => changesOf(...asked(photo, use))(Date.parse(TURN));

const notOnline = (within: Restriction['within']): Restriction => ({
  kind: 'channel-except',
  value: ['online'],
  within,
});
const notOnTv = (within: Restriction['within']): Restriction => ({ kind: 'channel-except', value: ['tv'], within });
const notSold = (within: Restriction['within']): Restriction => ({ kind: 'no-resale', value: null, within });

describe('the instants at which an answer can change', () => {
  it('are in their order, each once, and after the one asked about', () => {
    const restrictions: Restriction[] = [
      notOnline(FROM_TURN),
      { kind: 'expires-on', value: '2026-06-17' },
      notOnTv(UNTIL_TURN),
      { kind: 'embargo-until', value: AT },
      { kind: 'embargo-until', value: '2026-06-16' },
      { kind: 'embargo-until', value: '2026-06-01' },
    ];
    expect(turns({ restrictions })).toEqual(['2026-06-16T00:00:00.000Z', '2026-06-18T00:00:00.000Z', TURN]);
  });

  it('end with the last that has a date', () => {
    const facts = { transmittedAt: '1970-01-01T00:00:00Z' };
    const ends = (value: number) => turns({ facts, restrictions: [{ kind: 'expires-after-days', value }] });
    expect(ends(100_000_000)).toEqual(['+275760-09-13T00:00:00.000Z']);
    expect(ends(100_000_001)).toEqual([]);
  });

  it.each([
    ['counts the day of receipt', { from: '2026-06-20', until: '2026-12-31', countsDayOf: 'receipt' as const }],
    ['was ended before it began', { from: '2026-12-31', until: '2026-06-20' }],
    ['has no end that lies ahead', { from: '2026-06-01' }],
  ])('are none of an agreement that %s', (_, period) => {
    const agreement = { ...YONHAP, ...period };
    expect(turns({ agreements: [agreement] })).toEqual([]);
  });

  it('are the ends of an agreement and nothing else', () => {
    const ends = (period: object) => turnsOfGrant({ ...YONHAP, ...period }, 'UTC');
    expect(ends({ from: '2026-06-20' })).toStrictEqual([Date.parse(TURN)]);
    expect(ends({ until: '2026-06-19' })).toStrictEqual([Date.parse(TURN)]);
    expect(ends({ from: '2026-12-31', until: '2026-06-19' })).toStrictEqual([]);
  });

  it('are none where an agreement counts no uses, and the days and months where it does', () => {
    const agreement = { ...YONHAP, until: '2026-12-31' };
    const end = '2027-01-01T00:00:00.000Z';
    expect(turns({ agreements: [agreement] })).toEqual([end]);
    expect(turns({ agreements: [{ ...agreement, quota: { uses: 9, per: 'month' }, counting: 'editions' }] })).toEqual([
      '2026-06-16T00:00:00.000Z',
      '2026-07-01T00:00:00.000Z',
      end,
    ]);
  });
});

describe('from what time alone can change it is known that a turn', () => {
  it.each<[string, PhotoOfCase]>([
    ['of another channel asks nothing', { restrictions: [notOnTv(UNTIL_TURN)] }],
    [
      'leaves what stands in the way as it is',
      { restrictions: [notOnTv(UNTIL_TURN), notOnline({ from: '2026-06-01' })] },
    ],
    ['leaves a duty as it is', { restrictions: [notOnTv(UNTIL_TURN), notSold({ from: '2026-06-01' })] }],
    [
      'comes between the beginning and the end of an agreement',
      { restrictions: [notOnTv(UNTIL_TURN)], agreements: [{ ...YONHAP, from: AT, until: '2026-06-20' }] },
    ],
    [
      'is no matter of licences, orders, stages and waivers that are none',
      { restrictions: [notOnTv(UNTIL_TURN)], orders: [], enforcement: [], waivers: [] },
    ],
  ])('%s', (_, photo) => {
    expect(change(photo)).toBe('none');
  });

  it.each<[string, PhotoOfCase]>([
    ['takes a block away', { restrictions: [notOnline(UNTIL_TURN)] }],
    ['brings a block', { restrictions: [notOnline(FROM_TURN), notOnline({ from: '2026-06-01' })] }],
    ['takes a duty away', { restrictions: [notSold(UNTIL_TURN)] }],
    ['brings a duty, where a block stays', { restrictions: [notSold(FROM_TURN), notOnline({ from: '2026-06-01' })] }],
  ])('%s: another answer is sure', (_, photo) => {
    expect(change(photo)).toBe('sure');
  });

  it.each<[string, PhotoOfCase]>([
    [
      'puts one block in place of another, where a third stays',
      { restrictions: [notOnline({ from: '2026-06-01' }), notOnline(UNTIL_TURN), notOnline(FROM_TURN)] },
    ],
    ['puts one duty in place of another', { restrictions: [notSold(UNTIL_TURN), notSold(FROM_TURN)] }],
    ['ends an agreement', { agreements: [{ ...YONHAP, until: '2026-06-19' }] }],
    ['begins an agreement', { agreements: [YONHAP, { ...YONHAP, id: 'b', supplier: 'KCNA', from: '2026-06-20' }] }],
    ['may give back a use', { agreements: [{ ...YONHAP, quota: { uses: 1, per: 'day' } }] }],
    ['may be another use', { agreements: [{ ...YONHAP, counting: 'editions' }] }],
    ['may end a waiver', { restrictions: [notOnTv(UNTIL_TURN)], waivers: [waiverOf('any')] }],
    [
      'may end a stage',
      {
        restrictions: [notOnTv(UNTIL_TURN)],
        enforcement: [{ agency: 'Yonhap', stage: 'warn', from: AT, until: '2026-06-20T00:00:00Z' } as never],
      },
    ],
    [
      'may end an order',
      {
        restrictions: [notOnTv(UNTIL_TURN)],
        orders: [
          {
            ...{ id: 'o', kind: 'house', restriction: null, duty: null, reason: '', by: 'Kim' },
            ...{ from: null, until: '2026-06-19' },
          },
        ],
      },
    ],
  ])('%s: the whole question is asked again', (_, photo) => {
    expect(change(photo)).toBe('perhaps');
  });
});
