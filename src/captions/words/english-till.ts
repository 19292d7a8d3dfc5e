import { remembered, type TextInWords } from './text-in-words.ts';

/** “No web till The Sun runs it”: only in Swedish does the word lead to a place, a title or an end. */
export function isEnglishTill(words: TextInWords, at: number): boolean {
  if (words.tokens[at]?.text !== 'till') return false;
  return !remembered(words, 'swedish', 0, () => SWEDISH.test(words.text));
}

const SWEDISH =
  /[åäö]|(?<!\p{L})(?:inte|ej|icke|endast|bara|och|eller|av|inga|inget|ingen|samt|ute|utom|bild|bilder|bilden)(?!\p{L})/iu;
