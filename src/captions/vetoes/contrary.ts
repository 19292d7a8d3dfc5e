import { termAt } from '../things/term-at.ts';
import { skipAll } from '../words/skip-words.ts';
import { FILLERS } from '../words/word-sets.ts';
import { BANS, type Does, type Outcome } from './veto.ts';

const NEEDS = new Set(
  'consent permission approval clearance authorisation authorization licence license fee fees charge charges payment objection objections problem problems need'.split(
    ' ',
  ),
);

/** “News use: no consent needed”: what is denied comes behind. */
export const deniesNeed = ({ words: { tokens }, to, does }: Outcome): boolean =>
  BANS.includes(does) && tokens[to - 1]?.text === 'no' && NEEDS.has(tokens[to]?.text ?? '');

const SOLD = new Set(['sold', 'sell', 'sells', 'selling']);

/** “Editions sold out”: none is left, and nothing is forbidden. */
export const isSoldOut = ({ words: { tokens }, to, does }: Outcome): boolean =>
  BANS.includes(does) && tokens[to - 1]?.text === 'out' && SOLD.has(tokens[to - 2]?.text ?? '');

const PARTS = new Set([',', ';', '-', '–']);

/** “Web, any other use prohibited”: who closes the rest leaves open what stands before it. */
export function endsInRest({ words, from, to, does }: Outcome): boolean {
  if (!BANS.includes(does)) return false;
  if (termAt(words, skipAll(words, from, { set: FILLERS, most: 2 })) === null) return false;
  for (let at = from + 1; at < to; at += 1) {
    if (!PARTS.has(words.tokens[at]?.text ?? '')) continue;
    const behind = skipAll(words, at + 1, { set: FILLERS, most: 2 });
    if (termAt(words, at + 1)?.atom.in === 'rest' || termAt(words, behind)?.atom.in === 'rest') return true;
  }
  return false;
}

/** What speaks of a beginning. */
const OPENING = new Set<Does>(['forbid-until', 'forbid-till', 'forbid-for', 'embargo']);
const LATE = new Set(['na', 'vanaf', 'per', 'om', 'over']);
/** Words of no language that says “pas” for “not”. */
const LATE_ANYWHERE = new Set(['na', 'vanaf']);
const MOST_BETWEEN = 4;

/** Dutch “pas na”, “pas publiceren vanaf”: not before. */
export function opensLate({ words: { tokens }, from, to, does }: Outcome): boolean {
  if (OPENING.has(does)) return false;
  for (let at = Math.max(0, from - 1); at < to; at += 1) {
    if (tokens[at]?.text !== 'pas') continue;
    if (LATE.has(tokens[at + 1]?.text ?? '')) return true;
    for (let late = at + 2; late < Math.min(to, at + 2 + MOST_BETWEEN); late += 1)
      if (LATE_ANYWHERE.has(tokens[late]?.text ?? '')) return true;
  }
  return false;
}
