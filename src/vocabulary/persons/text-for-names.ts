import {
  BREAK,
  COMMA,
  INVISIBLE,
  isSeparated,
  LONGEST_WORD,
  POSSESSIVE,
  UNSPACED,
  type Word,
  wordsOf,
} from './folded-words.ts';
import { isGivenName } from './given-names.ts';
import { isEastAsianGiven } from './name-lists.ts';
import { isTitled, namesInQuestion } from './names-in-question.ts';
import { OTHER_WORDS } from './other-words.ts';
import { foldedName } from './person-key.ts';

/** Of texts made as they are now: one more with whatever makes them otherwise, so that those of before are made anew. */
export const NAMES_EDITION = 2;

/** A text as names are looked for in it; see `soughtName`. */
export interface TextForNames {
  /**
   * Its words folded, a space between two; `,` or `/` where no name goes on: at a comma, the end of a sentence, a blank line.
   * `-` begins a word that a hyphen makes a part of the name before it: `schmidt -bauer`. `~` stands in place of the space
   * behind a given name that a name goes on from, and within names that the text may mean (`namesInQuestion`): `anna~maria~schmidt`.
   * `+` stands in its place where a family name may go on: `maria schmidt+weber`.
   */
  text: string;
  /** What an index finds it by, each once. */
  words: string[];
}

/** `#ParkJiHoon2026`: words that capitals part. */
const JOINED = /(?<![\p{L}\p{N}])\p{Lu}\p{Ll}+(?:\p{Lu}\p{Ll}+){1,4}(?=\p{N}*(?![\p{L}\p{N}]))/gu;
const BEGINS_UNSPACED = new RegExp(`^[${UNSPACED}]`, 'u');
/** A word that the end of a line took apart: `Alexan-⏎der`. */
const TORN = /(\p{L})[-‐] ?\n ?(\p{L})/gu;

/** A text of some thousand letters in a millisecond. */
export function textForNames(received: string): TextForNames {
  const whole = received
    .normalize('NFKC')
    .replace(INVISIBLE, '')
    .replace(/\r\n?/g, '\n')
    .replace(/[^\S\n]+/g, ' ');
  const mended = whole.replace(TORN, '$1$2');
  const plain = wordsOf(whole);
  const joined = whole
    .match(JOINED)
    ?.flatMap((word) => [BREAK, ...wordsOf(word.replace(/(?<=\p{Ll})(?=\p{Lu})/gu, '-'))]);
  const words = [
    ...plain,
    ...(mended === whole ? [] : [BREAK, ...wordsOf(mended)]),
    ...(joined ?? []),
    ...familyFirst(plain),
  ];
  const asked = foldedOnce(namesInQuestion(whole));
  const text = [written(words, isTitled(whole)), ...asked.map((name) => `${BREAK.text}~${name.join('~')}`)].join(' ');
  return { text, words: [...new Set([...indexed(words), ...alone(words), ...asked.flat()])] };
}

function foldedOnce(names: readonly string[][]): string[][] {
  const folded = names.map((name) => foldedName(name.map((word) => word.replace(POSSESSIVE, '')).join('-')));
  return [...new Set(folded)].map((name) => name.split(/[-‐‑]+/).map((word) => word.slice(0, LONGEST_WORD)));
}

function written(words: readonly Word[], isTitle: boolean): string {
  return words
    .map((word, at) => {
      const space = at === 0 ? '' : isGivenBefore(words, at) ? '~' : goesOnFamily(words, at, isTitle) ? '+' : ' ';
      return `${space}${goesOnName(words, at) ? '-' : ''}${word.text}`;
    })
    .join('');
}

/** Between `Anna` and `Maria Schmidt`. What is another word, or a town, as well is none: “Will Maria Schmidt sing?” */
function isGivenBefore(words: readonly Word[], at: number): boolean {
  const [before, word] = [words[at - 1], words[at]];
  const isName = before?.isCapital === true && word?.isCapital === true && before.text.length > 2;
  return isName && !SPACED_DASH.test(word.between) && isGivenName(before.text) && !OTHER_WORDS.has(before.text);
}

/** `Corrects name to Maria - Maria Schmidt waves`. */
const SPACED_DASH = / [-‐‑‒–] /;

/** Before `Weber` in “Maria Schmidt Weber”: in prose, or where all that stands there is three words. A day is none. */
function goesOnFamily(words: readonly Word[], at: number, isTitle: boolean): boolean {
  const [first, before, word] = [words[at - 2], words[at - 1], words[at]];
  if (first?.isCapital !== true || before?.isCapital !== true || word?.isCapital !== true) return false;
  if (word.between !== ' ' || OTHER_WORDS.has(word.text)) return false;
  return !isTitle || (isSeparated(words[at - 3]) && isSeparated(words[at + 1]));
}

