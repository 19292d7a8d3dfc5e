import { familyLikeness, isEastAsianGiven } from './persons/name-lists.ts';
import { wordsOfName } from './persons/person-key.ts';

/**
 * The words of a list as people write them into one field, each once: commas, semicolons and line breaks part them. A comma within
 * a name (`Choi, Min-ho`) parts nothing.
 */
export function listedWords(list: string): string[] {
  const words = list
    .split(/[;\n]/)
    .flatMap(partedAtCommas)
    .map((word) => word.trim());
  return [...new Set(words.filter((word) => word !== ''))];
}

function partedAtCommas(list: string): string[] {
  const whole: string[] = [];
  for (const part of list.split(',')) {
    const before = whole.at(-1);
    if (before !== undefined && isName(before, part)) whole[whole.length - 1] = `${before},${part}`;
    else whole.push(part);
  }
  return whole;
}

function isName(family: string, given: string): boolean {
  const [only = '', ...more] = wordsOfName(family);
  const words = wordsOfName(given);
  return more.length === 0 && familyLikeness(only) > 0 && words.length === 2 && isEastAsianGiven(words);
}
