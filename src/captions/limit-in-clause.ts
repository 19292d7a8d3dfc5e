import { limitsPicture } from './limits-on-pictures.ts';
import { quoteOf } from './quote-match.ts';
import { remembered, type TextInWords } from './text-in-words.ts';

interface Stretch {
  from: number;
  to: number;
}

/** A sentence that limits what may be done with a picture, or words of a directive that are torn apart so that nobody reads them. */
export function isLimitOnPicture(words: TextInWords, clause: Stretch): boolean {
  return remembered(
    words,
    'limit on picture',
    clause.from,
    () => isTornDirective(words, clause) || limitsPicture(quoteOf(words, clause).text),
  );
}

const MIN_TORN_LETTERS = 5;

/** "OUT" behind a stroke or on a line of its own, and "G E R M A N Y  O U T". */
function isTornDirective(words: TextInWords, { from, to }: Stretch): boolean {
  const first = words.tokens[from];
  if (to - from === 1) return first?.isCaps === true && (first.text === 'out' || first.text === 'only');
  let run = 0;
  for (let at = from; at < to && run < MIN_TORN_LETTERS; at += 1) {
    const token = words.tokens[at];
    run = token?.isCaps === true && token.end - token.start === 1 ? run + 1 : 0;
  }
  return run >= MIN_TORN_LETTERS;
}