/** A keyword in its list; neither `jane@leejieun.example` nor a word that a sentence ends with. */
function isAlone(words: readonly Word[], at: number): boolean {
  const isOpen = isSeparated(words[at - 1]) && BETWEEN_KEYWORDS.test(words[at]?.between ?? '');
  return isOpen && isSeparated(words[at + 1]) && BETWEEN_KEYWORDS.test(words[at + 2]?.between ?? '');
}

const BETWEEN_KEYWORDS = /^\s*[,;|/]?\s*$/;

/**
 * `Schmidt-Bauer`, `Min-jae`; but neither `Un-led`, nor `Biden-Xi` where another capital follows: there a hyphen stands
 * between two people.
 */
function goesOnName(words: readonly Word[], at: number): boolean {
  const [before, word, after] = [words[at - 1], words[at], words[at + 1]];
  if (before === undefined || word?.isBound !== true) return false;
  if (!word.isCapital) return isEastAsianGiven([before.text, word.text]);
  return after?.isCapital !== true;
}

/** Where prose puts the family name first, that name once more, as it stands in lists: “Fans see Park, Ji-hoon wave”. */
function familyFirst(words: readonly Word[]): Word[] {
  return words.flatMap((word, at) => {
    if (words[at + 1] !== COMMA || !word.isCapital || isHalfOfName(words[at - 1])) return [];
    const given = givenFrom(words, at + 2);
    return given.length === 0 ? [] : [BREAK, word, COMMA, ...given, BREAK];
  });
}

function isHalfOfName(before: Word | undefined): boolean {
  return before?.isCapital === true && !ROLES.has(before.text);
}

/** Up to three words with a capital before one without; none where more follows. */
function givenFrom(words: readonly Word[], from: number): Word[] {
  const end = words.findIndex((word, at) => at >= from && !word.isCapital && !word.isBound);
  const isAmongWords = end > from && end - from <= 3 && words[end] !== BREAK && words[end] !== COMMA;
  return isAmongWords ? words.slice(from, end) : [];
}

/** Words, syllables that may be one given name, and of scripts without spaces every two letters in a row. */
function indexed(words: readonly Word[]): string[] {
  const found: string[] = [];
  let run = '';
  for (const [at, word] of words.entries()) {
    const { text } = word;
    found.push(...inOneWord(word, isAlone(words, at)));
    const next = words[at + 1]?.text ?? '/';
    if (BEGINS_UNSPACED.test(text)) {
      run += text;
      if (BEGINS_UNSPACED.test(next)) continue;
      found.push(...pairsOf(run));
      run = '';
    } else if (text !== BREAK.text && text !== COMMA.text) {
      found.push(text);
      if (isEastAsianGiven([text, next])) found.push(text + next);
    }
  }
  return found;
}

/** `#leejieun2026`; behind `?` what is in question: a part of a hashtag, an account, a keyword. */
function inOneWord({ text, between }: Word, isKeyword: boolean): string[] {
  if (between.endsWith('#')) {
    const undated = text.replace(/(?<=\p{L})\p{N}+$/u, '');
    const parts = [undated.replace(TAG_LEAD, ''), undated.replace(TAG_END, '')];
    return [`#${text}`, `#${undated}`, ...[...parts, parts[0]?.replace(TAG_END, '')].map((part) => `?${part}`)];
  }
  // An account may be of whoever made the picture.
  const isAccount = /[^@]@$/.test(between);
  return isAccount || (isKeyword && text.length >= SHORTEST_IN_ONE) ? [`?${text}`] : [];
}

/** `annlee` */
export const SHORTEST_IN_ONE = 6;
const TAG_LEAD =
  /^(?:iam|weare|wearewith|i?love|welove|free|justicefor|i?standwith|save|team|vote|stop|thankyou|happy|dear|prayfor|support|bringback|remember|forever|je?suis)/;
const TAG_END = /(?:fans?|official|forever|day|birthday|concert|tour|live|love|army|fanclub|news|out|now)$/;

export function pairsOf(run: string): string[] {
  const letters = [...run];
  return letters.slice(1).map((letter, at) => `${letters[at]}${letter}`);
}

/** Words with a capital that stand by themselves, behind `=`: of `Michael Jordan` neither; of a text in capitals every word. */
function alone(words: readonly Word[]): string[] {
  const isShouted = words.every(({ text, isCapital }) => isCapital || !/^[\p{Ll}\p{Lu}]/u.test(text));
  const isName = (word: Word | undefined) => word?.isCapital === true && !ROLES.has(word.text);
  return words.flatMap((word, at) => {
    if (!word.isCapital) return [];
    return isShouted || !(isName(words[at - 1]) || isName(words[at + 1])) ? [`=${word.text}`] : [];
  });
}

/** Words before a name that open a sentence; and what a caption may begin with. */
const ROLES = new Set(
  `a an the and with of in at on for by from to as after before when while us u s singer actor actress pop star rapper artist model footballer player coach
  president minister king queen prince princess pope emperor empress director dancer musician designer comedian striker midfielder defender goalkeeper`.split(
    /\s+/,
  ),
);
