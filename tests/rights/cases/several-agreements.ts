import type { UseMade } from '../../../src/rights/agreements/quotas.ts';
import { YONHAP } from '../photos.ts';
import type { Case } from './case.ts';

const WORLD = { ...YONHAP, id: 'world', title: 'World' };
const KOREA = { ...YONHAP, id: 'korea', title: 'Korea', territories: ['KR'] };
const DAILY = { ...YONHAP, id: 'daily', title: 'For the Daily', titles: ['THE DAILY'] };
const SPORT = { ...YONHAP, id: 'sport', title: 'Sport', collections: ['Sport'] };
const RECEIVED = { ...YONHAP, from: '2026-05-01', until: '2026-06-01', countsDayOf: 'receipt' } as const;

const OF_SEOUL = { ...YONHAP, zone: 'Asia/Seoul' };
/** On the day before by the clock of UTC, on the same day in Seoul. */
const USED_IN_THE_EVENING: UseMade = {
  photo: 'q',
  outlet: 'web',
  title: 'The Daily',
  medium: 'website',
  at: '2026-06-14T20:00:00Z',
};
/** What nobody can read of it would be read as no limit at all. */
const UNREADABLE = { ...YONHAP, id: 'old', title: 'Old terms', titles: ['!!!'] };
const NOT_UNDERSTOOD = [
  'agreement',
  'review',
  'A part of the agreement “Old terms” with Yonhap was not understood.',
  'Correct the agreement “Old terms” with Yonhap.',
] as const;

