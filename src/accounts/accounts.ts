import { randomUUID } from 'node:crypto';
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
  /** To a few minutes; null for somebody who never came. */
  lastSeenAt: string | null;
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

/** Makes an account with a password, whole or not at all. Throws AppError `conflict` when the address has one, `invalid` for a password of the wrong length. */
export async function createAccount(
  auth: Auth,
  prisma: PrismaClient,
  { password, ...person }: NewAccount,
  actor: Actor,
): Promise<AccountView> {
  const hash = await passwordHash(auth, password);
  return prisma.$transaction((db) => addAccount(db, { ...person, hash }, actor));
}

/** The same inside a transaction of the caller's, with the hash that `passwordHash` made. */
export async function addAccount(
  db: Db,
  { email, name, roles, hash }: Omit<NewAccount, 'password'> & { hash: string },
  actor: Actor,
): Promise<AccountView> {
  const [id, address] = [randomUUID(), email.trim().toLowerCase()];
  const row = { id, email: address, name, roles, emailVerified: true, createdAt: actor.at };
  const { count } = await db.account.createMany({ data: [row], skipDuplicates: true });
  if (count === 0) throw new AppError('conflict', `${address} has an account here already: sign in with it.`);
  // As better-auth keeps a password: the subject is the account itself.
  const credential = { id: randomUUID(), subject: id, providerId: 'credential', ownerId: id, password: hash };
  await db.credential.create({ data: credential });
  await record(db, actor, { act: 'account', detail: { account: id, email: address, name, roles } });
  return getAccount(db, id);
}

/** What is kept of a password. Throws AppError `invalid` for one of the wrong length. */
export async function passwordHash(auth: Auth, password: string): Promise<string> {
  requirePassword(password);
  return (await auth.$context).password.hash(password);
}

export function requirePassword(password: string): void {
  if (password.length >= MIN_PASSWORD_LENGTH && password.length <= MAX_PASSWORD_LENGTH) return;
  throw new AppError(
    'invalid',
    `A password has ${MIN_PASSWORD_LENGTH} to ${MAX_PASSWORD_LENGTH} characters. A sentence of a few words is easy to keep in mind.`,
  );
}

/** The words as roles, each once, in the order of the table. Throws AppError `invalid`. */
export function parseRoles(words: readonly string[]): Role[] {
  const unknown = words.find((word) => !isRole(word));
  if (unknown !== undefined)
    throw new AppError('invalid', `“${unknown.slice(0, 40)}” is no role. Roles are: ${ROLES.join(', ')}.`);
  if (words.length === 0) throw new AppError('invalid', `Choose at least one role: ${ROLES.join(', ')}.`);
  return ROLES.filter((role) => words.includes(role));
}

function toView({
  id,
  email,
  name,
  roles,
  twoFactorEnabled,
  createdAt,
  lastSeenAt,
  closedAt,
}: AccountModel): AccountView {
  return {
    id,
    email,
    name,
    roles: roles as Role[],
    hasSecondFactor: twoFactorEnabled === true,
    createdAt: createdAt.toISOString(),
    lastSeenAt: lastSeenAt?.toISOString() ?? null,
    closedAt: closedAt?.toISOString() ?? null,
  };
}
