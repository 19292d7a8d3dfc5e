import { YONHAP } from '../photos.ts';
import { ANYTHING, type Case } from './case.ts';

const NOT_PASSED_ON = [
  'no-redistribution',
  'blocked',
  'May not be passed on to anybody else.',
  'Let the other party get it from the supplier, or obtain the right to pass it on.',
] as const;
const NO_RIGHT_TO_PASS_ON = [
  'agreement',
  'blocked',
  'The agreement with Yonhap gives no right to pass it on.',
  'Obtain the right to pass it on.',
] as const;

/** What a partner does with a picture is that, and the picture was passed on to them. */
export const PARTNER_CASES: readonly Case[] = [
  {
    says: 'what a partner archives was passed on to it',
    restrictions: [{ kind: 'no-redistribution', value: null }],
    agreements: ANYTHING,
    use: { action: 'archive', forPartner: true },
    outcome: 'blocked',
    reasons: [NOT_PASSED_ON],
  },
  {
    says: 'and is an archive all the same',
    restrictions: [{ kind: 'no-archive', value: null }],
    agreements: ANYTHING,
    use: { action: 'archive', forPartner: true },
    outcome: 'blocked',
    reasons: [
      ['no-archive', 'blocked', 'May not be kept in an archive.', 'Obtain the right to archive it from the supplier.'],
    ],
  },
  {
    says: 'what a partner alters was passed on to it',
    restrictions: [{ kind: 'no-redistribution', value: null }],
    agreements: ANYTHING,
    use: { action: 'modify', forPartner: true },
    outcome: 'blocked',
    reasons: [NOT_PASSED_ON],
  },
  {
    says: 'no right to pass it on is none to let a partner keep it',
    use: { action: 'archive', forPartner: true },
    outcome: 'blocked',
    reasons: [NO_RIGHT_TO_PASS_ON],
  },
  {
    says: 'no right to pass it on is none to let a partner sell it on',
    agreements: [{ ...YONHAP, actions: ['publish', 'resell'] }],
    use: { action: 'resell', forPartner: true },
    outcome: 'blocked',
    reasons: [NO_RIGHT_TO_PASS_ON],
  },
  {
    says: 'what is passed on and not to a partner’s outlet is not published: no duty of a publisher rides along',
    restrictions: [{ kind: 'no-modification', value: null }],
    agreements: ANYTHING,
    use: { action: 'redistribute' },
    outcome: 'clear',
    duties: ['credit'],
  },
  {
    says: 'our own archive needs no right to pass it on',
    use: { action: 'archive' },
    outcome: 'clear',
  },
  {
    says: 'each right may come from an agreement of its own',
    agreements: [
      { ...YONHAP, id: 'a', title: 'Archive', actions: ['archive'] },
      { ...YONHAP, id: 'b', title: 'Partners', actions: ['redistribute'] },
    ],
    use: { action: 'archive', forPartner: true },
    outcome: 'clear',
    under: ['Partners', 'Archive'],
  },
  {
    says: 'what both rights lack is one obstacle',
    agreements: [{ ...ANYTHING[0], purposes: ['betting'] } as (typeof ANYTHING)[number]],
    use: { action: 'archive', forPartner: true },
    outcome: 'blocked',
    reasons: [
      [
        'agreement',
        'blocked',
        'The agreement with Yonhap does not cover editorial use.',
        'Obtain the rights for editorial use.',
      ],
    ],
  },
  {
    says: 'a partner that archives it takes a use of a quota, and is no reader',
    agreements: [{ ...ANYTHING[0], quota: { uses: 0, per: 'term' } } as (typeof ANYTHING)[number]],
    restrictions: [{ kind: 'one-time-use', value: null }],
    facts: { uses: 1 },
    use: { action: 'archive', forPartner: true },
    outcome: 'blocked',
    reasons: [
      [
        'quota',
        'blocked',
        'All 0 uses that the agreement with Yonhap holds are taken.',
        'Withdraw a clearance of a story that was dropped, or buy more uses.',
      ],
    ],
  },
];
