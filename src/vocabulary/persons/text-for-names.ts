import { isGivenName } from './given-names.ts';
import { isEastAsianGiven } from './name-lists.ts';
import { OTHER_WORDS } from './other-words.ts';
import { foldedName } from './person-key.ts';

/** Of texts made as they are now: one more with whatever makes them otherwise, so that those of before are made anew. */
export const NAMES_EDITION = 1;

/** A text as names are looked for in it; see `soughtName`. */
export interface TextForNames {
  /**
   * Its words folded, a space between two; `,` or `/` where no name goes on: at a comma, the end of a sentence, a blank line.
   * `-` begins a word that a hyphen makes a part of the name before it: `schmidt -bauer`. `~` stands in place of the space
   * behind a given name that a name goes on from: `anna~maria~schmidt`.
   */
  text: string;
  /** What an index finds it by, each once. */
  words: string[];
}

/** Scripts that are written without spaces, or whose words take endings. */
export const UNSPACED = String.raw`\p{Script=Hangul}\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー々`;
/** A word of the text: these scripts part from those with spaces. */
const WORD = new RegExp(String.raw`[${UNSPACED}]+|(?:(?![${UNSPACED}])[\p{L}\p{N}\p{M}'’‘ʼʹ′${'`'}´])+`, 'gu');
const BEGINS_UNSPACED = new RegExp(`^[${UNSPACED}]`, 'u');
const POSSESSIVE = /['’‘ʼ]s?$/u;
/** Hyphens, dots of initials, dots of names in other scripts and one break of the line stand within names. */
const WITHIN_NAMES = /^(?:\.? ?\n? ?| ?[-‐‑‒–·・‧•_] ?\n? ?)$/u;
const HYPHEN = /^[-‐‑]$/;
/** Signs without width, which stand in words that were copied from pages. */
export const INVISIBLE = /[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/gu;
/** `#ParkJiHoon`: words that capitals part. */
const JOINED = /(?<![\p{L}\p{N}])\p{Lu}\p{Ll}+(?:\p{Lu}\p{Ll}+){1,4}(?![\p{L}\p{N}])/gu;
/** `J. K.`, `St.`; a longer word before a dot ends its sentence. */
const LONGEST_INITIAL = 3;
/** A word that the end of a line took apart: `Alexan-⏎der`. */
const TORN = /(\p{L})[-‐] ?\n ?(\p{L})/gu;

/** An index holds no longer word. */
const LONGEST_WORD = 80;

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
  return { text: written(words), words: [...new Set([...indexed(words), ...alone(words)])] };
}

interface Word {
  text: string;
  isCapital: boolean;
  /** Behind a hyphen. */
  isBound: boolean;
  /** `#leejieun`. */
  isHashtag: boolean;
}

const BREAK: Word = { text: '/', isCapital: false, isBound: false, isHashtag: false };
const COMMA: Word = { ...BREAK, text: ',' };

function written(words: readonly Word[]): string {
  return words
    .map((word, at) => {
      const space = at === 0 ? '' : isGivenBefore(words, at) ? '~' : ' ';
      return `${space}${goesOnName(words, at) ? '-' : ''}${word.text}`;
    })
    .join('');
}

/** Between `Anna` and `Maria Schmidt`. What is another word, or a town, as well is none: “Will Maria Schmidt sing?” */
function isGivenBefore(words: readonly Word[], at: number): boolean {
  const [before, word] = [words[at - 1], words[at]];
  const isName = before?.isCapital === true && word?.isCapital === true && before.text.length > 2;
  return isName && isGivenName(before.text) && !OTHER_WORDS.has(before.text);
}

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

function wordsOf(text: string): Word[] {
  const words: Word[] = [];
  let end = 0;
  for (const { 0: raw, index } of text.matchAll(WORD)) {
    const folded = foldedName(raw.replace(POSSESSIVE, '')).slice(0, LONGEST_WORD);
    if (folded === '') continue;
    const between = text.slice(end, index);
    if (words.length > 0 && !goesOn(words.at(-1), between)) words.push(/^\s*,\s*$/.test(between) ? COMMA : BREAK);
    words.push({
      text: folded,
      isCapital: /^\p{Lu}/u.test(raw),
      isBound: HYPHEN.test(between),
      isHashtag: /#$/.test(between),
    });
    end = index + raw.length;
  }
  return words;
}

function goesOn(before: Word | undefined, between: string): boolean {
  if (!WITHIN_NAMES.test(between)) return false;
  return !between.startsWith('.') || (before?.text.length ?? 0) <= LONGEST_INITIAL;
}

/** Words, syllables that may be one given name, and of scripts without spaces every two letters in a row. */
function indexed(words: readonly Word[]): string[] {
  const found: string[] = [];
  let run = '';
  for (const [at, { text, isHashtag }] of words.entries()) {
    if (isHashtag) found.push(`#${text}`);
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
