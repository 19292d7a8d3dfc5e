/** The accounts of people whom a provider vouches for. Their roles are the provider's to say, at each sign-in. */
import { randomUUID } from 'node:crypto';
import type { PrismaClient } from '../database/client/client.ts';
import type { AccountModel } from '../database/client/models.ts';
import { type Db, record } from '../database/ledger.ts';
import { changeRoles } from './account-changes.ts';
import { notAdmitted, PROVIDER_ID, type ProviderPerson } from './oidc.ts';

/**
 * Makes the account of somebody new, links the one that has their address, or finds the one they had, and gives it the roles
 * of now. Throws AppError `forbidden` for a closed account or an address that is somebody else's, `conflict` for the last
 * administrator.
 */
export async function admitFromProvider(prisma: PrismaClient, person: ProviderPerson, at: Date): Promise<void> {
  const account = await prisma.$transaction((db) => accountOf(db, person, at));
  if (account.closedAt !== null) throw notAdmitted('This account is closed. Ask an administrator of the archive.');
  const before = new Set(account.roles);
  const isAsBefore = before.size === person.roles.length && person.roles.every((role) => before.has(role));
  if (!isAsBefore) await changeRoles(prisma, account.id, person.roles, actorOf(person, account.id, at));
}

async function accountOf(db: Db, person: ProviderPerson, at: Date): Promise<AccountModel> {
  // Two first sign-ins of one person at once make one account.
  await db.$executeRaw`SELECT pg_advisory_xact_lock(hashtextextended(${person.email}, 0))`;
  const known = await db.credential.findFirst({
    where: { providerId: PROVIDER_ID, subject: person.subject },
    include: { account: true },
  });
  if (known !== null) return known.account;
  const local = await db.account.findUnique({ where: { email: person.email }, include: { credentials: true } });
  if (local === null) return makeAccount(db, person, at);
  if (local.credentials.some(({ providerId }) => providerId === PROVIDER_ID)) throw sameAddress();
  await link(db, local.id, person);
  const detail = { account: local.id, email: local.email, linked: person.issuer };
  await record(db, actorOf(person, local.id, at), { act: 'account-change', detail });
  return local;
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
    data: { id: randomUUID(), ownerId, providerId: PROVIDER_ID, subject: person.subject },
  });
}

function actorOf({ email, issuer }: ProviderPerson, account: string, at: Date) {
  return { actor: email, at, account, rule: `vouched for by ${issuer}` };
}
