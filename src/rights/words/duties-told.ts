import type { Duty } from '../verdict.ts';

/** Several clauses may ask the same: people are told once, with the words of the first. */
export function dutiesTold(duties: readonly Duty[]): Duty[] {
  const told = new Set<string>();
  return duties.filter(({ sentence }) => !told.has(sentence) && told.add(sentence));
}
