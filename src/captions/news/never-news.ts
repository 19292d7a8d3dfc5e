import { NEVER_NEWS, type Phrases } from '../words/directive-words.ts';
import type { Stretch } from '../words/stretch.ts';
import type { TextInWords } from '../words/text-in-words.ts';
import { WordList } from '../words/word-list.ts';

/** Whether a stretch holds words that are never news, wherever they stand in it. */
export function holdsNeverNews(words: TextInWords, { from, to }: Stretch): boolean {
  for (let at = from; at < to; at += 1)
    if (OPENS_NEVER_NEWS.holds(words.tokens[at]?.spelt) && standsAt(words, { from: at, to }, NEVER_NEWS)) return true;
  return false;
}

const OPENS_NEVER_NEWS = new WordList(NEVER_NEWS.keys());

/** Whether one of the phrases begins at `from` and ends before `to`. */
export function standsAt(words: TextInWords, { from, to }: Stretch, phrases: Phrases): boolean {
  const known = phrases.get(words.tokens[from]?.text ?? '');
  if (known === undefined) return false;
  return known.some(
    (phrase) => from + phrase.length <= to && phrase.every((word, index) => words.tokens[from + index]?.text === word),
  );
}
