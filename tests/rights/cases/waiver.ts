import type { Restriction } from '../../../src/vocabulary/restrictions.ts';
import { waiverOf } from '../photos.ts';
import { ANYTHING, type Case } from './case.ts';

const NOT_IN_JAPAN: Restriction = { kind: 'territory-except', value: ['JP'] };
const NOT_IN_JAPAN_KEY = 'clause:{"kind":"territory-except","value":["JP"]}';
const BLOCKED_IN_JAPAN = [
  'territory-except',
  'blocked',
  'May not be used in Japan.',
  'Use an outlet without an audience in Japan, or geofence it.',
] as const;
const inForce: readonly Case[] = [
  {
    says: 'a waiver lets the photo pass what it names, until it ends',
    restrictions: [NOT_IN_JAPAN],
    waivers: [waiverOf(NOT_IN_JAPAN_KEY)],
    outcome: 'clear',
    waived: [['territory-except', 'w1']],
    changesAt: '2026-07-01T00:00:00.000Z',
  },
  {
    says: 'a waiver holds no longer at the instant it ends',
    restrictions: [NOT_IN_JAPAN],
    waivers: [waiverOf(NOT_IN_JAPAN_KEY, { until: '2026-06-15T12:00:00Z' })],
    outcome: 'blocked',
    reasons: [BLOCKED_IN_JAPAN],
  },
  {
    says: 'a waiver that begins later lifts nothing yet',
    restrictions: [NOT_IN_JAPAN],
    waivers: [waiverOf(NOT_IN_JAPAN_KEY, { from: '2026-06-16T00:00:00Z' })],
    outcome: 'blocked',
    reasons: [BLOCKED_IN_JAPAN],
    changesAt: '2026-06-16T00:00:00.000Z',
  },
  {
    says: 'a waiver whose dates nobody can read lifts nothing',
    restrictions: [NOT_IN_JAPAN],
    waivers: [waiverOf(NOT_IN_JAPAN_KEY, { until: 'soon' }), waiverOf(NOT_IN_JAPAN_KEY, { from: '' })],
    outcome: 'blocked',
    reasons: [BLOCKED_IN_JAPAN],
  },
  {
    says: 'every other obstacle stands',
    restrictions: [NOT_IN_JAPAN, { kind: 'territory-except', value: ['JP', 'KR'] }],
    waivers: [waiverOf(NOT_IN_JAPAN_KEY)],
    outcome: 'blocked',
    reasons: [
      [
        'territory-except',
        'blocked',
        'May not be used in Japan or South Korea.',
        'Use an outlet without an audience in Japan or South Korea, or geofence it.',
      ],
    ],
    waived: [['territory-except', 'w1']],
    changesAt: '2026-07-01T00:00:00.000Z',
  },
  {
    says: 'a geofenced outlet opens to the countries that a waiver lets it show the picture in',
    restrictions: [NOT_IN_JAPAN, { kind: 'territory-except', value: ['KR'] }],
    waivers: [waiverOf(NOT_IN_JAPAN_KEY)],
    use: { territories: ['JP', 'KR'], geofenced: true },
    outcome: 'conditional',
    reasons: [
      [
        'geofence',
        'conditional',
        'May not be used in South Korea.',
        'The geofence answers it: visitors elsewhere are refused.',
      ],
    ],
    waived: [['territory-except', 'w1']],
    changesAt: '2026-07-01T00:00:00.000Z',
  },
  {
    says: 'the duties of a clause remain when it is waived',
    restrictions: [{ kind: 'third-party-unverified', value: null }],
    waivers: [waiverOf('clause:{"kind":"third-party-unverified","value":null}')],
    outcome: 'clear',
    waived: [['third-party-unverified', 'w1']],
    duties: ['credit', 'third-party-unverified'],
    changesAt: '2026-07-01T00:00:00.000Z',
  },
  {
    says: 'of two waivers of the same obstacle the first is named',
    restrictions: [NOT_IN_JAPAN],
    waivers: [waiverOf(NOT_IN_JAPAN_KEY), waiverOf(NOT_IN_JAPAN_KEY, { id: 'w2' })],
    outcome: 'clear',
    waived: [['territory-except', 'w1']],
    changesAt: '2026-07-01T00:00:00.000Z',
  },
];

