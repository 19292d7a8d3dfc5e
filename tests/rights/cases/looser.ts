import type { Enforcement } from '../../../src/rights/exceptions/enforcement.ts';
import type { Restriction } from '../../../src/vocabulary/restrictions.ts';
import type { Case } from './case.ts';

const OBSERVED: Enforcement = {
  agency: 'Yonhap',
  stage: 'observe',
  until: '2026-07-01T00:00:00Z',
  by: 'Kim',
  reason: 'new here',
};
const WARNED: Enforcement = { ...OBSERVED, agency: 'KCNA', stage: 'warn', until: '2026-08-01T00:00:00Z' };
const NOT_ONLINE: Restriction = { kind: 'channel-except', value: ['online'] };
const EXPIRED: Restriction = { kind: 'expires-on', value: '2026-06-10' };

const ENDED = [
  'expires-on',
  'blocked',
  'May be used until the end of 10 June 2026.',
  'Ask the supplier for more time, or use another picture.',
] as const;
const IN_JAPAN = [
  'territory-except',
  'blocked',
  'May not be used in Japan.',
  'Use an outlet without an audience in Japan.',
] as const;
const BLOCKED = [
  'channel-except',
  'blocked',
  'May not be used online.',
  'Use an outlet that does not appear online.',
] as const;

