import countries from 'i18n-iso-countries';
import type { CountryCode } from './restrictions.ts';

/** Every ISO 3166-1 alpha-2 code, and `XK`, which the standard leaves to its users and all data here take for Kosovo; sorted. */
export const COUNTRY_CODES: readonly CountryCode[] = Object.keys(countries.getAlpha2Codes()).sort();

const known = new Set(COUNTRY_CODES);

export function isCountryCode(code: string): boolean {
  return known.has(code);
}

/** The two-letter code for an alpha-2, alpha-3 or numeric ISO 3166-1 code, whatever its case; null for anything else. */
export function toCountryCode(code: string): CountryCode | null {
  const upper = code.trim().toUpperCase();
  if (known.has(upper)) return upper;
  if (/^[A-Z]{3}$/.test(upper)) return countries.alpha3ToAlpha2(upper) ?? null;
  if (/^\d{1,3}$/.test(upper)) return countries.numericToAlpha2(upper.padStart(3, '0')) ?? null;
  return null;
}

/** The three-letter code for a two-letter one, `KOR` for KR; null for what is no country. */
export function toAlpha3(code: CountryCode): string | null {
  return known.has(code) ? (countries.alpha2ToAlpha3(code) ?? null) : null;
}

const english = new Intl.DisplayNames(['en'], { type: 'region', fallback: 'code' });

/** Looked up once: a map of the world on a page names them all, and asking anew takes longer than drawing it. */
const names = new Map(COUNTRY_CODES.map((code) => [code, english.of(code) ?? code]));

/** The English name people read, `South Korea` for KR; the code itself where there is none. */
export function countryName(code: CountryCode): string {
  return names.get(code) ?? code;
}

/** Every name the country data holds for each country in a language (ISO 639-1), official and short; empty for an unknown language. */
export function countryNamesIn(language: string): ReadonlyMap<CountryCode, readonly string[]> {
  const all = countries.getNames(language, { select: 'all' }) ?? {};
  return new Map(Object.entries(all).map(([code, found]) => [code, [found].flat()]));
}
