import type { Rule } from './rule.ts';
import { isNothingOrText } from './values.ts';

/** A demand for a credit narrows nothing: it rides along as a duty. */
export const mandatoryCredit: Rule<string | null> = {
  effect: 'inform',
  isUnderstood: isNothingOrText,
  odrl: { rule: 'obligation', action: 'attribute', text: 'imprimatur:credit' },
};
