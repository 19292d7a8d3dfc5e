import { describe, expect, it } from '@jest/globals';
import { judgeAllDay } from '../../src/rights/judge-day.ts';
import type { Use } from '../../src/rights/verdict.ts';
import type { Restriction } from '../../src/vocabulary/restrictions.ts';
import { photoWith, WORLD_WEB } from './photos.ts';

const DAY = '2026-06-15';
const NOON = `${DAY}T12:00:00Z`;
const FENCED = { territories: ['JP', 'KR', 'US'], geofenced: true };

function onDay(restrictions: Restriction[], use: Partial<Use> = {}) {
  return judgeAllDay(photoWith({ restrictions }), { ...WORLD_WEB, at: DAY, ...use });
}

function only(value: string[], within?: Restriction['within']): Restriction {
  return { kind: 'territory-only', value, ...(within && { within }) };
}

describe('a use on a day', () => {
  it('is told what stands in the way before noon and after it, the gravest first and each once', () => {
    const { outcome, reasons, changesAt } = onDay([
      { kind: 'contact-required', value: 'the desk' },
      { kind: 'other', value: null, within: { from: NOON } },
      { kind: 'expires-on', value: `${DAY}T18:00:00Z` },
    ]);
    expect(reasons.map((reason) => [reason.outcome, reason.clause])).toEqual([
      ['blocked', 'expires-on'],
      ['review', 'other'],
      ['conditional', 'contact-required'],
    ]);
    expect([outcome, changesAt]).toEqual(['blocked', null]);
  });

  it('has the duties of all of it, each once', () => {
    const { duties } = onDay([
      { kind: 'mandatory-credit', value: 'AFP', within: { until: NOON } },
      { kind: 'mandatory-credit', value: 'EPA', within: { from: NOON } },
      { kind: 'no-resale', value: null },
    ]);
    expect(duties.map(({ sentence }) => sentence)).toEqual([
      'Credit “KCNA/Yonhap”.',
      'The credit must read “AFP”.',
      'Do not sell or license it on.',
      'The credit must read “EPA”.',
    ]);
  });

  it('says when it changes only after it: at its last midnight', () => {
    expect(onDay([{ kind: 'expires-on', value: DAY }])).toMatchObject({
      outcome: 'clear',
      changesAt: '2026-06-16T00:00:00.000Z',
    });
  });

  it('behind a geofence is for those who may see it all day: each reason once, with all of them', () => {
    const restrictions = [only(['KR', 'JP']), only(['JP', 'US'], { from: NOON })];
    const { outcome, reasons } = onDay(restrictions, FENCED);
    expect(outcome).toBe('conditional');
    expect(reasons.map(({ narrowedBy, sentence, territories }) => [narrowedBy, sentence, territories])).toEqual([
      ['territory-only', 'May be used only in Japan and South Korea.', ['JP']],
      [
        'territory-only',
        'May be used only in Japan and the United States. This holds only from 15 June 2026 at 12:00 (UTC).',
        ['JP'],
      ],
    ]);
  });

  it('behind a geofence that holds for a part of it is for those inside that', () => {
    const { outcome, reasons } = onDay([only(['KR'], { until: NOON })], FENCED);
    expect([outcome, reasons.map(({ territories }) => territories)]).toEqual(['conditional', [['KR']]]);
  });

  it('is blocked where nobody may see it all day, and told what would make it pass', () => {
    const restrictions = [only(['KR'], { until: NOON }), only(['US'], { from: NOON })];
    const { outcome, reasons } = onDay(restrictions, FENCED);
    expect(outcome).toBe('blocked');
    expect(reasons.map(({ clause, remedy, territories }) => [clause, remedy, territories])).toEqual([
      ['territory-only', 'Use an outlet whose audience is in South Korea only.', undefined],
      ['territory-only', 'Use an outlet whose audience is in the United States only.', undefined],
    ]);
  });

  it('that is none is held for a person', () => {
    expect(onDay([], { at: 'soon' })).toMatchObject({ outcome: 'review', changesAt: null });
  });
});

describe('a use at an instant', () => {
  it('is not told to geofence an outlet that is geofenced, where the fence leaves nobody', () => {
    const restrictions = [only(['KR']), only(['US'])];
    const remedies = (use: Partial<Use>) =>
      onDay(restrictions, { at: NOON, ...use }).reasons.map(({ remedy }) => remedy);
    expect(remedies(FENCED)).toEqual([
      'Use an outlet whose audience is in South Korea only.',
      'Use an outlet whose audience is in the United States only.',
    ]);
    expect(remedies({ ...FENCED, geofenced: false })).toEqual([
      'Use an outlet whose audience is in South Korea only, or geofence it.',
      'Use an outlet whose audience is in the United States only, or geofence it.',
    ]);
  });

  it('is one at no other, though the answer changes in the same day', () => {
    expect(onDay([{ kind: 'expires-on', value: `${DAY}T18:00:00Z` }], { at: NOON })).toMatchObject({
      outcome: 'clear',
      changesAt: `${DAY}T18:00:00.000Z`,
    });
  });

  it('is told all that stands in the way, what says the same twice too', () => {
    const twice: Restriction[] = [
      { kind: 'other', value: null },
      { kind: 'other', value: null },
    ];
    expect(onDay(twice, { at: NOON }).reasons).toHaveLength(2);
  });
});
