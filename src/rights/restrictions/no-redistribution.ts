import type { Rule } from './rule.ts';
import { isNothing } from './values.ts';

/** Who may not pass a picture on may not sell it on either. */
export const noRedistribution: Rule<null> = {
  effect: 'forbid',
  isUnderstood: isNothing,
  holds: (_, { actions }) => actions.includes('redistribute') || actions.includes('resell'),
  odrl: { rule: 'prohibition', of: 'redistribute' },
};
