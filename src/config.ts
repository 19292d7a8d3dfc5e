/**
 * The settings an operator may change, from environment variables into one frozen, typed value.
 * Everything that is wrong is listed at once, so that an operator mends it in one go.
 */
import { resolve } from 'node:path';
import type { z } from 'zod';
import { both } from './config/both.ts';
import { missingPartners } from './config/partners.ts';
import { type OidcConfig, oidcOf } from './config/provider.ts';
import { type logLevel, schema } from './config/schema.ts';
import { SETTINGS } from './config/settings.ts';
import { AppError } from './errors.ts';

export interface Config {
  readonly host: string;
  /** 0: any free port. */
  readonly port: number;
  /** Without a trailing slash; null: derive it from the address the server listens on. */
  readonly publicUrl: string | null;
  readonly database: { readonly url: string } | { readonly folder: string };
  readonly uploadsFolder: string;
  readonly maxUploadBytes: number;
  /** In lower case, as Node gives header names. */
  readonly countryHeader: string;
  /** Addresses, CIDR ranges and the range names of proxy-addr; empty: nobody is trusted. */
  readonly trustedProxies: readonly string[];
  /** Null: one is made and kept. */
  readonly secret: string | null;
  /** Made at the first start; null: a link is printed. */
  readonly administrator: { readonly email: string; readonly password: string } | null;
  /** Null: messages go to the log. */
  readonly mail: { readonly url: string; readonly from: string } | null;
  readonly oidc: OidcConfig | null;
  readonly logLevel: z.infer<typeof logLevel>;
}

/**
 * Reads the settings from `env` (an empty variable counts as not set) into a frozen value with absolute folders.
 * @throws AppError `invalid` that names every variable that is wrong.
 */
export function readConfig(env: Readonly<Record<string, string | undefined>>): Config {
  const read = schema.safeParse(withFallbacks(env));
  const problems = [
    ...unknownIn(env),
    ...(read.error?.issues ?? []).map(problemIn),
    ...(read.success ? missingPartners(read.data) : []),
  ];
  if (!read.success || problems.length > 0)
    throw new AppError('invalid', ['The settings cannot be used:', ...problems].join('\n'));
  const settings = read.data;
  return Object.freeze({
    host: settings.IMPRIMATUR_HOST,
    port: settings.IMPRIMATUR_PORT ?? settings.PORT ?? Number(SETTINGS[0].fallback),
    publicUrl: settings.IMPRIMATUR_PUBLIC_URL ?? null,
    database: Object.freeze(
      settings.DATABASE_URL === undefined
        ? { folder: resolve(settings.IMPRIMATUR_DATABASE_FOLDER) }
        : { url: settings.DATABASE_URL },
    ),
    uploadsFolder: resolve(settings.IMPRIMATUR_UPLOADS),
    maxUploadBytes: settings.IMPRIMATUR_MAX_UPLOAD_BYTES,
    countryHeader: settings.IMPRIMATUR_COUNTRY_HEADER,
    trustedProxies: Object.freeze(settings.IMPRIMATUR_TRUSTED_PROXIES),
    secret: settings.IMPRIMATUR_SECRET ?? null,
    administrator: both(settings.IMPRIMATUR_ADMIN_EMAIL, settings.IMPRIMATUR_ADMIN_PASSWORD, (email, password) => ({
      email,
      password,
    })),
    mail: both(settings.IMPRIMATUR_SMTP_URL, settings.IMPRIMATUR_MAIL_FROM, (url, from) => ({ url, from })),
    oidc: oidcOf(settings),
    logLevel: settings.IMPRIMATUR_LOG_LEVEL,
  });
}

/** The port's fallback is left out: `PORT` may still give it. */
function withFallbacks(env: Readonly<Record<string, string | undefined>>): Record<string, string | undefined> {
  return Object.fromEntries(
    SETTINGS.map(({ name, fallback }) => {
      const given = env[name]?.trim();
      const otherwise = name === 'IMPRIMATUR_PORT' || fallback === '' ? undefined : fallback;
      return [name, given === undefined || given === '' ? otherwise : given];
    }),
  );
}

/** What tests set for themselves. */
const NOT_SETTINGS = /^IMPRIMATUR_(CHROMIUM|TEST_RUN(_PID)?)$/;

/** A mistyped name would otherwise leave its setting at the default, unnoticed. */
function unknownIn(env: Readonly<Record<string, string | undefined>>): string[] {
  const known = new Set<string>(SETTINGS.map(({ name }) => name));
  const unknown = Object.keys(env).filter((name) => name.startsWith('IMPRIMATUR_') && !known.has(name));
  return unknown
    .filter((name) => !NOT_SETTINGS.test(name))
    .map((name) => `  ${name} is no setting; the README lists those there are.`);
}

function problemIn(issue: z.core.$ZodIssue): string {
  return `  ${String(issue.path[0])} ${issue.message}.`;
}
