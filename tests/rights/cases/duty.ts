import { ANYTHING, type Case } from './case.ts';

export const DUTY_CASES: readonly Case[] = [
  {
    says: 'on publishing, what may not be done to the picture rides along as duties',
    restrictions: (['no-resale', 'no-redistribution', 'no-archive', 'no-modification'] as const).map((kind) => ({
      kind,
      value: null,
    })),
    outcome: 'clear',
    duties: ['credit', 'no-resale', 'no-redistribution', 'no-archive', 'no-modification'],
  },
  {
    says: 'a partner publishes too: the duties ride along',
    restrictions: [{ kind: 'no-modification', value: null }],
    agreements: ANYTHING,
    use: { action: 'redistribute', forPartner: true },
    outcome: 'clear',
    duties: ['credit', 'no-modification'],
  },
  {
    says: 'a demand for credit and a correction are duties, whatever is done',
    restrictions: [
      { kind: 'mandatory-credit', value: 'KCNA/Yonhap' },
      { kind: 'correction', value: null },
    ],
    use: { action: 'archive' },
    outcome: 'clear',
    duties: ['credit', 'mandatory-credit', 'correction'],
  },
  {
    says: 'the duties of a standing rule ride along with those of the words, in that order',
    restrictions: [{ kind: 'no-archive', value: null }],
    standingRules: [{ kind: 'mandatory-credit', value: 'KCNA' }],
    outcome: 'clear',
    duties: ['credit', 'no-archive', 'mandatory-credit'],
  },
  {
    says: 'a duty for another country is none here',
    restrictions: [{ kind: 'no-archive', value: null, within: { territories: ['JP'] } }],
    use: { territories: ['KR'] },
    outcome: 'clear',
    duties: ['credit'],
  },
  { says: 'where nobody is known to credit, there is no duty to', facts: { chain: [] }, outcome: 'clear', duties: [] },
  {
    says: 'a third party nobody verified is a condition, and a duty towards readers',
    restrictions: [{ kind: 'third-party-unverified', value: null }],
    outcome: 'conditional',
    reasons: [
      [
        'third-party-unverified',
        'conditional',
        'A third party supplied it, and nobody has verified it.',
        'Read the advisory and note that you accept it.',
      ],
    ],
    duties: ['credit', 'third-party-unverified'],
  },
  {
    says: 'somebody who must be asked is a condition that names them',
    restrictions: [{ kind: 'contact-required', value: 'the photo desk' }],
    outcome: 'conditional',
    reasons: [
      [
        'contact-required',
        'conditional',
        'Use depends on asking the photo desk first.',
        'Ask the photo desk and note the answer.',
      ],
    ],
  },
  {
    says: 'what may not be done to the picture is no duty where nothing is published',
    restrictions: [{ kind: 'no-resale', value: null }],
    use: { action: 'archive' },
    outcome: 'clear',
    duties: ['credit'],
  },
  {
    says: 'a duty for a time is none before it and none after it',
    restrictions: [
      { kind: 'mandatory-credit', value: 'Early', within: { until: '2026-06-14' } },
      { kind: 'mandatory-credit', value: 'Now', within: { from: '2026-06-15' } },
      { kind: 'mandatory-credit', value: 'Late', within: { from: '2026-06-16' } },
    ],
    outcome: 'clear',
    dutiesSay: ['Credit “KCNA/Yonhap”.', 'The credit must read “Now”.'],
    changesAt: '2026-06-16T00:00:00.000Z',
  },
  {
    says: 'a duty for some title is one where nobody says which title it is for',
    restrictions: [{ kind: 'mandatory-credit', value: 'AFP', within: { publications: ['Le Monde'] } }],
    use: { publication: null },
    outcome: 'clear',
    dutiesSay: ['Credit “KCNA/Yonhap”.', 'The credit must read “AFP”.'],
  },
  ...[
    { of: 'countries', within: { territories: ['XX'] } },
    { of: 'titles', within: { publications: [5] } },
    { of: 'days', within: { untilDays: -1 } },
    { of: 'days', within: { untilDays: 1, since: 'its first use' } },
  ].map(
    ({ of, within }): Case => ({
      says: `a duty in a part of all uses by ${of} that nobody understands stands, and a person looks: ${JSON.stringify(within)}`,
      restrictions: [{ kind: 'mandatory-credit', value: 'AFP', within } as never],
      outcome: 'review',
      reasons: [
        [
          'mandatory-credit',
          'review',
          'A part of this restriction was not understood.',
          'A rights manager reads the words and puts the right value in its place.',
        ],
      ],
      dutiesSay: ['Credit “KCNA/Yonhap”.', 'The credit must read “AFP”.'],
    }),
  ),
  {
    says: 'the photographer is credited first, and empty names are left out',
    facts: { photographer: 'Ana Kim', chain: ['', 'Yonhap'] },
    outcome: 'clear',
    dutiesSay: ['Credit “Ana Kim/Yonhap”.'],
  },
  {
    says: 'a kind of restriction from a later time has no duty',
    restrictions: [{ kind: 'no-holograms', value: null } as never],
    outcome: 'review',
    reasons: [
      [
        'unknown-clause',
        'review',
        'This kind of restriction is not known here.',
        'A rights manager reads the words and puts the right value in its place.',
      ],
    ],
    duties: ['credit'],
  },
];
