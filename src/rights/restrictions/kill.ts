import { whatever } from './as-strict.ts';
import type { Rule } from './rule.ts';
import { isNothing } from './values.ts';

export const kill: Rule<null> = {
  effect: 'forbid',
  isUnderstood: isNothing,
  isAsStrict: whatever,
  isWaivable: false,
  odrl: { rule: 'prohibition', of: 'any', remedy: 'delete' },
  says: {
    en: {
      sentence: () => 'A kill: this picture is never to be used.',
      remedy: () => 'Nothing makes it pass: use another picture.',
    },
    ko: {
      sentence: () => '사용 전면 취소: 이 사진은 사용할 수 없습니다.',
      remedy: () => '어떤 방법으로도 사용할 수 없습니다. 다른 사진을 사용하십시오.',
    },
  },
};
