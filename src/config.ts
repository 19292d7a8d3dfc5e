/**
 * The settings an operator may change, from environment variables into one frozen, typed value.
 * Everything that is wrong is listed at once, so that an operator mends it in one go.
 */
import { BlockList, isIP } from 'node:net';
import { resolve } from 'node:path';
import { z } from 'zod';
import { AppError } from './errors.ts';

/** One row per variable: the README's table must hold each name and default, and a test compares the two. */
export const SETTINGS = [
  { name: 'IMPRIMATUR_PORT', fallback: '3000', sentence: 'Port to listen on; 0 takes a free one.' },
  { name: 'PORT', fallback: '', sentence: 'The same, as hosting platforms name it; `IMPRIMATUR_PORT` wins.' },
  {
    name: 'IMPRIMATUR_HOST',
    fallback: '127.0.0.1',
    sentence: 'Address to listen on. Only loopback is accepted until people can sign in.',
  },
  {
    name: 'IMPRIMATUR_PUBLIC_URL',
    fallback: '',
    sentence:
      'Address readers reach the server by, used in delivery URLs and snippets; else the address it listens on.',
  },
  {
    name: 'DATABASE_URL',
    fallback: '',
    sentence: 'A PostgreSQL server of your own (`postgresql://…`); without it the embedded PostgreSQL is used.',
  },
  {
    name: 'IMPRIMATUR_DATABASE_FOLDER',
    fallback: './.postgres',
    sentence: 'Folder of the embedded PostgreSQL; not used with `DATABASE_URL`.',
  },
  { name: 'IMPRIMATUR_UPLOADS', fallback: './uploads', sentence: 'Folder of originals and renditions.' },
  { name: 'IMPRIMATUR_MAX_UPLOAD_BYTES', fallback: '209715200', sentence: 'Largest file accepted, in bytes (200 MB).' },
  {
    name: 'IMPRIMATUR_COUNTRY_HEADER',
    fallback: 'cf-ipcountry',
    sentence: "Request header in which a trusted proxy gives the visitor's country.",
  },
  {
    name: 'IMPRIMATUR_TRUSTED_PROXIES',
    fallback: '',
    sentence:
      'Proxies whose headers are believed: addresses, CIDR ranges, `loopback`, `linklocal`, `uniquelocal`, separated by commas.',
  },
  {
    name: 'IMPRIMATUR_LOG_LEVEL',
    fallback: 'info',
    sentence: '`trace`, `debug`, `info`, `warn`, `error`, `fatal` or `silent`.',
  },
] as const satisfies readonly { name: string; fallback: string; sentence: string }[];

type SettingName = (typeof SETTINGS)[number]['name'];

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
  readonly logLevel: z.infer<typeof logLevel>;
}

const loopback = new BlockList();
loopback.addSubnet('127.0.0.0', 8, 'ipv4');
loopback.addAddress('::1', 'ipv6');

const proxyRangeNames = ['loopback', 'linklocal', 'uniquelocal'];

const port = z
  .string()
  .regex(/^\d{1,5}$/, 'must be a whole number from 0 to 65535')
  .transform(Number)
  .refine((value) => value <= 65_535, 'must be a whole number from 0 to 65535');

const logLevel = z.enum(['trace', 'debug', 'info', 'warn', 'error', 'fatal', 'silent']);

const schema = z.object({
  IMPRIMATUR_PORT: port.optional(),
  PORT: port.optional(),
  IMPRIMATUR_HOST: z
    .string()
    .refine(isLoopback, 'must be a loopback address (127.0.0.1, ::1 or localhost) until people can sign in'),
  IMPRIMATUR_PUBLIC_URL: z
    .string()
    .refine(isPlainHttpUrl, 'must be an http or https address without query or fragment')
    .transform((url) => url.replace(/\/+$/, ''))
    .optional(),
  DATABASE_URL: z
    .string()
    .refine(isPostgresUrl, 'must be a postgresql:// address, e.g. postgresql://user@host:5432/imprimatur')
    .optional(),
  IMPRIMATUR_DATABASE_FOLDER: z.string(),
  IMPRIMATUR_UPLOADS: z.string(),
  IMPRIMATUR_MAX_UPLOAD_BYTES: z
    .string()
    .regex(/^[1-9]\d{0,14}$/, 'must be a whole number of bytes, at least 1')
    .transform(Number),
  IMPRIMATUR_COUNTRY_HEADER: z
    .string()
    .regex(/^[!#$%&'*+.^_`|~\w-]+$/, 'must be the name of a header (RFC 9110, section 5.1)')
    .transform((name) => name.toLowerCase()),
  IMPRIMATUR_TRUSTED_PROXIES: z
    .string()
    .optional()
    .transform(listOf)
    .pipe(
      z.array(
        z.string().refine(isProxyRange, {
          error: (issue) => `holds ${JSON.stringify(issue.input)}, which is no address, CIDR range or range name`,
        }),
      ),
    ),
  IMPRIMATUR_LOG_LEVEL: z.preprocess(
    (level) => (typeof level === 'string' ? level.toLowerCase() : level),
    z.enum(logLevel.options, `must be one of ${logLevel.options.join(', ')}`),
  ),
} satisfies Record<SettingName, z.ZodType>);

/**
 * Reads the settings from `env` (an empty variable counts as not set) into a frozen value with absolute folders.
 * @throws AppError `invalid` that names every variable that is wrong.
 */
export function readConfig(env: Readonly<Record<string, string | undefined>>): Config {
  const read = schema.safeParse(withFallbacks(env));
  const problems = [...unknownIn(env), ...(read.error?.issues ?? []).map(problemIn)];
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

function listOf(text: string | undefined): string[] {
  return (text ?? '')
    .split(',')
    .map((part) => part.trim())
    .filter((part) => part !== '');
}

function isLoopback(host: string): boolean {
  if (host.toLowerCase() === 'localhost') return true;
  const version = isIP(host);
  return version !== 0 && loopback.check(host, version === 6 ? 'ipv6' : 'ipv4');
}

function isProxyRange(text: string): boolean {
  if (proxyRangeNames.includes(text)) return true;
  const [address = '', prefix, ...rest] = text.split('/');
  const version = isIP(address);
  if (version === 0 || rest.length > 0) return false;
  return prefix === undefined || (/^\d{1,3}$/.test(prefix) && Number(prefix) <= (version === 6 ? 128 : 32));
}

function isPlainHttpUrl(text: string): boolean {
  if (!URL.canParse(text)) return false;
  const url = new URL(text);
  return /^https?:$/.test(url.protocol) && url.search === '' && url.hash === '' && url.username === '';
}

function isPostgresUrl(text: string): boolean {
  return URL.canParse(text) && /^postgres(ql)?:$/.test(new URL(text).protocol);
}
