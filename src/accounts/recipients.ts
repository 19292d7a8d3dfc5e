import type { Db } from '../database/ledger.ts';
import type { Role } from './permissions.ts';

export interface Recipient {
  account: string;
  email: string;
}

/** Whoever holds one of the roles with an account that is open, each once, by address. */
export async function holdersOf(db: Db, roles: readonly Role[]): Promise<Recipient[]> {
  const rows = await db.account.findMany({
    where: { closedAt: null, roles: { hasSome: [...roles] } },
    select: { id: true, email: true },
    orderBy: { email: 'asc' },
  });
  return rows.map(({ id, email }) => ({ account: id, email }));
}
