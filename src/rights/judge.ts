import { clauseDuty, clauseFindings, clauseTurns } from './clause-findings.ts';
import { coverageFindings } from './coverage.ts';
import { creditDuty } from './credit-duty.ts';
import type { Finding } from './finding.ts';
import { grantSetsOf, turnsOfGrant } from './grants.ts';
import { instantOf } from './instants.ts';
import { doubtObstacle } from './obstacles.ts';
import { type Question, questionOf } from './question.ts';
import { outcomeOf, reasonsOf } from './reasons.ts';
import type { Circumstances } from './restrictions/rule.ts';
import { stateFindings } from './state-findings.ts';
import type { Duty, PhotoFacts, Subject, TermsDoubt, Use, Verdict } from './verdict.ts';
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

type Answer = Omit<Verdict, 'changesAt'>;

function answerAt(subject: Subject, question: Question): Answer {
  const circumstances = circumstancesOf(subject, question);
  const waivers = waiversFor(subject.waivers, question);
  const { standing, waived } = sift(findings(subject, question, { ...circumstances, waivers }), waivers);
  const reasons = reasonsOf(standing, question);
  const answer = { outcome: outcomeOf(reasons), reasons, duties: duties(subject, question, circumstances) };
  return waived.length === 0 ? answer : { ...answer, waived };
}

function findings(
  subject: Subject,
  question: Question,
  circumstances: Circumstances & { waivers: readonly Waiver[] },
): Finding[] {
  const always = [
    ...stateFindings(subject.facts.status, question.asked.territories),
    ...question.problems.map(useProblem),
    ...subject.terms.doubts.map(doubtFinding),
  ];
  if (!question.isAnswerable) return always;
  return [
    ...always,
    ...subject.terms.clauses.flatMap((clause) => clauseFindings(clause, question, circumstances)),
    ...coverageFindings(subject, question, {
      zone: circumstances.zone,
      isLifted: (finding) => waiverLifting(finding, circumstances.waivers) !== null,
    }),
  ];
}

function duties(subject: Subject, question: Question, circumstances: Circumstances): Duty[] {
  const demanded = subject.terms.clauses.map((clause) => clauseDuty(clause, question, circumstances));
  return [creditDuty(subject.facts), ...demanded].filter((duty) => duty !== null);
}

/** Time alone moves the answer only at the instants clauses, agreements and waivers name: the first at which it differs. */
function changeAfter(subject: Subject, question: Question, now: Answer): string | null {
  const turns = turnsAfter(subject, question);
  if (turns.length === 0) return null;
  const shown = JSON.stringify(now);
  const change = turns.find((at) => JSON.stringify(answerAt(subject, { ...question, at })) !== shown);
  return change === undefined ? null : new Date(change).toISOString();
}

function turnsAfter(subject: Subject, question: Question): number[] {
  const circumstances = circumstancesOf(subject, question);
  const turns = new Set<number>();
  const note = (instant: number) => {
    if (instant > question.at) turns.add(instant);
  };
  for (const clause of subject.terms.clauses) clauseTurns(clause, circumstances).forEach(note);
  for (const { grants } of grantSetsOf(subject)) {
    for (const grant of grants) turnsOfGrant(grant, circumstances.zone).forEach(note);
  }
  waiverTurns(subject.waivers).forEach(note);
  return [...turns].sort((one, other) => one - other);
}

function circumstancesOf({ facts }: Subject, { action, publication, at }: Question): Circumstances {
  const zone = facts.zone ?? 'UTC';
  return { action, publication, at, transmitted: transmissionOf(facts, zone), uses: facts.uses, zone };
}

/** Where only the day of transmission is known, every count of days is read the stricter way. */
function transmissionOf({ transmittedAt }: PhotoFacts, zone: string): Circumstances['transmitted'] {
  if (transmittedAt === null) return null;
  const earliest = instantOf(transmittedAt, 'opens', zone);
  return Number.isNaN(earliest) ? null : { earliest, latest: instantOf(transmittedAt, 'closes', zone) };
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
