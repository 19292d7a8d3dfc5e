import type { Leftover } from '../doubts/harmless-words.ts';
import { FIRST_WORDS, MODALS, PICTURE_WORDS, THIS } from '../words/directive-words.ts';
import { someWord } from '../words/stretch.ts';
import type { TextInWords } from '../words/text-in-words.ts';
import { standsAt } from './never-news.ts';
import { isOfGoods } from './news-of-bans.ts';

const CLOSERS = new Set(['out', 'only', 'prohibited', 'restricted']);
const OPENERS = new Set(['no', 'not']);

/** "… OUT", "… ONLY", "NO …" in capitals or brackets. */
export function endsAsDirective(words: TextInWords, leftover: Leftover): boolean {
  if (leftover.to !== leftover.clause.to && leftover.from !== leftover.clause.from) return false;
  return (
    CLOSERS.has(words.tokens[leftover.to - 1]?.text ?? '') ||
    (leftover.clause.isCaps && leftover.clause.isFenced && OPENERS.has(words.tokens[leftover.from]?.text ?? ''))
  );
}

const THE_PICTURE = new Set(['the', 'this', 'these', 'all', 'das', 'dieses', 'la', 'cette', 'esta', 'questa']);

/** “Photo for use in …”, “The photo may only be used …”. */
export function opensAsDirective(words: TextInWords, leftover: Leftover): boolean {
  const { clause } = leftover;
  // "The photo may only be used …".
  const isBehindThe = leftover.from === clause.from + 1 && THE_PICTURE.has(words.tokens[clause.from]?.text ?? '');
  if (leftover.from !== clause.from && !isBehindThe) return false;
  // "Photo for use in …".
  const from = PICTURE_WORDS.has(words.ids[leftover.from] ?? 0) ? leftover.from + 1 : leftover.from;
  // “No resale of concert tickets”.
  if (isOfGoods(words, from + 1)) return false;
  return standsAt(words, { from, to: words.tokens.length }, FIRST_WORDS);
}

/** “This picture may …”: of this picture, with what may or must be done. */
export function isAboutPicture(words: TextInWords, leftover: Leftover): boolean {
  return (
    someWord(
      words,
      leftover,
      (at) => PICTURE_WORDS.has(words.ids[at] ?? 0) && THIS.has(words.tokens[at - 1]?.text ?? ''),
    ) && someWord(words, leftover, (at) => MODALS.has(words.ids[at] ?? 0))
  );
}
