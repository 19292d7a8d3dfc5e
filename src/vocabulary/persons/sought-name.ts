import { INVISIBLE, UNSPACED } from './folded-words.ts';
import { isTellingInHangul, mayBeParted } from './hangul-short-names.ts';
import { familyLikeness, isEastAsianGiven } from './name-lists.ts';
import { OTHER_WORDS } from './other-words.ts';
import { foldedName, lastFirst, personKey, wordsOfName } from './person-key.ts';
import { type BareName, bareName, spellingsOf, suffixPattern } from './suffixes.ts';
import { pairsOf, SHORTEST_IN_ONE } from './text-for-names.ts';

/** What a text must hold to name somebody: a word that is all of the name, or all its words in the index and (where there is one) the pattern in its text. */
export interface SoughtName {
  words: string[];
  /** A regular expression that PostgreSQL and JavaScript read alike; null: the words alone tell. */
  pattern: string | null;
  /** The pattern where more stands before, within or behind it, which may make another person of it: `Anna Maria Schmidt`. */
  longer: string | null;
  /** What an index holds where the name is one word: `leejieun`, `#zoesaldana`. */
  inOne: string[];
  /** What it holds where a word may be the name: `?zoesaldana` of an account or a longer hashtag. */
  perhapsInOne: string[];
}

const HANGUL = /^\p{Script=Hangul}+$/u;
const ALL_UNSPACED = new RegExp(`^[${UNSPACED}]+$`, 'u');

/**
 * How a name is looked for in a text that `textForNames` made: as a whole, in any cutting into words, and in any order that
 * makes no other name of it. Null for what could be any word: then only who was read as a person counts.
 */
export function soughtName(given: string): SoughtName | null {
  const name = given.normalize('NFKC').replace(INVISIBLE, '');
  const bare = bareName(name);
  if (bare === null) return soughtBare(name);
  // Spelled out it is a family name too: “Senior, Jane”.
  return SPELLED_OUT.test(foldedName(name)) ? eitherWay(withSuffix(bare), soughtBare(name)) : withSuffix(bare);
}

const SPELLED_OUT = /(?:junior|senior)$/;

function eitherWay(one: SoughtName | null, other: SoughtName | null): SoughtName | null {
  if (one?.pattern == null || other?.pattern == null) return one ?? other;
  return {
    ...one,
    pattern: `${one.pattern}|${other.pattern}`,
    longer: `${one.longer}|${other.longer}`,
    inOne: [...new Set([...one.inOne, ...other.inOne])],
    perhapsInOne: [...new Set([...one.perhapsInOne, ...other.perhapsInOne])],
  };
}

function soughtBare(name: string): SoughtName | null {
  const words = wordsOfName(name);
  const letters = words.join('');
  if (ALL_UNSPACED.test(letters)) return unspaced(letters);
  const [only = ''] = words;
  if (words.length > 1) return spaced(words);
  return isTelling(only)
    ? { words: [`=${only}`], pattern: null, longer: null, inOne: [`#${only}`], perhapsInOne: [] }
    : null;
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
  return sought(pairsOf(letters), all.join(' ?'));
}

/** Behind three syllables it is enough that a title or an ending begins; two could go on as any word does. */
function inHangul(letters: string): SoughtName | null {
  const words = pairsOf(letters);
  const parted = [...letters].join(' ?');
  const hanging = `(${TITLES})*(${PARTICLES})?( |$)`;
  if ([...letters].length > 2)
    return sought(words, `(^| )(${TRADES})?(${letters}(${TITLES}|${PARTICLES}| |$)|${parted}${hanging})`);
  if (!isTellingInHangul(letters)) return null;
  return sought(words, `(^| )${mayBeParted(letters) ? parted : letters}${hanging}`);
}

/**
 * `Robert Downey, Jr.` is so called with a comma or without; whether he is where a text names a Robert Downey is in question.
 * `Jane Roe, MP` is Jane Roe.
 */
function withSuffix(bare: BareName): SoughtName | null {
  const words = wordsOfName(bare.name);
  if (ALL_UNSPACED.test(words.join(''))) return soughtBare(bare.name);
  const { generation } = bare;
  const known = words.length > 1 || generation === '' ? soughtBare(bare.name) : null;
  if (words.length === 1 && known !== null) return known;
  const whole = suffixed(words, suffixPattern(bare));
  if (known === null) return { ...whole, inOne: inOneWith([`#${words.join('')}`], generation) };
  const either = { ...known, longer: `${known.longer}|${whole.longer}` };
  if (generation === '') return { ...either, pattern: `${known.pattern}|${whole.pattern}` };
  return {
    ...either,
    pattern: whole.pattern,
    inOne: inOneWith(known.inOne, generation),
    perhapsInOne: [...known.perhapsInOne, ...known.inOne],
  };
}

function inOneWith(words: readonly string[], generation: string): string[] {
  return words.flatMap((word) => spellingsOf(generation).map((one) => word + one));
}

/** `robert downey , jr`, `downey jr , robert`, `downey , robert , jr` */
function suffixed(all: readonly string[], suffix: string): SoughtName {
  const { words, initials } = withoutInitials(all);
  const behind = `( ,)?${SPACE}${suffix}`;
  const [family = '', ...given] = lastFirst(words).map(inLetters);
  const named = (gap: string) => {
    const [spoken, first] = [words.map(inLetters).join(gap) + behind, given.join(gap)];
    const orders =
      given.length === 0 ? [spoken] : [spoken, `${family}${behind} [,/] ${first}`, `${family} , ${first}${behind}`];
    return `-?(${orders.join('|')})(${SPACE}(?!-)|$)`;
  };
  return {
    words: [...new Set(joined(words))],
    pattern: `(^|[ +])${named(sureGap(initials))}`,
    longer: `(^|${SPACE})${named(between(INITIAL))}`,
    inOne: [],
    perhapsInOne: [],
  };
}

