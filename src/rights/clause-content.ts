import type { Restriction } from '../vocabulary/restrictions.ts';
import { canonical } from './canonical.ts';

/**
 * What makes two clauses one, as a text: kind, value and part of all uses, the lists in any order. An `other` clause is
 * its words: what a person said of some words says nothing of others.
 */
export function clauseContent({ kind, value, within, words }: Restriction & { words?: string }): string {
  const own = kind === 'other' && words !== undefined ? folded(words) : undefined;
  return canonical({ kind, value, within: within ?? undefined, words: own });
}

function folded(words: string): string {
  return words.toLowerCase().replace(/\s+/g, ' ').trim();
}
