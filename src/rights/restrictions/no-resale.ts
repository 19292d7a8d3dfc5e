import type { Rule } from './rule.ts';
import { isNothing } from './values.ts';

export const noResale: Rule<null> = {
  effect: 'forbid',
  isUnderstood: isNothing,
  holds: (_, { actions }) => actions.includes('resell'),
  odrl: { rule: 'prohibition', of: 'resell' },
};
