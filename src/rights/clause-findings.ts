import type { Finding } from './finding.ts';
import { unreadPartObstacle } from './obstacles.ts';
import { prepare, wordsOf } from './prepared-clause.ts';
import type { Question } from './question.ts';
import { touches } from './region.ts';
import type { Answer, Circumstances, Rule } from './restrictions/rule.ts';
import { intersection } from './territories.ts';
import type { Clause, Duty } from './verdict.ts';
import { every, isInside, turnsWithin } from './within.ts';

/** What one clause puts in the way of a use: nothing, an obstacle, and a doubt about whatever of it nobody understands. */
export function clauseFindings(clause: Clause, question: Question, circumstances: Circumstances): Finding[] {
  const prepared = prepare(clause);
  if (prepared.rule === null) return [unknownKind(clause)];
  const outcome = obstacleOf(clause, prepared.rule, question, circumstances);
  const findings = outcome === null ? [] : [outcome];
  return prepared.isUnderstood ? findings : [...findings, notUnderstood(clause)];
}

function obstacleOf(clause: Clause, rule: Rule<unknown>, { asked }: Question, circumstances: Circumstances) {
  const { region } = prepare(clause);
  if (rule.effect === 'inform' || !touches(asked, region)) return null;
  const answer = holds(rule, clause, circumstances);
  if (answer === false) return null;
  if (answer === 'unknown') return unanswered(clause);
  const forbids = rule.effect === 'forbid' ? intersection(asked.territories, region.territories) : null;
  return said(clause, { outcome: OUTCOMES[rule.effect], forbids });
}

const OUTCOMES = { forbid: 'blocked', ask: 'conditional', review: 'review' } as const;

/** The duties of a clause that concerns the use; in doubt about when it holds, the duty stands. */
export function clauseDuty(clause: Clause, question: Question, circumstances: Circumstances): Duty | null {
  const { rule, within } = prepare(clause);
  if (rule?.duty === undefined) return null;
  if (rule.effect !== 'inform' && question.action !== 'publish') return null;
  if (!touches(question.asked, within) || isInside(clause.within ?? {}, circumstances) === false) return null;
  return { clause: clause.kind, words: clause.words, sentence: rule.duty(clause.value) };
}

/** The instants at which the clause can come to hold or cease to; may contain NaN. */
export function clauseTurns(clause: Clause, circumstances: Circumstances): number[] {
  const own = prepare(clause).rule?.turns?.(clause.value, circumstances) ?? [];
  return [...own, ...turnsWithin(clause.within ?? {}, circumstances)];
}

function holds(rule: Rule<unknown>, clause: Clause, circumstances: Circumstances): Answer {
  return every([rule.holds?.(clause.value, circumstances) ?? true, isInside(clause.within ?? {}, circumstances)]);
}

function said(clause: Clause, what: Pick<Finding, 'outcome' | 'forbids'>): Finding {
  return {
    kind: clause.kind,
    obstacle: wordsOf(clause).obstacle,
    source: clause,
    ...what,
    sentence: wordsOf(clause).sentence,
    remedy: (partly) => (partly ? wordsOf(clause).remedyOfPart : wordsOf(clause).remedy),
  };
}

function unanswered(clause: Clause): Finding {
  return {
    ...said(clause, { outcome: 'review', forbids: null }),
    remedy: () =>
      'Say what it depends on and is not known here: the title, the time of transmission, or the earlier uses.',
  };
}

function notUnderstood(clause: Clause): Finding {
  return {
    kind: clause.kind,
    obstacle: unreadPartObstacle(clause),
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
