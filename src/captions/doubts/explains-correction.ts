import { limitsPicture } from '../limits/limits-on-pictures.ts';
import type { Understood } from '../phrases/understand.ts';
import { termAt } from '../things/term-at.ts';
import { tellsDesk } from '../words/desk-words.ts';
import { isStrongDirective, PICTURE_WORDS, WEAK_DIRECTIVES } from '../words/directive-words.ts';
import { lastUpTo } from '../words/last-up-to.ts';
import { quoteOf } from '../words/quote-match.ts';
import type { Stretch } from '../words/stretch.ts';
import type { TextInWords } from '../words/text-in-words.ts';

/** "Leon Vogt, not Leon Voigt": what was wrong. */
const NEGATIONS = new Set('not nicht pas no non nao niet ikke inte не'.split(' '));
const DEMANDS = new Set(
  'credit contact call byline attribution fee credito kontakt anrufen quelle nachweis'.split(' '),
);

/** Whether words that were not understood only tell what was corrected: they follow a correction directly and speak of no use, place, end or leave. */
export function explainsCorrection(words: TextInWords, stretch: Stretch, matches: readonly Understood[]): boolean {
  const before = lastUpTo(matches, stretch.from - 1, ({ from }) => from);
  if (before?.restrictions.some(({ kind }) => kind === 'correction') !== true) return false;
  for (let at = stretch.from; at < stretch.to; at += 1) if (restricts(words, at)) return false;
  return !tellsDesk(words, stretch) && !limitsPicture(quoteOf(words, stretch).text);
}

function restricts(words: TextInWords, at: number): boolean {
  const { text = '', kind } = words.tokens[at] ?? {};
  if (kind !== 'word') return false;
  if (isStrongDirective(words.tokens, words.ids, at) || DEMANDS.has(text)) return true;
  const id = words.ids[at] ?? 0;
  if (WEAK_DIRECTIVES.has(id) && !NEGATIONS.has(text)) return true;
  // “Spieler” is no misspelt “Spiele”.
  return termAt(words, at) !== null && !PICTURE_WORDS.has(id) && !words.misspelt.has(at);
}
