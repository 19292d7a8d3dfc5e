import type { Rule } from './rule.ts';
import { isNothingOrText } from './values.ts';

export const contactRequired: Rule<string | null> = {
  effect: 'ask',
  isUnderstood: isNothingOrText,
  sentence: (whom) => `Use depends on asking ${named(whom)} first.`,
  remedy: (whom) => `Ask ${named(whom)} and note the answer.`,
  odrl: { rule: 'obligation', action: 'obtainConsent', text: 'imprimatur:whom' },
};

function named(whom: string | null): string {
  return typeof whom === 'string' && whom !== '' ? whom : 'the supplier';
}
