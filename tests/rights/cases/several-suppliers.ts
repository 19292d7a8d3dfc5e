import { YONHAP } from '../photos.ts';
import type { Case } from './case.ts';

const KCNA = { ...YONHAP, id: 'kcna', supplier: 'KCNA' };
const BOTH = ['Yonhap', 'KCNA'];
const RULE = { territories: null, channels: null, purposes: null, actions: ['publish' as const] };

const NOT_WITH = (name: string) =>
  [
    'no-agreement',
    'review',
    `No agreement with ${name} is on file, and the photo is ${name}’s as well.`,
    `Put the agreement with ${name} on file, or correct who supplied the photo.`,
  ] as const;

/** Who stands behind a photo beside its supplier, and has agreed with us or not. */
export const SEVERAL_SUPPLIERS_CASES: readonly Case[] = [
  {
    says: 'of two suppliers, both with an agreement that holds the use: clear under both',
    suppliers: BOTH,
    agreements: [
      { ...YONHAP, title: 'Yonhap' },
      { ...KCNA, title: 'KCNA' },
    ],
    outcome: 'clear',
    under: ['Yonhap', 'KCNA'],
  },
  {
    says: 'of two suppliers one has no agreement: what the other granted is not enough, and it is named',
    suppliers: BOTH,
    outcome: 'review',
    reasons: [NOT_WITH('KCNA')],
  },
  {
    says: 'of two suppliers one has no agreement, and that of the other does not cover the use: both are told',
    suppliers: BOTH,
    agreements: [{ ...YONHAP, channels: ['tv'] }],
    outcome: 'blocked',
    reasons: [
      [
        'agreement',
        'blocked',
        'The agreement with Yonhap does not cover use online.',
        'Obtain the right to use it online.',
      ],
      NOT_WITH('KCNA'),
    ],
  },
  {
    says: 'of two suppliers neither has an agreement: each is named',
    suppliers: BOTH,
    agreements: [],
    outcome: 'review',
    reasons: [NOT_WITH('Yonhap'), NOT_WITH('KCNA')],
  },
  {
    says: 'of two suppliers neither has an agreement, and a house rule speaks for the kind',
    suppliers: BOTH,
    agreements: [],
    houseRule: RULE,
    outcome: 'clear',
  },
  {
    says: 'a house rule does not stand in for one supplier where an agreement with the other speaks',
    suppliers: BOTH,
    houseRule: RULE,
    outcome: 'review',
    reasons: [NOT_WITH('KCNA')],
  },
  {
    says: 'where nobody says who must have granted, the agreements that there are decide',
    agreements: [KCNA],
    outcome: 'clear',
  },
  {
    says: 'a missing agreement knows no stage',
    suppliers: BOTH,
    enforcement: [
      { agency: 'Yonhap', stage: 'observe', until: '2026-07-01T00:00:00Z', by: 'Kim', reason: 'New here' },
      { agency: 'KCNA', stage: 'observe', until: '2026-07-01T00:00:00Z', by: 'Kim', reason: 'New here' },
    ],
    outcome: 'review',
    reasons: [NOT_WITH('KCNA')],
  },
  {
    says: 'a waiver of one missing agreement leaves the other missing',
    suppliers: BOTH,
    agreements: [],
    waivers: [
      {
        id: 'w1',
        obstacle: 'no-agreement:{"sourceKind":"wire","supplier":"KCNA"}',
        scope: { outlet: null, purpose: null },
        from: '2026-06-01T00:00:00Z',
        until: '2026-07-01T00:00:00Z',
        given: '2026-06-01T00:00:00Z',
        requestedBy: 'Kim',
        approvedBy: 'Lee',
        reason: 'The agency agreed by telephone',
      },
    ],
    outcome: 'review',
    reasons: [NOT_WITH('Yonhap')],
    waived: [['no-agreement', 'w1']],
    changesAt: '2026-07-01T00:00:00.000Z',
  },
];
