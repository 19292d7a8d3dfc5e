import type { Situation } from './clause-findings.ts';
import { type PreparedClause, prepareAll } from './prepared-clause.ts';
import type { Question } from './question.ts';
import { countingOf, earlierUses } from './quotas.ts';
import { transmissionOf } from './transmission.ts';
import type { Clause, Subject } from './verdict.ts';

/** What the photo's own texts say, and what is said of all pictures like it. */
export function clausesOf({ terms, standingRules }: Subject): readonly Clause[] {
  return standingRules === undefined ? terms.clauses : [...terms.clauses, ...standingRules];
}

/** `clausesOf`, each with what follows from it alone. */
export function preparedOf({ terms, standingRules }: Subject): readonly PreparedClause[] {
  const own = prepareAll(terms.clauses);
  return standingRules === undefined ? own : [...own, ...prepareAll(standingRules)];
}

/** What clauses may ask about the use and the photo. */
export function situationOf(subject: Subject, question: Question): Situation {
  const { facts, reaches, bases, bindings } = subject;
  const { action, publication, at, clearedAt } = question;
  const zone = facts.zone ?? 'UTC';
  const transmitted = transmissionOf(facts.transmittedAt, zone);
  const uses = usesBefore(subject, question, zone);
  return { action, publication, at, transmitted, uses, zone, clearedAt, reaches, bases, bindings };
}

function usesBefore({ facts, made, agreements }: Subject, question: Question, zone: string): number | null {
  return made === undefined ? facts.uses : earlierUses(made, countingOf(agreements), { question, zone });
}
