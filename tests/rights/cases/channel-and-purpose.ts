import { ANYTHING, type Case } from './case.ts';

export const CHANNEL_AND_PURPOSE_CASES: readonly Case[] = [
  {
    says: 'no internet blocks a web page',
    restrictions: [{ kind: 'channel-except', value: ['all-digital'] }],
    outcome: 'blocked',
    reasons: [
      [
        'channel-except',
        'blocked',
        'May not be used in anything digital.',
        'Use an outlet that does not appear in anything digital.',
      ],
    ],
  },
  {
    says: 'print only blocks an outlet that is also on the web',
    restrictions: [{ kind: 'channel-only', value: ['print-newspaper', 'print-magazine'] }],
    use: { channels: ['print-newspaper', 'online'] },
    outcome: 'blocked',
    reasons: [
      [
        'channel-only',
        'blocked',
        'May be used only in newspapers and in magazines.',
        'Use an outlet that appears only in newspapers or in magazines.',
      ],
    ],
  },
  {
    says: 'no internet use in Japan leaves a geofenced app its other visitors',
    restrictions: [{ kind: 'channel-except', value: ['mobile'], within: { territories: ['JP'] } }],
    use: { channels: ['mobile'], territories: ['JP', 'KR'], geofenced: true },
    outcome: 'conditional',
    reasons: [
      [
        'geofence',
        'conditional',
        'May not be used on mobile. This holds only in Japan.',
        'The geofence answers it: visitors elsewhere are refused.',
      ],
    ],
  },
  {
    says: 'no internet use in Japan does not concern a newspaper in Japan',
    restrictions: [{ kind: 'channel-except', value: ['online'], within: { territories: ['JP'] } }],
    use: { channels: ['print-newspaper'], territories: ['JP'] },
    outcome: 'clear',
  },
  {
    says: 'no commercial use forbids calendars',
    restrictions: [{ kind: 'purpose-except', value: ['commercial'] }],
    agreements: ANYTHING,
    use: { purpose: 'calendars' },
    outcome: 'blocked',
    reasons: [
      [
        'purpose-except',
        'blocked',
        'May not be used for commercial use.',
        'Use it only for a purpose that has nothing to do with commercial use.',
      ],
    ],
  },
  {
    says: 'a right to advertise is no right to every commercial use',
    restrictions: [{ kind: 'purpose-only', value: ['advertising'] }],
    agreements: ANYTHING,
    use: { purpose: 'commercial' },
    outcome: 'blocked',
    reasons: [['purpose-only', 'blocked', 'May be used only for advertising.', 'Use it for advertising alone.']],
  },
  {
    says: 'titles are compared by letters and digits alone',
    restrictions: [{ kind: 'publication-except', value: ['N.Y. POST'] }],
    use: { publication: 'NY Post' },
    outcome: 'blocked',
    reasons: [
      ['publication-except', 'blocked', 'May not be used by N.Y. POST.', 'Use it in another title than N.Y. POST.'],
    ],
  },
  {
    says: 'a restriction to a title cannot be judged where the title is not known',
    restrictions: [{ kind: 'publication-only', value: ['Le Monde'] }],
    use: { publication: null },
    outcome: 'review',
    reasons: [
      [
        'publication-only',
        'review',
        'May be used only by Le Monde.',
        'Say which title it is for: that is not known here.',
      ],
    ],
  },
];
