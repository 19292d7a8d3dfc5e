import { whatever } from './as-strict.ts';
import type { Rule } from './rule.ts';
import { isNothing } from './values.ts';

export const noResale: Rule<null> = {
  effect: 'forbid',
  isUnderstood: isNothing,
  holds: (_, { actions }) => actions.includes('resell'),
  isAsStrict: whatever,
  isWaivable: true,
  odrl: { rule: 'prohibition', of: 'resell' },
  says: {
    en: {
      sentence: () => 'May not be sold or licensed on.',
      remedy: () => 'Buy the right to resell it from the supplier.',
      duty: () => 'Do not sell or license it on.',
    },
    ko: {
      sentence: () => '재판매하거나 다시 사용 허락할 수 없습니다.',
      remedy: () => '공급자에게서 재판매 권리를 구매하십시오.',
      duty: () => '재판매하거나 다시 사용 허락하지 마십시오.',
    },
  },
};
