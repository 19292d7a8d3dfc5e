import type { Rule } from './rule.ts';
import { isNothing } from './values.ts';

/** Its words may single out one alteration. Any is forbidden as an act: the archive cannot tell what an editor does to a copy. */
export const noModification: Rule<null> = {
  effect: 'forbid',
  isUnderstood: isNothing,
  holds: (_, { actions }) => actions.includes('modify'),
  odrl: { rule: 'prohibition', of: 'modify' },
};
