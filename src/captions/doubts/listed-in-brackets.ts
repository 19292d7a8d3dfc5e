import type { Clause } from '../news/weigh-clauses.ts';
import type { Understood } from '../phrases/understand.ts';
import { termAt } from '../things/term-at.ts';
import { earlier } from '../words/earlier.ts';
import type { TextInWords } from '../words/text-in-words.ts';

/** “Excluded: Japan (web), Korea (TV)”: clauses of a caption that go on with the list that a restriction and a bracket behind it began. */
export function listedInBrackets(
  words: TextInWords,
  clauses: readonly Clause[],
  matches: readonly Understood[],
): ReadonlySet<Clause> {
  const listed = new Set<Clause>();
  const ends = new Set(matches.filter(({ restrictions }) => restrictions.length > 0).map(({ to }) => to));
  let isOpen = false;
  for (const clause of clauses) {
    const opens = earlier(words.tokens, clause.from)?.text === '(';
    const isTerm = termAt(words, clause.from)?.end === clause.to;
    const goesOn = words.tokens[clause.from]?.text === ',' && earlier(words.tokens, clause.from)?.text === ')';
    isOpen = (opens && isTerm && ends.has(clause.from - 1)) || (isOpen && (goesOn || (opens && isTerm)));
    if (isOpen) listed.add(clause);
  }
  return listed;
}
