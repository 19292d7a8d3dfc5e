import type { Meant } from '../../vocabulary/restrictions.ts';
import type { Understood } from '../phrases/understand.ts';
import type { Quote, ReadRestriction } from '../reading.ts';
import type { Stretch } from './stretch.ts';
import type { TextInWords } from './text-in-words.ts';

/** The words of a stretch of tokens. */
export function quoteOf(words: TextInWords, { from, to }: Stretch): Quote {
  const start = words.tokens[from]?.start ?? 0;
  const end = words.tokens[to - 1]?.end ?? start;
  return { start, end, text: words.text.slice(start, end) };
}

function holdsMisspelt({ misspelt }: TextInWords, { from, to }: Stretch): boolean {
  if (misspelt.size === 0) return false;
  for (let at = from; at < to; at += 1) if (misspelt.has(at)) return true;
  return false;
}

/** What a match narrows, each with its words. */
export function restrictionsIn(words: TextInWords, match: Understood): ReadRestriction[] {
  if (match.restrictions.length === 0) return [];
  const quote = quoteOf(words, match);
  const isMisspelt = holdsMisspelt(words, match);
  return match.restrictions.map((restriction) => {
    const { kind, value, within } = restriction;
    const { start, end, text } = quote;
    const read = within === undefined ? { kind, value, start, end, text } : { kind, value, within, start, end, text };
    // Kind and value are of one restriction.
    const found = read as ReadRestriction;
    if (isMisspelt) found.isMisspelt = true;
    if ('meant' in restriction) found.meant = restriction.meant as Meant;
    return found;
  });
}
