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

/** Whoever is no administrator any more must not come back by a link they made before. */
export async function voidInvitationsOf(db: Db, creator: string): Promise<void> {
  await db.entryLink.deleteMany({ where: { kind: 'invitation', createdBy: creator, usedAt: null } });
}
