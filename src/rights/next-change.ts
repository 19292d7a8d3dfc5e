import { type Grant, type GrantSet, turnsOfGrant } from './agreements/grants.ts';
import { turnsOfCounting } from './agreements/quotas.ts';
import { clauseDuty, clauseFindings, clauseTurns, type Situation } from './clauses/clause-findings.ts';
import { orderTurns, restrictingOrders } from './clauses/orders.ts';
import { type PreparedClause, prepare } from './clauses/prepared-clause.ts';
import { enforcementTurns } from './exceptions/enforcement.ts';
import { licenceTurns } from './exceptions/licences.ts';
import { waiverTurns } from './exceptions/waivers.ts';
import type { Finding } from './finding.ts';
import { END_OF_TIME } from './moments/instants.ts';
import type { Question } from './question.ts';
import type { PhotoSituation } from './situation.ts';
import type { Duty, Subject } from './verdict.ts';

/** The instants after the question's at which time alone can change its answer: in their order, each once. */
export function turnsAfter(subject: Subject, question: Question, situation: PhotoSituation): readonly number[] {
  const turns = turnsOf(subject, question, situation);
  if (turns.length === 0) return turns;
  const after = turns.filter(
    (turn, index) => turn > question.at && turn <= END_OF_TIME && turns.indexOf(turn) === index,
  );
  return after.sort((one, other) => one - other);
}

function turnsOf(subject: Subject, question: Question, situation: PhotoSituation): number[] {
  const { orders, licences, enforcement, waivers } = subject;
  const turns: number[] = [];
  for (const prepared of situation.photo.clauses.timed)
    for (const turn of clauseTurns(prepared, situation)) turns.push(turn);
  for (const { timed } of situation.photo.sets) {
    for (const grant of timed) {
      turns.push(...turnsOfGrant(grant, situation.zone));
      // Its quota is counted by its own calendar, the uses of a photo by the photo's.
      for (const zone of new Set([grant.zone ?? situation.zone, situation.zone]))
        turns.push(...turnsOfCounting(grant, question.at, zone));
    }
  }
  if (orders !== undefined) {
    for (const { clause } of restrictingOrders(orders)) turns.push(...clauseTurns(prepare(clause), situation));
    turns.push(...orderTurns(orders));
  }
  if (licences !== undefined) turns.push(...licenceTurns(licences, situation.zone));
  if (enforcement !== undefined) turns.push(...enforcementTurns(enforcement));
  if (waivers !== undefined) turns.push(...waiverTurns(waivers));
  return turns;
}

/** What a turn does to an answer; `perhaps`: the whole question must be asked again. */
export type Change = 'none' | 'sure' | 'perhaps';

/**
 * Tells what a turn does to an answer from the clauses and agreements that time alone can change, so that the rest of it
 * need not be worked out again at every turn.
 */
export function changesOf(subject: Subject, question: Question, situation: PhotoSituation): (turn: number) => Change {
  const { sets } = situation.photo;
  if (hasMoreThanTerms(subject) || sets.some(({ timed }) => timed.some(isCounted))) return () => 'perhaps';
  const { timed } = situation.photo.clauses;
  const now = said(timed, question, situation);
  return (turn) => {
    if (sets.some((set) => turnsBetween(set, turn, situation))) return 'perhaps';
    return changeBetween(now, said(timed, question, { ...situation, at: turn }));
  };
}

/** What people granted or ordered for a while may lift, hide or add to what clauses and agreements say. */
function hasMoreThanTerms({ licences, orders, enforcement, waivers }: Subject): boolean {
  return isThere(licences) || isThere(orders) || isThere(enforcement) || isThere(waivers);
}

function isThere(list: readonly unknown[] | undefined): boolean {
  return list !== undefined && list.length > 0;
}

function isCounted({ quota, counting }: Grant): boolean {
  return Boolean(quota) || counting !== undefined;
}

/** Whether one of them begins or ends in between. */
function turnsBetween({ timed }: GrantSet, turn: number, { at, zone }: Situation): boolean {
  return timed.some((grant) => turnsOfGrant(grant, zone).some((instant) => instant > at && instant <= turn));
}

interface Said {
  findings: readonly Finding[];
  duties: readonly Duty[];
}

function said(timed: readonly PreparedClause[], question: Question, situation: Situation): Said {
  const findings: Finding[] = [];
  const duties: Duty[] = [];
  for (const prepared of timed) {
    for (const finding of clauseFindings(prepared, question, situation)) findings.push(finding);
    const duty = clauseDuty(prepared, question, situation);
    if (duty !== null) duties.push(duty);
  }
  return { findings, duties };
}

/** Each finding is one reason. Those that say the same are mostly the very same objects. */
function changeBetween(now: Said, then: Said): Change {
  if (now.findings.length !== then.findings.length || now.duties.length !== then.duties.length) return 'sure';
  return areOne(now.findings, then.findings) && areOne(now.duties, then.duties) ? 'none' : 'perhaps';
}

function areOne(list: readonly unknown[], than: readonly unknown[]): boolean {
  return list.every((member, index) => member === than[index]);
}
