import type { Rule } from './rule.ts';
import { isNothing } from './values.ts';

export const noArchive: Rule<null> = {
  effect: 'forbid',
  isUnderstood: isNothing,
  holds: (_, { action }) => action === 'archive',
  duty: () => 'Do not keep it in an archive.',
  sentence: () => 'May not be kept in an archive.',
  remedy: () => 'Obtain the right to archive it from the supplier.',
  odrl: { rule: 'prohibition', of: 'archive' },
};
