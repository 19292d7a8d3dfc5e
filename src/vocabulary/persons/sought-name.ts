import { isTellingInHangul, mayBeParted } from './hangul-short-names.ts';
import { familyLikeness, isEastAsianGiven } from './name-lists.ts';
import { lastFirst, personKey, wordsOfName } from './person-key.ts';
import { INVISIBLE, pairsOf, UNSPACED } from './text-for-names.ts';

/** What a text must hold to name somebody: all these words in its index, and (where there is one) the pattern in its text. */
export interface SoughtName {
  words: string[];
  /** A regular expression that PostgreSQL and JavaScript read alike; null: the words alone tell. */
  pattern: string | null;
}

const HANGUL = /^\p{Script=Hangul}+$/u;
const ALL_UNSPACED = new RegExp(`^[${UNSPACED}]+$`, 'u');

/**
 * How a name is looked for in a text that `textForNames` made: as a whole, in any cutting into words, and in any order that
 * makes no other name of it. Null for what could be any word: then only who was read as a person counts.
 */
export function soughtName(given: string): SoughtName | null {
  const name = given.normalize('NFKC').replace(INVISIBLE, '');
  const words = wordsOfName(name);
  const letters = words.join('');
  if (ALL_UNSPACED.test(letters)) return unspaced(letters);
  const [only = ''] = words;
  if (words.length > 1) return spaced(words);
  return isTelling(only) ? { words: [`=${only}`], pattern: null } : null;
}

/** Names too short, or too much like other words, to be looked for in texts: an order on them reaches whom a person was read to be. */
export function unsoughtNames(names: readonly string[]): string[] {
  return names.filter((name) => soughtName(name) === null);
}

/** `김정은` and `김 정은` with what hangs on names; `金正恩` wherever it stands. */
function unspaced(letters: string): SoughtName | null {
  if (HANGUL.test(letters)) return inHangul(letters);
  const all = [...letters];
  if (all.length < (/^\p{Script=Han}/u.test(letters) ? 2 : 3)) return null;
  return { words: pairsOf(letters), pattern: all.join(' ?') };
}

/** Behind three syllables it is enough that a title or an ending begins; two could go on as any word does. */
function inHangul(letters: string): SoughtName | null {
  const words = pairsOf(letters);
  const parted = [...letters].join(' ?');
  const hanging = `(${TITLES})*(${PARTICLES})?( |$)`;
  if ([...letters].length > 2)
    return { words, pattern: `(^| )(${letters}(${TITLES}|${PARTICLES}| |$)|${parted}${hanging})` };
  if (!isTellingInHangul(letters)) return null;
  return { words, pattern: `(^| )${mayBeParted(letters) ? parted : letters}${hanging}` };
}

const PARTICLES =
  '은|는|이|가|을|를|의|와|과|도|만|에|에게|에게서|에서|로|으로|께|께서|부터|까지|보다|처럼|이나|이다|이며|이라|이라고|라고|하고|이랑|랑|한테|조차|마저|뿐|등|측|이고|이자';
const TITLES =
  '씨|님|군|양|전|현|국무|부|제|위원장|총비서|비서|대통령|총리|장관|차관|의원|대표|감독|선수|코치|배우|가수|회장|사장|이사|교수|박사|목사|신부|기자|총재|총장|후보|당선인|시장|지사|검사|판사|변호사|작가|아나운서|앵커|원장|단장|대장|장군|중위|소령|대위|여사|부부|일가|가족|체제|정권|팀|호|발|식|표|때|들|네|야|아|여';

function spaced(all: readonly string[]): SoughtName {
  const words = all.filter((word, at) => at === 0 || at === all.length - 1 || !ARTICLE.test(word));
  const orders = ordersOf(words).map((order) => `${order.map(inLetters).join(BETWEEN)}${whole(order)}`);
  const pattern = `(^| )-?(${orders.join('|')})|(^|[/,] )(${inLists(words).join('|')})( [/,]|$)`;
  return { words: [...new Set(joined(words))], pattern };
}

