/** Links that let somebody in: invitations, each good for one account, and the sign-in links of a demo. */
import type { PrismaClient } from '../database/client/client.ts';
import { type Actor, type Db, record } from '../database/ledger.ts';
import { AppError } from '../errors.ts';
import { type AccountView, addAccount, passwordHash } from './accounts.ts';
import type { Auth } from './auth.ts';
import { voidInvitations } from './invitations.ts';
import type { Role } from './permissions.ts';
import { hashOf, newSecret } from './secrets.ts';

const DAY_MS = 86_400_000;
export const INVITATION_DAYS = 7;

export interface Invitation {
  /** Null for the first administrator's: whoever has the link says their own. */
  email: string | null;
  roles: Role[];
  createdBy: string;
  expiresAt: string;
}

export interface NewInvitation {
  email: string | null;
  roles: Role[];
}

/** Makes an invitation good for a week and one account; answers the secret part of its address, this once. An earlier one to the address is void. */
export async function invite(db: Db, { email, roles }: NewInvitation, actor: Actor): Promise<string> {
  const address = email === null ? null : email.trim().toLowerCase();
  if (address !== null && (await db.account.findUnique({ where: { email: address } })) !== null)
    throw new AppError('conflict', `${address} has an account here already. Change its roles instead.`);
  if (address !== null) await voidInvitations(db, { of: { email: address }, because: 'invited anew' }, actor);
  const secret = newSecret();
  await db.entryLink.create({
    data: {
      kind: 'invitation',
      hash: hashOf(secret),
      email: address,
      roles,
      createdBy: actor.actor,
      createdAt: actor.at,
      expiresAt: new Date(actor.at.getTime() + INVITATION_DAYS * DAY_MS),
    },
  });
  await record(db, actor, { act: 'invitation', detail: { email: address, roles } });
  return secret;
}

/** The invitation behind a secret. Throws AppError `gone` for one that is used, expired or unknown: which, is not told. */
export async function openInvitation(db: Db, secret: string, at: Date): Promise<Invitation> {
  const row = await db.entryLink.findUnique({ where: { hash: hashOf(secret), kind: 'invitation' } });
  if (row === null || row.usedAt !== null || row.expiresAt <= at) throw notGood();
  const { email, roles, createdBy, expiresAt } = row;
  return { email, roles: roles as Role[], createdBy, expiresAt: expiresAt.toISOString() };
}

function notGood(): AppError {
  return new AppError(
    'gone',
    'This invitation is not good any more: it was used, or it has expired. Ask whoever sent it for another.',
  );
}

export interface Acceptance {
  /** Counts only where the invitation names none. */
  email: string;
  name: string;
  password: string;
}

/** Makes the account an invitation is for and spends it, both or neither; of two at once one gets it. Throws AppError `gone`, or as `createAccount` does. */
export async function acceptInvitation(
  auth: Auth,
  prisma: PrismaClient,
  secret: string,
  { email, name, password }: Acceptance,
  at: Date,
): Promise<AccountView> {
  const invitation = await openInvitation(prisma, secret, at);
  const address = (invitation.email ?? email).trim().toLowerCase();
  const by = { actor: address, at, account: null, rule: `invited by ${invitation.createdBy}` };
  const hash = await passwordHash(auth, password);
  return prisma.$transaction(async (db) => {
    const mine = { hash: hashOf(secret), kind: 'invitation', usedAt: null };
    const { count } = await db.entryLink.updateMany({ where: mine, data: { usedAt: at } });
    if (count === 0) throw notGood();
    return addAccount(db, { email: address, name, hash, roles: invitation.roles }, by);
  });
}

/** For a demo: whoever opens it is signed in as the account. It can be opened again until it expires. */
export async function makeSignInLink(db: Db, accountId: string, expiresAt: Date, actor: Actor): Promise<string> {
  const secret = newSecret();
  await db.entryLink.create({
    data: {
      kind: 'sign-in',
      hash: hashOf(secret),
      accountId,
      createdBy: actor.actor,
      createdAt: actor.at,
      expiresAt,
    },
  });
  return secret;
}

/** The account a sign-in link is for. Throws AppError `gone`. */
export async function accountOfSignInLink(db: Db, secret: string, at: Date): Promise<string> {
  const row = await db.entryLink.findUnique({ where: { hash: hashOf(secret), kind: 'sign-in' } });
  if (row?.accountId != null && row.expiresAt > at) return row.accountId;
  throw new AppError('gone', 'This link is not good any more. Sign in with your e-mail address and password.');
}
