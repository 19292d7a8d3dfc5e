import { activeOf, passiveOf } from '../words/named-alterations.ts';
import type { Rule } from './rule.ts';
import { isNothing } from './values.ts';

/** Its words may single out one alteration. Any is forbidden as an act: the archive cannot tell what an editor does to a copy. */
export const noModification: Rule<null> = {
  effect: 'forbid',
  isUnderstood: isNothing,
  holds: (_, { actions }) => actions.includes('modify'),
  duty: (_, { alterations }) =>
    alterations.length === 0
      ? 'Print it whole and unaltered, with no text over it.'
      : `Do not ${activeOf(alterations)}.`,
  sentence: (_, { alterations }) =>
    alterations.length === 0
      ? 'May not be cropped, retouched or altered in any other way.'
      : `May not ${passiveOf(alterations)}.`,
  remedy: () => 'Use it whole and unaltered.',
  odrl: { rule: 'prohibition', of: 'modify' },
};
