import type { Use } from '../../../src/rights/verdict.ts';
import type { Case } from './case.ts';

const IN_FULL = 'State the use in full: where, on which channels, what for and when.';

/** A use that nobody can read is held for a person, and says what of it was not read. */
function malformed(says: string, use: object, ...problems: string[]): Case {
  return {
    says,
    use: use as Partial<Use>,
    outcome: 'review',
    reasons: problems.map((problem) => ['unknown-clause', 'review', problem, IN_FULL] as const),
  };
}

export const MALFORMED_USE_CASES: readonly Case[] = [
  malformed('a use in no country', { territories: [] }, 'The use names no country.'),
  malformed(
    'a use in countries that are none',
    { territories: ['Freedonia', 'Sylvania'] },
    '“Freedonia” is no country.',
    '“Sylvania” is no country.',
  ),
  malformed(
    'a use in a country, and in one that is none',
    { territories: ['KR', 'Freedonia'] },
    '“Freedonia” is no country.',
  ),
  malformed('a use on no channel', { channels: [] }, 'The use names no channel.'),
  malformed('a use on a channel, and on one that is none', { channels: ['online', 'smoke'] }, '“smoke” is no channel.'),
  malformed('a use for a purpose that is none', { purpose: 'fun' }, '“fun” is no purpose.'),
  malformed('an action that is none', { action: 'burn' }, '“burn” is no action.'),
  malformed('a use at no time', { at: 'now' }, '“now” is no date.'),
  {
    says: 'a use that cannot be asked about is not taken for what no agreement covers',
    agreements: [],
    use: { channels: [] },
    outcome: 'review',
    reasons: [['unknown-clause', 'review', 'The use names no channel.', IN_FULL]],
  },
  {
    says: 'nor is one on a channel that is none',
    agreements: [],
    use: { channels: ['smoke'] as never },
    outcome: 'review',
    reasons: [['unknown-clause', 'review', '“smoke” is no channel.', IN_FULL]],
  },
  {
    says: 'nor is one for a purpose that is none',
    agreements: [],
    use: { purpose: 'fun' as never },
    outcome: 'review',
    reasons: [['unknown-clause', 'review', '“fun” is no purpose.', IN_FULL]],
  },
  {
    says: 'of a use at no time no restriction can be asked',
    restrictions: [
      { kind: 'embargo-until', value: '2026-07-01' },
      { kind: 'channel-except', value: ['online'] },
    ],
    use: { at: 'now' },
    outcome: 'review',
    reasons: [['unknown-clause', 'review', '“now” is no date.', IN_FULL]],
  },
  {
    says: 'a part that was not read leaves what was read in the way',
    restrictions: [{ kind: 'channel-except', value: ['online'] }],
    use: { channels: ['online', 'smoke'] as never },
    outcome: 'blocked',
    reasons: [
      ['channel-except', 'blocked', 'May not be used online.', 'Use an outlet that does not appear online.'],
      ['unknown-clause', 'review', '“smoke” is no channel.', IN_FULL],
    ],
  },
];
