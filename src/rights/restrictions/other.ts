import type { Rule } from './rule.ts';
import { isNothing } from './values.ts';

/** Words that narrow use in a way no other kind says: nobody but a person can tell what they allow. */
export const other: Rule<null> = {
  effect: 'review',
  isUnderstood: isNothing,
  odrl: { rule: 'obligation', action: 'reviewPolicy' },
};
