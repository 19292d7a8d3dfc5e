import { publicationKey } from '../places/publications.ts';
import { listInWords } from '../words/wording.ts';
import type { Rule } from './rule.ts';
import { isListOf, isPublication, knownOf } from './values.ts';

export const publicationExcept: Rule<string[]> = {
  effect: 'forbid',
  isUnderstood: (value) => isListOf(value, isPublication),
  holds(value, { publication }) {
    const titles = knownOf(value, isPublication).map(publicationKey);
    if (titles.length === 0) return false;
    return publication === null ? 'unknown' : titles.includes(publication);
  },
  sentence: (value) => `May not be used by ${listInWords(knownOf(value, isPublication), 'or')}.`,
  remedy: (value) => `Use it in another title than ${listInWords(knownOf(value, isPublication), 'or')}.`,
  odrl: { rule: 'prohibition', of: 'any', when: ['recipient', 'isAnyOf'] },
};
