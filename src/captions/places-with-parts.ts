import type { Restriction } from '../vocabulary/restrictions.ts';
import { countryOf } from './facts/place/gazetteer.ts';
import { termAt } from './term-at.ts';
import type { TextInWords } from './text-in-words.ts';
import type { Understood } from './understand.ts';
import type { Clause } from './weigh-clauses.ts';
import { JOINERS } from './word-sets.ts';

/**
 * “Out: Japan, Korean web”: one country, and a part of another. Read as one list it would leave Japan its papers; which of the two is meant, a
 * person tells.
 */
export function listsPlaceAndPart(
  words: TextInWords,
  { from, to }: { from: number; to: number },
  restrictions: readonly Restriction[],
): boolean {
  if (!restrictions.some(({ within }) => (within?.territories?.length ?? 0) > 1)) return false;
  for (let at = from + 1; at < to - 1; at += 1) {
    if (!JOINERS.has(words.ids[at] ?? 0)) continue;
    const part = termAt(words, at + 2);
    if (names(words, at - 1) === 'country' && names(words, at + 1) === 'of a country' && part?.atom.in === 'channel')
      return true;
  }
  return false;
}

/** “Japan” or “Japanese”. */
function names(words: TextInWords, at: number): 'country' | 'of a country' | null {
  const token = words.tokens[at];
  if (token === undefined || termAt(words, at)?.atom.in !== 'territory') return null;
  return countryOf(words.text.slice(token.start, token.end)) === null ? 'of a country' : 'country';
}

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
    const opens = words.tokens[clause.from - 1]?.text === '(';
    const isTerm = termAt(words, clause.from)?.end === clause.to;
    const goesOn = words.tokens[clause.from]?.text === ',' && words.tokens[clause.from - 1]?.text === ')';
    isOpen = (opens && isTerm && ends.has(clause.from - 1)) || (isOpen && (goesOn || (opens && isTerm)));
    if (isOpen) listed.add(clause);
  }
  return listed;
}
