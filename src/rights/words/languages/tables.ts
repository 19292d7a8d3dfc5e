import { ENGLISH } from './english.ts';
import { KOREAN } from './korean.ts';
import type { Language } from './language.ts';
import type { LanguageTable } from './language-table.ts';

/** A language is added by its tag in `LANGUAGES`, its table here and its sentences in every kind of `restrictions/`: what is missing does not compile. */
export const TABLES = { en: ENGLISH, ko: KOREAN } satisfies Record<Language, LanguageTable>;
