import { describe, expect, it } from '@jest/globals';
import { judge } from '../../src/rights/judge.ts';
import { judgeLine } from '../../src/rights/judge-line.ts';
import { RESTRICTION_KINDS } from '../../src/vocabulary/restrictions.ts';
import { photoWith, WORLD_WEB, YONHAP } from './photos.ts';

const ALL = { territories: 'all', channels: 'all', purposes: 'all', from: null, until: null };
const USE = {
  action: 'publish',
  channel: 'online',
  purpose: 'editorial',
  territories: ['KR'],
  at: '2026-06-15T12:00:00Z',
};

function judged(line: object) {
  return judgeLine({
    ...{ id: 'a', restrictions: [], agreement: ALL, use: USE, transmitted: '2026-06-01', uses: 0 },
    ...line,
  });
}

function within(part: object, kind = 'territory-except', value: unknown = ['KR']) {
  return judged({ restrictions: [{ kind, value, within: part }] });
}

const TURNED_ROUND = 'restrictions[0].within: ends before it begins. Wanted: an end that lies after its beginning.';
const NO_DAYS = 'is not understood. Wanted: a whole number of days from 1 on.';

describe('a part of all uses that holds no time', () => {
  it.each<[string, object, string]>([
    ['two days turned round', { from: '2026-07-01', until: '2026-01-01' }, TURNED_ROUND],
    ['the same instant twice', { from: '2026-06-15T12:00:00Z', until: '2026-06-15T12:00:00Z' }, TURNED_ROUND],
    ['no days', { untilDays: 0 }, `restrictions[0].within.untilDays: 0 ${NO_DAYS}`],
    ['less than no days', { untilDays: -3 }, `restrictions[0].within.untilDays: -3 ${NO_DAYS}`],
    ['no days since', { fromDays: 0, untilDays: 0 }, `restrictions[0].within.untilDays: 0 ${NO_DAYS}`],
    ['days turned round', { fromDays: 14, untilDays: 7 }, TURNED_ROUND],
    ['a day behind its last', { from: '2026-06-20', untilDays: 14 }, TURNED_ROUND],
    ['days behind its last day', { fromDays: 14, until: '2026-06-10' }, TURNED_ROUND],
    ['a day behind its last, everywhere', { territories: 'all', from: '2026-06-20', untilDays: 14 }, TURNED_ROUND],
    ['a day behind its last, in any title', { publications: 'all', fromDays: 14, until: '2026-06-10' }, TURNED_ROUND],
  ])('holds the line, and is told: %s', (_, part, problem) => {
    expect(within(part)).toMatchObject({ outcome: 'review', problems: [problem] });
  });

  it('holds the line where it ends as it begins, to the instant, once its days are counted', () => {
    const ends = (from: string) => {
      const restrictions = [{ kind: 'channel-except', value: ['tv'], within: { from, untilDays: 14 } }];
      return judged({ restrictions, transmitted: '2026-06-01T00:00:00Z' });
    };
    expect(ends('2026-06-15T00:00:00Z')).toMatchObject({ outcome: 'review', problems: [TURNED_ROUND] });
    expect(ends('2026-06-14T23:59:59.999Z')).toMatchObject({ outcome: 'clear', problems: [] });
  });

  it.each<[string, object]>([
    ['two days turned round', { from: '2026-07-01', until: '2026-01-01' }],
    ['the same instant twice', { from: '2026-06-15T12:00:00Z', until: '2026-06-15T12:00:00Z' }],
    ['no days', { untilDays: 0 }],
  ])('holds a photo: %s', (_, part) => {
    const photo = photoWith({ restrictions: [{ kind: 'channel-except', value: ['online'], within: part }] });
    expect(judge(photo, WORLD_WEB)).toMatchObject({
      outcome: 'review',
      reasons: [{ clause: 'channel-except', sentence: 'A part of this restriction was not understood.' }],
    });
  });

  it.each<[string, object]>([
    ['one day', { from: '2026-06-15', until: '2026-06-15' }],
    ['one day after the transmission', { untilDays: 30, fromDays: 13 }],
    ['a day before its last', { from: '2026-06-10', untilDays: 30 }],
  ])('is none with %s', (_, part) => {
    expect(within(part)).toMatchObject({ outcome: 'blocked', problems: [] });
  });

  it('holds for a person whatever it restricts', () => {
    const outcomes = RESTRICTION_KINDS.map((kind) => within({ from: '2026-07-01', until: '2026-01-01' }, kind, null));
    expect(new Set(outcomes.map(({ outcome }) => outcome))).toEqual(new Set(['review']));
  });
});

