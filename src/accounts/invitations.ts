/** The invitations that are open: seen, revoked, and void with the power of whoever made them. */
import { type Actor, type Db, record } from '../database/ledger.ts';
import { AppError } from '../errors.ts';
import type { Role } from './permissions.ts';

export interface OpenInvitation {
  id: string;
  /** Null for the first administrator's. */
  email: string | null;
  roles: Role[];
  createdBy: string;
  createdAt: string;
  expiresAt: string;
}

/** Those that somebody could still use, newest first. */
export async function openInvitations(db: Db, at: Date): Promise<OpenInvitation[]> {
  const rows = await db.entryLink.findMany({
    where: { kind: 'invitation', usedAt: null, expiresAt: { gt: at } },
    orderBy: { id: 'desc' },
  });
  return rows.map(({ id, email, roles, createdBy, createdAt, expiresAt }) => ({
    id,
    email,
    roles: roles as Role[],
    createdBy,
    createdAt: createdAt.toISOString(),
    expiresAt: expiresAt.toISOString(),
  }));
}

/** Its link answers nobody from now on. Throws AppError `not-found` for one that is used or revoked already. */
export async function revokeInvitation(db: Db, id: string, actor: Actor): Promise<void> {
  const where = { id, kind: 'invitation', usedAt: null };
  const row = await db.entryLink.findFirst({ where });
  const { count } = await db.entryLink.deleteMany({ where });
  if (row === null || count === 0)
    throw new AppError('not-found', 'There is no such invitation any more: it was used or revoked.');
  await record(db, actor, { act: 'invitation-revocation', detail: { email: row.email, roles: row.roles } });
}

/** Which open invitations; `because` is kept in the ledger. */
interface Voided {
  of: { createdBy: string } | { email: string | null };
  because: string;
}

/** Their links answer nobody from now on; the ledger names each. One that somebody uses at this moment stays used. */
export async function voidInvitations(db: Db, { of, because }: Voided, actor: Actor): Promise<void> {
  const isOpen = { kind: 'invitation', usedAt: null };
  for (const { id, email, roles } of await db.entryLink.findMany({ where: { ...of, ...isOpen } })) {
    const { count } = await db.entryLink.deleteMany({ where: { id, ...isOpen } });
    if (count > 0) await record(db, actor, { act: 'invitation-revocation', detail: { email, roles, because } });
  }
}
