import { isStrongDirective, WEAK_DIRECTIVES } from './directive-words.ts';
import type { Stretch } from './stretch.ts';
import type { TextInWords } from './text-in-words.ts';

/** Whether words of the stretch restrict as a rule, or may. */
export function directivesIn(words: TextInWords, { from, to }: Stretch): { isStrong: boolean; isWeak: boolean } {
  let [isStrong, isWeak] = [false, false];
  for (let at = from; at < to; at += 1) {
    if (words.tokens[at]?.kind !== 'word') continue;
    isStrong ||= isStrongDirective(words.tokens, words.ids, at);
    isWeak ||= WEAK_DIRECTIVES.has(words.ids[at] ?? 0) && !isHouseNumber(words, at) && !isWithoutBorders(words, at);
  }
  return { isStrong, isWeak };
}

const BORDERS = new Set('borders grenzen frontieres fronteras frontiere fronteiras grenser granser границ'.split(' '));

/** "Reporters Without Borders", "Médecins sans frontières": bodies. */
function isWithoutBorders(words: TextInWords, at: number): boolean {
  return BORDERS.has(words.tokens[at + 1]?.text ?? '') && words.tokens[at - 1]?.isTitle === true;
}

/** "No 10 Downing Street": a number, and no ban. */
function isHouseNumber(words: TextInWords, at: number): boolean {
  return words.tokens[at]?.text === 'no' && words.tokens[at + 1]?.kind === 'number';
}
