import type { Rule } from './rule.ts';
import { isNothing } from './values.ts';

export const oneTimeUse: Rule<null> = {
  effect: 'forbid',
  isUnderstood: isNothing,
  holds(_, { isPublishing, uses }) {
    if (!isPublishing) return false;
    return uses === null ? 'unknown' : uses >= 1;
  },
  clearWhen: () => [{ uses: 'none' }],
  sentence: () => 'May be used once only.',
  remedy: () => 'Buy another use from the supplier, or use another picture.',
  odrl: { rule: 'prohibition', of: 'publish', when: ['count', 'gt'] },
};
