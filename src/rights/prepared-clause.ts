import type { Restriction } from '../vocabulary/restrictions.ts';
import { clauseObstacle } from './obstacles.ts';
import { EVERY_POINT, overlap, type Region } from './region.ts';
import type { Rule } from './restrictions/rule.ts';
import { ruleOf } from './restrictions/rules.ts';
import { sentenceOf } from './sentences.ts';
import type { Clause } from './verdict.ts';
import { isWithinUnderstood, regionWithin } from './within.ts';

/** What can be said of a clause before any use is known. */
export interface PreparedClause {
  /** Null for a kind nobody has taught us. */
  rule: Rule<unknown> | null;
  /** The points it holds for. */
  within: Region;
  /** Of these, the points it can take away. */
  region: Region;
  isUnderstood: boolean;
}

interface ClauseWords {
  /** The key of the obstacle it is. */
  obstacle: string;
  sentence: string;
  remedy: string;
  remedyOfPart: string;
}

/**
 * Clauses are never changed once made and are asked about thousands of times, so what follows from a clause alone is
 * worked out once, and forgotten with it.
 */
const prepared = new WeakMap<Clause, PreparedClause>();
const words = new WeakMap<Clause, ClauseWords>();

export function prepare(clause: Clause): PreparedClause {
  const known = prepared.get(clause);
  if (known !== undefined) return known;
  const rule = ruleOf(clause.kind);
  const within = clause.within ? regionWithin(clause.within) : EVERY_POINT;
  const region = overlap(rule?.region?.(clause.value) ?? EVERY_POINT, within);
  const made = { rule, within, region, isUnderstood: isUnderstoodRestriction(clause) };
  prepared.set(clause, made);
  return made;
}

/** False for a restriction with a part that nobody knows. */
export function isUnderstoodRestriction({ kind, value, within }: Restriction): boolean {
  return ruleOf(kind)?.isUnderstood(value) === true && isWithinUnderstood(within);
}

/** What the clause says to people; only clauses that stand in somebody's way are ever asked. */
export function wordsOf(clause: Clause): ClauseWords {
  const known = words.get(clause);
  if (known !== undefined) return known;
  const { rule } = prepare(clause);
  const made = {
    obstacle: clauseObstacle(clause),
    sentence: sentenceOf(clause),
    remedy: rule?.remedy(clause.value, false) ?? '',
    remedyOfPart: rule?.remedy(clause.value, true) ?? '',
  };
  words.set(clause, made);
  return made;
}
