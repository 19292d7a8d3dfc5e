/**
 * A title as titles are compared: in one case, letters and digits alone, without the accents that capitals leave out
 * (`N.Y. Post` and `NY POST` are one, and so are `El País` and `EL PAIS`).
 */
export function publicationKey(name: string): string {
  const known = keys.get(name);
  if (known !== undefined) return known;
  if (keys.size >= MAX_REMEMBERED) keys.clear();
  const key = makeKey(name);
  keys.set(name, key);
  return key;
}

/** The same few titles are compared at every request; the limit only keeps hostile input from filling the memory. */
const MAX_REMEMBERED = 5000;
const keys = new Map<string, string>();

/** Of Latin, Greek and Cyrillic letters. */
const ACCENTS = /[\u0300-\u036f]/g;

function makeKey(name: string): string {
  return (
    name
      .normalize('NFKD')
      .replace(ACCENTS, '')
      .normalize('NFC')
      // Through capitals, so that `ß` is `ss` and a final sigma is a sigma.
      .toUpperCase()
      .toLowerCase()
      .replace(/[^\p{L}\p{N}]/gu, '')
  );
}
