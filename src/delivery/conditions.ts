import type { Answer } from '../catalogue/clearances.ts';
import { conditionsToAnswer } from '../rights/delivery-use.ts';
import type { Reason, Verdict } from '../rights/verdict.ts';

/** The conditions that no answer names. */
export function unanswered(verdict: Verdict, answers: Answer[]): Reason[] {
  return conditionsToAnswer(verdict).filter(
    ({ clause }) => !answers.some((answer) => answer.clause === clause && answer.note.trim() !== ''),
  );
}

/** Conditions that were not there, in these words, when the photo was cleared. What a waiver lifted then was not answered. */
export function newConditions(now: Verdict, snapshot: Verdict): Reason[] {
  const answered = conditionsToAnswer(snapshot);
  const waived = snapshot.waived ?? [];
  return conditionsToAnswer(now).filter(
    ({ clause, words, obstacle }) =>
      waived.some((lifted) => lifted.obstacle === obstacle) ||
      !answered.some((old) => old.clause === clause && old.words === words),
  );
}

/** Whether the picture may go out under what was answered then. */
export function holds(now: Verdict, snapshot: Verdict): boolean {
  return now.outcome === 'clear' || (now.outcome === 'conditional' && newConditions(now, snapshot).length === 0);
}
