import { afterSaying } from '../things/exceptions.ts';
import { termAt } from '../things/term-at.ts';
import { NumberSet } from '../words/number-set.ts';
import { skipAll } from '../words/skip-words.ts';
import { FILLERS, OUTSIDE, PREPOSITIONS } from '../words/word-sets.ts';
import type { RowThatFits } from './veto.ts';

/** As many words as stand before a term and turn it round. */
const MOST_BEFORE = 5;
const MOST_FILLERS = 3;

/** Whether what begins at `from` is turned round, or left out, by the words before it: half of “non-editorial”, of “outside print”. */
export function isTurnedRound({ words, from }: RowThatFits): boolean {
  if (from === 0) return false;
  if (words.tokens[from]?.isJoined === true && afterSaying('not', words.ids, from - 1) === from) return true;
  for (let at = from - 1; at >= Math.max(0, from - MOST_BEFORE); at -= 1) {
    const isOutside = OUTSIDE.has(words.ids[at] ?? 0);
    const end = isOutside ? at + 1 : Math.max(...ROUND.map((says) => afterSaying(says, words.ids, at)));
    if (end === from) return true;
    if (end > at && skipAll(words, end, { set: BETWEEN, most: MOST_FILLERS }) === from) return true;
  }
  return false;
}

const ROUND = ['all-but', 'except'] as const;
const BETWEEN = new NumberSet([...FILLERS, ...PREPOSITIONS]);

/** “Uso no editorial”, half of which sounds as if reporting were forbidden. */
export function turnsEditorial({ words, from }: RowThatFits): boolean {
  const term = termAt(
    words,
    Math.max(
      afterSaying('not-behind-use', words.ids, from),
      afterSaying('all-but', words.ids, from),
      afterSaying('not', words.ids, from),
    ),
  );
  const isBehindUse = termAt(words, from - 1)?.atom.in === 'use';
  return (
    isBehindUse &&
    term !== null &&
    term.atom.in === 'purpose' &&
    term.atom.values.includes('editorial') &&
    termAt(words, from) === null
  );
}
