import type { CountryCode } from '../../vocabulary/restrictions.ts';
import { EVERY_POINT, NO_POINT } from '../places/region.ts';
import { difference, EVERYWHERE, territoriesOf } from '../places/territories.ts';
import { countriesInKorean, orGeofenceInKorean } from '../words/languages/korean-wording.ts';
import { countriesInWords, fewLeftOut, orGeofence } from '../words/wording.ts';
import { countries, fewer } from './as-strict.ts';
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
  isAsStrict: fewer(countries),
  isWaivable: true,
  odrl: { rule: 'prohibition', of: 'any', when: ['spatial', 'isNoneOf'] },
  says: {
    en: {
      sentence: (value) => `May be used only in ${countriesInWords(knownCountries(value))}.`,
      remedy(value, partly) {
        const others = fewLeftOut(knownCountries(value));
        return others === null || others.length === 0
          ? `Use an outlet whose audience is in ${countriesInWords(knownCountries(value), 'or')} only${orGeofence(partly)}.`
          : `Use an outlet without an audience in ${countriesInWords(others, 'or')}${orGeofence(partly)}.`;
      },
    },
    ko: {
      sentence: (value) => `다음 국가에서만 사용할 수 있습니다: ${countriesInKorean(value)}.`,
      remedy(value, partly) {
        const others = fewLeftOut(knownCountries(value));
        return others === null || others.length === 0
          ? `독자가 다음 국가에만 있는 매체를 이용하십시오: ${countriesInKorean(value)}.${orGeofenceInKorean(partly)}`
          : `다음 국가에 독자가 없는 매체를 이용하십시오: ${countriesInKorean(others)}.${orGeofenceInKorean(partly)}`;
      },
    },
  },
};
