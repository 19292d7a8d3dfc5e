import { describe, expect, it } from '@jest/globals';
import { judgeDelivery } from '../../src/rights/delivery-use.ts';
import { mayBeLicensed, mayBeWaived } from '../../src/rights/exceptions/may-be-waived.ts';
import { judge } from '../../src/rights/judge.ts';
import type { ReasonKind, Subject } from '../../src/rights/verdict.ts';
import { waiverInWords } from '../../src/rights/words/waiver-in-words.ts';
import type { Restriction } from '../../src/vocabulary/restrictions.ts';
import { NEVER_WAIVED } from './cases/never-waived.ts';
import { photoWith, SEOUL_PRINT, WORLD_APP, WORLD_WEB, waiveAll, waiverOf, YONHAP } from './photos.ts';

describe('what nothing lifts', () => {
  it.each(NEVER_WAIVED)('%s', (_, { use, ...given }) => {
    const photo = photoWith(given);
    const asked = { ...WORLD_WEB, ...use };
    const verdict = judge(photo, asked);
    expect(new Set(verdict.reasons.map(({ waivable }) => waivable))).toEqual(new Set([false]));
    expect({ ...judge(waiveAll(photo, verdict), asked), changesAt: null }).toEqual({ ...verdict, changesAt: null });
  });

  it('a visitor outside the audience of a geofenced outlet', () => {
    const verdict = judgeDelivery(photoWith(), { ...WORLD_APP, territories: ['KR'] }, 'US');
    expect(verdict.reasons).toMatchObject([{ clause: 'geofence', waivable: false }]);
  });
});

describe('what stands in the way has one key', () => {
  const keyIn = (photo: Subject, use: Partial<typeof WORLD_WEB>) =>
    judge(photo, { ...WORLD_WEB, ...use }).reasons.map(({ obstacle }) => obstacle);

  it('wherever the same restriction meets the same photo, and behind a geofence', () => {
    const photo = photoWith({ restrictions: [{ kind: 'territory-only', value: ['KR', 'JP'] }] });
    const key = ['clause:{"kind":"territory-only","value":["JP","KR"]}'];
    expect(keyIn(photo, {})).toEqual(key);
    expect(keyIn(photo, { territories: ['US'], channels: ['tv'] })).toEqual(key);
    expect(keyIn(photo, { geofenced: true })).toEqual(key);
  });

  it('whether the restriction surely holds or nobody can tell', () => {
    const once = (uses: number | null) =>
      photoWith({ restrictions: [{ kind: 'one-time-use', value: null }], facts: { uses } });
    expect(keyIn(once(null), {})).toEqual(keyIn(once(1), {}));
  });

  it('where nobody knows from when it holds: who waives that has waived all of it', () => {
    const soon = { kind: 'channel-except', value: ['online'], within: { from: 'soon' } } as Restriction;
    const photo = photoWith({ restrictions: [soon] });
    const [key = '', ...others] = keyIn(photo, {});
    expect(others).toEqual([]);
    expect(judge({ ...photo, waivers: [waiverOf(key)] }, WORLD_WEB).outcome).toBe('clear');
    const half = waiverOf(key.replace('unread-part', 'clause'));
    expect(judge({ ...photo, waivers: [half] }, WORLD_WEB).outcome).toBe('review');
  });

  it('and what an agreement leaves uncovered in one way has another than in another way', () => {
    const photo = photoWith({ agreements: [{ ...YONHAP, territories: ['KR'], channels: ['online'] }] });
    const uses = [
      {},
      { territories: ['JP'] },
      { territories: ['JP', 'DE'] },
      { channels: ['tv' as const], territories: ['KR'] },
    ];
    const keys = uses.flatMap((use) => keyIn(photo, use));
    expect(new Set(keys).size).toBe(uses.length);
  });
});

