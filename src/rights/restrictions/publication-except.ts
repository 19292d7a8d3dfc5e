import { nameTheTitle } from '../places/named-titles.ts';
import { publicationsInKorean } from '../words/languages/korean-wording.ts';
import { listInWords } from '../words/wording.ts';
import { more, titles } from './as-strict.ts';
import type { Rule } from './rule.ts';
import { isListOf, isPublication, knownOf } from './values.ts';

export const publicationExcept: Rule<string[]> = {
  effect: 'forbid',
  isUnderstood: (value) => isListOf(value, isPublication),
  holds: nameTheTitle,
  isAsStrict: more(titles),
  isWaivable: true,
  odrl: { rule: 'prohibition', of: 'any', when: ['recipient', 'isAnyOf'] },
  says: {
    en: {
      sentence: (value) => `May not be used by ${listInWords(knownOf(value, isPublication), 'or')}.`,
      remedy: (value) => `Use it in another title than ${listInWords(knownOf(value, isPublication), 'or')}.`,
    },
    ko: {
      sentence: (value) => `다음 간행물은 사용할 수 없습니다: ${publicationsInKorean(value)}.`,
      remedy: (value) => `다음을 제외한 간행물에 사용하십시오: ${publicationsInKorean(value)}.`,
    },
  },
};
