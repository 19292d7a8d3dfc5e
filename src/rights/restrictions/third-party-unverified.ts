import { never } from './as-strict.ts';
import type { Rule } from './rule.ts';
import { isNothing } from './values.ts';

export const thirdPartyUnverified: Rule<null> = {
  effect: 'ask',
  isUnderstood: isNothing,
  isAsStrict: never,
  isWaivable: true,
  odrl: { rule: 'obligation', action: 'imprimatur:tellUnverified' },
  says: {
    en: {
      sentence: () => 'A third party supplied it, and nobody has verified it.',
      remedy: () => 'Read the advisory and note that you accept it.',
      duty: () => 'Tell readers that it comes from a third party and is not verified.',
    },
    ko: {
      sentence: () => '제3자가 제공했으며, 아무도 검증하지 않았습니다.',
      remedy: () => '안내문을 읽고, 받아들인다는 것을 기록하십시오.',
      duty: () => '제3자가 제공했으며 검증되지 않았음을 독자에게 알리십시오.',
    },
  },
};
