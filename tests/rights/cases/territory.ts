import type { Case } from './case.ts';

export const TERRITORY_CASES: readonly Case[] = [
  {
    says: 'a country where it may not run blocks an outlet for the world',
    restrictions: [{ kind: 'territory-except', value: ['JP'] }],
    outcome: 'blocked',
    reasons: [
      [
        'territory-except',
        'blocked',
        'May not be used in Japan.',
        'Use an outlet without an audience in Japan, or geofence it.',
      ],
    ],
  },
  {
    says: 'a country where it may not run does not concern an outlet elsewhere',
    restrictions: [{ kind: 'territory-except', value: ['JP'] }],
    use: { territories: ['KR', 'US'] },
    outcome: 'clear',
  },
  {
    says: 'two restrictions that leave no country together block a geofenced outlet',
    restrictions: [
      { kind: 'territory-only', value: ['KR', 'JP'] },
      { kind: 'territory-except', value: ['KR', 'JP'] },
    ],
    use: { geofenced: true },
    outcome: 'blocked',
    reasons: [
      [
        'territory-only',
        'blocked',
        'May be used only in Japan and South Korea.',
        'Use an outlet whose audience is in Japan or South Korea only.',
      ],
      [
        'territory-except',
        'blocked',
        'May not be used in Japan or South Korea.',
        'Use an outlet without an audience in Japan or South Korea.',
      ],
    ],
  },
  {
    says: 'a geofence helps nobody where the whole audience is outside',
    restrictions: [{ kind: 'territory-only', value: ['JP'] }],
    use: { territories: ['KR'], geofenced: true },
    outcome: 'blocked',
    reasons: [
      ['territory-only', 'blocked', 'May be used only in Japan.', 'Use an outlet whose audience is in Japan only.'],
    ],
  },
  {
    says: 'a list with an unknown country blocks by those it knows and is held for a person',
    restrictions: [{ kind: 'territory-only', value: ['KR', 'Freedonia'] }],
    use: { territories: ['JP'] },
    outcome: 'blocked',
    reasons: [
      [
        'territory-only',
        'blocked',
        'May be used only in South Korea.',
        'Use an outlet whose audience is in South Korea only.',
      ],
      [
        'territory-only',
        'review',
        'A part of this restriction was not understood.',
        'A rights manager reads the words and puts the right value in its place.',
      ],
    ],
  },
  {
    says: 'a list without any country is held for a person and blocks nothing',
    restrictions: [{ kind: 'territory-only', value: [] }],
    outcome: 'review',
    reasons: [
      [
        'territory-only',
        'review',
        'A part of this restriction was not understood.',
        'A rights manager reads the words and puts the right value in its place.',
      ],
    ],
  },
];
