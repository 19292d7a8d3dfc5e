import type { Actor } from '../../database/ledger.ts';

/** The columns of who decided on a proposal, and when. */
export function decidedBy({ actor, account, at }: Actor): {
  decidedBy: string;
  decidedAccount: string | null;
  decidedAt: Date;
} {
  return { decidedBy: actor, decidedAccount: account, decidedAt: at };
}
