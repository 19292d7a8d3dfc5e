import type { Restriction } from '../../vocabulary/restrictions.ts';
import { clauseObstacle } from '../exceptions/obstacles.ts';
import type { Finding, MadeReasons } from '../finding.ts';
import type { Anchor } from '../moments/anchors.ts';
import { anchorOf, isCountedFromElsewhere } from '../moments/counted-from.ts';
import { EVERY_POINT, overlap, type Region } from '../places/region.ts';
import { isGiven, isWithinUnderstood, regionWithin } from '../places/within.ts';
import type { Rule } from '../restrictions/rule.ts';
import { ruleOf } from '../restrictions/rules.ts';
import type { Clause, Duty } from '../verdict.ts';
import { dutyOf, remedyOf, sentenceOf } from '../words/sentences.ts';

/** What can be said of a clause before any use is known. */
export interface PreparedClause {
  clause: Clause;
  /** Null for a kind nobody has taught us. */
  rule: Rule<unknown> | null;
  /** How it stands in the way; null where it never does. */
  outcome: Finding['outcome'] | null;
  /** Whether it does so in the circumstances, its points aside; null where it always does. */
  holds: NonNullable<Rule<unknown>['holds']> | null;
  /** The points it holds for. */
  within: Region;
  /** Of these, the points it can take away. */
  region: Region;
  isUnderstood: boolean;
  /** Whether it is known which part of all uses it is about. */
  isPartUnderstood: boolean;
  /** Whether that part is one of titles or times, and not of points alone. */
  isPartAsked: boolean;
  /** What it counts days from. */
  anchor: Anchor;
  /** Whether time alone can change what it says. */
  isTimed: boolean;
  /** Its duty, where it has one. */
  duty: Duty | null;
  /** What it says to people, by how it stands in the way; made when it first does. */
  findings: Partial<Record<Finding['outcome'], Finding>>;
}

/** What can be said of a list of clauses before any use is known. */
export interface PreparedClauses {
  all: readonly PreparedClause[];
  /** Those that time alone can change. */
  timed: readonly PreparedClause[];
  /** Those that can ask something of whoever publishes. */
  dutiful: readonly PreparedClause[];
}

/**
 * Clauses and lists of them are never changed once made and are asked about thousands of times, so what follows from a
 * clause alone is worked out once, and forgotten with it.
 */
const prepared = new WeakMap<Clause, PreparedClause>();
const lists = new WeakMap<readonly Clause[], PreparedClauses>();

export function prepareAll(clauses: readonly Clause[]): PreparedClauses {
  const known = lists.get(clauses);
  if (known !== undefined) return known;
  const all = clauses.map(prepare);
  const timed = all.filter(({ isTimed }) => isTimed);
  // What an `other` asks is up to who bound it.
  const dutiful = all.filter(({ duty, clause }) => duty !== null || clause.kind === 'other');
  const made = { all, timed, dutiful };
  lists.set(clauses, made);
  return made;
}

/** Of two lists, one after the other. */
export function joined(one: PreparedClauses, other: PreparedClauses): PreparedClauses {
  return {
    all: [...one.all, ...other.all],
    timed: [...one.timed, ...other.timed],
    dutiful: [...one.dutiful, ...other.dutiful],
  };
}

export function prepare(clause: Clause): PreparedClause {
  const known = prepared.get(clause);
  if (known !== undefined) return known;
  const made = makePrepared(clause);
  prepared.set(clause, made);
  return made;
}

function makePrepared(clause: Clause): PreparedClause {
  const { kind, value } = clause;
  const rule = ruleOf(kind);
  const within = clause.within ? regionWithin(clause.within) : EVERY_POINT;
  return {
    clause,
    rule,
    outcome: rule === null || rule.effect === 'inform' ? null : OUTCOMES[rule.effect],
    holds: rule?.holds ?? null,
    within,
    region: overlap(rule?.region?.(value) ?? EVERY_POINT, within),
    isUnderstood: isUnderstoodRestriction(clause) && !isCountedFromElsewhere(clause),
    isPartUnderstood: isWithinUnderstood(clause.within) && !(hasCountedPart(clause) && isCountedFromElsewhere(clause)),
    isPartAsked: isGiven(clause.within?.publications) || hasTimes(clause),
    anchor: anchorOf(clause),
    isTimed: isTimed(clause, rule),
    duty: dutyIn(clause),
    findings: {},
  };
}

const OUTCOMES = { forbid: 'blocked', ask: 'conditional', review: 'review' } as const;

function dutyIn(clause: Clause): Duty | null {
  const sentence = dutyOf(clause);
  return sentence === null ? null : dutyBy(clause, sentence);
}

/** What a clause asks of whoever publishes, and who says so. */
export function dutyBy({ kind, words, field, start, end, origin, confirmed }: Clause, sentence: string): Duty {
  const said = { clause: kind, words, sentence, field, start, end, origin };
  return confirmed === undefined ? said : { ...said, confirmed };
}

function hasCountedPart({ within }: Clause): boolean {
  return isGiven(within?.fromDays) || isGiven(within?.untilDays);
}

function isTimed(clause: Clause, rule: Rule<unknown> | null): boolean {
  return rule?.turns !== undefined || hasTimes(clause);
}

function hasTimes({ within }: Clause): boolean {
  const { from, until, fromDays, untilDays } = within ?? {};
  return [from, until, fromDays, untilDays].some(isGiven);
}

/** False for a restriction with a part that nobody knows. */
export function isUnderstoodRestriction({ kind, value, within }: Restriction): boolean {
  return ruleOf(kind)?.isUnderstood(value) === true && isWithinUnderstood(within);
}

/** The finding that a clause is when it stands in the way so: the same one each time. */
export function saidBy(clause: PreparedClause, outcome: Finding['outcome']): Finding {
  clause.findings[outcome] ??= makeFinding(clause, outcome);
  return clause.findings[outcome];
}

function makeFinding({ clause, region }: PreparedClause, outcome: Finding['outcome']): Finding {
  const { kind, origin } = clause;
  const remedy = remedyOf(clause, false);
  const remedyOfPart = remedyOf(clause, true);
  const made: MadeReasons = { part: null, all: null };
  return {
    kind,
    obstacle: clauseObstacle(clause),
    source: clause,
    origin,
    outcome,
    forbids: outcome === 'blocked' ? region.territories : null,
    made,
    sentence: sentenceOf(clause),
    remedy: (partly) => (partly ? remedyOfPart : remedy),
  };
}
