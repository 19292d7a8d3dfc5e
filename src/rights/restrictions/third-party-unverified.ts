import type { Rule } from './rule.ts';
import { isNothing } from './values.ts';

export const thirdPartyUnverified: Rule<null> = {
  effect: 'ask',
  isUnderstood: isNothing,
  duty: () => 'Tell readers that it comes from a third party and is not verified.',
  sentence: () => 'A third party supplied it, and nobody has verified it.',
  remedy: () => 'Read the advisory and note that you accept it.',
  odrl: { rule: 'obligation', action: 'imprimatur:tellUnverified' },
};
