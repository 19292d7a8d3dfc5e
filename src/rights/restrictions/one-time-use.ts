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
  odrl: { rule: 'prohibition', of: 'publish', when: ['count', 'gt'] },
};
