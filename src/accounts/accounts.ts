import type { PrismaClient } from '../database/client/client.ts';
import type { AccountModel } from '../database/client/models.ts';
import { type Actor, type Db, record } from '../database/ledger.ts';
import { AppError } from '../errors.ts';
import { type Auth, MAX_PASSWORD_LENGTH, MIN_PASSWORD_LENGTH } from './auth.ts';
import { isRole, ROLES, type Role } from './permissions.ts';

export interface AccountView {
  id: string;
  email: string;
  name: string;
  roles: Role[];
  hasSecondFactor: boolean;
  createdAt: string;
  closedAt: string | null;
}

export interface NewAccount {
  email: string;
  name: string;
  password: string;
  roles: Role[];
}

/** By name; closed ones too. */
export async function listAccounts(db: Db): Promise<AccountView[]> {
  const rows = await db.account.findMany({ orderBy: [{ name: 'asc' }, { id: 'asc' }] });
  return rows.map(toView);
}

/** Throws AppError `not-found`. */
export async function getAccount(db: Db, id: string): Promise<AccountView> {
  const row = await db.account.findUnique({ where: { id } });
  if (row === null)
    throw new AppError('not-found', 'There is no such account. The list of accounts shows those there are.');
  return toView(row);
}

/** Makes an account with a password. Throws AppError `conflict` when the address has one, `invalid` for a password of the wrong length. */
export async function createAccount(auth: Auth, db: Db, account: NewAccount, actor: Actor): Promise<AccountView> {
  requirePassword(account.password);
  const email = account.email.trim().toLowerCase();
  const standing = await db.account.findUnique({ where: { email } });
  if (standing !== null) throw new AppError('conflict', `${email} has an account here already: sign in with it.`);
  const { internalAdapter, password } = await auth.$context;
  const { name, roles } = account;
  const user = await internalAdapter.createUser(
    { email, name, emailVerified: true, roles },
    { method: 'email-password' },
  );
  const hash = await password.hash(account.password);
  await internalAdapter.linkAccount({ userId: user.id, providerId: 'credential', accountId: user.id, password: hash });
  await record(db, actor, { act: 'account', detail: { account: user.id, email, name, roles } });
  return getAccount(db, user.id);
}

export function requirePassword(password: string): void {
  if (password.length >= MIN_PASSWORD_LENGTH && password.length <= MAX_PASSWORD_LENGTH) return;
  throw new AppError(
    'invalid',
    `A password has ${MIN_PASSWORD_LENGTH} to ${MAX_PASSWORD_LENGTH} characters. A sentence of a few words is easy to keep in mind.`,
  );
}

/** Gives the account these roles and no others; holds with the next request. The last administrator stays one. */
export async function changeRoles(prisma: PrismaClient, id: string, roles: Role[], actor: Actor): Promise<AccountView> {
  return prisma.$transaction(async (db) => {
    const before = await lockedAccount(db, id);
    if (!roles.includes('administrator')) await requireOtherAdministrator(db, before);
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
    await requireOtherAdministrator(db, before);
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
    const { email } = await lockedAccount(db, id);
    await db.account.update({ where: { id }, data: { closedAt: null } });
    await record(db, actor, { act: 'account-change', detail: { account: id, email, after: 'open' } });
    return getAccount(db, id);
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

async function requireOtherAdministrator(db: Db, { id, roles }: AccountModel): Promise<void> {
  if (!roles.includes('administrator')) return;
  const others = await db.account.count({
    where: { id: { not: id }, closedAt: null, roles: { has: 'administrator' } },
  });
  if (others === 0) throw new AppError('conflict', 'This is the last administrator. Make somebody else one first.');
}

/** The words as roles, each once, in the order of the table. Throws AppError `invalid`. */
export function parseRoles(words: readonly string[]): Role[] {
  const unknown = words.find((word) => !isRole(word));
  if (unknown !== undefined)
    throw new AppError('invalid', `“${unknown.slice(0, 40)}” is no role. Roles are: ${ROLES.join(', ')}.`);
  if (words.length === 0) throw new AppError('invalid', `Choose at least one role: ${ROLES.join(', ')}.`);
  return ROLES.filter((role) => words.includes(role));
}

function toView({ id, email, name, roles, twoFactorEnabled, createdAt, closedAt }: AccountModel): AccountView {
  return {
    id,
    email,
    name,
    roles: roles as Role[],
    hasSecondFactor: twoFactorEnabled === true,
    createdAt: createdAt.toISOString(),
    closedAt: closedAt?.toISOString() ?? null,
  };
}
