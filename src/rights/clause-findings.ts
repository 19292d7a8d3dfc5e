import type { Restriction } from '../vocabulary/restrictions.ts';
import type { Finding } from './finding.ts';
import type { Question } from './question.ts';
import { EVERY_POINT, overlap, type Region, territoriesTouched, touches } from './region.ts';
import type { Answer, Circumstances, Rule } from './restrictions/rule.ts';
import { ruleOf } from './restrictions/rules.ts';
import { sentenceOf } from './sentences.ts';
import { isEmpty } from './territories.ts';
import type { Clause, Duty } from './verdict.ts';
import { every, isInside, isWithinUnderstood, regionWithin, turnsWithin } from './within.ts';

/** What one clause puts in the way of a use: nothing, an obstacle, and a doubt about whatever of it nobody understands. */
export function clauseFindings(clause: Clause, question: Question, circumstances: Circumstances): Finding[] {
  const rule = ruleOf(clause.kind);
  if (rule === null) return [unknownKind(clause)];
  const findings: Finding[] = [];
  const outcome = outcomeOf(rule, clause, question, circumstances);
  if (outcome !== null) findings.push(outcome);
  if (!isUnderstoodClause(clause)) findings.push(notUnderstood(clause));
  return findings;
}

function outcomeOf(rule: Rule<unknown>, clause: Clause, question: Question, circumstances: Circumstances) {
  if (rule.effect === 'inform') return null;
  const touched = territoriesTouched(question.asked, regionOf(rule, clause));
  if (isEmpty(touched)) return null;
  const answer = holds(rule, clause, circumstances);
  if (answer === false) return null;
  if (answer === 'unknown') return unanswered(rule, clause);
  const blocks = rule.effect === 'forbid';
  return said(rule, clause, { outcome: OUTCOMES[rule.effect], forbids: blocks ? touched : null });
}

const OUTCOMES = { forbid: 'blocked', ask: 'conditional', review: 'review' } as const;

/** The duties of a clause that concerns the use; in doubt about when it holds, the duty stands. */
export function clauseDuty(clause: Clause, question: Question, circumstances: Circumstances): Duty | null {
  const rule = ruleOf(clause.kind);
  if (rule?.duty === undefined) return null;
  if (rule.effect !== 'inform' && question.action !== 'publish') return null;
  if (!touches(question.asked, withinOf(clause)) || isInside(clause.within ?? {}, circumstances) === false) return null;
  return { clause: clause.kind, words: clause.words, sentence: rule.duty(clause.value) };
}

/** The instants at which the clause can come to hold or cease to; may contain NaN. */
export function clauseTurns(clause: Clause, circumstances: Circumstances): number[] {
  const own = ruleOf(clause.kind)?.turns?.(clause.value, circumstances) ?? [];
  return [...own, ...turnsWithin(clause.within ?? {}, circumstances)];
}

function holds(rule: Rule<unknown>, clause: Clause, circumstances: Circumstances): Answer {
  return every([rule.holds?.(clause.value, circumstances) ?? true, isInside(clause.within ?? {}, circumstances)]);
}

function regionOf(rule: Rule<unknown>, clause: Clause): Region {
  return overlap(rule.region?.(clause.value) ?? EVERY_POINT, withinOf(clause));
}

function withinOf(clause: Clause): Region {
  return clause.within ? regionWithin(clause.within) : EVERY_POINT;
}

/** False for a clause with a part that nobody knows. */
export function isUnderstoodClause({ kind, value, within }: Restriction): boolean {
  return ruleOf(kind)?.isUnderstood(value) === true && isWithinUnderstood(within);
}

function said(rule: Rule<unknown>, clause: Clause, what: Pick<Finding, 'outcome' | 'forbids'>): Finding {
  return {
    kind: clause.kind,
    source: clause,
    ...what,
    sentence: sentenceOf(clause),
    remedy: (partly) => rule.remedy(clause.value, partly),
  };
}

function unanswered(rule: Rule<unknown>, clause: Clause): Finding {
  return {
    ...said(rule, clause, { outcome: 'review', forbids: null }),
    remedy: () =>
      'Say what it depends on and is not known here: the title, the time of transmission, or the earlier uses.',
  };
}

function notUnderstood(clause: Clause): Finding {
  return {
    kind: clause.kind,
    source: clause,
    outcome: 'review',
    forbids: null,
    sentence: 'A part of this restriction was not understood.',
    remedy: () => 'A rights manager reads the words and puts the right value in its place.',
  };
}

function unknownKind(clause: Clause): Finding {
  return { ...notUnderstood(clause), kind: 'unknown-clause', sentence: 'This kind of restriction is not known here.' };
}
