import { isForTitle } from '../places/house-titles.ts';
import type { Rule } from './rule.ts';
import { isListOf, isPublication, knownOf } from './values.ts';

export const publicationOnly: Rule<string[]> = {
  effect: 'forbid',
  isUnderstood: (value) => isListOf(value, isPublication),
  holds(value, { publication, titles }) {
    const names = knownOf(value, isPublication);
    if (names.length === 0) return false;
    return publication === null ? 'unknown' : !names.some((name) => isForTitle(name, publication, titles));
  },
  odrl: { rule: 'prohibition', of: 'any', when: ['recipient', 'isNoneOf'] },
};
