import { whatever } from './as-strict.ts';
import type { Rule } from './rule.ts';
import { isNothing } from './values.ts';

/** Who may not pass a picture on may not sell it on either. */
export const noRedistribution: Rule<null> = {
  effect: 'forbid',
  isUnderstood: isNothing,
  holds: (_, { actions }) => actions.includes('redistribute') || actions.includes('resell'),
  isAsStrict: whatever,
  isWaivable: true,
  odrl: { rule: 'prohibition', of: 'redistribute' },
  says: {
    en: {
      sentence: () => 'May not be passed on to anybody else.',
      remedy: () => 'Let the other party get it from the supplier, or obtain the right to pass it on.',
      duty: () => 'Do not pass it on to anybody else.',
    },
    ko: {
      sentence: () => '다른 누구에게도 다시 배포할 수 없습니다.',
      remedy: () => '상대방이 공급자에게서 직접 받게 하거나, 재배포 권리를 확보하십시오.',
      duty: () => '다른 누구에게도 다시 배포하지 마십시오.',
    },
  },
};