describe('an agreement of a line that ends before it begins', () => {
  const never = judged({ agreement: { ...ALL, from: '2026-06-20', until: '2026-06-10' } });

  it('never holds: no waiting helps, and nothing changes', () => {
    expect(never).toMatchObject({
      outcome: 'blocked',
      changesAt: null,
      problems: ['agreement: ends before it begins. Wanted: an end that lies after its beginning.'],
    });
    expect(never.reasons.map(({ sentence, remedy }) => [sentence, remedy])).toEqual([
      [
        'The agreement with the supplier ends before it begins, so it never holds.',
        'Correct or renew the agreement with the supplier.',
      ],
    ]);
  });

  it('is the same at every instant', () => {
    const agreement = { ...ALL, from: '2026-06-20', until: '2026-06-10' };
    const later = judged({ agreement, use: { ...USE, at: '2026-06-25T00:00:00Z' } });
    expect(later.reasons).toEqual(never.reasons);
  });
});

describe('an agreement that ends when it begins', () => {
  const instant = '2026-06-20T00:00:00Z';

  it('never holds, and one that does is told nothing', () => {
    const problems = ['agreement: ends before it begins. Wanted: an end that lies after its beginning.'];
    expect(judged({ agreement: { ...ALL, from: instant, until: instant } })).toMatchObject({ problems });
    for (const period of [
      { from: '2026-06-01', until: '2026-06-30' },
      { from: '2026-06-15', until: '2026-06-15' },
    ])
      expect(judged({ agreement: { ...ALL, ...period } })).toMatchObject({ outcome: 'clear', problems: [] });
  });

  it('is one of several that do not hold, whichever stands first', () => {
    const [never, over] = [
      { ...YONHAP, id: 'never', from: instant, until: instant },
      { ...YONHAP, id: 'over', until: '2026-05-31' },
    ];
    for (const agreements of [
      [never, over],
      [over, never],
    ])
      expect(judge(photoWith({ agreements }), WORLD_WEB).reasons).toMatchObject([
        { sentence: 'The agreements with Yonhap are not in force at that time.' },
      ]);
  });
});

describe('members of an agreement that would narrow it', () => {
  it.each<[string, unknown]>([
    ['titles', ['Le Monde']],
    ['Titles', ['Le Monde']],
    ['collections', ['Sport']],
    ['quota', { uses: 1, per: 'month' }],
    ['quotas', { uses: 1, per: 'month' }],
    ['fee', '10 EUR'],
    ['countsDayOf', 'receipt'],
    ['counting', 'title-day'],
    ['timeZone', 'Asia/Seoul'],
    ['zone', 'Asia/Seoul'],
  ])('hold the line: %s', (name, value) => {
    const { outcome, problems } = judged({ agreement: { ...ALL, [name]: value } });
    expect(outcome).toBe('review');
    expect(problems).toEqual([
      `agreement.${name} is no member here, and may narrow it. Wanted: any of territories, channels, purposes, actions, from, until.`,
    ]);
  });

  it('say nothing where they are as they are when nobody says anything, and what it is called says nothing at all', () => {
    const agreement = {
      ...{ ...ALL, title: 'Print', titles: 'all', quota: null, fee: null, countsDayOf: 'use' },
      ...{ counting: 'each', zone: 'UTC', id: 'a', supplier: 'Yonhap', note: 'Signed in May' },
    };
    expect(judged({ agreement })).toMatchObject({ outcome: 'clear', problems: [] });
  });
});

describe('the id of a line', () => {
  it.each([[true], [{}], [['a']]])('is no %j: its answer could not be told from another', (id) => {
    expect(judged({ id })).toMatchObject({
      id: null,
      outcome: 'review',
      problems: [`id: ${JSON.stringify(id)} is not understood. Wanted: a text or a number.`],
    });
  });

  it.each([['a'], [7], [null], [undefined]])('may be %j', (id) => {
    expect(judged({ id })).toMatchObject({ outcome: 'clear', problems: [] });
  });
});
