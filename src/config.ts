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
    sentence: 'Address to listen on; beyond loopback only with `IMPRIMATUR_PUBLIC_URL`.',
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
    name: 'IMPRIMATUR_SECRET',
    fallback: '',
    sentence:
      'Signs cookies and encrypts second factors, at least 32 characters; the same for all servers of one archive. Without it one is made and kept in the uploads folder.',
  },
  {
    name: 'IMPRIMATUR_ADMIN_EMAIL',
    fallback: '',
    sentence: 'Makes the first administrator at the first start, without the printed link; with the next one.',
  },
  { name: 'IMPRIMATUR_ADMIN_PASSWORD', fallback: '', sentence: 'Their password, at least 12 characters.' },
  {
    name: 'IMPRIMATUR_SMTP_URL',
    fallback: '',
    sentence:
      'Mail server for invitations, resets and waivers (`smtp://user:password@host:587`); without it messages go to the log.',
  },
  {
    name: 'IMPRIMATUR_MAIL_FROM',
    fallback: '',
    sentence: 'Address that mail comes from; needed with `IMPRIMATUR_SMTP_URL`.',
  },
  {
    name: 'IMPRIMATUR_OIDC_ISSUER',
    fallback: '',
    sentence:
      'Issuer of an OpenID Connect provider to sign in with; needs the two settings below and `IMPRIMATUR_PUBLIC_URL`.',
  },
  { name: 'IMPRIMATUR_OIDC_CLIENT_ID', fallback: '', sentence: 'Client id at that provider.' },
  { name: 'IMPRIMATUR_OIDC_CLIENT_SECRET', fallback: '', sentence: 'Client secret at that provider.' },
  {
    name: 'IMPRIMATUR_OIDC_ROLE_CLAIM',
    fallback: 'roles',
    sentence: "Claim of the ID token that says somebody's roles.",
  },
  {
    name: 'IMPRIMATUR_OIDC_ROLES',
    fallback: '',
    sentence:
      'Which value of the claim gives which role: `picture-desk=editor,rights=rights-manager`. Without it the values are the roles themselves.',
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
  /** Null: one is made and kept. */
  readonly secret: string | null;
  /** Made at the first start; null: a link is printed. */
  readonly administrator: { readonly email: string; readonly password: string } | null;
  /** Null: messages go to the log. */
  readonly mail: { readonly url: string; readonly from: string } | null;
  readonly oidc: OidcConfig | null;
  readonly logLevel: z.infer<typeof logLevel>;
}

/** An OpenID Connect provider that people may sign in with. */
export interface OidcConfig {
  readonly issuer: string;
  readonly clientId: string;
  readonly clientSecret: string;
  /** Claim of the ID token that holds a text or a list of texts. */
  readonly roleClaim: string;
  /** Value of the claim → role. Null: the values are the roles. */
  readonly roles: ReadonlyMap<string, string> | null;
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
  IMPRIMATUR_HOST: z.string().refine(isHost, 'must be an IP address or localhost'),
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
  IMPRIMATUR_SECRET: z.string().min(32, 'must have at least 32 characters').optional(),
  IMPRIMATUR_ADMIN_EMAIL: z.email('must be an e-mail address').optional(),
  IMPRIMATUR_ADMIN_PASSWORD: z
    .string()
    .min(12, 'must have at least 12 characters')
    .max(128, 'must have at most 128 characters')
    .optional(),
  IMPRIMATUR_SMTP_URL: z.string().refine(isSmtpUrl, 'must be an smtp:// or smtps:// address').optional(),
  IMPRIMATUR_MAIL_FROM: z.string().optional(),
  IMPRIMATUR_OIDC_ISSUER: z
    .string()
    .refine(isIssuer, 'must be an https address (http only on loopback) without query or fragment')
    .optional(),
  IMPRIMATUR_OIDC_CLIENT_ID: z.string().optional(),
  IMPRIMATUR_OIDC_CLIENT_SECRET: z.string().optional(),
  IMPRIMATUR_OIDC_ROLE_CLAIM: z.string(),
  IMPRIMATUR_OIDC_ROLES: z
    .string()
    .refine(isRoleMap, 'must look like picture-desk=editor,rights=rights-manager')
    .transform(roleMapOf)
    .optional(),
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

type Settings = z.infer<typeof schema>;

function both<T>(
  one: string | undefined,
  other: string | undefined,
  join: (one: string, other: string) => T,
): T | null {
  return one === undefined || other === undefined ? null : Object.freeze(join(one, other));
}

function oidcOf(settings: Settings): OidcConfig | null {
  const { IMPRIMATUR_OIDC_ISSUER: issuer, IMPRIMATUR_OIDC_ROLE_CLAIM: roleClaim } = settings;
  if (issuer === undefined) return null;
  const roles = settings.IMPRIMATUR_OIDC_ROLES ?? null;
  return both(settings.IMPRIMATUR_OIDC_CLIENT_ID, settings.IMPRIMATUR_OIDC_CLIENT_SECRET, (clientId, clientSecret) => ({
    issuer,
    clientId,
    clientSecret,
    roleClaim,
    roles,
  }));
}

/** Settings that say something only together. */
const PARTNERS: readonly (readonly [SettingName, readonly SettingName[]])[] = [
  ['IMPRIMATUR_ADMIN_EMAIL', ['IMPRIMATUR_ADMIN_PASSWORD']],
  ['IMPRIMATUR_ADMIN_PASSWORD', ['IMPRIMATUR_ADMIN_EMAIL']],
  ['IMPRIMATUR_SMTP_URL', ['IMPRIMATUR_MAIL_FROM']],
  ['IMPRIMATUR_OIDC_ISSUER', ['IMPRIMATUR_OIDC_CLIENT_ID', 'IMPRIMATUR_OIDC_CLIENT_SECRET', 'IMPRIMATUR_PUBLIC_URL']],
];

function missingPartners(settings: Settings): string[] {
  const missing = PARTNERS.flatMap(([name, partners]) =>
    settings[name] === undefined ? [] : partners.filter((partner) => settings[partner] === undefined),
  );
  const problems = [...new Set(missing)].map((name) => `  ${name} is missing: another setting needs it.`);
  const isOpen = !isLoopback(settings.IMPRIMATUR_HOST) && settings.IMPRIMATUR_PUBLIC_URL === undefined;
  return isOpen
    ? [
        ...problems,
        '  IMPRIMATUR_PUBLIC_URL is missing: a server that listens beyond loopback has to know its own address.',
      ]
    : problems;
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

function isHost(host: string): boolean {
  return host.toLowerCase() === 'localhost' || isIP(host) !== 0;
}

function isSmtpUrl(text: string): boolean {
  return URL.canParse(text) && /^smtps?:$/.test(new URL(text).protocol);
}

/** OpenID Connect Discovery 1.0, section 3: https, no query, no fragment. */
function isIssuer(text: string): boolean {
  if (!isPlainHttpUrl(text)) return false;
  const { protocol, hostname } = new URL(text);
  return protocol === 'https:' || isLoopback(hostname.replace(/^\[|\]$/g, ''));
}

function isRoleMap(text: string): boolean {
  return listOf(text).every((pair) => /^[^=]+=[a-z-]+$/.test(pair));
}

function roleMapOf(text: string): ReadonlyMap<string, string> {
  return new Map(listOf(text).map((pair) => pair.split('=').map((part) => part.trim()) as [string, string]));
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
