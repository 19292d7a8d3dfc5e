import { answer } from './judge.ts';
import { questionOf } from './question.ts';
import type { Subject, Use, Verdict } from './verdict.ts';

/** `judge` for many photos and one use; the verdicts stand in the order of the photos. */
export function judgeMany(subjects: readonly Subject[], use: Use): Verdict[] {
  const question = questionOf(use);
  return subjects.map((subject) => answer(subject, question));
}
