import type { Agreement } from '../../../src/rights/agreements/agreement.ts';
import type { UseMade } from '../../../src/rights/agreements/quotas.ts';
import { YONHAP } from '../photos.ts';
import { ANYTHING, type Case } from './case.ts';

/** The use of every case is one of photo `p` in the outlet `web` of The Daily at noon UTC on 15 June 2026. */
const HERE = { outlet: 'web' };
const ON_THE_WEB: Omit<UseMade, 'at'> = { photo: 'q', outlet: 'web', title: 'The Daily', medium: 'website' };
const IN_PRINT = { photo: 'p', outlet: 'print', title: 'THE DAILY', medium: 'print' };

function holding(uses: number, per: 'day' | 'month' | 'year' | 'term', change: Partial<Agreement> = {}) {
  return [{ ...YONHAP, title: 'Pictures by number', quota: { uses, per }, ...change }];
}

function madeAt(...uses: [at: string, change?: object][]) {
  const under = uses.map(([at, change]) => ({ ...ON_THE_WEB, at, ...change }));
  return { photo: 'p', ofPhoto: [], under: new Map([[YONHAP.id, under]]) };
}

const usedUp = (says: string, remedy: string) => [['quota', 'blocked', says, remedy]] as const;
const WAIT = (per: string) =>
  `Withdraw a clearance of a story that was dropped, wait for the next ${per}, or buy more uses.`;

const USED_ONCE = [
  ['one-time-use', 'blocked', 'May be used once only.', 'Buy another use from the supplier, or use another picture.'],
] as const;

const ONE_AND_ALL = usedUp(
  'The one use that Pictures by number holds is taken.',
  'Withdraw a clearance of a story that was dropped, or buy more uses.',
);

