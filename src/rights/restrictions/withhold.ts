import type { Rule } from './rule.ts';
import { isNothing } from './values.ts';

export const withhold: Rule<null> = {
  effect: 'forbid',
  isUnderstood: isNothing,
  odrl: { rule: 'prohibition', of: 'any' },
};
