import type { Rule } from './rule.ts';
import { isNothing } from './values.ts';

export const kill: Rule<null> = {
  effect: 'forbid',
  isUnderstood: isNothing,
  sentence: () => 'The agency has killed this picture.',
  remedy: () => 'Nothing makes it pass: use another picture.',
  odrl: { rule: 'prohibition', of: 'any', remedy: 'delete' },
};
