import type { ReasonKind } from '../verdict.ts';

/** The kinds that take away later what was allowed before. */
export const ENDINGS = [
  'agreement',
  'quota',
  'expires-on',
  'expires-after-days',
  'no-archive',
  'one-time-use',
] as const;
export type Ending = (typeof ENDINGS)[number];

/** `all-use`: it ends for everybody. `new-use`: what was cleared in time stays in its story. */
export type Reach = 'all-use' | 'new-use';

/** What is not named reaches all use. */
export type Reaches = Readonly<Partial<Record<Ending, Reach>>>;

/** The instant at which a kind is asked: that of the use that was cleared, where its end reaches new use alone. */
export function askedAt(
  kind: ReasonKind,
  reaches: Reaches | undefined,
  { at, madeAt }: { at: number; madeAt: number | null },
): number {
  const reach = reaches !== undefined && isEnding(kind) ? reaches[kind] : undefined;
  return reach === 'new-use' && madeAt !== null && madeAt < at ? madeAt : at;
}

function isEnding(kind: string): kind is Ending {
  return (ENDINGS as readonly string[]).includes(kind);
}
