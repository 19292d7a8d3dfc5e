/** better-auth, set up for this archive: it owns passwords, sessions, second factors and the dance with a provider. */
import { randomUUID } from 'node:crypto';
import { prismaAdapter } from 'better-auth/adapters/prisma';
import { APIError } from 'better-auth/api';
import { betterAuth } from 'better-auth/minimal';
import { twoFactor } from 'better-auth/plugins/two-factor';
import type { PrismaClient } from '../database/client/client.ts';
import { arriving, noProvider, type ProviderOptions, signInProvider } from './oidc.ts';
import { ownEndpoints } from './own-endpoints.ts';
import { MAX_PASSWORD_LENGTH, MIN_PASSWORD_LENGTH } from './password-length.ts';

export interface AuthOptions {
  prisma: PrismaClient;
  /** At least 32 random characters: signs cookies, encrypts the secrets of second factors. */
  secret: string;
  /** The address people reach the archive by, without a trailing slash; null where it is not settled. */
  publicUrl: string | null;
  /** Sends the link by which a forgotten password is set anew. */
  sendResetLink: (to: { email: string; name: string }, link: string) => Promise<void>;
  /** Whom the archive lets sign in besides; null: only accounts with a password. */
  provider?: ProviderOptions | null;
  log: (level: 'error' | 'warn' | 'info' | 'debug', message: string) => void;
  /** When a session begins: by the clock that its age is told by later. */
  clock: () => Date;
}

export { MAX_PASSWORD_LENGTH, MIN_PASSWORD_LENGTH };

const DAY_SECONDS = 86_400;
/** Somebody who did not come for a week signs in again (ASVS 7.3.1). */
const SESSION_SECONDS = 7 * DAY_SECONDS;

export type Auth = ReturnType<typeof createAuth>;

export function createAuth({ prisma, secret, publicUrl, sendResetLink, provider = null, log, clock }: AuthOptions) {
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
        language: { type: 'string', required: false, input: false },
      },
    },
    session: {
      modelName: 'session',
      fields: { userId: 'accountId' },
      expiresIn: SESSION_SECONDS,
      updateAge: DAY_SECONDS,
      additionalFields: { byProvider: { type: 'boolean', required: false, input: false } },
    },
    account: {
      modelName: 'credential',
      fields: { userId: 'ownerId', accountId: 'subject' },
      // Nothing is asked of a provider beyond who somebody is: its tokens are not kept.
      updateAccountOnSignIn: false,
      // Which account a provider opens is settled before the library looks (`admitFromProvider`).
      accountLinking: { disableImplicitLinking: true },
    },
    // The secrets of links are kept as hashes.
    verification: { modelName: 'verification', storeIdentifier: 'hashed' },
    emailAndPassword: {
      enabled: true,
      // Accounts are made by invitation only.
      disableSignUp: true,
      minPasswordLength: MIN_PASSWORD_LENGTH,
      maxPasswordLength: MAX_PASSWORD_LENGTH,
      revokeSessionsOnPasswordReset: true,
      resetPasswordTokenExpiresIn: 3600,
      sendResetPassword: async ({ user, url, token }) => {
        const page = new URL(url).searchParams.get('callbackURL');
        if (page !== null && (await mayReset(prisma, user.id))) await sendResetLink(user, `${page}/${token}`);
      },
    },
    // Requests are limited where they come in, all in one way.
    rateLimit: { enabled: false },
    databaseHooks: {
      session: {
        create: {
          before: async (session) => {
            await refuseClosed(prisma, session.userId);
            return { data: { ...session, createdAt: clock(), byProvider: arriving.getStore() !== undefined } };
          },
        },
      },
    },
    advanced: {
      cookiePrefix: 'imprimatur',
      useSecureCookies: publicUrl?.startsWith('https:') ?? false,
      // Joins: a session comes with its account in one question, as every request asks for both.
      database: { generateId: () => randomUUID(), joins: true },
      ipAddress: { ipAddressHeaders: ['x-client-address'] },
      // Mail goes out beside the answer, whose time would otherwise tell who has an account.
      backgroundTasks: { handler: (task) => void task },
    },
    plugins: [
      twoFactor({
        issuer: 'Imprimatur',
        schema: { twoFactor: { modelName: 'secondFactor', fields: { userId: 'accountId' } } },
      }),
      ownEndpoints,
      provider === null ? noProvider : signInProvider(provider),
    ],
  });
}

/** Nobody gets around a provider by a link, and a closed account stays closed. */
async function mayReset(prisma: PrismaClient, id: string): Promise<boolean> {
  const byPassword = { some: { providerId: 'credential', password: { not: null } } };
  return (await prisma.account.count({ where: { id, closedAt: null, credentials: byPassword } })) > 0;
}

/** A closed account is refused as an unknown one is. */
async function refuseClosed(prisma: PrismaClient, id: string): Promise<void> {
  const account = await prisma.account.findUnique({ where: { id }, select: { closedAt: true } });
  if (account?.closedAt !== null) throw new APIError('UNAUTHORIZED', { message: 'This account is closed.' });
}
