import { countryName } from '../../src/vocabulary/countries.ts';
import type { CountryCode } from '../../src/vocabulary/restrictions.ts';

/** `South Korea, Japan`; null, meaning all, is `Worldwide`. A long list is cut and counted. */
export function territoryWords(territories: readonly CountryCode[] | null): string {
  if (territories === null) return 'Worldwide';
  if (territories.length === 0) return 'Nowhere';
  const names = territories.map(countryName);
  return names.length <= 8 ? names.join(', ') : `${names.slice(0, 6).join(', ')} and ${names.length - 6} more`;
}
