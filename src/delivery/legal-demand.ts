import type { Subject, Verdict } from '../rights/verdict.ts';

/**
 * Whether a court order is among what forbids the use: the one refusal that says why (451, RFC 7725). A withdrawal of
 * consent does not say so: it would tell the public that somebody in the picture asked for it to go.
 */
export function isLegalDemand({ orders = [] }: Subject, { reasons }: Verdict): boolean {
  const keys = orders.filter(({ kind }) => kind === 'court-order').map(({ id }) => `order:${id}`);
  return reasons.some(
    ({ outcome, obstacle }) =>
      outcome === 'blocked' && keys.some((key) => obstacle === key || obstacle.startsWith(`${key}:`)),
  );
}
