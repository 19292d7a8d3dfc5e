import type { HouseOrder } from '../../../src/rights/clauses/orders.ts';
import { ANYTHING, type Case } from './case.ts';

const ORDER: HouseOrder = {
  id: 'o1',
  kind: 'house',
  restriction: null,
  duty: null,
  reason: 'A promise to the family',
  by: 'Kim',
  from: null,
  until: null,
};

const FORBIDDEN = 'Two rights managers end the order, one asking and the other agreeing, or use another picture.';

export const HOUSE_ORDER_CASES: readonly Case[] = [
  {
    says: 'an order that names nothing forbids every use',
    orders: [ORDER],
    outcome: 'blocked',
    reasons: [['order', 'blocked', 'A house order forbids every use.', FORBIDDEN]],
    duties: ['credit'],
  },
  {
    says: 'an order of a court says so',
    orders: [{ ...ORDER, kind: 'court-order' }],
    outcome: 'blocked',
    reasons: [['order', 'blocked', 'A court order forbids every use.', FORBIDDEN]],
  },
  {
    says: 'a withdrawn consent says so',
    orders: [{ ...ORDER, kind: 'consent-withdrawn' }],
    outcome: 'blocked',
    reasons: [['order', 'blocked', 'A withdrawal of consent forbids every use.', FORBIDDEN]],
  },
  {
    says: 'an order holds from its first day to the end of its last, wherever that ends last',
    orders: [{ ...ORDER, from: '2026-06-15', until: '2026-06-20' }],
    outcome: 'blocked',
    reasons: [['order', 'blocked', 'A house order forbids every use.', FORBIDDEN]],
    changesAt: '2026-06-21T12:00:00.000Z',
  },
  {
    says: 'before an order begins the picture is free, and its day begins where it begins first',
    orders: [{ ...ORDER, from: '2026-06-17', until: null }],
    outcome: 'clear',
    changesAt: '2026-06-16T10:00:00.000Z',
  },
  {
    says: 'at the instant an order begins it holds',
    orders: [{ ...ORDER, from: '2026-06-15T12:00:00Z' }],
    outcome: 'blocked',
    reasons: [['order', 'blocked', 'A house order forbids every use.', FORBIDDEN]],
  },
  {
    says: 'at the instant an order ends the picture is free',
    orders: [{ ...ORDER, until: '2026-06-15T12:00:00Z' }],
    outcome: 'clear',
  },
  {
    says: 'an order whose time nobody can read holds',
    orders: [{ ...ORDER, from: 'soon', until: 'later' }],
    outcome: 'blocked',
    reasons: [['order', 'blocked', 'A house order forbids every use.', FORBIDDEN]],
  },
  {
    says: 'an order that narrows is judged like any clause, and says who asks for it',
    orders: [{ ...ORDER, restriction: { kind: 'channel-except', value: ['online'] } }],
    outcome: 'blocked',
    reasons: [
      ['order', 'blocked', 'A house order: May not be used online.', 'Use an outlet that does not appear online.'],
    ],
  },
  {
    says: 'an order that narrows another channel lets this one be',
    orders: [{ ...ORDER, restriction: { kind: 'channel-except', value: ['tv'] } }],
    outcome: 'clear',
    duties: ['credit'],
  },
  {
    says: 'an order for a time changes the answer when the time of its restriction is over',
    orders: [{ ...ORDER, restriction: { kind: 'embargo-until', value: '2026-06-18' } }],
    outcome: 'blocked',
    reasons: [['order', 'blocked', 'A house order: Embargoed until 18 June 2026.', 'Wait until 18 June 2026.']],
    changesAt: '2026-06-18T00:00:00.000Z',
  },
  {
    says: 'what an order asks to be done rides along as a duty',
    orders: [{ ...ORDER, duty: 'Pixelate the face.' }],
    outcome: 'clear',
    duties: ['credit', 'order'],
    dutiesSay: ['Credit “KCNA/Yonhap”.', 'Pixelate the face.'],
  },
  {
    says: 'where nothing is published there is nothing to pixelate',
    orders: [{ ...ORDER, duty: 'Pixelate the face.' }],
    use: { action: 'archive' },
    outcome: 'clear',
    duties: ['credit'],
  },
  {
    says: 'a partner pixelates as we do',
    orders: [{ ...ORDER, duty: 'Pixelate the face.' }],
    agreements: ANYTHING,
    use: { action: 'redistribute', forPartner: true },
    outcome: 'clear',
    duties: ['credit', 'order'],
  },
  {
    says: 'the duty of an order that is over is over',
    orders: [{ ...ORDER, duty: 'Pixelate the face.', until: '2026-06-01' }],
    outcome: 'clear',
    duties: ['credit'],
  },
  {
    says: 'a restriction of the house brings its duty along',
    orders: [{ ...ORDER, restriction: { kind: 'no-modification', value: null } }],
    outcome: 'clear',
    duties: ['credit', 'no-modification'],
    dutiesSay: ['Credit “KCNA/Yonhap”.', 'Print it whole and unaltered, with no text over it.'],
  },
  {
    says: 'no stage of an agency reaches an order that forbids every use',
    orders: [ORDER],
    enforcement: [{ agency: 'Yonhap', stage: 'observe', until: '2026-07-01T00:00:00Z', by: 'Kim', reason: 'new' }],
    outcome: 'blocked',
    reasons: [['order', 'blocked', 'A house order forbids every use.', FORBIDDEN]],
  },
  {
    says: 'no leniency toward an agency reaches an order',
    orders: [
      { ...ORDER, restriction: { kind: 'expires-on', value: '2026-06-10' } },
      { ...ORDER, id: 'o2', restriction: { kind: 'territory-except', value: ['KR'] }, reason: 'KOREA OUT' },
    ],
    reaches: { 'expires-on': 'new-use' },
    bases: [{ agency: 'Yonhap', family: 'out', by: 'Kim' }],
    enforcement: [{ agency: 'Yonhap', stage: 'observe', until: '2026-07-01T00:00:00Z', by: 'Kim', reason: 'new' }],
    use: { clearedAt: '2026-06-09T00:00:00Z', homeCountry: 'JP', territories: ['KR'] },
    outcome: 'blocked',
    reasons: [
      [
        'order',
        'blocked',
        'A house order: May be used until the end of 10 June 2026.',
        'Ask the supplier for more time, or use another picture.',
      ],
      [
        'order',
        'blocked',
        'A house order: May not be used in South Korea.',
        'Use an outlet without an audience in South Korea.',
      ],
    ],
  },
];
