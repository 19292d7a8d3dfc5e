import { termAt } from '../things/term-at.ts';
import { skipAll } from '../words/skip-words.ts';
import { isClauseEnd, type TextInWords } from '../words/text-in-words.ts';
import { PREPOSITIONS } from '../words/word-sets.ts';

/** “… im Rahmen der Bewerbung der Ausstellung nicht für TV”, “… de la película sin archivo”: a ban that is all the rest. */
export function bansTerm(words: TextInWords, at: number): boolean {
  if (!BANS.has(words.tokens[at]?.text ?? '')) return false;
  const from = skipAll(words, at + 1, { set: PREPOSITIONS, most: 1 });
  const term = termAt(words, from);
  return term !== null && (isClauseEnd(words, term.end) || words.tokens[term.end]?.text === ',');
}

/** What says that something is not to be. */
export const BANS = new Set(
  'no not kein keine keinen nicht ohne pas aucun aucune sans ningun sin nessun nessuna non senza nao sem geen niet zonder ikke ingen inte без не'.split(
    ' ',
  ),
);
