import { never } from './as-strict.ts';
import type { Rule } from './rule.ts';
import { isNothing } from './values.ts';

export const correction: Rule<null> = {
  effect: 'inform',
  isUnderstood: isNothing,
  isAsStrict: never,
  isWaivable: true,
  odrl: { rule: 'obligation', action: 'imprimatur:useCorrection' },
  says: {
    en: {
      sentence: () => 'The agency has corrected this picture or its caption.',
      remedy: () => 'Use the corrected picture and caption.',
      duty: () => 'The agency has corrected it: use the corrected picture and caption.',
    },
    ko: {
      sentence: () => '통신사가 이 사진이나 사진 설명을 정정했습니다.',
      remedy: () => '정정된 사진과 설명을 사용하십시오.',
      duty: () => '통신사가 정정했습니다. 정정된 사진과 설명을 사용하십시오.',
    },
  },
};
