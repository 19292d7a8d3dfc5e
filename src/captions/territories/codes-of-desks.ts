import type { CountryCode } from '../../vocabulary/restrictions.ts';

/** Codes of sport and of the wires that are none of ISO 3166-1. What is a town, a house or a second country as well (PHI, INA, ENG) is not among them. */
export const CODES_OF_DESKS: ReadonlyMap<string, CountryCode> = new Map([
  ['cro', 'HR'],
  ['slo', 'SI'],
  ['gre', 'GR'],
  ['bul', 'BG'],
  ['por', 'PT'],
  ['tpe', 'TW'],
  ['iom', 'IM'],
  ['den', 'DK'],
]);

/** Codes of one country that desks write for another place as often: Northern Ireland, North America, Ireland, South Africa, the Middle East. */
export const CODES_OF_TWO: ReadonlySet<string> = new Set(['ni', 'na', 'ir', 'sa', 'me']);

/** Letters of number plates: countries only where a list of countries holds them. */
export const LETTERS_OF_PLATES: ReadonlyMap<string, CountryCode> = new Map([
  ['a', 'AT'],
  ['b', 'BE'],
  ['d', 'DE'],
  ['e', 'ES'],
  ['f', 'FR'],
  ['i', 'IT'],
  ['l', 'LU'],
  ['n', 'NO'],
  ['p', 'PT'],
  ['s', 'SE'],
]);
