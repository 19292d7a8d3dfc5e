import type { Word } from '../words.ts';

const OPENING = new Set(['"', '“', '‘', "'", '«', '„']);
const CLOSING = new Set(['"', '”', '’', "'", '»', '“']);
const LONGEST = 3;

export function isQuote(word: Word | undefined): boolean {
  return word !== undefined && (OPENING.has(word.text) || CLOSING.has(word.text));
}

/** Where the name goes on behind the nickname that begins at `at` (`Dwayne "The Rock" Johnson`): index of its next word; null where none stands. */
export function behindNickname(words: readonly Word[], at: number): number | null {
  if (!OPENING.has(words[at]?.text ?? '') || words[at - 1]?.capital !== true) return null;
  for (let close = at + 2; close <= at + 1 + LONGEST; close++) {
    if (words[close - 1]?.kind !== 'word') return null;
    if (!CLOSING.has(words[close]?.text ?? '')) continue;
    const next = words[close + 1];
    const isParticle = /^(?:de|da|do|dos|van|von|del)$/.test(next?.text ?? '') && words[close + 2]?.capital === true;
    return next?.capital === true || isParticle ? close + 1 : null;
  }
  return null;
}

/** The words of a name that are no nickname. */
export function withoutNickname(words: readonly Word[]): Word[] {
  const open = words.findIndex(isQuote);
  if (open < 0) return [...words];
  const close = words.findLastIndex(isQuote);
  return words.filter((_, at) => at < open || at > close);
}
