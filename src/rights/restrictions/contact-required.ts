import type { Rule } from './rule.ts';
import { isNothingOrText } from './values.ts';

export const contactRequired: Rule<string | null> = {
  effect: 'ask',
  isUnderstood: isNothingOrText,
  odrl: { rule: 'obligation', action: 'obtainConsent', text: 'imprimatur:whom' },
};
