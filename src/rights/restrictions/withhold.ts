import { whatever } from './as-strict.ts';
import type { Rule } from './rule.ts';
import { isNothing } from './values.ts';

export const withhold: Rule<null> = {
  effect: 'forbid',
  isUnderstood: isNothing,
  isAsStrict: whatever,
  isWaivable: false,
  odrl: { rule: 'prohibition', of: 'any' },
  says: {
    en: {
      sentence: () => 'This picture is to be held back.',
      remedy: () => 'Wait until it is released and two people let go of these words, or use another picture.',
    },
    ko: {
      sentence: () => '이 사진의 사용은 보류해야 합니다.',
      remedy: () => '사용해도 된다는 통보가 오고 두 사람이 이 문구를 풀 때까지 기다리거나 다른 사진을 사용하십시오.',
    },
  },
};
