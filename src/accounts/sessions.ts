import type { PrismaClient } from '../database/client/client.ts';
import { type Actor, type Db, record } from '../database/ledger.ts';
import { AppError } from '../errors.ts';
import type { Auth } from './auth.ts';

/** Values for `Set-Cookie`, to hand to the browser as they are. */
export type Cookies = string[];

/** The browser that somebody comes with. */
export interface Visit {
  cookie?: string | undefined;
  /** What the browser calls itself. */
  browser?: string | undefined;
  /** Its address, as this server sees it: never what the browser says of itself. */
  address?: string | undefined;
}

/** The visit as the sign-in library takes it. */
export function headersOf({ cookie, browser, address }: Visit): Headers {
  const headers = new Headers();
  if (cookie !== undefined) headers.set('cookie', cookie);
  if (browser !== undefined) headers.set('user-agent', browser.slice(0, MAX_BROWSER_LENGTH));
  if (address !== undefined) headers.set('x-client-address', address);
  return headers;
}

/** Browsers name themselves in half of that. */
const MAX_BROWSER_LENGTH = 400;

/** Opens a session for the account without a password: for links that let somebody in. Throws AppError `unauthenticated` for a closed one. */
export async function openSession(auth: Auth, account: string, visit: Visit = {}): Promise<Cookies> {
  const { headers } = await auth.api
    .openSession({ body: { account }, headers: headersOf(visit), returnHeaders: true })
    .catch((error: unknown) => {
      throw new AppError('unauthenticated', 'Nobody signs in with this account any more.', { cause: String(error) });
    });
  return headers.getSetCookie();
}

export interface SessionView {
  id: string;
  /** What the browser calls itself, or null. */
  browser: string | null;
  address: string | null;
  createdAt: string;
  lastUsedAt: string;
  isThis: boolean;
}

/** Where the account is signed in, newest first. */
export async function listSessions(db: Db, accountId: string, current: string | null): Promise<SessionView[]> {
  const rows = await db.session.findMany({
    where: { accountId, expiresAt: { gt: new Date() } },
    orderBy: { updatedAt: 'desc' },
  });
  return rows.map(({ id, userAgent, ipAddress, createdAt, updatedAt }) => ({
    id,
    browser: userAgent || null,
    address: ipAddress || null,
    createdAt: createdAt.toISOString(),
    lastUsedAt: updatedAt.toISOString(),
    isThis: id === current,
  }));
}

/** Ends one session of the account, at once. Throws AppError `not-found`. */
export async function revokeSession(prisma: PrismaClient, accountId: string, id: string, actor: Actor): Promise<void> {
  await prisma.$transaction(async (db) => {
    const { count } = await db.session.deleteMany({ where: { id, accountId } });
    if (count === 0) throw new AppError('not-found', 'That session has ended already.');
    await record(db, actor, { act: 'session-revocation', detail: { account: accountId, session: id } });
  });
}

/** Ends every session of the account but the one of now; answers how many there were. */
export async function revokeOtherSessions(
  prisma: PrismaClient,
  { account, session }: { account: string; session: string },
  actor: Actor,
): Promise<number> {
  return prisma.$transaction(async (db) => {
    const { count } = await db.session.deleteMany({ where: { accountId: account, id: { not: session } } });
    await record(db, actor, { act: 'session-revocation', detail: { account, sessions: count } });
    return count;
  });
}
