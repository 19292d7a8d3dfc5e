import { anchorOf, type Counting, isCountedFromElsewhere } from '../moments/counted-from.ts';
import { phraseFamilyOf } from '../places/territory-basis.ts';
import { isGiven } from '../places/within.ts';
import type { Clause } from '../verdict.ts';
import { alterationsNamed } from '../words/named-alterations.ts';
import { canonical } from './canonical.ts';

/**
 * What makes two clauses one, as a text: kind, value and part of all uses, the lists in any order; what it counts days from,
 * where that is not the transmission; and which alterations it singles out. An `other` clause is its words, and
 * what the house phrasebook says they mean: what a person said of some words says nothing of others.
 */
export function clauseContent(clause: Counting): string {
  return contentOf(clause, isOfAllUses(clause) ? undefined : clause.within);
}

/** A part that nothing limits is all uses. */
function isOfAllUses({ within }: Counting): boolean {
  return !Object.values(within ?? {}).some(isGiven);
}

function contentOf(clause: Counting, within: Counting['within']): string {
  const { kind, value, words, meant } = clause;
  const own = kind === 'other' && words !== undefined ? folded(words) : undefined;
  const anchor = anchorOf(clause);
  const named = alterationsNamed(clause);
  const since = anchor === 'transmission' ? undefined : anchor;
  return canonical({
    kind,
    value,
    within,
    words: own,
    meant,
    since,
    alters: named.length === 0 ? undefined : named,
  });
}

/**
 * As it was written while a part that nothing limits was told from all uses; before it said what days are counted from and which
 * alterations are singled out; and, of an `other` clause, before that, when it did not say its words.
 */
export function earlierClauseContents(clause: Counting): string[] {
  const { kind, value, within, words, meant } = clause;
  const content = { kind, value, within: within ?? undefined, meant };
  if (kind === 'other' && words !== undefined)
    return [canonical({ ...content, words: folded(words) }), canonical(content)];
  const withPart = isGiven(within) && isOfAllUses(clause) ? [contentOf(clause, within)] : [];
  return [...withPart, canonical(content)];
}

function folded(words: string): string {
  return words.toLowerCase().replace(/\s+/g, ' ').trim();
}

/**
 * By what terms hold a clause once: its content, whose word it is, the family of its phrase, and whether it counts days
 * from elsewhere. What the desk forbids of itself is not the agency's, "JAPAN OUT" may mean clients where "no use in Japan"
 * means the audience, and days after publication are not days after the transmission: none of them may vanish in another.
 */
export function clauseKey(clause: Clause): string {
  const isOurs = clause.origin === 'editor' || clause.origin === 'house';
  const family = clause.origin === 'read' ? phraseFamilyOf(clause) : null;
  const count = isCountedFromElsewhere(clause) ? 'from elsewhere' : '';
  return `${clauseContent(clause)} ${isOurs ? 'ours' : 'theirs'} ${family ?? ''} ${count}`;
}
