import type { Purpose } from '../../vocabulary/uses.ts';
import { EVERY_POINT, purposesOf } from '../places/region.ts';
import { purposesInKorean } from '../words/languages/korean-wording.ts';
import { purposesInWords } from '../words/wording.ts';
import { more, purposes } from './as-strict.ts';
import type { Rule } from './rule.ts';
import { isListOf, isPurpose, knownOf } from './values.ts';

export const purposeExcept: Rule<Purpose[]> = {
  effect: 'forbid',
  isUnderstood: (value) => isListOf(value, isPurpose),
  region: (value) => ({ ...EVERY_POINT, purposes: purposesOf(knownOf(value, isPurpose)) }),
  isAsStrict: more(purposes),
  isWaivable: true,
  odrl: { rule: 'prohibition', of: 'any', when: ['purpose', 'isAnyOf'] },
  says: {
    en: {
      sentence: (value) => `May not be used for ${purposesInWords(knownOf(value, isPurpose), 'or')}.`,
      remedy: (value) =>
        `Use it only for a purpose that has nothing to do with ${purposesInWords(knownOf(value, isPurpose), 'or')}.`,
    },
    ko: {
      sentence: (value) => `다음 용도로는 사용할 수 없습니다: ${purposesInKorean(value)}.`,
      remedy: (value) => `다음과 무관한 용도로만 사용하십시오: ${purposesInKorean(value)}.`,
    },
  },
};
