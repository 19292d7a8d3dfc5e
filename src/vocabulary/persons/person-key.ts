import { familyLikeness, isEastAsianGiven, isFamilyFirstGiven } from './name-lists.ts';

/** Letters that no decomposition takes apart. */
const LETTERS: Record<string, string> = { ø: 'o', ł: 'l', đ: 'd', ð: 'd', þ: 'th', ß: 'ss', æ: 'ae', œ: 'oe', ı: 'i' };
const APOSTROPHES = /['’‘ʼʹ′`´]/gu;
const SUFFIX = /^(?:jr|sr|ii|iii|iv)\.?$/i;

/**
 * What all spellings of one name share: case, marks, hyphens, spaces, the Arabic article, and the order of family and given
 * name where the name itself tells which is which. A syllable more, less or other is another name, and so is another
 * script. Empty for a text without letters; at most 400 characters, so that it fits into an index.
 */
export function personKey(name: string): string {
  const words = withoutArticles(wordsOfName(name));
  const key = (isGivenFirst(words, isHyphened(name)) ? lastFirst(words) : words).join('');
  return [...key].slice(0, LONGEST_KEY).join('');
}

const LONGEST_KEY = 400;

/** The words of a name, folded, in the order of speech: `Kim, Jong-Un` is `jong un kim`. */
export function wordsOfName(name: string): string[] {
  return foldedName(spoken(name)).match(/[\p{L}\p{N}]+/gu) ?? [];
}

function spoken(name: string): string {
  const [family = '', given = '', ...more] = name.split(',').map((part) => part.trim());
  return given === '' || more.length > 0 || SUFFIX.test(given) ? name : `${given} ${family}`;
}

/** A text as names are compared: marks of Latin, Greek and Cyrillic letters do not count; those of kana do, and Hangul stays composed. */
export function foldedName(name: string): string {
  const plain = name
    .normalize('NFKD')
    .replace(APOSTROPHES, '')
    .replace(/[\u0300-\u036f]/g, '')
    .normalize('NFC');
  return plain.toLowerCase().replace(/[øłđðþßæœı]/g, (letter) => LETTERS[letter] ?? letter);
}

/** `Bashar al-Assad`, `Bashar Al Assad` and `Bashar Assad`; who begins with it (Al Gore) keeps it. */
function withoutArticles(words: string[]): string[] {
  return words.filter((word, at) => at === 0 || at === words.length - 1 || (word !== 'al' && word !== 'el'));
}

export function lastFirst(words: readonly string[]): string[] {
  return [...words.slice(-1), ...words.slice(0, -1)];
}

/** `Jong-un Kim`: what a hyphen binds is the given name. */
function isHyphened(name: string): boolean {
  return /^[^\s-]+[-‐‑][^\s-]+\s+\S+$/u.test(spoken(name).trim());
}

/** `Jong Un Kim`, `Viktor Orbán`, `Fumio Kishida`. Where both ends could be the family name nothing is moved. */
function isGivenFirst(words: readonly string[], isBound: boolean): boolean {
  const [first = '', last = ''] = [words[0], words.at(-1)];
  if (words.length < 2) return false;
  if (isFamilyFirstGiven(first) !== isFamilyFirstGiven(last)) return isFamilyFirstGiven(first);
  const likeness = familyLikeness(last);
  return likeness > (isBound ? 0 : familyLikeness(first)) && isEastAsianGiven(words.slice(0, -1));
}
