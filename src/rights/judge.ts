import { clauseDuty } from './clauses/clause-findings.ts';
import { orderDuties } from './clauses/orders.ts';
import { stageAt, staged } from './exceptions/enforcement.ts';
import type { Licence } from './exceptions/licences.ts';
import { sift, waiversFor } from './exceptions/waivers.ts';
import type { Finding } from './finding.ts';
import { findingsOf } from './findings.ts';
import { isoOf } from './moments/instants.ts';
import { changesOf, turnsAfter } from './next-change.ts';
import { type Question, questionOf } from './question.ts';
import { type PhotoSituation, situationOf } from './situation.ts';
import type { Duty, Subject, Use, Verdict } from './verdict.ts';
import { outcomeOf, reasonsOf } from './words/reasons.ts';

/**
 * The one decision: may this photo be used so? Says every obstacle, every duty, and the next instant at which the
 * answer differs while nothing but time passes. Same input, same answer; never throws.
 */
export function judge(subject: Subject, use: Use): Verdict {
  return answer(subject, questionOf(use));
}

/** `judge` for a question made before, so that many photos can be asked the same. */
export function answer(subject: Subject, question: Question): Verdict {
  const situation = situationOf(subject, question);
  const now = answerIn(subject, question, situation) as Verdict;
  now.changesAt = question.isAnswerable ? changeAfter(subject, question, { situation, now }) : null;
  return now;
}

/** `judge` without when the answer changes, which takes the most time: for many questions at one instant. */
export function judgeNow(subject: Subject, use: Use): Answer {
  const question = questionOf(use);
  return answerIn(subject, question, situationOf(subject, question));
}

export type Answer = Omit<Verdict, 'changesAt'>;

function answerIn(subject: Subject, question: Question, situation: PhotoSituation): Answer {
  const waivers = waiversFor(subject.waivers, question);
  const { findings, under, licences } = findingsOf(subject, question, { situation, waivers });
  const { standing: unwaived, waived } = sift(findings, waivers);
  const { enforcement } = subject;
  const { standing, observed } = staged(unwaived, stageAt(enforcement, question.at), enforcement);
  const reasons = reasonsOf(standing, question);
  const answer: Answer = { outcome: outcomeOf(reasons), reasons, duties: duties(subject, question, situation) };
  if (under.length > 0) answer.under = [...under];
  if (licences.length > 0) answer.licences = licences.map(named);
  if (waived.length > 0) answer.waived = [...waived];
  if (observed.length > 0) Object.assign(answer, watched(unwaived, observed, question));
  return answer;
}

function named({ id, kind, document, by }: Licence) {
  return { id, kind, document, by };
}

/** What the terms would have said, had they not been only observed. */
function watched(all: readonly Finding[], observed: readonly Finding[], question: Question) {
  return { observed: reasonsOf(observed, question), wouldBe: outcomeOf(reasonsOf(all, question)) };
}

function duties({ orders }: Subject, question: Question, situation: PhotoSituation): Duty[] {
  const { credit, clauses } = situation.photo;
  const found = credit === null ? [] : [credit];
  for (const prepared of clauses.dutiful) {
    const duty = clauseDuty(prepared, question, situation);
    if (duty !== null) found.push(duty);
  }
  if (orders !== undefined) found.push(...orderDuties(orders, question, situation));
  return found;
}

interface Asked {
  situation: PhotoSituation;
  now: Answer;
}

/** Time alone moves the answer only at the instants that clauses, agreements, licences, orders, stages and waivers name: the first at which it differs. */
function changeAfter(subject: Subject, question: Question, { situation, now }: Asked): string | null {
  const turns = turnsAfter(subject, question, situation);
  if (turns.length === 0) return null;
  const changeAt = changesOf(subject, question, situation);
  for (const at of turns) {
    const change = changeAt(at);
    if (change === 'none') continue;
    if (change === 'sure') return isoOf(at);
    const then = { ...question, at };
    // How many uses came before is a matter of the day as well.
    const later = subject.made === undefined ? { ...situation, at } : situationOf(subject, then);
    if (!isSame(answerIn(subject, then, later), now)) return isoOf(at);
  }
  return null;
}

function isSame(one: Answer, other: Answer): boolean {
  return one.outcome === other.outcome && JSON.stringify(one) === JSON.stringify(other);
}
