import type { Rule } from './rule.ts';
import { isNothing } from './values.ts';

/** At once, or from a day on: what may be kept until then is to be deleted then, and whoever publishes has to know before. */
export const noArchive: Rule<null> = {
  effect: 'forbid',
  isUnderstood: isNothing,
  holds: (_, { actions }) => actions.includes('archive'),
  isFromWhen: true,
  odrl: { rule: 'prohibition', of: 'archive' },
};
