import { coverage, isGlue } from './accept-matches.ts';
import type { Stretch } from './harmless-words.ts';
import type { TextInWords } from './text-in-words.ts';
import type { Understood } from './understand.ts';

/** Who tells what was said tells news. */
const SPEECH = new Set(
  'said says say told reads read ruled wrote reported called joked warned sagte sagt teilte hiess selon declare declarado dijo dice disse dichiarato zei sa sade sagde сказал сообщил заявил'.split(
    ' ',
  ),
);
const MIN_WORDS = 2;

/**
 * Whether a clause of prose that was taken for news begins as a directive would: with words that restrict, which are more than half of what it
 * says. News has a subject before it comes to a ban. Words that spell the credit count for nothing.
 */
export function opensWithRestriction(
  words: TextInWords,
  clause: Stretch,
  found: { passedOver: readonly Understood[]; isCredit: (at: number) => boolean },
): boolean {
  const here = found.passedOver.filter(({ from }) => from >= clause.from && from < clause.to);
  const first = firstWord(words, clause);
  if (!here.some(({ from, to }) => from <= first && first < to)) return false;
  const covered = coverage(words, here);
  let [restricting, others] = [0, 0];
  for (let at = clause.from; at < clause.to; at += 1) {
    const token = words.tokens[at];
    if (token === undefined || token.kind === 'mark') continue;
    if (SPEECH.has(token.text) && covered[at] === 0) return false;
    if (covered[at] === 1) restricting += 1;
    else if (!isGlue(words, at) && !found.isCredit(at)) others += 1;
  }
  return restricting >= MIN_WORDS && restricting > others;
}

function firstWord(words: TextInWords, { from, to }: Stretch): number {
  let at = from;
  while (at < to && words.tokens[at]?.kind === 'mark') at += 1;
  return at;
}
