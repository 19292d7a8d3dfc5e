import type { Restriction } from '../../../src/vocabulary/restrictions.ts';
import type { Case } from './case.ts';

export const HELD_AND_KILLED_CASES: readonly Case[] = [
  {
    says: 'words nobody understood hold the photo for a person',
    doubts: [
      { words: 'RIGHTS APPLY', field: 'caption', start: 0, end: 12, reason: 'These words were not understood.' },
    ],
    outcome: 'review',
    reasons: [
      [
        'doubt',
        'review',
        'These words were not understood.',
        'A rights manager reads the words and says what they mean.',
      ],
    ],
  },
  {
    says: 'a restriction outside the list holds the photo for a person',
    restrictions: [{ kind: 'other', value: null }],
    outcome: 'review',
    reasons: [
      [
        'other',
        'review',
        'The words narrow its use in a way only a person can judge.',
        'A rights manager reads the words and says what they mean for this use.',
      ],
    ],
  },
  {
    says: 'a kind of restriction from a later time holds the photo for a person',
    restrictions: [{ kind: 'no-holograms', value: null } as unknown as Restriction],
    outcome: 'review',
    reasons: [
      [
        'unknown-clause',
        'review',
        'This kind of restriction is not known here.',
        'A rights manager reads the words and puts the right value in its place.',
      ],
    ],
  },
  {
    says: 'a kill in the words blocks whatever else holds, and every obstacle is named',
    restrictions: [
      { kind: 'kill', value: null },
      { kind: 'contact-required', value: null },
      { kind: 'other', value: null },
    ],
    outcome: 'blocked',
    reasons: [
      ['kill', 'blocked', 'A kill: this picture is never to be used.', 'Nothing makes it pass: use another picture.'],
      [
        'other',
        'review',
        'The words narrow its use in a way only a person can judge.',
        'A rights manager reads the words and says what they mean for this use.',
      ],
      [
        'contact-required',
        'conditional',
        'Use depends on asking the supplier first.',
        'Ask the supplier and note the answer.',
      ],
    ],
  },
  {
    says: 'a picture the agency holds back is blocked',
    restrictions: [{ kind: 'withhold', value: null }],
    outcome: 'blocked',
    reasons: [
      [
        'withhold',
        'blocked',
        'This picture is to be held back.',
        'Wait until it is released and two people let go of these words, or use another picture.',
      ],
    ],
  },
  ...(['killed', 'withheld', 'deleted'] as const).map(
    (status): Case => ({
      says: `a ${status} photo is blocked`,
      facts: { status },
      outcome: 'blocked',
      reasons: [
        {
          killed: [
            'killed',
            'blocked',
            'This picture has been killed.',
            'Nothing makes it pass: use another picture.',
          ] as const,
          withheld: [
            'withheld',
            'blocked',
            'This picture is withheld.',
            'Wait until it is released: one person proposes to lift what withholds it, a rights manager who did not confirms. Or use another picture.',
          ] as const,
          deleted: ['deleted', 'blocked', 'This picture has been deleted.', 'Use another picture.'] as const,
        }[status],
      ],
    }),
  ),
];
