import type { PersonChangeKind } from '../../src/catalogue/persons/change-names.ts';
import type { NameScript } from '../../src/vocabulary/persons/scripts.ts';

export const SCRIPT_WORDS = {
  Latin: 'Latin letters',
  Hangul: 'Korean',
  Han: 'Chinese characters',
  Kana: 'Japanese',
  Cyrillic: 'Cyrillic',
  Arabic: 'Arabic',
  Greek: 'Greek',
  Hebrew: 'Hebrew',
  other: 'Other',
} satisfies Record<NameScript, string>;

export const CHANGE_WORDS = {
  name: 'Name added',
  merge: 'Merged in',
  split: 'Split off',
} satisfies Record<PersonChangeKind, string>;

export function photosInWords(count: number): string {
  return count === 1 ? '1 photo' : `${count} photos`;
}

/** The grid with the photos that show or mention somebody: a quotation mark would end the term. */
export function photosOfPath(name: string): string {
  return `/photos?${new URLSearchParams({ q: `person:"${name.replaceAll(/["“”]/g, '')}"` })}`;
}
