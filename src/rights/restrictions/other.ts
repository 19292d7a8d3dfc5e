import { whatever } from './as-strict.ts';
import type { Rule } from './rule.ts';
import { isNothing } from './values.ts';

/** Words that narrow use in a way no other kind says: nobody but a person can tell what they allow. */
export const other: Rule<null> = {
  effect: 'review',
  isUnderstood: isNothing,
  isAsStrict: whatever,
  isWaivable: true,
  odrl: { rule: 'obligation', action: 'reviewPolicy' },
  says: {
    en: {
      sentence: () => 'The words narrow its use in a way only a person can judge.',
      remedy: () => 'A rights manager reads the words and says what they mean for this use.',
    },
    ko: {
      sentence: () => '사람만이 판단할 수 있는 방식으로 사용을 제한하는 문구입니다.',
      remedy: () => '권리 담당자가 문구를 읽고, 이 사용에 어떤 뜻인지 밝혀야 합니다.',
    },
  },
};
