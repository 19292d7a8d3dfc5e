import type { Answer } from '../catalogue/clearances.ts';
import { conditionsToAnswer, isPrice } from '../rights/delivery-use.ts';
import { isPartOfObstacle } from '../rights/exceptions/obstacles.ts';
import type { Reason, Verdict } from '../rights/verdict.ts';

/** What whoever clears says of a condition: named by its obstacle, or by its clause where only one condition has it. */
export interface GivenAnswer {
  obstacle?: string | undefined;
  clause?: string | undefined;
  note: string;
}

/**
 * The answers that name a condition of the verdict, each with its obstacle, and the conditions that none names. A price is
 * none of them: a cost centre answers it.
 */
export function answered(verdict: Verdict, given: GivenAnswer[]): { answers: Answer[]; unanswered: Reason[] } {
  const conditions = conditionsToAnswer(verdict).filter((condition) => !isPrice(condition));
  const answers = given.flatMap((answer) => {
    const named = conditions.filter((condition) => isNamed(condition, answer));
    const [first] = named;
    const isOne = named.every(({ obstacle }) => obstacle === first?.obstacle);
    if (first === undefined || !isOne || answer.note.trim() === '') return [];
    return [{ clause: first.clause, obstacle: first.obstacle, note: answer.note }];
  });
  const isAnswered = ({ obstacle }: Reason) => answers.some((answer) => answer.obstacle === obstacle);
  return { answers, unanswered: conditions.filter((condition) => !isAnswered(condition)) };
}

/** Those that name nothing in the way of the use, nor what was lifted there: the note would be lost. */
export function answeringNothing({ reasons, waived = [] }: Verdict, given: readonly GivenAnswer[]): GivenAnswer[] {
  const there = [...reasons, ...waived];
  return given.filter(
    ({ obstacle, clause }) =>
      !there.some((one) => (obstacle === undefined ? one.clause === clause : one.obstacle === obstacle)),
  );
}

function isNamed(condition: Reason, { obstacle, clause }: GivenAnswer): boolean {
  return obstacle === undefined ? condition.clause === clause : condition.obstacle === obstacle;
}

/** Conditions that were not there, in these words, when the photo was cleared. What a waiver lifted then was not answered. */
export function newConditions(now: Verdict, snapshot: Verdict): Reason[] {
  const then = conditionsToAnswer(snapshot);
  const waived = snapshot.waived ?? [];
  return conditionsToAnswer(now).filter(
    (condition) =>
      waived.some((lifted) => lifted.obstacle === condition.obstacle) ||
      !then.some((old) => isPartOfCondition(condition, old)),
  );
}

/** Whether the picture may go out under what was answered then. */
export function holds(now: Verdict, snapshot: Verdict): boolean {
  return now.outcome === 'clear' || (now.outcome === 'conditional' && newConditions(now, snapshot).length === 0);
}

/** A visitor meets the part of a gap in the agreements that lies in one country: who answered all of it answered that. */
function isPartOfCondition(now: Reason, old: KeptReason): boolean {
  if (now.words !== old.words) return false;
  if (old.obstacle === undefined) return now.clause === old.clause;
  return isPartOfObstacle(now.obstacle, old.obstacle) && asksTheSame(now, old);
}

/** Snapshots from before obstacles had keys hold none. */
type KeptReason = Omit<Reason, 'obstacle'> & { obstacle?: string };

/** What is asked about an `other` clause are the words of a rights manager, who may have changed them since. */
function asksTheSame(now: Reason, old: KeptReason): boolean {
  return now.clause !== 'other' || now.sentence === old.sentence;
}