/** In scripts whose words nothing joins or lengthens. */
function sought(words: string[], pattern: string): SoughtName {
  return { words, pattern, longer: pattern, inOne: [], perhapsInOne: [] };
}

/** `가수이지은` */
const TRADES = '가수|배우|탤런트|방송인|개그맨|감독|선수|모델|작가|대통령|총리|의원|대표|후보|회장|장관';
const PARTICLES =
  '은|는|이|가|을|를|의|와|과|도|만|에|에게|에게서|에서|로|으로|께|께서|부터|까지|보다|처럼|이나|이다|이며|이라|이라고|라고|하고|이랑|랑|한테|조차|마저|뿐|등|측|이고|이자';
const TITLES =
  '씨|님|군|양|전|현|국무|부|제|위원장|총비서|비서|대통령|총리|장관|차관|의원|대표|감독|선수|코치|배우|가수|회장|사장|이사|교수|박사|목사|신부|기자|총재|총장|후보|당선인|시장|지사|검사|판사|변호사|작가|아나운서|앵커|원장|단장|대장|장군|중위|소령|대위|여사|부부|일가|가족|체제|정권|팀|호|발|식|표|때|들|네|야|아|여';

function spaced(all: readonly string[]): SoughtName {
  const whole = all.filter((word, at) => at === 0 || at === all.length - 1 || !ARTICLE.test(word));
  const { words, initials } = withoutInitials(whole);
  const orders = ordersOf(words);
  const sure = sureGap(initials);
  const named = (gap: string, end: (order: readonly string[]) => string) =>
    `-?(${orders.map((order) => `${order.map(inLetters).join(gap)}${end(order)}`).join('|')})`;
  const listed = (more: string) => `(^|[/,] )(${inLists(words).join('|')})${more}( [/,]|$)`;
  const inOne = orders.flatMap(inOneWord);
  return {
    words: [...new Set(joined(words))],
    pattern: `(^|[ +])${named(sure, endOfWhole)}|${listed(`([ ~+]${INITIAL})*`)}`,
    longer: `(^|${SPACE})${named(between(INITIAL), endOfLonger)}|${listed(`(${SPACE}${ANY_WORD}){0,2}`)}`,
    inOne,
    perhapsInOne: [...new Set(inOne.map((word) => `?${word.replace('#', '')}`))],
  };
}

/** Between the words of a name that has these initials itself; of one without any may stand there. */
function sureGap(initials: readonly string[]): string {
  return between(initials.length === 0 ? INITIAL : `[${initials.join('')}]`);
}

/** `Donald J. Trump` is Donald Trump; `J. K. Rowling` is not J. Rowling. */
function withoutInitials(words: readonly string[]): { words: readonly string[]; initials: string[] } {
  const isMiddle = (word: string, at: number) => at > 0 && at < words.length - 1 && [...word].length === 1;
  const initials = words.filter(isMiddle);
  const isNamed = (words[0]?.length ?? 0) > 1 && initials.length > 0;
  return isNamed ? { words: words.filter((word, at) => !isMiddle(word, at)), initials } : { words, initials: [] };
}

/** Hashtags of some letters; of names of three syllables any such word, of others it may be another (Will Power). */
function inOneWord(words: readonly string[]): string[] {
  const word = words.join('');
  if (word.length < SHORTEST_IN_ONE) return [];
  return isEastAsian(words) ? [`#${word}`, word] : [`#${word}`];
}

const SPACE = '[ ~+]';
const INITIAL = '[^ ~+/,-]';
const ANY_WORD = '[^ ~+/,-][^ ~+/,]*';

const ARTICLE = /^(?:al|el)$/;
/** Between two words of a name, which may be written as one: initials, and the article. */
function between(initial: string): string {
  return `(${SPACE}${initial}(?=${SPACE}))*(${SPACE}-?(al|el))?${SPACE}?-?`;
}

/** No other name goes on behind a hyphen; a given name of two syllables is whole, whatever hangs on it (“Kim Jong Un-Moon”). */
function endOfWhole(words: readonly string[]): string {
  return isWholeGiven(words) ? `(${SPACE}|$)` : '([ ~](?!-)|$)';
}

function endOfLonger(words: readonly string[]): string {
  return isWholeGiven(words) ? `(${SPACE}|$)` : `(${SPACE}(?!-)|$)`;
}

function isWholeGiven(words: readonly string[]): boolean {
  return isEastAsian(words) && !IS_ONE_SYLLABLE.test(words.slice(1).join(' '));
}

function isEastAsian([family = '', ...given]: readonly string[]): boolean {
  return familyLikeness(family) > 0 && isEastAsianGiven(given);
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
  return families.map(
    ([family = '', ...given]) => `${inLetters(family)} , ${given.map(inLetters).join(between(INITIAL))}`,
  );
}

function firstLast(words: readonly string[]): string[] {
  return [...words.slice(1), ...words.slice(0, 1)];
}

/** Two syllables of a given name are written as one word or as two. */
function inLetters(word: string): string {
  return isEastAsianGiven([word]) ? [...word].join(`${SPACE}?-?`) : word;
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
