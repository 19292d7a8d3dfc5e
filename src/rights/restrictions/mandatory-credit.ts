import { never } from './as-strict.ts';
import type { Rule } from './rule.ts';
import { isNothingOrText } from './values.ts';

/** A demand for a credit narrows nothing: it rides along as a duty. */
export const mandatoryCredit: Rule<string | null> = {
  effect: 'inform',
  isUnderstood: isNothingOrText,
  isAsStrict: never,
  isWaivable: true,
  odrl: { rule: 'obligation', action: 'attribute', text: 'imprimatur:credit' },
  says: {
    en: {
      sentence: demand,
      remedy: () => 'Print the credit beside it.',
      duty: demand,
    },
    ko: {
      sentence: demandInKorean,
      remedy: () => '사진 옆에 크레디트를 표기하십시오.',
      duty: demandInKorean,
    },
  },
};

function demand(words: string | null): string {
  return typeof words === 'string' && words !== '' ? `The credit must read “${words}”.` : 'The credit must be printed.';
}

function demandInKorean(words: string | null): string {
  return typeof words === 'string' && words !== ''
    ? `크레디트를 다음과 같이 표기해야 합니다: “${words}”.`
    : '크레디트를 표기해야 합니다.';
}
