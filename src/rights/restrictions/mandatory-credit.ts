import type { Rule } from './rule.ts';
import { isNothingOrText } from './values.ts';

/** A demand for a credit narrows nothing: it rides along as a duty. */
export const mandatoryCredit: Rule<string | null> = {
  effect: 'inform',
  isUnderstood: isNothingOrText,
  duty: creditDemand,
  sentence: creditDemand,
  remedy: () => 'Print the credit beside it.',
  odrl: { rule: 'obligation', action: 'attribute', text: 'imprimatur:credit' },
};

function creditDemand(words: string | null): string {
  return typeof words === 'string' && words !== '' ? `The credit must read “${words}”.` : 'The credit must be printed.';
}
