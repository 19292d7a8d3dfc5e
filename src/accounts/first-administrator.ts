import type { PrismaClient } from '../database/client/client.ts';
import type { Actor } from '../database/ledger.ts';
import { addAccount, passwordHash } from './accounts.ts';
import type { Auth } from './auth.ts';
import { invite } from './entry-links.ts';
import { voidInvitations } from './invitations.ts';
import type { Role } from './permissions.ts';

/** Whoever is alone has to be able to set up the whole archive. */
const ROLES: Role[] = ['editor', 'rights-manager', 'administrator'];

/** Of this archive, for servers that start at once; any number that nothing else here locks. */
const LOCK = 1_769_337_411;

/**
 * While there is no account: makes the configured administrator, or replaces the invitation of the first one and answers
 * its secret. Null once somebody can sign in; invitations of a first administrator are void from then on.
 */
export async function ensureAdministrator(
  auth: Auth,
  prisma: PrismaClient,
  configured: { email: string; password: string } | null,
  at: Date,
): Promise<string | null> {
  const actor: Actor = { actor: 'first start', at, account: null, rule: null };
  return prisma.$transaction(async (db) => {
    await db.$executeRaw`SELECT pg_advisory_xact_lock(${LOCK}::bigint)`;
    await voidInvitations(db, { of: { email: null }, because: 'started anew' }, actor);
    if ((await db.account.count()) > 0) return null;
    if (configured === null) return invite(db, { email: null, roles: ROLES }, actor);
    const hash = await passwordHash(auth, configured.password);
    await addAccount(db, { email: configured.email, name: 'Administrator', hash, roles: ROLES }, actor);
    return null;
  });
}
