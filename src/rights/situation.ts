import { type GrantSet, grantSetsOf } from './agreements/grants.ts';
import { countingOf, earlierUses } from './agreements/quotas.ts';
import type { Situation } from './clauses/clause-findings.ts';
import { creditDuty } from './clauses/credit-duty.ts';
import { joined, type PreparedClauses, prepareAll } from './clauses/prepared-clause.ts';
import { type Anchors, anchorsOf } from './moments/anchors.ts';
import type { Question } from './question.ts';
import type { Clause, Duty, Subject } from './verdict.ts';

/** What the photo's own texts say, and what is said of all pictures like it. */
export function clausesOf({ terms, standingRules }: Subject): readonly Clause[] {
  return standingRules === undefined ? terms.clauses : [...terms.clauses, ...standingRules];
}

/** What follows from a photo alone, whatever it is used for. */
interface OfPhoto {
  /** `clausesOf`, each with what follows from it alone. */
  clauses: PreparedClauses;
  anchors: Anchors;
  credit: Duty | null;
  sets: readonly GrantSet[];
}

/** Subjects are never changed once made, and are asked about many uses. */
const known = new WeakMap<Subject, OfPhoto>();

function ofPhoto(subject: Subject): OfPhoto {
  const standing = known.get(subject);
  if (standing !== undefined) return standing;
  const { terms, standingRules = NOTHING, facts } = subject;
  const own = prepareAll(terms.clauses);
  const clauses = standingRules.length === 0 ? own : joined(own, prepareAll(standingRules));
  const made = { clauses, anchors: anchorsOf(facts), credit: creditDuty(facts), sets: grantSetsOf(subject) };
  known.set(subject, made);
  return made;
}

const NOTHING: readonly Clause[] = [];

/** What clauses may ask about the use and the photo, and what follows from the photo alone. */
export interface PhotoSituation extends Situation {
  photo: OfPhoto;
}

export function situationOf(subject: Subject, question: Question): PhotoSituation {
  const { facts, reaches, bases, bindings, titles } = subject;
  const { actions, isPublishing, publication, at, madeAt } = question;
  const zone = facts.zone ?? 'UTC';
  const photo = ofPhoto(subject);
  const uses = usesBefore(subject, question, zone);
  const { anchors } = photo;
  return {
    actions,
    isPublishing,
    publication,
    titles,
    at,
    anchors,
    uses,
    zone,
    madeAt,
    reaches,
    bases,
    bindings,
    photo,
  };
}

function usesBefore({ facts, made, agreements }: Subject, question: Question, zone: string): number | null {
  return made === undefined ? facts.uses : earlierUses(made, countingOf(agreements), { question, zone });
}
