import { isCountryCode } from '../../vocabulary/countries.ts';
import type { DateOrInstant } from '../../vocabulary/restrictions.ts';
import { CHANNELS, PURPOSES } from '../../vocabulary/uses.ts';
import { instantOf } from '../moments/instants.ts';
import { publicationKey } from '../places/publications.ts';

/** Values come from texts, files and other programs: each question here is safe to ask of anything. */

export function isNothing(value: unknown): boolean {
  return value === null || value === undefined;
}

export function isNothingOrText(value: unknown): boolean {
  return isNothing(value) || typeof value === 'string';
}

export function isDate(value: unknown): value is DateOrInstant {
  return typeof value === 'string' && !Number.isNaN(instantOf(value, 'opens', 'UTC'));
}

export function isWholeDays(value: unknown): boolean {
  return Number.isSafeInteger(value) && Number(value) >= 0;
}

export function isCountry(code: unknown): boolean {
  return typeof code === 'string' && isCountryCode(code);
}

export function isChannelWord(word: unknown): boolean {
  return word === 'all-digital' || (CHANNELS as readonly unknown[]).includes(word);
}

export function isPurpose(word: unknown): boolean {
  return (PURPOSES as readonly unknown[]).includes(word);
}

export function isPublication(word: unknown): boolean {
  return typeof word === 'string' && publicationKey(word) !== '';
}

/** True for a list with at least one member, all of them known. */
export function isListOf(value: unknown, isMember: (member: unknown) => boolean): boolean {
  return Array.isArray(value) && value.length > 0 && value.every(isMember);
}

/** The members that are known; none for what is no list. */
export function knownOf<M>(value: readonly M[], isMember: (member: unknown) => boolean): M[] {
  return Array.isArray(value) ? value.filter(isMember) : [];
}

export function knownCountries(value: readonly string[]): string[] {
  return knownOf(value, isCountry);
}
