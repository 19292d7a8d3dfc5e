import type { Purpose } from '../../vocabulary/uses.ts';
import { EVERY_POINT, NO_POINT, otherPurposes, purposesOf } from '../places/region.ts';
import { purposesInKorean } from '../words/languages/korean-wording.ts';
import { purposesInWords } from '../words/wording.ts';
import { fewer, purposes } from './as-strict.ts';
import type { Rule } from './rule.ts';
import { isListOf, isPurpose, knownOf } from './values.ts';

export const purposeOnly: Rule<Purpose[]> = {
  effect: 'forbid',
  isUnderstood: (value) => isListOf(value, isPurpose),
  region(value) {
    const purposes = purposesOf(knownOf(value, isPurpose));
    return purposes === 0 ? NO_POINT : { ...EVERY_POINT, purposes: otherPurposes(purposes) };
  },
  isAsStrict: fewer(purposes),
  isWaivable: true,
  odrl: { rule: 'prohibition', of: 'any', when: ['purpose', 'isNoneOf'] },
  says: {
    en: {
      sentence: (value) => `May be used only for ${purposesInWords(knownOf(value, isPurpose), 'and')}.`,
      remedy: (value) => `Use it for ${purposesInWords(knownOf(value, isPurpose), 'or')} alone.`,
    },
    ko: {
      sentence: (value) => `다음 용도로만 사용할 수 있습니다: ${purposesInKorean(value)}.`,
      remedy: (value) => `다음 용도로만 사용하십시오: ${purposesInKorean(value)}.`,
    },
  },
};
