import type { Purpose } from '../../vocabulary/uses.ts';
import { EVERY_POINT, purposesOf } from '../places/region.ts';
import type { Rule } from './rule.ts';
import { isListOf, isPurpose, knownOf } from './values.ts';

export const purposeExcept: Rule<Purpose[]> = {
  effect: 'forbid',
  isUnderstood: (value) => isListOf(value, isPurpose),
  region: (value) => ({ ...EVERY_POINT, purposes: purposesOf(knownOf(value, isPurpose)) }),
  odrl: { rule: 'prohibition', of: 'any', when: ['purpose', 'isAnyOf'] },
};
