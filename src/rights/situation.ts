import { countingOf, earlierUses } from './agreements/quotas.ts';
import type { Situation } from './clauses/clause-findings.ts';
import { joined, type PreparedClauses, prepareAll } from './clauses/prepared-clause.ts';
import { anchorsOf } from './moments/anchors.ts';
import type { Question } from './question.ts';
import type { Clause, Subject } from './verdict.ts';

/** What the photo's own texts say, and what is said of all pictures like it. */
export function clausesOf({ terms, standingRules }: Subject): readonly Clause[] {
  return standingRules === undefined ? terms.clauses : [...terms.clauses, ...standingRules];
}

/** `clausesOf`, each with what follows from it alone. */
export function preparedOf(subject: Subject): PreparedClauses {
  const known = prepared.get(subject);
  if (known !== undefined) return known;
  const { terms, standingRules = NOTHING } = subject;
  const own = prepareAll(terms.clauses);
  const made = standingRules.length === 0 ? own : joined(own, prepareAll(standingRules));
  prepared.set(subject, made);
  return made;
}

const NOTHING: readonly Clause[] = [];
/** Nor are subjects changed. */
const prepared = new WeakMap<Subject, PreparedClauses>();

/** What clauses may ask about the use and the photo. */
export function situationOf(subject: Subject, question: Question): Situation {
  const { facts, reaches, bases, bindings, titles } = subject;
  const { actions, isPublishing, publication, at, madeAt } = question;
  const zone = facts.zone ?? 'UTC';
  const anchors = anchorsOf(facts);
  const uses = usesBefore(subject, question, zone);
  return { actions, isPublishing, publication, titles, at, anchors, uses, zone, madeAt, reaches, bases, bindings };
}

function usesBefore({ facts, made, agreements }: Subject, question: Question, zone: string): number | null {
  return made === undefined ? facts.uses : earlierUses(made, countingOf(agreements), { question, zone });
}
