import { type Case, dayAlone } from './case.ts';

const SAID_OF_COUNTING = [
  'review',
  'Its words count the days from what is not known here, such as the publication; here they are counted from the transmission.',
  'A rights manager reads the words and puts the right value in its place.',
] as const;

export const DAYS_COUNTED_FROM_CASES: readonly Case[] = [
  {
    says: 'days that its words count from the publication are held for a person, and end no later than counted here',
    restrictions: [{ kind: 'expires-after-days', value: 14 }],
    words: 'FREE FOR EDITORIAL USE FOR 14 DAYS AFTER PUBLICATION',
    use: { at: '2026-06-15T09:59:59Z' },
    outcome: 'review',
    reasons: [['expires-after-days', ...SAID_OF_COUNTING]],
    changesAt: '2026-06-15T10:00:00.000Z',
  },
  {
    says: 'days that its words count from the release count from the beginning of its day',
    restrictions: [{ kind: 'expires-after-days', value: 14 }],
    words: 'FREE FOR EDITORIAL USE FOR 14 DAYS AFTER RELEASE',
    facts: { releasedAt: '2026-05-20', zone: 'Asia/Seoul' },
    use: { at: '2026-06-02T15:00:00Z' },
    outcome: 'blocked',
    reasons: [
      [
        'expires-after-days',
        'blocked',
        `May be used only for 14 days after its release.${dayAlone('its release')}`,
        'Ask the supplier for more than 14 days after its release, or use another picture.',
      ],
    ],
  },
  {
    says: 'until days after the release are over it may be used, however long ago it was sent',
    restrictions: [{ kind: 'expires-after-days', value: 14 }],
    words: 'FREE FOR EDITORIAL USE FOR 14 DAYS AFTER RELEASE',
    facts: { releasedAt: '2026-06-03T09:00:00Z', transmittedAt: '2026-05-01' },
    outcome: 'clear',
    changesAt: '2026-06-17T09:00:00.000Z',
  },
  {
    says: 'days after a release that nobody knows are held for a person',
    restrictions: [{ kind: 'expires-after-days', value: 14 }],
    words: 'FREE FOR EDITORIAL USE FOR 14 DAYS AFTER RELEASE',
    outcome: 'review',
    reasons: [
      [
        'expires-after-days',
        'review',
        'May be used only for 14 days after its release.',
        'Find out when it was released, and put that in: it is not known here.',
      ],
    ],
  },
  {
    says: 'a part of all uses that lasts for days after the receipt ends to the second',
    restrictions: [{ kind: 'territory-except', value: ['GB'], within: { untilDays: 14 } }],
    words: 'NOT IN THE UK FOR 14 DAYS FROM RECEIPT',
    facts: { receivedAt: '2026-06-02T10:00:00Z' },
    outcome: 'blocked',
    reasons: [
      [
        'territory-except',
        'blocked',
        'May not be used in the United Kingdom. This holds only for the first 14 days after its receipt.',
        'Use an outlet without an audience in the United Kingdom, or geofence it.',
      ],
    ],
    changesAt: '2026-06-16T10:00:00.000Z',
  },
  {
    says: 'what may be archived for some days has to be deleted then, and whoever publishes is told before',
    restrictions: [{ kind: 'no-archive', value: null, within: { fromDays: 30 } }],
    outcome: 'clear',
    dutiesSay: ['Credit “KCNA/Yonhap”.', 'Do not keep it in an archive from 30 days after its transmission on.'],
  },
  {
    says: 'what may be archived for some days may not be any longer',
    restrictions: [{ kind: 'no-archive', value: null, within: { fromDays: 14 } }],
    use: { action: 'archive' },
    outcome: 'blocked',
    reasons: [
      [
        'no-archive',
        'blocked',
        'May not be kept in an archive from 14 days after its transmission on.',
        'Ask the supplier for the right to keep it in an archive from 14 days after its transmission on.',
      ],
    ],
  },
  {
    says: 'a part of all uses that its words count from the publication is held for a person',
    restrictions: [{ kind: 'territory-except', value: ['GB'], within: { untilDays: 7, until: '2026-06-10' } }],
    words: 'Not in the UK for 7 days from first publication',
    outcome: 'review',
    reasons: [['territory-except', ...SAID_OF_COUNTING]],
  },
  {
    says: 'an end that its words count from the publication, for another channel, is out of the way',
    restrictions: [{ kind: 'expires-after-days', value: 7, within: { channels: ['tv'] } }],
    words: 'On television for 7 days from first publication',
    outcome: 'clear',
  },
];
