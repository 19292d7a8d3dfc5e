import type { Db } from '../database/ledger.ts';
import { AppError } from '../errors.ts';
import type { Auth } from './auth.ts';
import { ANONYMOUS, type Caller } from './caller.ts';
import type { Role } from './permissions.ts';
import { callerByToken } from './tokens.ts';

/** However often somebody comes: after a month they sign in again (ASVS 7.3.2). */
const LONGEST_SESSION_MS = 30 * 86_400_000;

/** Roles that a provider withdrew are lost with the next sign-in: whom it let in comes back to it each day. */
const LONGEST_PROVIDER_SESSION_MS = 12 * 3_600_000;

/** One page asks for many pictures: that somebody came is noted once in a while. */
const NOTE_EVERY_MS = 5 * 60_000;

export interface Credentials {
  /** The header `Authorization`, where there is one. */
  authorization: string | undefined;
  /** The header `Cookie`, where there is one. */
  cookie: string | undefined;
}

/**
 * Who is asking. A token that is wrong is an error and never a nobody, so that a script notices; a session that has ended
 * leaves nobody. Throws AppError `unauthenticated`.
 */
export async function identify(db: Db, auth: Auth, { authorization, cookie }: Credentials, at: Date): Promise<Caller> {
  if (authorization !== undefined) return byToken(db, authorization, at);
  return cookie === undefined ? ANONYMOUS : bySession(db, auth, cookie, at);
}

async function byToken(db: Db, authorization: string, at: Date): Promise<Caller> {
  const secret = /^Bearer +([\w.~+/-]{1,200}=*) *$/i.exec(authorization)?.[1];
  const caller = secret === undefined ? null : await callerByToken(db, secret, at);
  if (caller !== null) return caller;
  throw new AppError(
    'unauthenticated',
    'This token is not valid: it is unknown, expired or revoked. An administrator makes another under Tokens.',
  );
}

async function bySession(db: Db, auth: Auth, cookie: string, at: Date): Promise<Caller> {
  const found = await auth.api.getSession({ headers: new Headers({ cookie }) });
  if (found === null) return ANONYMOUS;
  const { session, user } = found;
  const longest = session.byProvider === true ? LONGEST_PROVIDER_SESSION_MS : LONGEST_SESSION_MS;
  if (user.closedAt || at.getTime() - session.createdAt.getTime() > longest) return ANONYMOUS;
  const { id: account, email, name } = user;
  const isNoted = user.lastSeenAt && at.getTime() - user.lastSeenAt.getTime() < NOTE_EVERY_MS;
  if (!isNoted) await db.account.updateMany({ where: { id: account }, data: { lastSeenAt: at } });
  const language = user.language ?? null;
  return { kind: 'person', session: session.id, account, email, name, roles: user.roles as Role[], language };
}
