import { never } from './as-strict.ts';
import type { Rule } from './rule.ts';
import { isNothingOrText } from './values.ts';

export const contactRequired: Rule<string | null> = {
  effect: 'ask',
  isUnderstood: isNothingOrText,
  isAsStrict: never,
  isWaivable: true,
  odrl: { rule: 'obligation', action: 'obtainConsent', text: 'imprimatur:whom' },
  says: {
    en: {
      sentence: (whom) => `Use depends on asking ${nameOf(whom, 'the supplier')} first.`,
      remedy: (whom) => `Ask ${nameOf(whom, 'the supplier')} and note the answer.`,
    },
    ko: {
      sentence: (whom) => `사용하기 전에 다음에 문의해야 합니다: ${nameOf(whom, '공급자')}.`,
      remedy: (whom) => `다음에 문의하고 답변을 기록하십시오: ${nameOf(whom, '공급자')}.`,
    },
  },
};

function nameOf(whom: string | null, supplier: string): string {
  return typeof whom === 'string' && whom !== '' ? whom : supplier;
}
