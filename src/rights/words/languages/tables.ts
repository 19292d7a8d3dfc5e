import { ENGLISH } from './english.ts';
import { KOREAN } from './korean.ts';
import type { Language, LanguageTable } from './language.ts';

/** A language is added by its tag in `LANGUAGES` and its table here. */
export const TABLES = { en: ENGLISH, ko: KOREAN } satisfies Record<Language, LanguageTable>;
