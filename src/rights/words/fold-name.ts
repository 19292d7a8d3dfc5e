/**
 * A name of a title or a story in one case, compatibility forms unified, without the accents that capitals leave out:
 * `El País` and `EL PAIS` are one, and so are `Straße` and `STRASSE`. `kept` takes out what does not count, before a
 * sigma that ends a word is written another way.
 */
export function foldName(name: string, kept: (plain: string) => string): string {
  const plain = kept(name.normalize('NFKD').replace(ACCENTS, '').normalize('NFC'));
  // Through capitals, so that `ß` is `ss`; and before, as the capital `ẞ` has none but itself.
  return plain.toLowerCase().toUpperCase().toLowerCase();
}

/** Of Latin, Greek and Cyrillic letters, but for those that are other letters with it, in capitals too: й, ў, ї, ѓ, ќ. */
const ACCENTS = /(?!(?<=[иу])\u0306|(?<=і)\u0308|(?<=[гк])\u0301)[\u0300-\u036f]/giu;
