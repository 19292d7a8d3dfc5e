import type { Rule } from './rule.ts';
import { isNothing } from './values.ts';

export const thirdPartyUnverified: Rule<null> = {
  effect: 'ask',
  isUnderstood: isNothing,
  odrl: { rule: 'obligation', action: 'imprimatur:tellUnverified' },
};
