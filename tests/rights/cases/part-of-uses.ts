import type { Restriction } from '../../../src/vocabulary/restrictions.ts';
import { type Case, dayAlone } from './case.ts';

function notOnline(within: Restriction['within'] | string): Restriction[] {
  return [{ kind: 'channel-except', value: ['online'], within } as Restriction];
}

const UNKNOWN_TRANSMISSION = 'Find out when it was transmitted, and put that in: it is not known here.';
const MISUNDERSTOOD = [
  'channel-except',
  'review',
  'A part of this restriction was not understood.',
  'A rights manager reads the words and puts the right value in its place.',
] as const;

function unsure(sentence: string, remedy = UNKNOWN_TRANSMISSION) {
  return [['channel-except', 'review', sentence, remedy] as const];
}

function blockedBy(sentence: string) {
  return [['channel-except', 'blocked', sentence, 'Use an outlet that does not appear online.'] as const];
}

export const PART_OF_USES_CASES: readonly Case[] = [
  {
    says: 'for one title, it holds for that title however it is spelled',
    restrictions: notOnline({ publications: ['THE DAILY!'] }),
    outcome: 'blocked',
    reasons: blockedBy('May not be used online. This holds only in THE DAILY!.'),
  },
  {
    says: 'for another title, it is out of the way',
    restrictions: notOnline({ publications: ['Le Monde'] }),
    outcome: 'clear',
  },
  {
    says: 'for some title, and nobody says which it is, a person looks',
    restrictions: notOnline({ publications: ['Le Monde'] }),
    use: { publication: null },
    outcome: 'review',
    reasons: unsure(
      'May not be used online. This holds only in Le Monde.',
      'Say which title it is for: that is not known here.',
    ),
  },
  {
    says: 'for some title and until a day that is over, nobody need say which it is',
    restrictions: notOnline({ publications: ['Le Monde'], until: '2026-06-14' }),
    use: { publication: null },
    outcome: 'clear',
  },
  {
    says: 'for some days after a transmission nobody knows, a person looks',
    restrictions: notOnline({ untilDays: 30 }),
    facts: { transmittedAt: null },
    outcome: 'review',
    reasons: unsure('May not be used online. This holds only for the first 30 days after its transmission.'),
  },
  {
    says: 'from some days after a transmission nobody knows, a person looks',
    restrictions: notOnline({ fromDays: 30 }),
    facts: { transmittedAt: null },
    outcome: 'review',
    reasons: unsure('May not be used online. This holds only from 30 days after its transmission.'),
  },
  {
    says: 'from some days after a transmission nobody knows, for another title, it is out of the way',
    restrictions: notOnline({ fromDays: 30, publications: ['Le Monde'] }),
    facts: { transmittedAt: null },
    outcome: 'clear',
  },
  {
    says: 'for some days after its transmission, it ends with them',
    restrictions: notOnline({ untilDays: 30 }),
    outcome: 'blocked',
    reasons: blockedBy('May not be used online. This holds only for the first 30 days after its transmission.'),
    changesAt: '2026-07-01T10:00:00.000Z',
  },
  {
    says: 'from some days after its transmission, it begins with them',
    restrictions: notOnline({ fromDays: 30 }),
    outcome: 'clear',
    changesAt: '2026-07-01T10:00:00.000Z',
  },
  {
    says: 'a transmission of which only the day is known may have been at its end',
    restrictions: notOnline({ untilDays: 14 }),
    facts: { transmittedAt: '2026-06-01' },
    outcome: 'blocked',
    reasons: blockedBy(
      `May not be used online. This holds only for the first 14 days after its transmission.${dayAlone('its transmission')}`,
    ),
    changesAt: '2026-06-16T00:00:00.000Z',
  },
  {
    says: 'until a day, it ends with that day',
    restrictions: notOnline({ until: '2026-06-15' }),
    outcome: 'blocked',
    reasons: blockedBy('May not be used online. This holds only until the end of 15 June 2026.'),
    changesAt: '2026-06-16T00:00:00.000Z',
  },
  {
    says: 'until a day that is over, it is out of the way',
    restrictions: notOnline({ until: '2026-06-14' }),
    outcome: 'clear',
  },
  {
    says: 'a limit that is null is none',
    restrictions: notOnline({ until: null, publications: null } as never),
    outcome: 'blocked',
    reasons: blockedBy('May not be used online.'),
  },
  {
    says: 'limits that are no object are not understood, and limit nothing',
    restrictions: notOnline('Japan'),
    outcome: 'blocked',
    reasons: [...blockedBy('May not be used online.'), MISUNDERSTOOD],
  },
  {
    says: 'limits that are a list are not understood, and limit nothing',
    restrictions: notOnline([] as never),
    outcome: 'blocked',
    reasons: [...blockedBy('May not be used online.'), MISUNDERSTOOD],
  },
  {
    says: 'from a time that nobody can read, one doubt says so',
    restrictions: notOnline({ from: 'soon' } as never),
    outcome: 'review',
    reasons: [MISUNDERSTOOD],
  },
  {
    says: 'for a title, from a time that nobody can read, a use without a title is asked for it as well',
    restrictions: notOnline({ from: 'soon', publications: ['Le Monde'] } as never),
    use: { publication: null },
    outcome: 'review',
    reasons: [
      ...unsure(
        'May not be used online. This holds only in Le Monde, from soon.',
        'Say which title it is for: that is not known here.',
      ),
      MISUNDERSTOOD,
    ],
  },
  ...[1.5, -1, '1'].map(
    (fromDays): Case => ({
      says: `from a number of days that is no whole one, ${JSON.stringify(fromDays)}, nobody knows when it begins`,
      restrictions: notOnline({ fromDays } as never),
      outcome: 'review',
      reasons: [MISUNDERSTOOD],
    }),
  ),
  ...[
    { of: 'another purpose', within: { purposes: ['marketing'] as const } },
    { of: 'another country', within: { territories: ['JP'] } },
    { of: 'another channel', within: { channels: ['tv'] as const } },
    { of: 'another title', within: { publications: ['Le Monde'] } },
    { of: 'a time that is over', within: { until: '2026-06-14' } },
  ].map(
    ({ of, within }): Case => ({
      says: `an embargo until nobody knows when that is only of ${of} is out of the way`,
      restrictions: [{ kind: 'embargo-until', value: null, within } as unknown as Restriction],
      use: { territories: ['DE'] },
      outcome: 'clear',
    }),
  ),
  {
    says: 'a list nobody knows a member of holds for the part it is about',
    restrictions: [
      { kind: 'channel-except', value: ['hologram'], within: { purposes: ['editorial'] } } as unknown as Restriction,
    ],
    outcome: 'review',
    reasons: [MISUNDERSTOOD],
  },
  {
    says: 'a list nobody knows a member of holds for every use where its part is unknown as well',
    restrictions: [
      { kind: 'channel-except', value: ['hologram'], within: { territories: ['XX', 'JP'] } } as unknown as Restriction,
    ],
    outcome: 'review',
    reasons: [MISUNDERSTOOD],
  },
  {
    says: 'days counted from a publication nobody knows hold, though the part would be over counted from the transmission',
    restrictions: [
      {
        kind: 'channel-except',
        value: ['hologram'],
        within: { untilDays: 2 },
      } as unknown as Restriction,
    ],
    words: 'NOT FOR TWO DAYS AFTER ITS FIRST PUBLICATION',
    outcome: 'review',
    reasons: unsure(
      'Its words count the days from what is not known here, such as the publication; here they are counted from the transmission.',
      MISUNDERSTOOD[3],
    ),
  },
];
