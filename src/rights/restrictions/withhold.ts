import type { Rule } from './rule.ts';
import { isNothing } from './values.ts';

export const withhold: Rule<null> = {
  effect: 'forbid',
  isUnderstood: isNothing,
  sentence: () => 'The agency asks that this picture be held back.',
  remedy: () => 'Wait until the agency releases it, or use another picture.',
  odrl: { rule: 'prohibition', of: 'any' },
};
