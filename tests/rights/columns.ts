import type { Condition, Test } from '../../src/rights/condition.ts';

/** What search knows of one photo beside its standing. Instants are milliseconds since 1970. */
export interface Columns {
  moments: readonly (number | null)[];
  transmitted: { earliest: number; latest: number } | null;
  received: number;
  uses: number | null;
}

const DAY = 86_400_000;

export function meets(condition: Condition, columns: Columns, at: number): boolean {
  return condition.every((tests) => tests.some((test) => passes(test, columns, at)));
}

function passes(test: Test, { moments, transmitted, received, uses }: Columns, at: number): boolean {
  if ('moment' in test) return reached(moments[test.moment] ?? null, test.is, at);
  if ('uses' in test) return uses !== null && (test.uses === 'known' || uses === 0);
  if ('received' in test) return test.received === 'from' ? received >= test.instant : received < test.instant;
  if (test.sent === 'known') return transmitted !== null;
  return reached(transmitted === null ? null : transmitted[test.sent] + test.days * DAY, test.is, at);
}

function reached(instant: number | null, is: 'past' | 'ahead' | 'known', at: number): boolean {
  if (instant === null) return false;
  return is === 'known' || (is === 'past' ? at >= instant : at < instant);
}
