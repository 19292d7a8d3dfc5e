import { describe, expect, it } from '@jest/globals';
import type { Agreement } from '../../src/rights/agreements/agreement.ts';
import { judge } from '../../src/rights/judge.ts';
import { judgeLine } from '../../src/rights/judge-line.ts';
import type { Clause } from '../../src/rights/verdict.ts';
import { photoWith, SEOUL_PRINT, WORLD_WEB, YONHAP } from './photos.ts';

/** Every reason says who stands behind it: whoever confirmed the words, and which agreements in which version. */

const SUBSCRIPTION: Agreement = { ...YONHAP, title: 'Subscription', version: 3 };
const NAMED = { id: 'yonhap', supplier: 'Yonhap', title: 'Subscription', version: 3 };

describe('a verdict names the agreement and its version', () => {
  it.each<[string, Partial<Agreement>, string]>([
    ['that it would be used under', {}, 'none'],
    ['that does not cover the channel', { channels: ['tv'] }, 'agreement'],
    ['that does not cover the countries', { territories: ['JP'] }, 'agreement'],
    ['that has ended', { until: '2026-01-01' }, 'agreement'],
    ['that is for other titles', { titles: ['Le Monde'] }, 'agreement'],
    ['that grants other acts', { actions: ['archive'] }, 'agreement'],
    ['a part of which nobody understood', { channels: ['online', 'smoke' as never] }, 'agreement'],
    ['whose uses are taken', { quota: { uses: 0, per: 'day' } }, 'quota'],
    ['that asks a price', { fee: '80 EUR' }, 'fee'],
  ])('%s', (_, change, clause) => {
    const { reasons, under } = judge(photoWith({ agreements: [{ ...SUBSCRIPTION, ...change }] }), WORLD_WEB);
    expect(reasons.map((reason) => reason.clause)).toEqual(clause === 'none' ? [] : [clause]);
    for (const { agreements } of reasons) expect(agreements).toEqual([NAMED]);
    if (clause !== 'agreement') expect(under).toEqual([NAMED]);
  });

  it('each of several with one supplier', () => {
    const agreements = [
      { ...SUBSCRIPTION, territories: ['JP'] },
      { ...SUBSCRIPTION, id: 'print', title: 'Print', version: 1, territories: ['FR'] },
    ];
    const [reason] = judge(photoWith({ agreements }), SEOUL_PRINT).reasons;
    expect(reason?.agreements).toEqual([NAMED, { ...NAMED, id: 'print', title: 'Print', version: 1 }]);
  });

  it('and none where it is the house’s rule, a missing agreement, or the photo’s own words', () => {
    const houseRule = { territories: ['JP'], channels: null, purposes: null, actions: ['publish' as const] };
    const photos = [
      photoWith({ agreements: [], houseRule }),
      photoWith({ agreements: [] }),
      photoWith({ restrictions: [{ kind: 'channel-except', value: ['online'] }] }),
    ];
    for (const photo of photos) {
      const { reasons } = judge(photo, WORLD_WEB);
      expect(reasons).toHaveLength(1);
      for (const reason of reasons) expect(reason).not.toHaveProperty('agreements');
    }
  });
});

it('a change of an agreement leaves the obstacle that nobody understands it what it is', () => {
  const unclear = { ...SUBSCRIPTION, channels: ['smoke' as never] };
  const keys = [3, 4].map((version) => judge(photoWith({ agreements: [{ ...unclear, version }] }), WORLD_WEB).reasons);
  expect(keys[0]?.[0]?.obstacle).toBe(keys[1]?.[0]?.obstacle);
});

describe('a verdict says who confirmed words', () => {
  const confirmed = { by: 'Rita', at: '2026-06-02T09:00:00Z' };
  const photo = photoWith({
    restrictions: [
      { kind: 'channel-except', value: ['online'] },
      { kind: 'territory-except', value: ['JP'] },
    ],
  });

  it('where somebody did, and says nothing where nobody did', () => {
    const [first, ...others] = photo.terms.clauses;
    const clauses = [{ ...first, confirmed } as Clause, ...others];
    const { reasons } = judge({ ...photo, terms: { clauses, doubts: [] } }, WORLD_WEB);
    expect(reasons.map(({ clause, confirmed: by }) => [clause, by])).toEqual([
      ['channel-except', confirmed],
      ['territory-except', undefined],
    ]);
  });

  it('of a geofenced audience too', () => {
    const [, japan] = photo.terms.clauses;
    const clauses = [{ ...japan, confirmed } as Clause];
    const { reasons } = judge({ ...photo, terms: { clauses, doubts: [] } }, { ...WORLD_WEB, geofenced: true });
    expect(reasons).toMatchObject([{ clause: 'geofence', confirmed }]);
  });
});

it('a line that names its one agreement itself is not told it again', () => {
  const line = {
    id: 1,
    restrictions: [],
    agreement: { territories: ['KR'], channels: 'all', purposes: 'all' },
    use: { action: 'publish', channel: 'online', purpose: 'editorial', territories: ['JP'], at: '2026-06-15' },
  };
  const { reasons } = judgeLine(line);
  expect(reasons).toMatchObject([{ clause: 'agreement' }]);
  expect(reasons[0]).not.toHaveProperty('agreements');
});
