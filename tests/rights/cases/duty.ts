import type { Case } from './case.ts';

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
];