describe('a waiver at the public address', () => {
  const gap = 'agreement:{"party":"supplier Yonhap","lacks":"territories","territories":{"except":["KR"]}}';
  const koreaOnly = photoWith({ agreements: [{ ...YONHAP, territories: ['KR'] }] });
  const waived: Subject = { ...koreaOnly, waivers: [waiverOf(gap)] };

  it.each(['US', 'JP', 'KR', null])('opens the outlet for the world to a visitor from %s', (country) => {
    expect(judgeDelivery(waived, WORLD_WEB, country)).toMatchObject({
      outcome: 'clear',
      changesAt: '2026-07-01T00:00:00.000Z',
    });
  });

  it('for some countries leaves whoever cannot be placed outside', () => {
    const some = gap.replace('{"except":["KR"]}', '["JP"]');
    const photo: Subject = { ...koreaOnly, waivers: [waiverOf(some)] };
    const app = { ...WORLD_APP, territories: ['JP', 'KR'] };
    expect(judgeDelivery(photo, app, 'JP').outcome).toBe('clear');
    expect(judgeDelivery(photo, app, null).outcome).toBe('blocked');
  });

  it('of another outlet does not open this one', () => {
    const clause = waiverOf('clause:{"kind":"territory-only","value":["KR"]}', {
      scope: { outlet: 'seoul-print', purpose: null },
    });
    const photo = photoWith({ restrictions: [{ kind: 'territory-only', value: ['KR'] }], waivers: [clause] });
    expect(judgeDelivery(photo, { ...SEOUL_PRINT, outlet: 'seoul-print' }, 'US').outcome).toBe('clear');
    expect(judgeDelivery(photo, { ...SEOUL_PRINT, outlet: 'seoul-app' }, 'US').outcome).toBe('blocked');
  });
});

describe('a waiver in words', () => {
  it.each([
    [{}, 'Waived until 1 July 2026 at 00:00 (UTC) by Kim, approved by Lee: The agency agreed by telephone.'],
    [
      { approvedBy: null, reason: 'On deadline!' },
      'Waived until 1 July 2026 at 00:00 (UTC) by Kim, not yet confirmed by a second person: On deadline!',
    ],
    [{ reason: '  See U.S. desk' }, 'Waived until 1 July 2026 at 00:00 (UTC) by Kim, approved by Lee: See U.S. desk.'],
    [{ reason: 'They agreed. ' }, 'Waived until 1 July 2026 at 00:00 (UTC) by Kim, approved by Lee: They agreed.'],
  ])('%j', (change, sentence) => {
    expect(waiverInWords(waiverOf('clause', change))).toBe(sentence);
  });

  it('stands with what was waived in the verdict', () => {
    const photo = photoWith({
      restrictions: [{ kind: 'territory-except', value: ['JP'] }],
      waivers: [waiverOf('clause:{"kind":"territory-except","value":["JP"]}')],
    });
    expect(judge(photo, WORLD_WEB).waived).toEqual([
      {
        waiver: 'w1',
        obstacle: 'clause:{"kind":"territory-except","value":["JP"]}',
        clause: 'territory-except',
        words: 'THE WORDS OF TERRITORY-EXCEPT',
        sentence: 'May not be used in Japan.',
        until: '2026-07-01T00:00:00Z',
        requestedBy: 'Kim',
        approvedBy: 'Lee',
        reason: 'The agency agreed by telephone',
      },
    ]);
  });
});

describe('what two people may let pass', () => {
  const WAIVABLE: Record<ReasonKind, boolean> = {
    'territory-only': true,
    'territory-except': true,
    'channel-only': true,
    'channel-except': true,
    'purpose-only': true,
    'purpose-except': true,
    'publication-only': true,
    'publication-except': true,
    'no-resale': true,
    'no-redistribution': true,
    'no-archive': true,
    'no-modification': true,
    'mandatory-credit': true,
    'embargo-until': false,
    'expires-on': true,
    'expires-after-days': true,
    'one-time-use': true,
    'third-party-unverified': true,
    kill: false,
    withhold: false,
    correction: true,
    'contact-required': true,
    other: true,
    agreement: true,
    'no-agreement': true,
    quota: true,
    fee: true,
    doubt: true,
    killed: false,
    withheld: false,
    deleted: false,
    geofence: false,
    'unknown-clause': false,
    order: false,
  };

  it.each(Object.entries(WAIVABLE) as [ReasonKind, boolean][])('%s: %s', (kind, may) => {
    expect(mayBeWaived({ kind, source: null })).toBe(may);
  });

  it('what ends by itself is an embargo in all but its kind, unless it only asks', () => {
    const ending = (kind: 'contact-required' | 'no-archive', within: object) =>
      mayBeWaived({
        kind,
        source: { kind, value: null, words: '', field: 'editor', start: 0, end: 0, within } as never,
      });
    expect(ending('no-archive', { until: '2026-07-01' })).toBe(false);
    expect(ending('no-archive', { untilDays: 3 })).toBe(false);
    expect(ending('no-archive', { from: '2026-07-01' })).toBe(true);
    expect(ending('contact-required', { until: '2026-07-01' })).toBe(true);
  });

  it('a paper may lift what two people may, but for a doubt', () => {
    const mayBoth = (Object.entries(WAIVABLE) as [ReasonKind, boolean][]).map(([kind]) => [
      kind,
      mayBeLicensed({ kind }),
    ]);
    expect(Object.fromEntries(mayBoth)).toEqual({ ...WAIVABLE, doubt: false });
  });
});
