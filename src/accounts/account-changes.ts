import type { PrismaClient } from '../database/client/client.ts';
import type { AccountModel } from '../database/client/models.ts';
import { type Actor, type Db, record } from '../database/ledger.ts';
import { AppError } from '../errors.ts';
import { type AccountView, getAccount } from './accounts.ts';
import { voidInvitations } from './invitations.ts';
import type { Role } from './permissions.ts';

/** Gives the account these roles and no others; holds with the next request. The last administrator stays one. */
export async function changeRoles(prisma: PrismaClient, id: string, roles: Role[], actor: Actor): Promise<AccountView> {
  return prisma.$transaction(async (db) => {
    const before = await lockedAccount(db, id);
    if (!roles.includes('administrator')) await leaveAdministration(db, before, actor);
    await db.account.update({ where: { id }, data: { roles } });
    await record(db, actor, {
      act: 'account-change',
      detail: { account: id, email: before.email, before: before.roles, after: roles },
    });
    return getAccount(db, id);
  });
}

/** Nobody signs in with it any more: its sessions and tokens end with this commit. The last administrator cannot be closed. */
export async function closeAccount(prisma: PrismaClient, id: string, actor: Actor): Promise<AccountView> {
  return prisma.$transaction(async (db) => {
    const before = await lockedAccount(db, id);
    if (before.closedAt !== null) return getAccount(db, id);
    await leaveAdministration(db, before, actor);
    await db.account.update({ where: { id }, data: { closedAt: actor.at } });
    await db.session.deleteMany({ where: { accountId: id } });
    await db.apiToken.updateMany({ where: { accountId: id, revokedAt: null }, data: { revokedAt: actor.at } });
    await record(db, actor, { act: 'account-change', detail: { account: id, email: before.email, after: 'closed' } });
    return getAccount(db, id);
  });
}

/** Lets a closed account sign in again; its tokens stay revoked. */
export async function reopenAccount(prisma: PrismaClient, id: string, actor: Actor): Promise<AccountView> {
  return prisma.$transaction(async (db) => {
    const { email, closedAt } = await lockedAccount(db, id);
    if (closedAt === null) return getAccount(db, id);
    await db.account.update({ where: { id }, data: { closedAt: null } });
    await record(db, actor, { act: 'account-change', detail: { account: id, email, after: 'open' } });
    return getAccount(db, id);
  });
}

/** Ends every session of the account, at once; its tokens stay. Answers how many there were. */
export async function endSessions(prisma: PrismaClient, id: string, actor: Actor): Promise<number> {
  return prisma.$transaction(async (db) => {
    const { email } = await getAccount(db, id);
    const { count } = await db.session.deleteMany({ where: { accountId: id } });
    await record(db, actor, { act: 'session-revocation', detail: { account: id, email, sessions: count } });
    return count;
  });
}

/** Two changes at once must not both believe that the other's administrator stays: all administrators are locked. */
async function lockedAccount(db: Db, id: string): Promise<AccountModel> {
  await db.$queryRaw`SELECT 1 FROM accounts WHERE id = ${id}::uuid OR 'administrator' = ANY(roles) ORDER BY id FOR UPDATE`;
  const row = await db.account.findUnique({ where: { id } });
  if (row === null)
    throw new AppError('not-found', 'There is no such account. The list of accounts shows those there are.');
  return row;
}

/** Invitations that they made are void: whoever is no administrator any more must not come back by a link of before. */
async function leaveAdministration(db: Db, { id, email, roles }: AccountModel, actor: Actor): Promise<void> {
  if (!roles.includes('administrator')) return;
  const others = await db.account.count({
    where: { id: { not: id }, closedAt: null, roles: { has: 'administrator' } },
  });
  if (others === 0) throw new AppError('conflict', 'This is the last administrator. Make somebody else one first.');
  await voidInvitations(db, { of: { createdBy: email }, because: `${email} is no administrator any more` }, actor);
}
