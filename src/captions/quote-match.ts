import type { Quote, ReadRestriction } from './reading.ts';
import type { TextInWords } from './text-in-words.ts';
import type { Understood } from './understand.ts';

/** The words of a stretch of tokens. */
export function quoteOf(words: TextInWords, { from, to }: { from: number; to: number }): Quote {
  const start = words.tokens[from]?.start ?? 0;
  const end = words.tokens[to - 1]?.end ?? start;
  return { start, end, text: words.text.slice(start, end) };
}

/** What a match narrows, each with its words. */
export function restrictionsIn(words: TextInWords, match: Understood): ReadRestriction[] {
  const quote = quoteOf(words, match);
  const isMisspelt = [...words.misspelt].some((at) => match.from <= at && at < match.to);
  return match.restrictions.map((restriction) => ({
    ...restriction,
    ...quote,
    ...(isMisspelt ? { isMisspelt: true as const } : {}),
  }));
}
