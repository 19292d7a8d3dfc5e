import type { CountryCode } from '../../vocabulary/restrictions.ts';
import { EVERY_POINT, NO_POINT } from '../places/region.ts';
import { territoriesOf, UNKNOWN_COUNTRY } from '../places/territories.ts';
import { countriesInKorean, orGeofenceInKorean } from '../words/languages/korean-wording.ts';
import { countriesInWords, fewLeftOut, orGeofence } from '../words/wording.ts';
import { countries, more } from './as-strict.ts';
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
  isAsStrict: more(countries),
  isWaivable: true,
  odrl: { rule: 'prohibition', of: 'any', when: ['spatial', 'isAnyOf'] },
  says: {
    en: {
      sentence: (value) => `May not be used in ${countriesInWords(knownCountries(value), 'or')}.`,
      remedy(value, partly) {
        const left = fewLeftOut(knownCountries(value));
        if (left?.length === 0) return 'No country is left: use another picture.';
        return left === null
          ? `Use an outlet without an audience in ${countriesInWords(knownCountries(value), 'or')}${orGeofence(partly)}.`
          : `Use an outlet whose audience is in ${countriesInWords(left, 'or')} only${orGeofence(partly)}.`;
      },
    },
    ko: {
      sentence: (value) => `다음 국가에서는 사용할 수 없습니다: ${countriesInKorean(value)}.`,
      remedy(value, partly) {
        const left = fewLeftOut(knownCountries(value));
        if (left?.length === 0) return '사용할 수 있는 국가가 없습니다. 다른 사진을 사용하십시오.';
        return left === null
          ? `다음 국가에 독자가 없는 매체를 이용하십시오: ${countriesInKorean(value)}.${orGeofenceInKorean(partly)}`
          : `독자가 다음 국가에만 있는 매체를 이용하십시오: ${countriesInKorean(left)}.${orGeofenceInKorean(partly)}`;
      },
    },
  },
};
