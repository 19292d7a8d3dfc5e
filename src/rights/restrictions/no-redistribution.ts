import type { Rule } from './rule.ts';
import { isNothing } from './values.ts';

/** Who may not pass a picture on may not sell it on either. */
export const noRedistribution: Rule<null> = {
  effect: 'forbid',
  isUnderstood: isNothing,
  holds: (_, { actions }) => actions.includes('redistribute') || actions.includes('resell'),
  duty: () => 'Do not pass it on to anybody else.',
  sentence: () => 'May not be passed on to anybody else.',
  remedy: () => 'Let the other party get it from the supplier, or obtain the right to pass it on.',
  odrl: { rule: 'prohibition', of: 'redistribute' },
};
