import { termAt } from '../things/term-at.ts';
import { skipAll } from '../words/skip-words.ts';
import { isClauseEnd, type TextInWords } from '../words/text-in-words.ts';
import { PREPOSITIONS } from '../words/word-sets.ts';

/** “… im Rahmen der Bewerbung der Ausstellung nicht für TV”, “… de la película sin archivo”: a ban that is all the rest. */
export const bansTerm = (words: TextInWords, at: number): boolean =>
  BANS.has(words.tokens[at]?.text ?? '') && endsWithTerm(words, at + 1);

/** “… ANP alleen voor print”, “… ТАСС только для печати”. */
export const limitsToTerm = (words: TextInWords, at: number): boolean =>
  LIMITS.has(words.tokens[at]?.text ?? '') && endsWithTerm(words, at + 1);

function endsWithTerm(words: TextInWords, at: number): boolean {
  const term = termAt(words, skipAll(words, at, { set: PREPOSITIONS, most: 1 }));
  return term !== null && (isClauseEnd(words, term.end) || words.tokens[term.end]?.text === ',');
}

const LIMITS = new Set(
  'only nur ausschliesslich uniquement seulement exclusivement solo solamente unicamente exclusivamente soltanto esclusivamente apenas somente lediglich alleen uitsluitend slechts enkel kun endast enbart bara bare utelukkende udelukkende uteslutande только исключительно'.split(
    ' ',
  ),
);

/** What says that something is not to be. */
export const BANS = new Set(
  'no not kein keine keinen nicht ohne pas aucun aucune sans ningun sin nessun nessuna non senza nao sem geen niet zonder ikke ingen inte без не'.split(
    ' ',
  ),
);
