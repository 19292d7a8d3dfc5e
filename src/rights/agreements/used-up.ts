import type { Subject } from '../verdict.ts';

/** A photo as it is once every use that somebody counts is taken: what is refused only then takes one. */
export function usedUp({ made: _, ...subject }: Subject): Subject {
  return {
    ...subject,
    facts: { ...subject.facts, uses: 1 },
    agreements: subject.agreements.map((agreement) =>
      agreement.quota ? { ...agreement, quota: { ...agreement.quota, uses: 0 } } : agreement,
    ),
  };
}
