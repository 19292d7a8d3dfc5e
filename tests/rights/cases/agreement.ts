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
  {
    says: 'several agreements none of which is in force',
    agreements: [
      { ...YONHAP, id: '1', until: '2026-06-14' },
      { ...YONHAP, id: '2', from: '2026-06-20' },
    ],
    outcome: 'blocked',
    reasons: [
      [
        'agreement',
        'blocked',
        'The agreements with Yonhap are not in force at that time.',
        'Renew the agreements with Yonhap.',
      ],
    ],
    changesAt: '2026-06-20T00:00:00.000Z',
  },
  {
    says: 'several agreements none of which holds for what came that day',
    agreements: (['1', '2'] as const).map((id) => ({
      ...{ ...YONHAP, id, until: '2026-05-14' },
      countsDayOf: 'receipt' as const,
    })),
    outcome: 'blocked',
    reasons: [
      [
        'agreement',
        'blocked',
        'The agreements with Yonhap do not hold for pictures received that day.',
        'Renew the agreements with Yonhap.',
      ],
    ],
  },
  {
    says: 'several agreements without the right asked for, for other channels and purposes: each is named',
    agreements: [
      { ...YONHAP, id: '1', channels: ['tv'] },
      { ...YONHAP, id: '2', channels: ['book'] },
    ],
    use: { action: 'resell', channels: ['online', 'mobile'], purpose: 'commercial' },
    outcome: 'blocked',
    reasons: [
      [
        'agreement',
        'blocked',
        'The agreements with Yonhap give no right to sell it on.',
        'Obtain the right to sell it on.',
      ],
      [
        'agreement',
        'blocked',
        'The agreements with Yonhap do not cover use online or on mobile.',
        'Obtain the right to use it online or on mobile.',
      ],
      [
        'agreement',
        'blocked',
        'The agreements with Yonhap do not cover commercial use, advertising, marketing and 4 more.',
        'Obtain the rights for commercial use, advertising, marketing and 4 more.',
      ],
    ],
  },
  {
    says: 'six countries that are missing are named',
    agreements: [{ ...YONHAP, territories: ['KR'] }],
    use: { territories: ['CN', 'DE', 'FR', 'GB', 'JP', 'US'] },
    outcome: 'blocked',
    reasons: [
      [
        'agreement',
        'blocked',
        'The agreement with Yonhap does not cover China, France, Germany, Japan, the United Kingdom or the United States.',
        'Obtain the rights for China, France, Germany, Japan, the United Kingdom or the United States.',
      ],
    ],
  },
  {
    says: 'of more than six it says what is covered',
    agreements: [{ ...YONHAP, territories: ['KR'] }],
    use: { territories: ['CN', 'DE', 'FR', 'GB', 'IT', 'JP', 'KR', 'US'] },
    outcome: 'blocked',
    reasons: [
      [
        'agreement',
        'blocked',
        'The agreement with Yonhap covers only South Korea.',
        'Use an outlet whose audience is in South Korea only, or geofence it.',
      ],
    ],
  },
  {
    says: 'an agreement a part of which nobody understands is held for a person, and its known part still blocks',
    agreements: [{ ...YONHAP, channels: ['tv', 'smoke' as never] }],
    outcome: 'blocked',
    reasons: [
      [
        'agreement',
        'blocked',
        'The agreement with Yonhap does not cover use online.',
        'Obtain the right to use it online.',
      ],
      [
        'agreement',
        'review',
        'A part of the agreement with Yonhap was not understood.',
        'Correct the agreement with Yonhap.',
      ],
    ],
  },
  {
    says: 'where two suppliers stand behind a photo, it is used under the agreements of both',
    agreements: [
      { ...YONHAP, title: 'All of Yonhap' },
      { ...YONHAP, id: '2', supplier: 'KCNA' },
    ],
    outcome: 'clear',
    under: ['All of Yonhap', 'the agreement with KCNA'],
  },
  {
    says: 'an agreement with nobody in particular is one with the supplier',
    agreements: [{ ...YONHAP, supplier: '', actions: ['publish'] }],
    use: { action: 'archive' },
    outcome: 'blocked',
    reasons: [
      [
        'agreement',
        'blocked',
        'The agreement with the supplier gives no right to keep it in an archive.',
        'Obtain the right to keep it in an archive.',
      ],
    ],
  },
  ...(
    [
      ['publish', 'publish it'],
      ['modify', 'alter it'],
      ['redistribute', 'pass it on'],
    ] as const
  ).map(
    ([action, words]): Case => ({
      says: `an agreement to keep it in an archive alone is none to ${words}`,
      agreements: [{ ...YONHAP, actions: ['archive'] }],
      use: { action },
      outcome: 'blocked',
      reasons: [
        [
          'agreement',
          'blocked',
          `The agreement with Yonhap gives no right to ${words}.`,
          `Obtain the right to ${words}.`,
        ],
      ],
    }),
  ),
  {
    says: 'two purposes that are missing are both named',
    agreements: [{ ...YONHAP, purposes: ['editorial', 'marketing', 'merchandising', 'betting', 'games', 'calendars'] }],
    use: { purpose: 'commercial' },
    outcome: 'blocked',
    reasons: [
      [
        'agreement',
        'blocked',
        'The agreement with Yonhap does not cover commercial use or advertising.',
        'Obtain the rights for commercial use or advertising.',
      ],
    ],
  },
  {
    says: 'a visitor whom nobody can place is outside an agreement for one country',
    agreements: [{ ...YONHAP, territories: ['KR'] }],
    use: { territories: ['??'] },
    outcome: 'blocked',
    reasons: [
      [
        'agreement',
        'blocked',
        'The agreement with Yonhap does not cover a country nobody knows.',
        'Obtain the rights for a country nobody knows.',
      ],
    ],
  },
  {
    says: 'an agreement with nobody in particular a part of which nobody understands is one with the supplier',
    agreements: [{ ...YONHAP, supplier: '', territories: ['Freedonia'] }],
    outcome: 'review',
    reasons: [
      [
        'agreement',
        'review',
        'A part of the agreement with the supplier was not understood.',
        'Correct the agreement with the supplier.',
      ],
    ],
  },
  {
    says: 'collections of an agreement that no letters name are held for a person',
    agreements: [{ ...YONHAP, collections: ['!!!'] }],
    facts: { collection: '!!!' },
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
    says: 'a house rule a part of which nobody understands is held for a person',
    agreements: [],
    houseRule: { territories: ['Freedonia'], channels: null, purposes: null, actions: ['publish'] },
    outcome: 'review',
    reasons: [
      [
        'agreement',
        'review',
        'A part of the house rule for pictures of the kind “wire” was not understood.',
        'Correct the house rule for pictures of the kind “wire”.',
      ],
    ],
  },
  {
    says: 'of a handout made with AI the house rules for both decide',
    agreements: [],
    facts: { sourceKind: 'handout', alsoAi: true },
    houseRule: { territories: null, channels: null, purposes: null, actions: ['publish'] },
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
    says: 'a photo with an agreement with nobody in particular is used under it',
    agreements: [{ ...YONHAP, supplier: '' }],
    outcome: 'clear',
    under: ['the agreement with the supplier'],
  },
  {
    says: 'a house rule is no agreement to be used under',
    agreements: [],
    houseRule: { territories: null, channels: null, purposes: null, actions: ['publish'] },
    outcome: 'clear',
  },
];