export const QUOTA_CASES: readonly Case[] = [
  {
    says: 'a quota with a use left lets it be taken',
    use: HERE,
    agreements: holding(2, 'month'),
    made: madeAt(['2026-06-01T00:00:00Z']),
    outcome: 'clear',
    under: ['Pictures by number'],
  },
  {
    says: 'a quota of a month that is used up says so, and begins anew with the next',
    use: HERE,
    agreements: holding(2, 'month'),
    made: madeAt(['2026-06-01T00:00:00Z'], ['2026-06-15T11:59:59Z']),
    outcome: 'blocked',
    under: ['Pictures by number'],
    reasons: usedUp('All 2 uses that Pictures by number holds this month are taken.', WAIT('month')),
    changesAt: '2026-07-01T00:00:00.000Z',
  },
  {
    says: 'uses of the month before are no uses of this one',
    use: HERE,
    agreements: holding(1, 'month'),
    made: madeAt(['2026-05-31T23:59:59Z']),
    outcome: 'clear',
    under: ['Pictures by number'],
  },
  {
    says: 'a day is one of the supplier’s calendar',
    use: HERE,
    facts: { zone: 'Asia/Seoul' },
    agreements: holding(1, 'day'),
    made: madeAt(['2026-06-14T15:00:00Z']),
    outcome: 'blocked',
    under: ['Pictures by number'],
    reasons: usedUp('The one use that Pictures by number holds this day is taken.', WAIT('day')),
    changesAt: '2026-06-15T15:00:00.000Z',
  },
  {
    says: 'a year is one of the calendar',
    use: HERE,
    agreements: holding(1, 'year'),
    made: madeAt(['2026-01-01T00:00:00Z']),
    outcome: 'blocked',
    under: ['Pictures by number'],
    reasons: usedUp('The one use that Pictures by number holds this year is taken.', WAIT('year')),
    changesAt: '2027-01-01T00:00:00.000Z',
  },
  {
    says: 'a quota of the whole time never begins anew',
    use: HERE,
    agreements: holding(1, 'term'),
    made: madeAt(['2020-01-01T00:00:00Z']),
    outcome: 'blocked',
    under: ['Pictures by number'],
    reasons: usedUp(
      'The one use that Pictures by number holds is taken.',
      'Withdraw a clearance of a story that was dropped, or buy more uses.',
    ),
  },
  {
    says: 'what was cleared before the others is served though all are taken since',
    use: { ...HERE, clearedAt: '2026-06-10T00:00:00Z' },
    agreements: holding(1, 'month'),
    made: madeAt(['2026-06-11T00:00:00Z']),
    outcome: 'clear',
    under: ['Pictures by number'],
  },
  {
    says: 'a quota counts what is published, not what is archived',
    use: { ...HERE, action: 'archive' },
    agreements: holding(1, 'term'),
    made: madeAt(['2026-06-01T00:00:00Z']),
    outcome: 'clear',
    under: ['Pictures by number'],
  },
  {
    says: 'editions of one title on one day are one use where the agreement says so, until the day ends',
    use: HERE,
    agreements: holding(1, 'month', { counting: 'editions' }),
    made: madeAt(['2026-06-15T06:00:00Z', { photo: 'p' }]),
    outcome: 'clear',
    under: ['Pictures by number'],
    changesAt: '2026-06-16T00:00:00.000Z',
  },
  {
    says: 'two editions of one title on one day are two uses where the agreement does not say how they count',
    use: HERE,
    agreements: holding(1, 'term'),
    made: madeAt(['2026-06-15T06:00:00Z', { photo: 'p' }]),
    outcome: 'blocked',
    under: ['Pictures by number'],
    reasons: ONE_AND_ALL,
  },
  {
    says: 'two clearances of an outlet in print and on the web are one use on one day where editions are one',
    use: { outlet: 'weekend', channels: ['online', 'print-newspaper'] },
    agreements: holding(1, 'term', { counting: 'editions' }),
    made: madeAt(['2026-06-15T06:00:00Z', { photo: 'p', outlet: 'weekend', medium: 'other' }]),
    outcome: 'clear',
    under: ['Pictures by number'],
    changesAt: '2026-06-16T00:00:00.000Z',
  },
  {
    says: 'a month begins with the first day of the supplier’s calendar',
    use: HERE,
    facts: { zone: 'Asia/Seoul' },
    agreements: holding(1, 'month'),
    made: madeAt(['2026-05-31T15:30:00Z']),
    outcome: 'blocked',
    under: ['Pictures by number'],
    reasons: usedUp('The one use that Pictures by number holds this month is taken.', WAIT('month')),
    changesAt: '2026-06-30T15:00:00.000Z',
  },
  {
    says: 'editions of one title in two outlets are one use where the agreement says so',
    use: HERE,
    agreements: holding(1, 'month', { counting: 'editions' }),
    made: madeAt(['2026-06-15T06:00:00Z', { photo: 'p', outlet: 'app' }]),
    outcome: 'clear',
    under: ['Pictures by number'],
    changesAt: '2026-06-16T00:00:00.000Z',
  },
  {
    says: 'two outlets in print and on the web are no editions of each other',
    use: { ...HERE, channels: ['online', 'print-newspaper'] },
    agreements: holding(1, 'term', { counting: 'editions' }),
    made: madeAt(['2026-06-15T06:00:00Z', { photo: 'p', outlet: 'weekend', medium: 'other' }]),
    outcome: 'blocked',
    under: ['Pictures by number'],
    reasons: ONE_AND_ALL,
  },
  {
    says: 'print and its website are two uses where only editions are one',
    use: HERE,
    agreements: holding(1, 'term', { counting: 'editions' }),
    made: madeAt(['2026-06-15T06:00:00Z', IN_PRINT]),
    outcome: 'blocked',
    under: ['Pictures by number'],
    reasons: usedUp(
      'The one use that Pictures by number holds is taken.',
      'Withdraw a clearance of a story that was dropped, or buy more uses.',
    ),
  },
  {
    says: 'print and its website are one use where the agreement says so',
    use: HERE,
    agreements: holding(1, 'term', { counting: 'print-and-website' }),
    made: madeAt(['2026-06-15T06:00:00Z', IN_PRINT]),
    outcome: 'clear',
    under: ['Pictures by number'],
    changesAt: '2026-06-16T00:00:00.000Z',
  },
  {
    says: 'two websites of one title are two uses where print and its website are one',
    use: HERE,
    agreements: holding(1, 'term', { counting: 'print-and-website' }),
    made: madeAt(['2026-06-15T06:00:00Z', { photo: 'p', outlet: 'app' }]),
    outcome: 'blocked',
    under: ['Pictures by number'],
    reasons: ONE_AND_ALL,
  },
  {
    says: 'an outlet in print and on the web is joined with no other where print and its website are one',
    use: { ...HERE, channels: ['online', 'print-newspaper'] },
    agreements: holding(1, 'term', { counting: 'print-and-website' }),
    made: madeAt(['2026-06-15T06:00:00Z', IN_PRINT]),
    outcome: 'blocked',
    under: ['Pictures by number'],
    reasons: ONE_AND_ALL,
  },
  {
    says: 'what is handed to a partner takes a use of a quota',
    use: { ...HERE, action: 'redistribute' },
    agreements: holding(1, 'term', { actions: ['publish', 'redistribute'] }),
    made: madeAt(['2026-06-01T00:00:00Z']),
    outcome: 'blocked',
    under: ['Pictures by number'],
    reasons: ONE_AND_ALL,
  },
  {
    says: 'what was cleared for tomorrow’s edition takes a use of tomorrow',
    use: HERE,
    agreements: holding(1, 'day'),
    made: madeAt(['2026-06-16T06:00:00Z', { clearedAt: '2026-06-15T09:00:00Z' }]),
    outcome: 'clear',
    under: ['Pictures by number'],
    changesAt: '2026-06-16T00:00:00.000Z',
  },
  {
    says: 'what is for tomorrow’s edition asks for a use of tomorrow',
    use: { ...HERE, at: '2026-06-16T06:00:00Z', edition: '2026-06-16T06:00:00Z' },
    agreements: holding(1, 'day'),
    made: madeAt(['2026-06-16T06:00:00Z', { clearedAt: '2026-06-15T09:00:00Z' }]),
    outcome: 'blocked',
    under: ['Pictures by number'],
    reasons: usedUp(
      'The one use that Pictures by number holds this day is taken.',
      'Withdraw a clearance of a story that was dropped, wait for the next day, or buy more uses.',
    ),
    changesAt: '2026-06-17T00:00:00.000Z',
  },
  {
    says: 'of two editions of one day the one that was cleared first has the use',
    use: { ...HERE, clearedAt: '2026-06-14T08:00:00Z', edition: '2026-06-16T06:00:00Z' },
    agreements: holding(1, 'day'),
    made: madeAt(['2026-06-16T05:00:00Z', { clearedAt: '2026-06-14T09:00:00Z' }]),
    outcome: 'clear',
    under: ['Pictures by number'],
  },
  {
    says: 'a picture that may be used once may run in another edition of the day where these are one use',
    use: HERE,
    restrictions: [{ kind: 'one-time-use', value: null }],
    agreements: [{ ...YONHAP, counting: 'editions' }],
    made: {
      photo: 'p',
      ofPhoto: [{ ...ON_THE_WEB, photo: 'p', at: '2026-06-15T06:00:00Z' }],
      under: new Map(),
    },
    outcome: 'clear',
    changesAt: '2026-06-16T00:00:00.000Z',
  },
  {
    says: 'a picture for one use that was used is not for a partner either',
    use: { ...HERE, action: 'redistribute', forPartner: true },
    agreements: ANYTHING,
    restrictions: [{ kind: 'one-time-use', value: null }],
    made: { photo: 'p', ofPhoto: [{ ...ON_THE_WEB, photo: 'p', at: '2026-06-14T06:00:00Z' }], under: new Map() },
    outcome: 'blocked',
    reasons: USED_ONCE,
  },
  {
    says: 'a picture for one use is used each time where its agreements count otherwise, or do not say how',
    use: HERE,
    restrictions: [{ kind: 'one-time-use', value: null }],
    agreements: [
      { ...YONHAP, counting: 'editions' },
      { ...YONHAP, id: 'kcna', supplier: 'KCNA' },
    ],
    made: { photo: 'p', ofPhoto: [{ ...ON_THE_WEB, photo: 'p', at: '2026-06-15T06:00:00Z' }], under: new Map() },
    outcome: 'blocked',
    reasons: [
      [
        'one-time-use',
        'blocked',
        'May be used once only.',
        'Buy another use from the supplier, or use another picture.',
      ],
    ],
  },
  {
    says: 'a picture for one use that was cleared is not used up by what was cleared at the same instant or later',
    use: { ...HERE, clearedAt: '2026-06-10T00:00:00Z' },
    restrictions: [{ kind: 'one-time-use', value: null }],
    made: {
      photo: 'p',
      ofPhoto: ['2026-06-10T00:00:00Z', '2026-06-11T00:00:00Z'].map((at) => ({ ...ON_THE_WEB, photo: 'p', at })),
      under: new Map(),
    },
    outcome: 'clear',
  },
  {
    says: 'a picture for one use that was cleared second stays used up',
    use: { ...HERE, clearedAt: '2026-06-10T00:00:00Z' },
    restrictions: [{ kind: 'one-time-use', value: null }],
    made: { photo: 'p', ofPhoto: [{ ...ON_THE_WEB, photo: 'p', at: '2026-06-09T00:00:00Z' }], under: new Map() },
    outcome: 'blocked',
    reasons: [
      [
        'one-time-use',
        'blocked',
        'May be used once only.',
        'Buy another use from the supplier, or use another picture.',
      ],
    ],
  },
  {
    says: 'a quota of an agreement without a name is named by its supplier',
    use: HERE,
    agreements: [{ ...YONHAP, quota: { uses: 0, per: 'day' } }],
    outcome: 'blocked',
    under: ['the agreement with Yonhap'],
    reasons: usedUp('All 0 uses that the agreement with Yonhap holds this day are taken.', WAIT('day')),
  },
  {
    says: 'what was cleared under a quota stays where its end reaches new use alone',
    use: { ...HERE, clearedAt: '2026-06-10T00:00:00Z' },
    agreements: holding(0, 'month'),
    reaches: { quota: 'new-use' },
    outcome: 'clear',
    under: ['Pictures by number'],
  },
  {
    says: 'a new use finds the quota used up where its end reaches new use alone',
    use: HERE,
    agreements: holding(0, 'term'),
    reaches: { quota: 'new-use' },
    outcome: 'blocked',
    under: ['Pictures by number'],
    reasons: usedUp(
      'All 0 uses that Pictures by number holds are taken.',
      'Withdraw a clearance of a story that was dropped, or buy more uses.',
    ),
  },
  {
    says: 'what was cleared finds the quota used up where its end reaches all use',
    use: { ...HERE, clearedAt: '2026-06-10T00:00:00Z' },
    agreements: holding(0, 'term'),
    reaches: { agreement: 'new-use' },
    outcome: 'blocked',
    under: ['Pictures by number'],
    reasons: usedUp(
      'All 0 uses that Pictures by number holds are taken.',
      'Withdraw a clearance of a story that was dropped, or buy more uses.',
    ),
  },
  {
    says: 'a picture for one use that was cleared stays where the end of it reaches new use alone',
    restrictions: [{ kind: 'one-time-use', value: null }],
    facts: { uses: 1 },
    use: { clearedAt: '2026-06-10T00:00:00Z' },
    reaches: { 'one-time-use': 'new-use' },
    outcome: 'clear',
  },
  {
    says: 'a picture for one use has no second where the end of it reaches new use alone',
    restrictions: [{ kind: 'one-time-use', value: null }],
    facts: { uses: 1 },
    reaches: { 'one-time-use': 'new-use' },
    outcome: 'blocked',
    reasons: USED_ONCE,
  },
  {
    says: 'a picture for one use that was cleared does not stay where the end of another kind reaches new use alone',
    restrictions: [{ kind: 'one-time-use', value: null }],
    facts: { uses: 1 },
    use: { clearedAt: '2026-06-10T00:00:00Z' },
    reaches: { quota: 'new-use' },
    outcome: 'blocked',
    reasons: USED_ONCE,
  },
  {
    says: 'an agreement that ended keeps what was cleared under it where its end reaches new use alone',
    agreements: [{ ...YONHAP, until: '2026-06-10' }],
    use: { clearedAt: '2026-06-10T12:00:00Z' },
    reaches: { agreement: 'new-use' },
    outcome: 'clear',
  },
];
