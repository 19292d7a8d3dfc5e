import { foldedName } from './person-key.ts';

/** Scripts that are written without spaces, or whose words take endings. */
export const UNSPACED = String.raw`\p{Script=Hangul}\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー々`;
/** A word of the text: these scripts part from those with spaces. */
const WORD = new RegExp(String.raw`[${UNSPACED}]+|(?:(?![${UNSPACED}])[\p{L}\p{N}\p{M}'’‘ʼʹ′${'`'}´])+`, 'gu');
export const POSSESSIVE = /['’‘ʼ]s?$/u;
/** Hyphens, dots of initials, dots of names in other scripts and one break of the line stand within names. */
const WITHIN_NAMES = /^(?:\.? ?\n? ?| ?[-‐‑‒–·・‧•_] ?\n? ?)$/u;
const HYPHEN = /^[-‐‑]$/;
/** Signs without width, which stand in words that were copied from pages. */
export const INVISIBLE = /[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/gu;
/** `J. K.`, `St.`; a longer word before a dot ends its sentence. */
const LONGEST_INITIAL = 3;

/** An index holds no longer word. */
export const LONGEST_WORD = 80;

/** A word of a text, folded, as it stands there. */
export interface Word {
  text: string;
  isCapital: boolean;
  /** Behind a hyphen. */
  isBound: boolean;
  /** What stands between it and the word before; a space before what begins the text. */
  between: string;
}

/** Where no name goes on. */
export const BREAK: Word = { text: '/', isCapital: false, isBound: false, between: '' };
export const COMMA: Word = { ...BREAK, text: ',' };

/** The words of a text, with a break or a comma where no name goes on. */
export function wordsOf(text: string): Word[] {
  const words: Word[] = [];
  let end = 0;
  for (const { 0: raw, index } of text.matchAll(WORD)) {
    const folded = foldedName(raw.replace(POSSESSIVE, '')).slice(0, LONGEST_WORD);
    if (folded === '') continue;
    const between = end === 0 ? ` ${text.slice(0, index)}` : text.slice(end, index);
    if (words.length > 0 && !goesOn(words.at(-1), between)) words.push(/^\s*,\s*$/.test(between) ? COMMA : BREAK);
    words.push({
      text: folded,
      isCapital: /^\p{Lu}/u.test(raw),
      isBound: HYPHEN.test(between),
      between,
    });
    end = index + raw.length;
  }
  return words;
}

function goesOn(before: Word | undefined, between: string): boolean {
  if (!WITHIN_NAMES.test(between)) return false;
  return !between.startsWith('.') || (before?.text.length ?? 0) <= LONGEST_INITIAL;
}

export function isSeparated(word: Word | undefined): boolean {
  return word === undefined || word.text === BREAK.text || word.text === COMMA.text;
}
