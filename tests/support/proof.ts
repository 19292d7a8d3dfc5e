import { expect } from '@jest/globals';

/** Whether the whole of a proof was asked for (`npm run prove -- NAME`); else a short sample of it is run. */
export const isWhole = process.env.PROVE === '1';

/** Mutation testing runs each sample thousands of times, and cuts it to so many cases. */
const mostCases = Number(process.env.PROVE_CASES ?? Number.POSITIVE_INFINITY);

const hourMs = 3_600_000;

/** How many cases to try, and how long they may take: `it('…', …, proofTimeoutMs)`. */
export function cases({ sample, whole = sample }: { sample: number; whole?: number }): number {
  return Math.min(isWhole ? whole : sample, mostCases);
}

/** A sample that never reaches what it is about proves nothing of it: each count must pass `least`, unless the sample was cut. */
export function expectReached(counts: number[], least: number): void {
  if (mostCases !== Number.POSITIVE_INFINITY) return;
  for (const count of counts) expect(count).toBeGreaterThan(least);
}

/** For what hangs, as `testTimeout` is for the other tests. */
export const proofTimeoutMs = isWhole ? 6 * hourMs : 300_000;
