import type { Rule } from './rule.ts';
import { isNothing } from './values.ts';

export const correction: Rule<null> = {
  effect: 'inform',
  isUnderstood: isNothing,
  odrl: { rule: 'obligation', action: 'imprimatur:useCorrection' },
};
