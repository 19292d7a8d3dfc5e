import { canonicalAgency } from '../agency-names.ts';

/** `VAIN TOIMITUKSELLISEEN KÄYTTÖÖN, EI ARKISTOINTIIN`: four capital words and more with a comma, or one longer than names are, are terms in whatever language. */
export function isShoutedTerms(rest: string): boolean {
  const words = rest.trim().split(/\s+/).slice(0, 12);
  return (
    words.length >= 4 &&
    /\p{Lu}{4}/u.test(rest) &&
    !/\p{Ll}|\//u.test(words.join(' ')) &&
    (words.length > 5 ||
      words.slice(0, -1).some((word) => word.endsWith(',')) ||
      words.some((word) => /\p{Lu}{13}/u.test(word))) &&
    !words.some((word) => canonicalAgency(word.replace(/[,.]$/, '')) !== null)
  );
}
