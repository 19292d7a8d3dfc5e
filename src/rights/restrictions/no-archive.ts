import { openingInWords } from '../words/within-in-words.ts';
import type { Rule } from './rule.ts';
import { isNothing } from './values.ts';

/** At once, or from a day on: what may be kept until then is to be deleted then, and whoever publishes has to know before. */
export const noArchive: Rule<null> = {
  effect: 'forbid',
  isUnderstood: isNothing,
  holds: (_, { actions }) => actions.includes('archive'),
  duty: (_, wording) => `Do not keep it in an archive${openingInWords(wording)}.`,
  isFromWhen: true,
  sentence: (_, wording) => `May not be kept in an archive${openingInWords(wording)}.`,
  remedy: (_, __, wording) => {
    const opening = openingInWords(wording);
    return opening === ''
      ? 'Obtain the right to archive it from the supplier.'
      : `Ask the supplier for the right to keep it in an archive${opening}.`;
  },
  odrl: { rule: 'prohibition', of: 'archive' },
};
