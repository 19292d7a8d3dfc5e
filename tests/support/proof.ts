/** Whether the whole of a proof was asked for (`npm run prove -- NAME`); else a short sample of it is run. */
export const isWhole = process.env.PROVE === '1';

const hourMs = 3_600_000;

/** How many cases to try, and how long they may take: `it('…', …, proofTimeoutMs)`. */
export function cases({ sample, whole }: { sample: number; whole: number }): number {
  return isWhole ? whole : sample;
}

export const proofTimeoutMs = isWhole ? 6 * hourMs : 60_000;
