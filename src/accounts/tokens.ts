import { type Actor, type Db, record } from '../database/ledger.ts';
import { AppError } from '../errors.ts';
import type { Caller } from './caller.ts';
import { ACTS, isScope, roleAllowing, SCOPES, sentenceOfAct } from './permissions.ts';
import { hashOf, newSecret } from './secrets.ts';

/** Says what it is to whoever finds it, and to the scanners that look for lost secrets. */
const MARK = 'imprimatur_';
const SHOWN_CHARACTERS = MARK.length + 6;

export interface NewToken {
  name: string;
  /** E-mail address of the account it acts for. */
  owner: string;
  scopes: string[];
  expiresAt: Date | null;
}

export interface TokenView {
  id: string;
  name: string;
  /** E-mail address of the account it acts for. */
  owner: string;
  /** The first characters of the secret, to know it by. */
  prefix: string;
  scopes: string[];
  createdBy: string;
  createdAt: string;
  expiresAt: string | null;
  lastUsedAt: string | null;
  revokedAt: string | null;
}

/** Makes a token and answers its secret, this once. Throws AppError `not-found`, or `invalid` for a scope its owner does not have. */
export async function createToken(
  db: Db,
  { name, owner, scopes, expiresAt }: NewToken,
  actor: Actor,
): Promise<{ secret: string; token: TokenView }> {
  const account = await db.account.findUnique({ where: { email: owner.trim().toLowerCase() } });
  if (account === null || account.closedAt !== null)
    throw new AppError(
      'not-found',
      `Nobody signs in as “${owner.slice(0, 100)}”. Name the account by its e-mail address.`,
    );
  for (const scope of scopes) requireScope(scope, account.roles, owner);
  if (scopes.length === 0) throw new AppError('invalid', 'A token without scopes can do nothing: name at least one.');
  if (expiresAt !== null && expiresAt <= actor.at)
    throw new AppError('invalid', 'The token would have expired already.');
  const secret = MARK + newSecret();
  const row = await db.apiToken.create({
    data: {
      name,
      hash: hashOf(secret),
      prefix: secret.slice(0, SHOWN_CHARACTERS),
      accountId: account.id,
      scopes: [...new Set(scopes)],
      createdBy: actor.actor,
      createdAccount: actor.account,
      createdAt: actor.at,
      expiresAt,
    },
    include: { account: true },
  });
  const token = toView(row);
  await record(db, actor, { act: 'token', detail: { token: row.id, name, owner: account.email, scopes, expiresAt } });
  return { secret, token };
}

function requireScope(scope: string, roles: readonly string[], owner: string): void {
  if (!isScope(scope)) {
    const isInPerson = (ACTS as string[]).includes(scope);
    throw new AppError(
      'invalid',
      isInPerson
        ? `“${scope}” is done in person: no token can have it.`
        : `“${scope.slice(0, 60)}” is no scope. Scopes are: ${SCOPES.join(', ')}.`,
    );
  }
  if (roleAllowing(roles, scope) === null)
    throw new AppError('invalid', `${owner} may not ${sentenceOfAct(scope)}, so no token of theirs may (“${scope}”).`);
}

/** Newest first; of one account where given. */
export async function listTokens(db: Db, accountId: string | null): Promise<TokenView[]> {
  const rows = await db.apiToken.findMany({
    where: accountId === null ? {} : { accountId },
    orderBy: { id: 'desc' },
    include: { account: true },
  });
  return rows.map(toView);
}

/** Why the token opens nothing any more; null for one that does. */
export function endOf({ revokedAt, expiresAt }: TokenView, at: Date): 'revoked' | 'expired' | null {
  if (revokedAt !== null) return 'revoked';
  return expiresAt !== null && Date.parse(expiresAt) <= at.getTime() ? 'expired' : null;
}

/** The instant that many whole days later. */
export function daysFrom(at: Date, days: number): Date {
  return new Date(at.getTime() + days * 86_400_000);
}

/** How many tokens of the account are neither revoked nor expired. */
export async function countGoodTokens(db: Db, accountId: string, at: Date): Promise<number> {
  const isGood = { OR: [{ expiresAt: null }, { expiresAt: { gt: at } }] };
  return db.apiToken.count({ where: { accountId, revokedAt: null, ...isGood } });
}

/** Ends the token with this commit. Revoking again changes nothing. Throws AppError `not-found`; of `accountId` only, where given. */
export async function revokeToken(db: Db, id: string, accountId: string | null, actor: Actor): Promise<TokenView> {
  const where = { id, ...(accountId === null ? {} : { accountId }) };
  const { count } = await db.apiToken.updateMany({
    where: { ...where, revokedAt: null },
    data: { revokedAt: actor.at },
  });
  const row = await db.apiToken.findFirst({ where, include: { account: true } });
  if (row === null) throw new AppError('not-found', 'There is no such token. Take its id from the list of tokens.');
  if (count > 0)
    await record(db, actor, {
      act: 'token-revocation',
      detail: { token: id, name: row.name, owner: row.account.email },
    });
  return toView(row);
}

/** A use is noted at most once a minute: most requests of a busy script write nothing. */
const NOTE_EVERY_MS = 60_000;

/** Whom the secret acts for, or null: unknown, expired, revoked, or of a closed account. */
export async function callerByToken(db: Db, secret: string, at: Date): Promise<Caller | null> {
  const row = await db.apiToken.findUnique({ where: { hash: hashOf(secret) }, include: { account: true } });
  if (row === null || row.revokedAt !== null || row.account.closedAt !== null) return null;
  if (row.expiresAt !== null && row.expiresAt <= at) return null;
  if (row.lastUsedAt === null || at.getTime() - row.lastUsedAt.getTime() >= NOTE_EVERY_MS)
    await db.apiToken.update({ where: { id: row.id }, data: { lastUsedAt: at } });
  const { id: account, email, name, roles } = row.account;
  const { id: token, name: tokenName, scopes } = row;
  const maker = { name: row.createdBy, account: row.createdAccount };
  return { kind: 'token', token, tokenName, scopes, maker, account, email, name, roles: roles as never };
}

interface TokenRow {
  id: string;
  name: string;
  prefix: string;
  scopes: string[];
  createdBy: string;
  createdAt: Date;
  expiresAt: Date | null;
  lastUsedAt: Date | null;
  revokedAt: Date | null;
  account: { email: string };
}

function toView({ account, createdAt, expiresAt, lastUsedAt, revokedAt, ...row }: TokenRow): TokenView {
  const { id, name, prefix, scopes, createdBy } = row;
  return {
    id,
    name,
    owner: account.email,
    prefix,
    scopes,
    createdBy,
    createdAt: createdAt.toISOString(),
    expiresAt: expiresAt?.toISOString() ?? null,
    lastUsedAt: lastUsedAt?.toISOString() ?? null,
    revokedAt: revokedAt?.toISOString() ?? null,
  };
}
