/** better-auth, set up for this archive: it owns passwords, sessions, second factors and the dance with a provider. */
import { randomUUID } from 'node:crypto';
import { betterAuth } from 'better-auth';
import { prismaAdapter } from 'better-auth/adapters/prisma';
import { APIError, createAuthEndpoint } from 'better-auth/api';
import { setSessionCookie } from 'better-auth/cookies';
import { twoFactor } from 'better-auth/plugins';
import { z } from 'zod';
import type { PrismaClient } from '../database/client/client.ts';

export interface AuthOptions {
  prisma: PrismaClient;
  /** At least 32 random characters: signs cookies, encrypts the secrets of second factors. */
  secret: string;
  /** The address people reach the archive by, without a trailing slash; null where it is not settled. */
  publicUrl: string | null;
  /** Sends the link by which a forgotten password is set anew. */
  sendResetLink: (to: { email: string; name: string }, link: string) => Promise<void>;
  log: (level: 'error' | 'warn' | 'info' | 'debug', message: string) => void;
}

/** OWASP ASVS 5.0, 6.2.1 and 6.2.9: long enough, and long ones welcome. */
export const MIN_PASSWORD_LENGTH = 12;
export const MAX_PASSWORD_LENGTH = 128;

const DAY_SECONDS = 86_400;
/** Somebody who did not come for a week signs in again (ASVS 7.3.1). */
const SESSION_SECONDS = 7 * DAY_SECONDS;

export type Auth = ReturnType<typeof createAuth>;

export function createAuth({ prisma, secret, publicUrl, sendResetLink, log }: AuthOptions) {
  return betterAuth({
    appName: 'Imprimatur',
    secret,
    baseURL: publicUrl ?? 'http://localhost',
    basePath: '/api/auth',
    database: prismaAdapter(prisma, { provider: 'postgresql' }),
    logger: { level: 'warn', log },
    telemetry: { enabled: false },
    user: {
      modelName: 'account',
      additionalFields: {
        roles: { type: 'string[]', required: true, input: false },
        closedAt: { type: 'date', required: false, input: false },
        lastSeenAt: { type: 'date', required: false, input: false },
      },
    },
    session: {
      modelName: 'session',
      fields: { userId: 'accountId' },
      expiresIn: SESSION_SECONDS,
      updateAge: DAY_SECONDS,
    },
    account: {
      modelName: 'credential',
      fields: { userId: 'accountId', accountId: 'subject' },
    },
    verification: { modelName: 'verification' },
    emailAndPassword: {
      enabled: true,
      // Accounts are made by invitation only.
      disableSignUp: true,
      minPasswordLength: MIN_PASSWORD_LENGTH,
      maxPasswordLength: MAX_PASSWORD_LENGTH,
      revokeSessionsOnPasswordReset: true,
      resetPasswordTokenExpiresIn: 3600,
      sendResetPassword: ({ user, url }) => sendResetLink(user, new URL(url).searchParams.get('callbackURL') ?? url),
    },
    // Requests are limited where they come in, all in one way.
    rateLimit: { enabled: false },
    databaseHooks: { session: { create: { before: (session) => refuseClosed(prisma, session.userId) } } },
    advanced: {
      cookiePrefix: 'imprimatur',
      useSecureCookies: publicUrl?.startsWith('https:') ?? false,
      database: { generateId: () => randomUUID() },
      ipAddress: { ipAddressHeaders: ['x-client-address'] },
    },
    plugins: [
      twoFactor({
        issuer: 'Imprimatur',
        schema: { twoFactor: { modelName: 'secondFactor', fields: { userId: 'accountId' } } },
      }),
      openSessions,
    ],
  });
}

/** A closed account is refused as an unknown one is. */
async function refuseClosed(prisma: PrismaClient, id: string): Promise<undefined> {
  const account = await prisma.account.findUnique({ where: { id }, select: { closedAt: true } });
  if (account?.closedAt !== null) throw new APIError('UNAUTHORIZED', { message: 'This account is closed.' });
}

/** Opens a session without a password, for links that let somebody in; on the server only, it has no address. */
const openSessions = {
  id: 'open-sessions',
  endpoints: {
    openSession: createAuthEndpoint(
      { method: 'POST', body: z.object({ account: z.string() }), requireHeaders: true },
      async (ctx) => {
        const user = await ctx.context.internalAdapter.findUserById(ctx.body.account);
        if (user === null) throw new APIError('UNAUTHORIZED');
        const session = await ctx.context.internalAdapter.createSession(user.id);
        await setSessionCookie(ctx, { session, user });
        return ctx.json({ session: session.id });
      },
    ),
  },
} as const;
