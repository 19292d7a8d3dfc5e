import type { CountryCode } from '../../vocabulary/restrictions.ts';
import { EVERY_POINT, NO_POINT } from '../places/region.ts';
import { difference, EVERYWHERE, territoriesOf } from '../places/territories.ts';
import type { Rule } from './rule.ts';
import { isCountry, isListOf, knownCountries } from './values.ts';

/** "For use only in X": every other country is taken away, the unknown one too. */
export const territoryOnly: Rule<CountryCode[]> = {
  effect: 'forbid',
  isUnderstood: (value) => isListOf(value, isCountry),
  region(value) {
    const countries = knownCountries(value);
    if (countries.length === 0) return NO_POINT;
    return { ...EVERY_POINT, territories: difference(EVERYWHERE, territoriesOf(countries)) };
  },
  odrl: { rule: 'prohibition', of: 'any', when: ['spatial', 'isNoneOf'] },
};
