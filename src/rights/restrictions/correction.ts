import type { Rule } from './rule.ts';
import { isNothing } from './values.ts';

export const correction: Rule<null> = {
  effect: 'inform',
  isUnderstood: isNothing,
  duty: () => 'The agency has corrected it: use the corrected picture and caption.',
  sentence: () => 'The agency has corrected this picture or its caption.',
  remedy: () => 'Use the corrected picture and caption.',
  odrl: { rule: 'obligation', action: 'imprimatur:useCorrection' },
};
