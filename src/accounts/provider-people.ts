/** The accounts of people whom a provider vouches for. Their roles are the provider's to say, at each sign-in. */
import { randomUUID } from 'node:crypto';
import type { PrismaClient } from '../database/client/client.ts';
import type { AccountModel, CredentialModel } from '../database/client/models.ts';
import { type Db, record } from '../database/ledger.ts';
import { changeRoles } from './account-changes.ts';
import { notAdmitted, PROVIDER_ID, type ProviderPerson, subjectKey } from './oidc.ts';

interface Arrival {
  person: ProviderPerson;
  /** The account that is signed in in the same browser. */
  signedIn: string | null;
}

/**
 * Makes the account of somebody new, links the one that has their address, or finds the one they had, and gives it the roles
 * of now. Throws AppError `forbidden` for a closed account, an address that is somebody else's, or an account that somebody
 * else's word must not open; `conflict` for the last administrator.
 */
export async function admitFromProvider(prisma: PrismaClient, arrival: Arrival, at: Date): Promise<void> {
  const { person } = arrival;
  const account = await prisma.$transaction((db) => accountOf(db, arrival, at));
  const before = new Set(account.roles);
  const isAsBefore = before.size === person.roles.length && person.roles.every((role) => before.has(role));
  if (!isAsBefore) await changeRoles(prisma, account.id, person.roles, actorOf(person, account.id, at));
}

async function accountOf(db: Db, { person, signedIn }: Arrival, at: Date): Promise<AccountModel> {
  // Two first sign-ins of one person at once make one account.
  await db.$executeRaw`SELECT pg_advisory_xact_lock(hashtextextended(${person.email}, 0))`;
  const known = await db.credential.findFirst({
    where: { providerId: PROVIDER_ID, subject: subjectKey(person) },
    include: { account: true },
  });
  if (known !== null) return open(known.account);
  const local = await db.account.findUnique({ where: { email: person.email }, include: { credentials: true } });
  if (local === null) return makeAccount(db, person, at);
  open(local);
  const theirs = local.credentials.find(({ providerId }) => providerId === PROVIDER_ID);
  if (theirs !== undefined) await takeIssuer(db, theirs, person);
  else {
    const isProtected = local.twoFactorEnabled === true || local.credentials.some(({ password }) => password !== null);
    if (isProtected && signedIn !== local.id) throw notLinked();
    await link(db, local.id, person);
  }
  const detail = { account: local.id, email: local.email, linked: person.issuer };
  await record(db, actorOf(person, local.id, at), { act: 'account-change', detail });
  return local;
}

function open(account: AccountModel): AccountModel {
  if (account.closedAt !== null) throw notAdmitted('This account is closed. Ask an administrator of the archive.');
  return account;
}

/**
 * Of a version that kept no issuer: it is this one's where subject and address are both as they were. Any other subject at the
 * address is somebody else.
 */
async function takeIssuer(db: Db, { id, subject }: CredentialModel, person: ProviderPerson): Promise<void> {
  if (subject !== person.subject) throw sameAddress();
  await db.credential.update({ where: { id }, data: { subject: subjectKey(person) } });
}

/** Whoever keeps the provider's addresses would otherwise be everybody here, and nobody would be asked for their code. */
function notLinked() {
  return notAdmitted(
    'This address has an account with a password here. Sign in with the password first, then link the provider on your account page.',
  );
}

/** Providers give an address to somebody new when its owner leaves: the account does not go with it. */
function sameAddress() {
  return notAdmitted('Somebody else at the provider had this address before you. Ask an administrator of the archive.');
}

async function makeAccount(db: Db, person: ProviderPerson, at: Date): Promise<AccountModel> {
  const { email, name, roles, issuer } = person;
  const account = await db.account.create({
    data: { id: randomUUID(), email, name, roles, emailVerified: true, createdAt: at },
  });
  await link(db, account.id, person);
  const detail = { account: account.id, email, name, roles, provider: issuer };
  await record(db, actorOf(person, account.id, at), { act: 'account', detail });
  return account;
}

async function link(db: Db, ownerId: string, person: ProviderPerson): Promise<void> {
  await db.credential.create({
    data: { id: randomUUID(), ownerId, providerId: PROVIDER_ID, subject: subjectKey(person) },
  });
}

function actorOf({ email, issuer }: ProviderPerson, account: string, at: Date) {
  return { actor: email, at, account, rule: `vouched for by ${issuer}` };
}

/** Whether a provider vouches for the account. */
export async function isLinked(db: Db, account: string): Promise<boolean> {
  return (await db.credential.count({ where: { ownerId: account, providerId: PROVIDER_ID } })) > 0;
}
