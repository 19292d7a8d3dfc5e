import { type EditedText, replaced } from './edited-text.ts';
import { isKnownWord } from './known-words.ts';

const LATIN = 'ABCEHIKMOPTXYaceiopxy';
const CYRILLIC = 'АВСЕНІКМОРТХУасеіорху';
const GREEK = 'ΑΒ ΕΗΙΚΜΟΡΤΧΥα  ιορχυ';
const MORE_GREEK = { Ν: 'N', Ζ: 'Z', ν: 'v', κ: 'k' };

const toLatin = new Map<string, string>(Object.entries(MORE_GREEK));
const toCyrillic = new Map<string, string>();
for (const [at, letter] of [...LATIN].entries()) {
  toLatin.set(CYRILLIC.charAt(at), letter);
  if (GREEK.charAt(at) !== ' ') toLatin.set(GREEK.charAt(at), letter);
  toCyrillic.set(letter, CYRILLIC.charAt(at));
}

const HOLDS_OTHER = /[\u0370-\u03ff\u0400-\u052f]/;
const HOLDS_LATIN = /[A-Za-z]/;
const WORDS = /\p{L}+/gu;
const IS_LATIN = /\p{Script=Latin}/u;
const IS_OTHER = /[\p{Script=Cyrillic}\p{Script=Greek}]/u;

/** `NО SАLES` with letters of Cyrillic or Greek that look like Latin ones, and `рубль` with a Latin p: each word in the one script it can be in. */
export function inOneScript(edited: EditedText): EditedText {
  if (!(HOLDS_OTHER.test(edited.text) && HOLDS_LATIN.test(edited.text))) return edited;
  // In a text that holds Russian as well “Не” is no “He”.
  const isForeign = [...edited.text].every((letter) => !IS_OTHER.test(letter) || toLatin.has(letter));
  return replaced(edited, WORDS, ({ 0: word }) => (IS_OTHER.test(word) ? ofOneScript(word, isForeign) : null));
}

function ofOneScript(word: string, isForeign: boolean): string | null {
  const letters = [...word];
  const isMixed = IS_LATIN.test(word);
  const asLatin = letters.map((letter) => (IS_OTHER.test(letter) ? toLatin.get(letter) : letter));
  if (!asLatin.includes(undefined)) {
    const latin = asLatin.join('');
    return isMixed || (isForeign && isKnownWord(latin)) ? latin : null;
  }
  const asCyrillic = letters.map((letter) => (IS_OTHER.test(letter) ? letter : toCyrillic.get(letter)));
  return isMixed && !asCyrillic.includes(undefined) ? asCyrillic.join('') : null;
}
