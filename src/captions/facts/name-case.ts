/** Words inside names that stay small: `Bernd von Jutrczenka`, `Polizia di Stato`. */
const PARTICLES = new Set(
  'von van der den de del della di da dos das do du des la le les ten ter zu zum zur y e i af av och und of the for and al el bin ibn bint san dal'.split(
    ' ',
  ),
);

export function isParticle(word: string): boolean {
  return PARTICLES.has(word);
}

/** A person's name in normal case: words written in capitals are lowered, particles inside stay small; the rest is as written. */
export function personCase(name: string): string {
  return IN_NORMAL_CASE.test(name) ? name : inNormalCase(name);
}

const IN_NORMAL_CASE = /^[A-Z][a-z]+(?: [A-Z](?:[a-z]+|\.))*$/;

function inNormalCase(name: string): string {
  const isAllShouted = name === name.toUpperCase();
  return name
    .split(/\s+/)
    .map((word, at) => (isShouted(word) && (isAllShouted || word.length > 2) ? lowered(word, at) : word))
    .join(' ');
}

/** A body's name in normal case: only where all of it is in capitals and some word is too long for an acronym. */
export function organisationCase(name: string): string {
  if (name !== name.toUpperCase() || !/\p{Lu}{5}/u.test(name)) return name;
  return name
    .split(/\s+/)
    .map((word, at) => (/\d/.test(word) ? word : lowered(word, at)))
    .join(' ');
}

function isShouted(word: string): boolean {
  return (
    word.length > 1 && word === word.toUpperCase() && word !== word.toLowerCase() && !INITIALS_OR_NUMERAL.test(word)
  );
}

const INITIALS_OR_NUMERAL = /^(?:\p{Lu}\.)+$|^[IVX]+$/u;

const FIRST_LETTERS = /(?<=^|[-'’.])\p{L}/gu;

function lowered(word: string, at: number): string {
  const lower = word.toLowerCase();
  if (at > 0 && PARTICLES.has(lower)) return lower;
  return lower.replace(FIRST_LETTERS, (letter) => letter.toUpperCase());
}
