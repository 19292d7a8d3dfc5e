import { type Case, dayAlone } from './case.ts';

export const TIME_CASES: readonly Case[] = [
  {
    says: 'an embargo lifts at the first instant of its day',
    restrictions: [{ kind: 'embargo-until', value: '2026-06-16' }],
    outcome: 'blocked',
    reasons: [['embargo-until', 'blocked', 'Embargoed until 16 June 2026.', 'Wait until 16 June 2026.']],
    changesAt: '2026-06-16T00:00:00.000Z',
  },
  {
    says: 'an embargo lifts in the time zone of the agency',
    restrictions: [{ kind: 'embargo-until', value: '2026-06-16' }],
    facts: { zone: 'Asia/Seoul' },
    use: { at: '2026-06-15T15:00:00Z' },
    outcome: 'clear',
  },
  {
    says: 'an embargo until a time that the clock shows twice lifts at the second of the two',
    restrictions: [{ kind: 'embargo-until', value: '2026-10-25T02:30' }],
    facts: { zone: 'Europe/Berlin' },
    use: { at: '2026-10-25T00:30:00Z' },
    outcome: 'blocked',
    reasons: [
      ['embargo-until', 'blocked', 'Embargoed until 25 October 2026 at 02:30.', 'Wait until 25 October 2026 at 02:30.'],
    ],
    changesAt: '2026-10-25T01:30:00.000Z',
  },
  {
    says: 'what may be used until a time that the clock shows twice ends at the first of the two',
    restrictions: [{ kind: 'expires-on', value: '2026-10-25T02:30' }],
    facts: { zone: 'Europe/Berlin' },
    use: { at: '2026-10-25T00:00:00Z' },
    outcome: 'clear',
    changesAt: '2026-10-25T00:30:00.000Z',
  },
  {
    says: 'a restriction until a time that the clock shows twice ends at the second of the two',
    restrictions: [{ kind: 'no-archive', value: null, within: { until: '2026-10-25T02:30' } }],
    facts: { zone: 'Europe/Berlin' },
    use: { action: 'archive', at: '2026-10-25T00:30:00Z' },
    outcome: 'blocked',
    reasons: [
      [
        'no-archive',
        'blocked',
        'May not be kept in an archive. This holds only until 25 October 2026 at 02:30.',
        'Obtain the right to archive it from the supplier.',
      ],
    ],
    changesAt: '2026-10-25T01:30:00.000Z',
  },
  {
    says: 'a day named as the end is still inside',
    restrictions: [{ kind: 'expires-on', value: '2026-06-15' }],
    use: { at: '2026-06-15T23:59:59Z' },
    outcome: 'clear',
    changesAt: '2026-06-16T00:00:00.000Z',
  },
  {
    says: 'at the instant named as the end it is over',
    restrictions: [{ kind: 'expires-on', value: '2026-06-15T12:00:00Z' }],
    outcome: 'blocked',
    reasons: [
      [
        'expires-on',
        'blocked',
        'May be used until 15 June 2026 at 12:00 (UTC).',
        'Ask the supplier for more time, or use another picture.',
      ],
    ],
  },
  {
    says: 'days count from the transmission to the second',
    restrictions: [{ kind: 'expires-after-days', value: 14 }],
    use: { at: '2026-06-15T10:00:00Z' },
    outcome: 'blocked',
    reasons: [
      [
        'expires-after-days',
        'blocked',
        'May be used only for 14 days after its transmission.',
        'Ask the supplier for more than 14 days after its transmission, or use another picture.',
      ],
    ],
  },
  {
    says: 'where only the day of transmission is known, days count from its beginning',
    restrictions: [{ kind: 'expires-after-days', value: 14 }],
    facts: { transmittedAt: '2026-06-01' },
    use: { at: '2026-06-15T00:00:00Z' },
    outcome: 'blocked',
    reasons: [
      [
        'expires-after-days',
        'blocked',
        `May be used only for 14 days after its transmission.${dayAlone('its transmission')}`,
        'Ask the supplier for more than 14 days after its transmission, or use another picture.',
      ],
    ],
  },
  {
    says: 'where only the day of transmission is known, a ban for some days counts from its end',
    restrictions: [{ kind: 'territory-except', value: ['GB'], within: { untilDays: 14 } }],
    facts: { transmittedAt: '2026-06-01' },
    use: { territories: ['GB'] },
    outcome: 'blocked',
    reasons: [
      [
        'territory-except',
        'blocked',
        `May not be used in the United Kingdom. This holds only for the first 14 days after its transmission.${dayAlone('its transmission')}`,
        'Use an outlet without an audience in the United Kingdom.',
      ],
    ],
    changesAt: '2026-06-16T00:00:00.000Z',
  },
  {
    says: 'days cannot be counted where nobody knows when it was transmitted',
    restrictions: [{ kind: 'expires-after-days', value: 14 }],
    facts: { transmittedAt: null },
    outcome: 'review',
    reasons: [
      [
        'expires-after-days',
        'review',
        'May be used only for 14 days after its transmission.',
        'Find out when it was transmitted, and put that in: it is not known here.',
      ],
    ],
  },
  {
    says: 'an unknown transmission matters only where the clause could forbid the use',
    restrictions: [{ kind: 'territory-except', value: ['GB'], within: { untilDays: 30 } }],
    facts: { transmittedAt: null },
    use: { territories: ['KR'] },
    outcome: 'clear',
  },
  {
    says: 'an embargo without a date is held for a person, which is said once',
    restrictions: [{ kind: 'embargo-until', value: null }],
    outcome: 'review',
    reasons: [
      [
        'embargo-until',
        'review',
        'A part of this restriction was not understood.',
        'A rights manager reads the words and puts the right value in its place.',
      ],
    ],
  },
  {
    says: 'an embargo in a time zone that is none is held for a person',
    restrictions: [{ kind: 'embargo-until', value: '2026-06-01' }],
    facts: { zone: 'Mars/Olympus' },
    outcome: 'review',
    reasons: [
      [
        'embargo-until',
        'review',
        'Embargoed until 1 June 2026.',
        'A rights manager reads the words and puts the right value in its place.',
      ],
    ],
  },
  {
    says: 'one use only: the first is clear',
    restrictions: [{ kind: 'one-time-use', value: null }],
    outcome: 'clear',
  },
  {
    says: 'one use only: the second is blocked',
    restrictions: [{ kind: 'one-time-use', value: null }],
    facts: { uses: 1 },
    outcome: 'blocked',
    reasons: [
      [
        'one-time-use',
        'blocked',
        'May be used once only.',
        'Buy another use from the supplier, or use another picture.',
      ],
    ],
  },
];
