import type { Purpose } from '../../vocabulary/uses.ts';
import { EVERY_POINT, NO_POINT, otherPurposes, purposesOf } from '../places/region.ts';
import type { Rule } from './rule.ts';
import { isListOf, isPurpose, knownOf } from './values.ts';

export const purposeOnly: Rule<Purpose[]> = {
  effect: 'forbid',
  isUnderstood: (value) => isListOf(value, isPurpose),
  region(value) {
    const purposes = purposesOf(knownOf(value, isPurpose));
    return purposes === 0 ? NO_POINT : { ...EVERY_POINT, purposes: otherPurposes(purposes) };
  },
  odrl: { rule: 'prohibition', of: 'any', when: ['purpose', 'isNoneOf'] },
};
