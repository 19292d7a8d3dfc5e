import type { Word } from '../words.ts';

/** Between this name and the one before it stand only marks, a position and `and`. */
export function isNextInList(words: readonly Word[], from: number, to: number): boolean {
  const between = withoutBrackets(words.slice(from, to));
  return (
    between.length > 0 &&
    between.length <= 8 &&
    /^(?:and|&|y|et|und|e|en|og|och|ja|és|и|та|ve|dan)$/.test(between.at(-1)?.text ?? '') &&
    between.every(
      (word) =>
        word.kind !== 'word' ||
        /^(?:and|y|et|und|e|en|og|och|ja|és|и|та|ve|dan|left|right|center|centre|second|third|from|far|links|rechts|\p{L})$/u.test(
          word.text,
        ),
    )
  );
}

/** `X (Ap) og Y`, `X (слева) и Y`: what a bracket says of the name before it parts no list. */
function withoutBrackets(words: readonly Word[]): readonly Word[] {
  const open = words.findIndex((word) => word.text === '(');
  const close = words.findIndex((word) => word.text === ')');
  return open < 0 || close < open ? words : [...words.slice(0, open), ...words.slice(close + 1)];
}
