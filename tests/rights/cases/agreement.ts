import { YONHAP } from '../photos.ts';
import type { Case } from './case.ts';

export const AGREEMENT_CASES: readonly Case[] = [
  {
    says: 'no agreement and no house rule: a person decides',
    agreements: [],
    outcome: 'review',
    reasons: [
      [
        'no-agreement',
        'review',
        'No agreement with its supplier is on file, and no house rule speaks for pictures of its kind.',
        'Put the supplier’s agreement on file, or set a house rule for pictures of its kind.',
      ],
    ],
  },
  {
    says: 'no agreement, and a house rule for its kind: the rule decides',
    agreements: [],
    facts: { sourceKind: 'handout' },
    houseRule: { territories: null, channels: null, purposes: ['editorial'], actions: ['publish'] },
    use: { action: 'resell' },
    outcome: 'blocked',
    reasons: [
      [
        'agreement',
        'blocked',
        'The house rule for pictures of the kind “handout” gives no right to sell it on.',
        'Obtain the right to sell it on.',
      ],
    ],
  },
  {
    says: 'an agreement for other channels, purposes and countries: each is named',
    agreements: [{ ...YONHAP, territories: ['KR'], channels: ['print-newspaper'], purposes: ['editorial'] }],
    use: { purpose: 'betting', territories: ['KR', 'JP'] },
    outcome: 'blocked',
    reasons: [
      [
        'agreement',
        'blocked',
        'The agreement with Yonhap does not cover use online.',
        'Obtain the right to use it online.',
      ],
      ['agreement', 'blocked', 'The agreement with Yonhap does not cover betting.', 'Obtain the rights for betting.'],
      [
        'agreement',
        'blocked',
        'The agreement with Yonhap does not cover Japan.',
        'Use an outlet whose audience is in South Korea only, or geofence it.',
      ],
    ],
  },
  {
    says: 'an agreement for one country leaves a geofenced outlet its visitors there',
    agreements: [{ ...YONHAP, territories: ['KR'] }],
    use: { geofenced: true },
    outcome: 'conditional',
    reasons: [
      [
        'geofence',
        'conditional',
        'The agreement with Yonhap covers only South Korea.',
        'The geofence answers it: visitors elsewhere are refused.',
      ],
    ],
  },
  {
    says: 'an agreement that ended',
    agreements: [{ ...YONHAP, until: '2026-06-14' }],
    outcome: 'blocked',
    reasons: [
      [
        'agreement',
        'blocked',
        'The agreement with Yonhap held until the end of 14 June 2026.',
        'Renew the agreement with Yonhap.',
      ],
    ],
  },
  {
    says: 'an agreement that has not begun says when it does',
    agreements: [{ ...YONHAP, from: '2026-06-20' }],
    outcome: 'blocked',
    reasons: [
      ['agreement', 'blocked', 'The agreement with Yonhap begins on 20 June 2026.', 'Wait until 20 June 2026.'],
    ],
    changesAt: '2026-06-20T00:00:00.000Z',
  },
  {
    says: 'the end of an agreement is the next change of a clear verdict',
    agreements: [{ ...YONHAP, until: '2026-06-30' }],
    outcome: 'clear',
    changesAt: '2026-07-01T00:00:00.000Z',
  },
  {
    says: 'the union of two agreements with one supplier covers what neither does',
    agreements: [
      { ...YONHAP, id: '1', territories: ['KR'] },
      { ...YONHAP, id: '2', territories: ['JP'] },
    ],
    use: { territories: ['KR', 'JP'] },
    outcome: 'clear',
  },
  {
    says: 'two agreements cover a use only if they cover every point of it',
    agreements: [
      { ...YONHAP, id: '1', territories: ['KR'], channels: ['online'] },
      { ...YONHAP, id: '2', territories: ['JP'], channels: ['online', 'mobile'] },
    ],
    use: { territories: ['KR', 'JP'], channels: ['online', 'mobile'] },
    outcome: 'blocked',
    reasons: [
      [
        'agreement',
        'blocked',
        'The agreements with Yonhap do not cover this mix of channels and purposes in South Korea.',
        'Use it on one channel at a time, or obtain the rights for South Korea.',
      ],
    ],
  },
  {
    says: 'where two suppliers stand behind a photo, the agreements of both must hold',
    agreements: [
      { ...YONHAP, id: '1' },
      { ...YONHAP, id: '2', supplier: 'KCNA', channels: ['tv'] },
    ],
    outcome: 'blocked',
    reasons: [
      [
        'agreement',
        'blocked',
        'The agreement with KCNA does not cover use online.',
        'Obtain the right to use it online.',
      ],
    ],
  },
];
