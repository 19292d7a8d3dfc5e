import { clauseDuty, clauseTurns, type Situation } from './clause-findings.ts';
import { creditDuty } from './credit-duty.ts';
import { enforcementTurns, stageAt, staged } from './enforcement.ts';
import type { Finding } from './finding.ts';
import { findingsOf } from './findings.ts';
import { grantSetsOf, turnsOfGrant } from './grants.ts';
import { type Licence, licenceTurns } from './licences.ts';
import { orderDuties, orderTurns, restrictingOrders } from './orders.ts';
import { type Question, questionOf } from './question.ts';
import { turnsOfCounting } from './quotas.ts';
import { outcomeOf, reasonsOf } from './reasons.ts';
import { clausesOf, situationOf } from './situation.ts';
import type { Duty, Subject, Use, Verdict } from './verdict.ts';
import { sift, waiversFor, waiverTurns } from './waivers.ts';

export type { HouseRule, Subject } from './verdict.ts';

/**
 * The one decision: may this photo be used so? Says every obstacle, every duty, and the next instant at which the
 * answer differs while nothing but time passes. Same input, same answer; never throws.
 */
export function judge(subject: Subject, use: Use): Verdict {
  return answer(subject, questionOf(use));
}

/** `judge` for a question made before, so that many photos can be asked the same. */
export function answer(subject: Subject, question: Question): Verdict {
  const now = answerAt(subject, question);
  return { ...now, changesAt: question.isAnswerable ? changeAfter(subject, question, now) : null };
}

/** `judge` without when the answer changes, which takes the most time: for many questions at one instant. */
export function judgeNow(subject: Subject, use: Use): Answer {
  return answerAt(subject, questionOf(use));
}

export type Answer = Omit<Verdict, 'changesAt'>;

function answerAt(subject: Subject, question: Question): Answer {
  const waivers = waiversFor(subject.waivers, question);
  const situation = situationOf(subject, question);
  const { findings, under, licences } = findingsOf(subject, question, { situation, waivers });
  const { standing: unwaived, waived } = sift(findings, waivers);
  const { enforcement } = subject;
  const { standing, observed } = staged(unwaived, stageAt(enforcement, question.at), enforcement);
  const reasons = reasonsOf(standing, question);
  return {
    outcome: outcomeOf(reasons),
    reasons,
    duties: duties(subject, question, situation),
    ...(under.length === 0 ? {} : { under }),
    ...(licences.length === 0 ? {} : { licences: licences.map(named) }),
    ...(waived.length === 0 ? {} : { waived }),
    ...(observed.length === 0 ? {} : watched(unwaived, observed, question)),
  };
}

function named({ id, kind, document, by }: Licence) {
  return { id, kind, document, by };
}

/** What the terms would have said, had they not been only observed. */
function watched(all: readonly Finding[], observed: readonly Finding[], question: Question) {
  return { observed: reasonsOf(observed, question), wouldBe: outcomeOf(reasonsOf(all, question)) };
}

function duties(subject: Subject, question: Question, situation: Situation): Duty[] {
  const demanded = clausesOf(subject).map((clause) => clauseDuty(clause, question, situation));
  const ordered = orderDuties(subject.orders, question, situation);
  return [creditDuty(subject.facts), ...demanded, ...ordered].filter((duty) => duty !== null);
}

/** Time alone moves the answer only at the instants that clauses, agreements, licences, orders, stages and waivers name: the first at which it differs. */
function changeAfter(subject: Subject, question: Question, now: Answer): string | null {
  const turns = turnsAfter(subject, question);
  if (turns.length === 0) return null;
  const shown = JSON.stringify(now);
  const change = turns.find((at) => JSON.stringify(answerAt(subject, { ...question, at })) !== shown);
  return change === undefined ? null : new Date(change).toISOString();
}

function turnsAfter(subject: Subject, question: Question): number[] {
  const situation = situationOf(subject, question);
  const turns = new Set<number>();
  const note = (instant: number) => {
    if (instant > question.at) turns.add(instant);
  };
  for (const clause of clausesOf(subject)) clauseTurns(clause, situation).forEach(note);
  for (const { clause } of restrictingOrders(subject.orders)) clauseTurns(clause, situation).forEach(note);
  for (const { grants } of grantSetsOf(subject)) {
    for (const grant of grants) {
      turnsOfGrant(grant, situation.zone).forEach(note);
      turnsOfCounting(grant, question.at, situation.zone).forEach(note);
    }
  }
  orderTurns(subject.orders).forEach(note);
  licenceTurns(subject.licences, situation.zone).forEach(note);
  enforcementTurns(subject.enforcement).forEach(note);
  waiverTurns(subject.waivers).forEach(note);
  return [...turns].sort((one, other) => one - other);
}