export const SEVERAL_AGREEMENTS_CASES: readonly Case[] = [
  {
    says: 'the agreement of each supplier ends with the day of its own zone',
    agreements: [
      { ...OF_SEOUL, until: '2026-06-15' },
      { ...YONHAP, id: 'epa', supplier: 'EPA', zone: 'America/Phoenix', until: '2026-06-15' },
    ],
    use: { at: '2026-06-15T15:00:00Z' },
    outcome: 'blocked',
    reasons: [
      [
        'agreement',
        'blocked',
        'The agreement with Yonhap held until the end of 15 June 2026.',
        'Renew the agreement with Yonhap.',
      ],
    ],
    changesAt: '2026-06-16T07:00:00.000Z',
  },
  {
    says: 'a day of a quota is one of the calendar of its own supplier',
    agreements: [{ ...OF_SEOUL, title: 'By day', quota: { uses: 1, per: 'day' } }],
    made: { photo: 'p', ofPhoto: [], under: new Map([[YONHAP.id, [USED_IN_THE_EVENING]]]) },
    use: { at: '2026-06-15T14:00:00Z' },
    outcome: 'blocked',
    under: ['By day'],
    reasons: [
      [
        'quota',
        'blocked',
        'The one use that By day holds this day is taken.',
        'Withdraw a clearance of a story that was dropped, wait for the next day, or buy more uses.',
      ],
    ],
    changesAt: '2026-06-15T15:00:00.000Z',
  },
  {
    says: 'an agreement of a zone that is none is held for a person',
    agreements: [{ ...YONHAP, zone: 'Europe/Atlantis' }],
    outcome: 'review',
    reasons: [
      [
        'agreement',
        'review',
        'A part of the agreement with Yonhap was not understood.',
        'Correct the agreement with Yonhap.',
      ],
    ],
  },
  {
    says: 'of several agreements the one that nobody understands is named, and holds the photo until it ends',
    agreements: [{ ...UNREADABLE, until: '2026-06-15' }, WORLD],
    outcome: 'review',
    under: ['World'],
    reasons: [NOT_UNDERSTOOD],
    changesAt: '2026-06-16T00:00:00.000Z',
  },
  {
    says: 'two that nobody understands are both named',
    agreements: [UNREADABLE, { ...UNREADABLE, id: 'older', title: 'Older terms' }, WORLD],
    outcome: 'review',
    under: ['World'],
    reasons: [
      [
        'agreement',
        'review',
        'A part of the agreement “Old terms” with Yonhap and the agreement “Older terms” with Yonhap was not understood.',
        'Correct the agreement “Old terms” with Yonhap and the agreement “Older terms” with Yonhap.',
      ],
    ],
  },
  {
    says: 'one that has ended and that nobody understands holds no photo while another is in force',
    agreements: [{ ...UNREADABLE, until: '2026-06-14' }, WORLD],
    outcome: 'clear',
    under: ['World'],
  },
  {
    says: 'one whose end nobody can read has not ended',
    agreements: [{ ...UNREADABLE, until: 'soon' }, WORLD],
    outcome: 'review',
    under: ['World'],
    reasons: [NOT_UNDERSTOOD],
  },
  {
    says: 'one that ended holds what was cleared before, where its end reaches new use alone',
    agreements: [{ ...UNREADABLE, until: '2026-06-14' }, WORLD],
    reaches: { agreement: 'new-use' },
    use: { clearedAt: '2026-06-13T12:00:00Z' },
    outcome: 'review',
    under: ['World'],
    reasons: [NOT_UNDERSTOOD],
  },
  {
    says: 'one that has ended and that nobody understands is a doubt where no other is in force',
    agreements: [{ ...UNREADABLE, titles: null, territories: ['Freedonia'], until: '2026-06-14' }],
    outcome: 'blocked',
    reasons: [
      [
        'agreement',
        'blocked',
        'The agreement with Yonhap held until the end of 14 June 2026.',
        'Renew the agreement with Yonhap.',
      ],
      NOT_UNDERSTOOD,
    ],
  },
  {
    says: 'of two that hold the use the one for fewer countries counts',
    agreements: [WORLD, KOREA],
    use: { territories: ['KR'] },
    outcome: 'clear',
    under: ['Korea'],
  },
  {
    says: 'where the narrow one does not hold all of it, the wide one counts',
    agreements: [KOREA, WORLD],
    use: { territories: ['KR', 'JP'] },
    outcome: 'clear',
    under: ['World'],
  },
  {
    says: 'so a smaller use may cost what a larger one does not',
    agreements: [WORLD, { ...KOREA, fee: '80 EUR' }],
    use: { territories: ['KR'] },
    outcome: 'conditional',
    under: ['Korea'],
    reasons: [['fee', 'conditional', 'Korea asks a price: 80 EUR.', 'Name the cost centre that pays it.']],
  },
  {
    says: 'what was cleared under one that is gone is asked no price by another',
    agreements: [{ ...KOREA, fee: '80 EUR' }],
    use: { territories: ['KR'], clearedAt: '2026-06-10T00:00:00Z', under: ['gone'] },
    outcome: 'clear',
    under: ['Korea'],
  },
  {
    says: 'what was cleared under one is asked the price of that one',
    agreements: [{ ...KOREA, fee: '80 EUR' }],
    use: { territories: ['KR'], clearedAt: '2026-06-10T00:00:00Z', under: ['korea'] },
    outcome: 'conditional',
    under: ['Korea'],
    reasons: [['fee', 'conditional', 'Korea asks a price: 80 EUR.', 'Name the cost centre that pays it.']],
  },
  {
    says: 'one for a title of ours beats one for fewer countries',
    agreements: [KOREA, DAILY],
    use: { territories: ['KR'] },
    outcome: 'clear',
    under: ['For the Daily'],
  },
  {
    says: 'one for a title of ours is for no other',
    agreements: [DAILY],
    use: { publication: 'The Evening' },
    outcome: 'blocked',
    reasons: [
      [
        'agreement',
        'blocked',
        'The agreement with Yonhap covers use in THE DAILY only.',
        'Use it in THE DAILY, or obtain the right for another title.',
      ],
    ],
  },
  {
    says: 'where nobody says which title publishes, only one for all titles holds',
    agreements: [DAILY, WORLD],
    use: { publication: null },
    outcome: 'clear',
    under: ['World'],
  },
  {
    says: 'one for a collection of theirs covers a picture of it, however it is spelled',
    agreements: [SPORT, WORLD],
    facts: { collection: 'SPORT' },
    outcome: 'clear',
    under: ['Sport'],
  },
  {
    says: 'one for a collection of theirs covers no picture of which nobody says where it belongs',
    agreements: [SPORT],
    outcome: 'blocked',
    reasons: [
      [
        'agreement',
        'blocked',
        'The agreement with Yonhap covers pictures of Sport only.',
        'Say which collection of the supplier it belongs to, or obtain the right to use it.',
      ],
    ],
  },
  {
    says: 'collections of an agreement for another title are not named',
    agreements: [SPORT, { ...WORLD, collections: ['News'], titles: ['The Evening'] }],
    outcome: 'blocked',
    reasons: [
      [
        'agreement',
        'blocked',
        'The agreements with Yonhap cover pictures of Sport only.',
        'Say which collection of the supplier it belongs to, or obtain the right to use it.',
      ],
    ],
  },
  {
    says: 'where the day of receipt counts, what came in time stays, and nothing changes with time',
    agreements: [RECEIVED],
    outcome: 'clear',
  },
  {
    says: 'where the day of receipt counts, what came later is not held',
    agreements: [RECEIVED],
    facts: { receivedAt: '2026-06-02T00:00:00Z' },
    outcome: 'blocked',
    reasons: [
      [
        'agreement',
        'blocked',
        'The agreement with Yonhap does not hold for pictures received that day.',
        'Renew the agreement with Yonhap.',
      ],
    ],
  },
  {
    says: 'what no agreement holds alone is used under each that holds a part',
    agreements: [KOREA, { ...KOREA, id: 'japan', title: 'Japan', territories: ['JP'] }],
    use: { territories: ['KR', 'JP'] },
    outcome: 'clear',
    under: ['Korea', 'Japan'],
  },
  {
    says: 'titles and collections of several are listed',
    agreements: [
      { ...DAILY, titles: ['Le Monde', 'Die Zeit'], collections: ['Sport'] },
      { ...DAILY, id: 'more', titles: ['El País'], collections: ['News'] },
    ],
    outcome: 'blocked',
    reasons: [
      [
        'agreement',
        'blocked',
        'The agreements with Yonhap cover use in Le Monde, Die Zeit and El País only.',
        'Use it in Le Monde, Die Zeit or El País, or obtain the right for another title.',
      ],
      [
        'agreement',
        'blocked',
        'The agreements with Yonhap cover pictures of Sport and News only.',
        'Say which collection of the supplier it belongs to, or obtain the right to use it.',
      ],
    ],
  },
  {
    says: 'a price without a title is asked by the agreement with the supplier',
    agreements: [{ ...YONHAP, fee: '80 EUR' }],
    outcome: 'conditional',
    reasons: [
      ['fee', 'conditional', 'The agreement with Yonhap asks a price: 80 EUR.', 'Name the cost centre that pays it.'],
    ],
  },
];
