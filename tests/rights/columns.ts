import type { Condition, Test } from '../../src/rights/filter/condition.ts';

/** What search knows of one photo beside its standing. Instants are milliseconds since 1970. */
export interface Columns {
  moments: readonly (number | null)[];
  transmission: { earliest: number; latest: number } | null;
  release: { earliest: number; latest: number } | null;
  received: number;
  uses: number | null;
}

const DAY = 86_400_000;

export function meets(condition: Condition, columns: Columns, at: number): boolean {
  return condition.every((tests) => tests.some((test) => passes(test, columns, at)));
}

function passes(test: Test, columns: Columns, at: number): boolean {
  const { moments, received, uses } = columns;
  if ('moment' in test) return reached(moments[test.moment] ?? null, test.is, at);
  if ('uses' in test) return uses !== null && (test.uses === 'known' || uses === 0);
  if ('received' in test) return test.received === 'from' ? received >= test.instant : received < test.instant;
  const span = test.since === 'receipt' ? { earliest: received, latest: received } : columns[test.since];
  if (test.is === 'known') return span !== null;
  return reached(span === null ? null : span[test.end] + test.days * DAY, test.is, at);
}

function reached(instant: number | null, is: 'past' | 'ahead' | 'known', at: number): boolean {
  if (instant === null) return false;
  return is === 'known' || (is === 'past' ? at >= instant : at < instant);
}
