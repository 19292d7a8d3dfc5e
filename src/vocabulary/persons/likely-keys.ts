import { hangulOfLatin, latinOfHangul } from './hangul-names.ts';
import { lastFirst, personKey, wordsOfName } from './person-key.ts';

/**
 * Keys under which the same person may stand as well: the words in another order, and a Korean name in the other script.
 * Two people can share them, so they are shown to somebody who knows, and nothing follows from them.
 */
export function likelyKeys(name: string): string[] {
  const words = wordsOfName(name);
  const own = personKey(name);
  const turned = turnsOf(words);
  const keys = [
    ...turned.map((turn) => turn.join('')),
    ...latinOfHangul(words.join('')),
    ...turned.flatMap((turn) => hangulOfLatin(turn)),
  ];
  return [...new Set(keys)].filter((key) => key !== own);
}

/** A family name stands at either end: as written, the last word first, and the first word last. */
function turnsOf(words: string[]): string[][] {
  if (words.length < 2 || words.length > 4) return [];
  return [words, lastFirst(words), [...words.slice(1), ...words.slice(0, 1)]];
}
