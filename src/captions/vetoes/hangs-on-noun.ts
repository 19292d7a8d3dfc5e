import { skipAll } from '../words/skip-words.ts';
import { FILLERS } from '../words/word-sets.ts';
import type { RowThatFits } from './veto.ts';

const NOUNS = new Set(
  'abschluss abschluß ende ablauf beginn anfang rahmen zweck zwecke zwecken dauer zeitpunkt anlass anlaß zeitraum afloop einde begin kader duur doel slutten slutningen slutet'.split(
    ' ',
  ),
);
const OF = new Set(['der', 'des', 'van', 'av', 'af']);
const MOST_FILLERS = 2;

/** “Nach Abschluss der Berichterstattung nicht …”: what hangs on a noun before it is not what is forbidden. */
export function hangsOnNoun({ words, from }: RowThatFits): boolean {
  for (let at = from - 1; at >= Math.max(0, from - 1 - MOST_FILLERS); at -= 1) {
    const first = at + 1;
    if (!NOUNS.has(words.tokens[at]?.text ?? '')) continue;
    return (
      OF.has(words.tokens[first]?.text ?? '') && skipAll(words, first, { set: FILLERS, most: MOST_FILLERS }) >= from
    );
  }
  return false;
}
