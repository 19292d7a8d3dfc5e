import { whatever } from './as-strict.ts';
import type { Rule } from './rule.ts';
import { isNothing } from './values.ts';

export const oneTimeUse: Rule<null> = {
  effect: 'forbid',
  isUnderstood: isNothing,
  holds(_, { isPublishing, uses }) {
    if (!isPublishing) return false;
    return uses === null ? 'unknown' : uses >= 1;
  },
  clearWhen: () => [{ uses: 'none' }],
  isAsStrict: whatever,
  isWaivable: true,
  odrl: { rule: 'prohibition', of: 'publish', when: ['count', 'gt'] },
  says: {
    en: {
      sentence: () => 'May be used once only.',
      remedy: () => 'Buy another use from the supplier, or use another picture.',
    },
    ko: {
      sentence: () => '한 번만 사용할 수 있습니다.',
      remedy: () => '공급자에게서 추가 사용을 구매하거나 다른 사진을 사용하십시오.',
    },
  },
};
