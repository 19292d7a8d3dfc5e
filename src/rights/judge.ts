import { clauseDuty, clauseFindings, clauseTurns, type Situation } from './clause-findings.ts';
import { coverageOf } from './coverage.ts';
import { creditDuty } from './credit-duty.ts';
import { enforcementTurns, stageAt, staged } from './enforcement.ts';
import type { Finding } from './finding.ts';
import { grantSetsOf, turnsOfGrant } from './grants.ts';
import { instantOf } from './instants.ts';
import { doubtObstacle } from './obstacles.ts';
import { orderDuties, orderFindings, orderTurns, restrictingOrders } from './orders.ts';
import { type Question, questionOf } from './question.ts';
import { countingOf, earlierUses, turnsOfQuota } from './quotas.ts';
import { askedAt } from './reach.ts';
import { outcomeOf, reasonsOf } from './reasons.ts';
import { stateFindings } from './state-findings.ts';
import { transmissionOf } from './transmission.ts';
import type { Clause, Duty, Subject, TermsDoubt, Use, Verdict } from './verdict.ts';
import { sift, type Waiver, waiverLifting, waiversFor, waiverTurns } from './waivers.ts';

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
  const { findings, under } = findingsOf(subject, question, { situation, waivers });
  const { standing: unwaived, waived } = sift(findings, waivers);
  const { enforcement } = subject;
  const { standing, observed } = staged(unwaived, stageAt(enforcement, question.at), enforcement);
  const reasons = reasonsOf(standing, question);
  return {
    outcome: outcomeOf(reasons),
    reasons,
    duties: duties(subject, question, situation),
    ...(under.length === 0 ? {} : { under }),
    ...(waived.length === 0 ? {} : { waived }),
    ...(observed.length === 0 ? {} : watched(unwaived, observed, question)),
  };
}

/** What the terms would have said, had they not been only observed. */
function watched(all: readonly Finding[], observed: readonly Finding[], question: Question) {
  return { observed: reasonsOf(observed, question), wouldBe: outcomeOf(reasonsOf(all, question)) };
}

interface Lifting {
  situation: Situation;
  waivers: readonly Waiver[];
}

function findingsOf(subject: Subject, question: Question, { situation, waivers }: Lifting) {
  const always = [
    ...stateFindings(subject.facts.status, question.asked.territories),
    ...question.problems.map(useProblem),
    ...subject.terms.doubts.map(doubtFinding),
  ];
  if (!question.isAnswerable) return { findings: always, under: [] };
  const coverage = coverageOf(subject, question, {
    at: askedAt('agreement', subject.reaches, situation),
    received: instantOf(subject.facts.receivedAt, 'opens', situation.zone),
    zone: situation.zone,
    isLifted: (finding) => waiverLifting(finding, waivers) !== null,
  });
  const findings = [
    ...always,
    ...clausesOf(subject).flatMap((clause) => clauseFindings(clause, question, situation)),
    ...orderFindings(subject.orders, question, situation),
    ...coverage.findings,
  ];
  return { findings, under: coverage.under };
}

function clausesOf({ terms, standingRules }: Subject): readonly Clause[] {
  return standingRules === undefined ? terms.clauses : [...terms.clauses, ...standingRules];
}

function duties(subject: Subject, question: Question, situation: Situation): Duty[] {
  const demanded = clausesOf(subject).map((clause) => clauseDuty(clause, question, situation));
  const ordered = orderDuties(subject.orders, question, situation);
  return [creditDuty(subject.facts), ...demanded, ...ordered].filter((duty) => duty !== null);
}

/** Time alone moves the answer only at the instants that clauses, agreements, orders, stages and waivers name: the first at which it differs. */
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
      turnsOfQuota(grant.quota, question.at, situation.zone).forEach(note);
    }
  }
  orderTurns(subject.orders).forEach(note);
  enforcementTurns(subject.enforcement).forEach(note);
  waiverTurns(subject.waivers).forEach(note);
  return [...turns].sort((one, other) => one - other);
}

function situationOf(subject: Subject, question: Question): Situation {
  const { facts, reaches, bases, bindings } = subject;
  const { action, publication, at, clearedAt } = question;
  const zone = facts.zone ?? 'UTC';
  const transmitted = transmissionOf(facts.transmittedAt, zone);
  const uses = usesBefore(subject, question, zone);
  return { action, publication, at, transmitted, uses, zone, clearedAt, reaches, bases, bindings };
}

/** What was cleared in time stays, where the end of one use reaches new ones alone. */
function usesBefore({ facts, made, reaches, agreements }: Subject, question: Question, zone: string): number | null {
  if (question.clearedAt !== null && reaches?.['one-time-use'] === 'new-use') return 0;
  return made === undefined ? facts.uses : earlierUses(made, countingOf(agreements), { question, zone });
}

function doubtFinding(doubt: TermsDoubt): Finding {
  return {
    kind: 'doubt',
    obstacle: doubtObstacle(doubt),
    outcome: 'review',
    source: doubt,
    forbids: null,
    sentence: doubt.reason,
    remedy: () => doubt.remedy ?? 'A rights manager reads the words and says what they mean.',
  };
}

function useProblem(problem: string): Finding {
  return {
    kind: 'unknown-clause',
    obstacle: `use:${problem}`,
    outcome: 'review',
    source: null,
    forbids: null,
    sentence: problem,
    remedy: () => 'State the use in full: where, on which channels, what for and when.',
  };
}
