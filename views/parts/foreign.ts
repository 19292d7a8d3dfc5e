import type { Language } from '../../src/rights/words/languages/language.ts';

/** The `lang` of a sentence on a page that is English; none where it is English too. */
export function foreign(language: Language | undefined): Language | undefined {
  return language === 'en' ? undefined : language;
}
