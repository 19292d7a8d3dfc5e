import type { Rule } from './rule.ts';
import { isNothing } from './values.ts';

export const noResale: Rule<null> = {
  effect: 'forbid',
  isUnderstood: isNothing,
  holds: (_, { actions }) => actions.includes('resell'),
  duty: () => 'Do not sell or license it on.',
  sentence: () => 'May not be sold or licensed on.',
  remedy: () => 'Buy the right to resell it from the supplier.',
  odrl: { rule: 'prohibition', of: 'resell' },
};