const scoped: readonly Case[] = [
  {
    says: 'a waiver for one outlet holds in it',
    restrictions: [NOT_IN_JAPAN],
    waivers: [waiverOf(NOT_IN_JAPAN_KEY, { scope: { outlet: 'world-web', purpose: null } })],
    use: { outlet: 'world-web' },
    outcome: 'clear',
    waived: [['territory-except', 'w1']],
    changesAt: '2026-07-01T00:00:00.000Z',
  },
  ...['world-app', null].map(
    (outlet): Case => ({
      says: `a waiver for one outlet does not hold in ${outlet ?? 'one nobody named'}`,
      restrictions: [NOT_IN_JAPAN],
      waivers: [waiverOf(NOT_IN_JAPAN_KEY, { scope: { outlet: 'world-web', purpose: null } })],
      use: { outlet },
      outcome: 'blocked',
      reasons: [BLOCKED_IN_JAPAN],
    }),
  ),
  {
    says: 'a waiver for commercial use holds for advertising',
    agreements: ANYTHING,
    restrictions: [NOT_IN_JAPAN],
    waivers: [waiverOf(NOT_IN_JAPAN_KEY, { scope: { outlet: null, purpose: 'commercial' } })],
    use: { purpose: 'advertising' },
    outcome: 'clear',
    waived: [['territory-except', 'w1']],
    changesAt: '2026-07-01T00:00:00.000Z',
  },
  {
    says: 'a waiver for advertising does not hold for every commercial use',
    agreements: ANYTHING,
    restrictions: [NOT_IN_JAPAN],
    waivers: [waiverOf(NOT_IN_JAPAN_KEY, { scope: { outlet: null, purpose: 'advertising' } })],
    use: { purpose: 'commercial' },
    outcome: 'blocked',
    reasons: [BLOCKED_IN_JAPAN],
  },
];

const URGENT = { approvedBy: null, scope: { outlet: 'world-web', purpose: null }, from: '2026-06-15T06:00:00Z' };

const urgent: readonly Case[] = [
  {
    says: 'what one person alone waived holds in one outlet for twelve hours',
    restrictions: [NOT_IN_JAPAN],
    waivers: [waiverOf(NOT_IN_JAPAN_KEY, { ...URGENT, until: '2026-06-15T18:00:00Z' })],
    use: { outlet: 'world-web' },
    outcome: 'clear',
    waived: [['territory-except', 'w1']],
    changesAt: '2026-06-15T18:00:00.000Z',
  },
  {
    says: 'what one person alone waived for longer than twelve hours never holds',
    restrictions: [NOT_IN_JAPAN],
    waivers: [waiverOf(NOT_IN_JAPAN_KEY, { ...URGENT, until: '2026-06-15T18:00:01Z' })],
    use: { outlet: 'world-web' },
    outcome: 'blocked',
    reasons: [BLOCKED_IN_JAPAN],
  },
  {
    says: 'what one person alone waived for every outlet never holds',
    restrictions: [NOT_IN_JAPAN],
    waivers: [
      waiverOf(NOT_IN_JAPAN_KEY, {
        ...URGENT,
        scope: { outlet: null, purpose: 'editorial' },
        until: '2026-06-15T18:00:00Z',
      }),
    ],
    use: { outlet: 'world-web' },
    outcome: 'blocked',
    reasons: [BLOCKED_IN_JAPAN],
  },
];

export const WAIVER_CASES: readonly Case[] = [...inForce, ...scoped, ...urgent];