/** What rights managers said of an agency, and what becomes of a verdict. */
export const LOOSER_CASES: readonly Case[] = [
  {
    says: 'where terms are observed what they forbid is clear, and told',
    restrictions: [NOT_ONLINE, EXPIRED],
    enforcement: [OBSERVED],
    outcome: 'clear',
    observed: ['channel-except', 'expires-on'],
    wouldBe: 'blocked',
    changesAt: '2026-07-01T00:00:00.000Z',
  },
  {
    says: 'where terms are observed and nothing is in the way there is nothing to tell',
    enforcement: [OBSERVED],
    outcome: 'clear',
  },
  {
    says: 'where terms warn a block becomes a condition that asks why',
    restrictions: [NOT_ONLINE],
    enforcement: [WARNED],
    outcome: 'conditional',
    reasons: [
      [
        'channel-except',
        'conditional',
        'May not be used online.',
        'Terms of KCNA only warn for now: say why it is used all the same.',
      ],
    ],
    changesAt: '2026-08-01T00:00:00.000Z',
  },
  {
    says: 'of two suppliers the stricter stage counts, and both are named',
    restrictions: [NOT_ONLINE],
    enforcement: [OBSERVED, WARNED],
    outcome: 'conditional',
    reasons: [
      [
        'channel-except',
        'conditional',
        'May not be used online.',
        'Terms of Yonhap and KCNA only warn for now: say why it is used all the same.',
      ],
    ],
    changesAt: '2026-07-01T00:00:00.000Z',
  },
  {
    says: 'a stage that is over is a block again, from its instant on',
    restrictions: [NOT_ONLINE],
    enforcement: [{ ...OBSERVED, until: '2026-06-15T12:00:00Z' }],
    outcome: 'blocked',
    reasons: [BLOCKED],
  },
  {
    says: 'of two stages one that is over is a block for both',
    restrictions: [NOT_ONLINE],
    enforcement: [OBSERVED, { ...WARNED, until: '2026-06-15' }],
    outcome: 'blocked',
    reasons: [BLOCKED],
  },
  {
    says: 'a stage that ends on a day ends when that day begins in UTC',
    restrictions: [NOT_ONLINE],
    enforcement: [{ ...OBSERVED, until: '2026-06-16' }],
    outcome: 'clear',
    observed: ['channel-except'],
    wouldBe: 'blocked',
    changesAt: '2026-06-16T00:00:00.000Z',
  },
  {
    says: 'a stage whose end nobody can read is a block',
    restrictions: [NOT_ONLINE],
    enforcement: [{ ...OBSERVED, until: 'some day' }],
    outcome: 'blocked',
    reasons: [BLOCKED],
  },
  {
    says: 'no stage at all is a block',
    restrictions: [NOT_ONLINE],
    enforcement: [],
    outcome: 'blocked',
    reasons: [BLOCKED],
  },
  {
    says: 'a kill and a withhold in the words, and a doubt, know no stage',
    restrictions: [
      { kind: 'kill', value: null },
      { kind: 'withhold', value: null },
      { kind: 'other', value: null },
      NOT_ONLINE,
    ],
    enforcement: [OBSERVED],
    outcome: 'blocked',
    reasons: [
      ['kill', 'blocked', 'A kill: this picture is never to be used.', 'Nothing makes it pass: use another picture.'],
      [
        'withhold',
        'blocked',
        'This picture is to be held back.',
        'Wait until it is released and two people let go of these words, or use another picture.',
      ],
      [
        'other',
        'review',
        'The words narrow its use in a way only a person can judge.',
        'A rights manager reads the words and says what they mean for this use.',
      ],
    ],
    observed: ['channel-except'],
    wouldBe: 'blocked',
    changesAt: '2026-07-01T00:00:00.000Z',
  },
  {
    says: 'a killed photo knows no stage',
    facts: { status: 'killed' },
    enforcement: [OBSERVED],
    outcome: 'blocked',
    reasons: [['killed', 'blocked', 'This picture has been killed.', 'Nothing makes it pass: use another picture.']],
  },
  {
    says: 'a withheld photo knows no stage',
    facts: { status: 'withheld' },
    enforcement: [WARNED],
    outcome: 'blocked',
    reasons: [
      [
        'withheld',
        'blocked',
        'This picture is withheld.',
        'Wait until it is released: one person proposes to lift what withholds it, a rights manager who did not confirms. Or use another picture.',
      ],
    ],
  },
  {
    says: 'a deleted photo knows no stage',
    facts: { status: 'deleted' },
    enforcement: [WARNED],
    outcome: 'blocked',
    reasons: [['deleted', 'blocked', 'This picture has been deleted.', 'Use another picture.']],
  },
  {
    says: 'a missing agreement knows no stage',
    agreements: [],
    enforcement: [OBSERVED],
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
    says: 'what was cleared in time stays where an end reaches new use alone',
    restrictions: [EXPIRED],
    reaches: { 'expires-on': 'new-use' },
    use: { clearedAt: '2026-06-09T00:00:00Z' },
    outcome: 'clear',
  },
  {
    says: 'what was cleared after an end that reaches new use alone is a new use',
    restrictions: [EXPIRED],
    reaches: { 'expires-on': 'new-use' },
    use: { clearedAt: '2026-06-11T00:00:00Z' },
    outcome: 'blocked',
    reasons: [ENDED],
  },
  {
    says: 'what was cleared in time for an edition after the end is a use after the end',
    restrictions: [EXPIRED],
    reaches: { 'expires-on': 'new-use' },
    use: { clearedAt: '2026-06-08T00:00:00Z', edition: '2026-06-12T04:00:00Z' },
    outcome: 'blocked',
    reasons: [ENDED],
  },
  {
    says: 'what was cleared for an edition after the end is clear while both are ahead',
    restrictions: [EXPIRED],
    reaches: { 'expires-on': 'new-use' },
    use: { at: '2026-06-09T00:00:00Z', clearedAt: '2026-06-08T00:00:00Z', edition: '2026-06-12T04:00:00Z' },
    outcome: 'clear',
    changesAt: '2026-06-11T00:00:00.000Z',
  },
  {
    says: 'what was cleared for an edition that came out in time stays',
    restrictions: [EXPIRED],
    reaches: { 'expires-on': 'new-use' },
    use: { clearedAt: '2026-06-08T00:00:00Z', edition: '2026-06-09T04:00:00Z' },
    outcome: 'clear',
  },
  {
    says: 'the one use within some days is the one that was cleared, where it reaches new use alone',
    restrictions: [{ kind: 'one-time-use', value: null, within: { untilDays: 30 } }],
    reaches: { 'one-time-use': 'new-use' },
    facts: { uses: 3 },
    use: { clearedAt: '2026-06-09T00:00:00Z' },
    outcome: 'clear',
  },
  {
    says: 'an end that reaches new use alone ends new use',
    restrictions: [EXPIRED],
    reaches: { 'expires-on': 'new-use' },
    outcome: 'blocked',
    reasons: [ENDED],
  },
  {
    says: 'an end of another kind that reaches new use alone changes nothing',
    restrictions: [EXPIRED],
    reaches: { 'no-archive': 'new-use' },
    use: { clearedAt: '2026-06-09T00:00:00Z' },
    outcome: 'blocked',
    reasons: [ENDED],
  },
  {
    says: 'OUT binds titles at home there, where a rights manager said that the agency means its clients',
    restrictions: [{ kind: 'territory-except', value: ['JP'] }],
    words: 'JAPAN OUT',
    bases: [
      { agency: 'Yonhap', family: 'no-sales', by: 'Lee' },
      { agency: 'Yonhap', family: 'out', by: 'Kim' },
    ],
    use: { homeCountry: 'JP', territories: ['KR'] },
    outcome: 'blocked',
    reasons: [
      [
        'territory-except',
        'blocked',
        'May not be used in Japan. Yonhap means the home country of the title, as Kim set it.',
        'Use it in a title that is at home elsewhere.',
      ],
    ],
  },
  {
    says: 'a title at home elsewhere may use it, wherever it is seen',
    restrictions: [{ kind: 'territory-except', value: ['JP'] }],
    words: 'JAPAN OUT',
    bases: [{ agency: 'Yonhap', family: 'out', by: 'Kim' }],
    use: { homeCountry: 'KR', territories: ['JP'] },
    outcome: 'clear',
  },
  {
    says: 'where nobody knows where the title is at home a person looks',
    restrictions: [{ kind: 'territory-except', value: ['JP'] }],
    words: 'JAPAN OUT',
    bases: [{ agency: 'Yonhap', family: 'out', by: 'Kim' }],
    outcome: 'review',
    reasons: [
      [
        'territory-except',
        'review',
        'May not be used in Japan.',
        'Say where the title is at home: that is not known here.',
      ],
    ],
  },
  {
    says: 'a phrase of another family still binds the audience',
    restrictions: [{ kind: 'territory-except', value: ['JP'] }],
    words: 'JAPAN MEDIA OUT',
    bases: [{ agency: 'Yonhap', family: 'out', by: 'Kim' }],
    use: { homeCountry: 'KR', territories: ['JP'] },
    outcome: 'blocked',
    reasons: [IN_JAPAN],
  },
  {
    says: '“no use in Japan” is about the audience, whatever was said of “Japan out”',
    restrictions: [{ kind: 'territory-except', value: ['JP'] }],
    words: 'NO USE IN JAPAN',
    bases: [{ agency: 'Yonhap', family: 'out', by: 'Kim' }],
    use: { homeCountry: 'KR', territories: ['JP'] },
    outcome: 'blocked',
    reasons: [IN_JAPAN],
  },
  {
    says: 'a rule of the agency itself binds the audience, whatever its words',
    standingRules: [{ kind: 'territory-except', value: ['JP'] }],
    words: 'JAPAN OUT',
    bases: [{ agency: 'Yonhap', family: 'out', by: 'Kim' }],
    use: { homeCountry: 'KR', territories: ['JP'] },
    outcome: 'blocked',
    reasons: [IN_JAPAN],
  },
];
