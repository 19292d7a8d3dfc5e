import { saidOnce } from '../words/said-once.ts';

/**
 * A title as titles are compared: in one case, letters and digits alone, without the accents that capitals leave out
 * (`N.Y. Post` and `NY POST` are one, and so are `El País` and `EL PAIS`). The same few are compared at every request.
 */
export const publicationKey = saidOnce((name) =>
  name
    .normalize('NFKD')
    .replace(ACCENTS, '')
    .normalize('NFC')
    .replace(/[^\p{L}\p{N}]/gu, '')
    // Through capitals, so that `ß` is `ss`; and only now, for a sigma that ends a word is written another way.
    .toUpperCase()
    .toLowerCase(),
);

/** Of Latin, Greek and Cyrillic letters. */
const ACCENTS = /[\u0300-\u036f]/g;
