import type { Stretch } from '../words/stretch.ts';
import type { TextInWords } from '../words/text-in-words.ts';
import type { Leftover } from './harmless-words.ts';

/** “Licensed for the printed almanac”: in a field of credits a word in small letters right behind a restriction says what of it is meant. */
export function qualifiesMatch({ tokens }: TextInWords, { from, followsMatch }: Leftover): boolean {
  const first = tokens[from];
  if (!followsMatch || tokens[from - 1]?.kind !== 'word' || first?.isTitle !== false) return false;
  return SMALL.test(first.text) && !OF_CREDITS.has(first.text);
}

const SMALL = /^[\p{Script=Latin}\p{Script=Cyrillic}]{2}/u;

/** What a credit may begin with. */
const OF_CREDITS = new Set(
  'photo photos foto fotos photograph photographer picture pictures pic image images by via courtesy copyright von van de di da por par credit credito bild bilder фото фотограф'.split(
    ' ',
  ),
);

/** Four words in small letters in a row are a sentence, and no credit. */
export function runsInSmallLetters(words: TextInWords, leftover: Stretch): boolean {
  let run = 0;
  for (let at = leftover.from; at < leftover.to; at += 1) {
    const token = words.tokens[at];
    run = token?.kind === 'word' && !token.isTitle ? run + 1 : 0;
    if (run >= 4) return true;
  }
  return false;
}
