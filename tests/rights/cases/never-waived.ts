import type { Restriction, RestrictionKind } from '../../../src/vocabulary/restrictions.ts';
import type { Case } from './case.ts';

function forbidding(kind: RestrictionKind, value: unknown, within?: Restriction['within']): Restriction {
  return { kind, value, ...(within === undefined ? {} : { within }) } as Restriction;
}

const NEVER = {
  'a kill in the words': forbidding('kill', null),
  'a withhold in the words': forbidding('withhold', null),
  'an embargo': forbidding('embargo-until', '2026-06-16'),
  'an embargo without a date': forbidding('embargo-until', null),
  'an embargo for one channel, said as a ban that ends': forbidding('channel-except', ['online'], {
    until: '2026-06-16',
  }),
  'an embargo by days after transmission': forbidding('territory-except', ['JP'], { untilDays: 30 }),
  'words that only a person can judge, until a day': forbidding('other', null, { until: '2026-06-16' }),
  'a kind of restriction from a later time': forbidding('court-order' as RestrictionKind, null),
};

/** Each of these stands whatever waiver is laid before the judge: see the test of what nothing lifts. */
export const NEVER_WAIVED: readonly (readonly [string, Pick<Case, 'restrictions' | 'doubts' | 'facts' | 'use'>])[] = [
  ...Object.entries(NEVER).map(([says, restriction]) => [says, { restrictions: [restriction] }] as const),
  ...(['killed', 'withheld', 'deleted'] as const).map(
    (status) => [`a ${status} photo`, { facts: { status } }] as const,
  ),
  [
    'an edit that waits to be confirmed',
    {
      doubts: [
        { words: '', field: 'editor', start: null, end: null, reason: 'Waits to be confirmed: drop “JAPAN OUT”' },
      ],
    },
  ],
  ['a use that names no channel', { use: { channels: [] } }],
];
