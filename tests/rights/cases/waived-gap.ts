import type { TermsDoubt } from '../../../src/rights/verdict.ts';
import { waiverOf, YONHAP } from '../photos.ts';
import type { Case } from './case.ts';

const NOT_UNDERSTOOD: TermsDoubt = {
  words: 'RIGHTS APPLY',
  field: 'caption',
  start: 0,
  end: 12,
  reason: 'These words were not understood.',
};
const DOUBT_KEY = 'doubt:{"field":"caption","reason":"These words were not understood.","words":"RIGHTS APPLY"}';

const KOREA_ONLINE = { ...YONHAP, territories: ['KR'], channels: ['online' as const] };
const ALL_BUT_KOREA = 'agreement:{"party":"supplier Yonhap","lacks":"territories","territories":{"except":["KR"]}}';
const ON_TELEVISION = 'agreement:{"party":"supplier Yonhap","lacks":"channels","channels":["tv"]}';

const coverage: readonly Case[] = [
  {
    says: 'a waiver lets a photo pass what its agreement does not cover',
    agreements: [KOREA_ONLINE],
    waivers: [waiverOf(ALL_BUT_KOREA)],
    outcome: 'clear',
    waived: [['agreement', 'w1']],
    changesAt: '2026-07-01T00:00:00.000Z',
  },
  {
    says: 'whoever lets it pass in many countries lets it pass in each of them',
    agreements: [KOREA_ONLINE],
    waivers: [waiverOf(ALL_BUT_KOREA)],
    use: { territories: ['JP', 'KR'] },
    outcome: 'clear',
    waived: [['agreement', 'w1']],
    changesAt: '2026-07-01T00:00:00.000Z',
  },
  {
    says: 'whoever lets it pass in one country lets it pass in no other',
    agreements: [KOREA_ONLINE],
    waivers: [waiverOf('agreement:{"party":"supplier Yonhap","lacks":"territories","territories":["JP"]}')],
    use: { territories: ['DE', 'JP', 'KR'] },
    outcome: 'blocked',
    reasons: [
      [
        'agreement',
        'blocked',
        'The agreement with Yonhap does not cover Germany or Japan.',
        'Use an outlet whose audience is in South Korea only, or geofence it.',
      ],
    ],
  },
  {
    says: 'a gap in the agreement with another supplier stays',
    agreements: [KOREA_ONLINE],
    waivers: [waiverOf('agreement:{"party":"supplier KCNA","lacks":"territories","territories":{"except":["KR"]}}')],
    use: { territories: ['JP'] },
    outcome: 'blocked',
    reasons: [
      ['agreement', 'blocked', 'The agreement with Yonhap does not cover Japan.', 'Obtain the rights for Japan.'],
    ],
  },
  {
    says: 'what stands behind a gap is not told while the gap is there',
    agreements: [KOREA_ONLINE, { ...YONHAP, id: 'japan', territories: ['JP'], channels: ['print-newspaper'] }],
    use: { territories: ['JP'], channels: ['online', 'tv'] },
    outcome: 'blocked',
    reasons: [
      [
        'agreement',
        'blocked',
        'The agreements with Yonhap do not cover use on television.',
        'Obtain the right to use it on television.',
      ],
    ],
  },
  {
    says: 'what stands behind a gap is not told where something else was waived',
    agreements: [KOREA_ONLINE, { ...YONHAP, id: 'japan', territories: ['JP'], channels: ['print-newspaper'] }],
    waivers: [waiverOf(DOUBT_KEY)],
    use: { territories: ['JP'], channels: ['online', 'tv'] },
    outcome: 'blocked',
    reasons: [
      [
        'agreement',
        'blocked',
        'The agreements with Yonhap do not cover use on television.',
        'Obtain the right to use it on television.',
      ],
    ],
  },
  {
    says: 'what stood behind a waived gap comes to light',
    agreements: [KOREA_ONLINE, { ...YONHAP, id: 'japan', territories: ['JP'], channels: ['print-newspaper'] }],
    waivers: [waiverOf(ON_TELEVISION)],
    use: { territories: ['JP'], channels: ['online', 'tv'] },
    outcome: 'blocked',
    reasons: [
      [
        'agreement',
        'blocked',
        'The agreements with Yonhap do not cover this mix of channels and purposes in Japan.',
        'Use it on one channel at a time, or obtain the rights for Japan.',
      ],
    ],
    waived: [['agreement', 'w1']],
    changesAt: '2026-07-01T00:00:00.000Z',
  },
  {
    says: 'a waiver for an agreement that has not begun does not lift its end',
    agreements: [{ ...YONHAP, from: '2026-05-01', until: '2026-06-10' }],
    waivers: [
      waiverOf(
        'agreement:{"party":"supplier Yonhap","lacks":"time {\\"ended\\":[],\\"toBegin\\":[\\"2026-05-01\\"]}"}',
      ),
    ],
    outcome: 'blocked',
    reasons: [
      [
        'agreement',
        'blocked',
        'The agreement with Yonhap held until the end of 10 June 2026.',
        'Renew the agreement with Yonhap.',
      ],
    ],
  },
  {
    says: 'a waiver lets a photo pass without an agreement',
    agreements: [],
    waivers: [waiverOf('no-agreement:{"sourceKind":"wire","supplier":"Yonhap"}')],
    outcome: 'clear',
    waived: [['no-agreement', 'w1']],
    changesAt: '2026-07-01T00:00:00.000Z',
  },
];

const unread: readonly Case[] = [
  {
    says: 'a waiver lets a photo pass words nobody understood',
    doubts: [NOT_UNDERSTOOD],
    waivers: [waiverOf(DOUBT_KEY)],
    outcome: 'clear',
    waived: [['doubt', 'w1']],
    changesAt: '2026-07-01T00:00:00.000Z',
  },
  {
    says: 'whoever waives a restriction does not waive the part of it nobody understood',
    restrictions: [{ kind: 'territory-except', value: ['JP', 'Freedonia'] }],
    waivers: [waiverOf('clause:{"kind":"territory-except","value":["Freedonia","JP"]}')],
    outcome: 'review',
    reasons: [
      [
        'territory-except',
        'review',
        'A part of this restriction was not understood.',
        'A rights manager reads the words and puts the right value in its place.',
      ],
    ],
    waived: [['territory-except', 'w1']],
    changesAt: '2026-07-01T00:00:00.000Z',
  },
];

export const WAIVED_GAP_CASES: readonly Case[] = [...coverage, ...unread];
