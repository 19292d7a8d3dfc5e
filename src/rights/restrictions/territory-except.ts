import type { CountryCode } from '../../vocabulary/restrictions.ts';
import { EVERY_POINT, NO_POINT } from '../places/region.ts';
import { territoriesOf, UNKNOWN_COUNTRY } from '../places/territories.ts';
import type { Rule } from './rule.ts';
import { isCountry, isListOf, knownCountries } from './values.ts';

/** "X OUT": the countries named are taken away, and with them whoever cannot be placed. */
export const territoryExcept: Rule<CountryCode[]> = {
  effect: 'forbid',
  isUnderstood: (value) => isListOf(value, isCountry),
  region(value) {
    const countries = knownCountries(value);
    if (countries.length === 0) return NO_POINT;
    return { ...EVERY_POINT, territories: territoriesOf([...countries, UNKNOWN_COUNTRY]) };
  },
  odrl: { rule: 'prohibition', of: 'any', when: ['spatial', 'isAnyOf'] },
};