const ARTICLE = /^(?:al|el)$/;
/** Between two words of a name, which may be written as one. */
const BETWEEN = '( -?(al|el))? ?-?';

/** No other name goes on behind a hyphen; a given name of two syllables is whole, whatever hangs on it (“Kim Jong Un-Moon”). */
function whole(words: readonly string[]): string {
  const isEastAsian = familyLikeness(words[0] ?? '') > 0 && isEastAsianGiven(words.slice(1));
  const isWhole = isEastAsian && !IS_ONE_SYLLABLE.test(words.slice(1).join(' '));
  return isWhole ? '( |$)' : '( (?!-)|$)';
}

const IS_ONE_SYLLABLE = /^[^aeiouy]*[aeiouy]+[^aeiouy]*$/;

/** As written, and the family name at the other end where it is certain which that is. */
function ordersOf(words: readonly string[]): (readonly string[])[] {
  const own = personKey(words.join(' '));
  const turned = [lastFirst(words), firstLast(words)];
  return [words, ...turned.filter((turn) => personKey(turn.join(' ')) === own && turn.join() !== words.join())];
}

/** `Orbán, Viktor`; `Kim, Jong Un`: by themselves, as in “Ann Smith, John Doe” there is no John Smith. */
function inLists(words: readonly string[]): string[] {
  const families = familyLikeness(words[0] ?? '') > 0 ? [words, lastFirst(words)] : [lastFirst(words)];
  return families.map(([family = '', ...given]) => `${inLetters(family)} , ${given.map(inLetters).join(BETWEEN)}`);
}

function firstLast(words: readonly string[]): string[] {
  return [...words.slice(1), ...words.slice(0, 1)];
}

/** Two syllables of a given name are written as one word or as two. */
function inLetters(word: string): string {
  return isEastAsianGiven([word]) ? [...word].join(' ?-?') : word;
}

/** The words that the index of each such text holds, however it cuts the given name. */
function joined(words: readonly string[]): string[] {
  const [first = '', second = '', third = '', ...more] = words;
  if (third === '' || more.length > 0) return [...words];
  if (familyLikeness(first) > 0 && isEastAsianGiven([second, third])) return [first, second + third];
  return familyLikeness(third) > 0 && isEastAsianGiven([first, second]) ? [first + second, third] : [...words];
}

/** One word names somebody only where it is hardly another word, a place or half a name. */
function isTelling(word: string): boolean {
  return word.length >= 4 && familyLikeness(word) === 0 && !/\d/.test(word) && !OTHER_WORDS.has(word);
}

/** Names that are other words, months, days, towns or countries as well. */
const OTHER_WORDS = new Set(
  `will mark grace hope faith rose bill jack chase drew grant dean young long king park rich angel prince princess queen duke earl pink seal sting common
  usher future summer autumn winter dawn april june july august january february march september october november december monday tuesday wednesday thursday
  friday saturday sunday charity constance crystal daisy destiny diamond eden ember erin felicity frank gale gene georgia harmony harry haven heather holly
  honor hunter iris ivory jade jasmine jewel jordan joy justice kent king lily liberty lincoln london madison major marina mason melody mercy miles miller
  olive page paris patience pearl penny piper poppy porter prudence ruby sage sandy savannah scarlet sierra sidney skye sterling sydney taylor temple trinity
  tucker victoria violet virginia wade ward west wood worth chelsea brooklyn dakota dallas austin houston phoenix orlando florence milan vienna geneva
  india china chad israel cyprus kenya asia africa america europe england ireland scotland france germany russia korea japan north south east photo file pool
  this that they their there then with from have when where what your here over some such only also more most very star news time life love good best fans
  police people president minister team world cup city house home street court state national international united states washington`.split(
    /\s+/,
  ),
);
