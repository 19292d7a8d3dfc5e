import type { Rule } from './rule.ts';
import { isNothing } from './values.ts';

export const noModification: Rule<null> = {
  effect: 'forbid',
  isUnderstood: isNothing,
  holds: (_, { action }) => action === 'modify',
  duty: () => 'Print it whole and unaltered, with no text over it.',
  sentence: () => 'May not be cropped, retouched or altered in any other way.',
  remedy: () => 'Use it whole and unaltered.',
  odrl: { rule: 'prohibition', of: 'modify' },
};
