import type { Rule } from './rule.ts';
import { isNothing } from './values.ts';

/** Words that narrow use in a way no other kind says: nobody but a person can tell what they allow. */
export const other: Rule<null> = {
  effect: 'review',
  isUnderstood: isNothing,
  sentence: () => 'The words narrow its use in a way only a person can judge.',
  remedy: () => 'A rights manager reads the words and says what they mean for this use.',
  odrl: { rule: 'obligation', action: 'reviewPolicy' },
};
