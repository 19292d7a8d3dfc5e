import { isForTitle } from '../places/house-titles.ts';
import { publicationsInKorean } from '../words/languages/korean-wording.ts';
import { listInWords } from '../words/wording.ts';
import { fewer, titles } from './as-strict.ts';
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
  isAsStrict: fewer(titles),
  isWaivable: true,
  odrl: { rule: 'prohibition', of: 'any', when: ['recipient', 'isNoneOf'] },
  says: {
    en: {
      sentence: (value) => `May be used only by ${listInWords(knownOf(value, isPublication), 'and')}.`,
      remedy: (value) => `Use it in ${listInWords(knownOf(value, isPublication), 'or')}.`,
    },
    ko: {
      sentence: (value) => `다음 간행물만 사용할 수 있습니다: ${publicationsInKorean(value)}.`,
      remedy: (value) => `다음 간행물에 사용하십시오: ${publicationsInKorean(value)}.`,
    },
  },
};
