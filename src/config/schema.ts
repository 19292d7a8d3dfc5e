import { z } from 'zod';
import { isHost, isIssuer, isPlainHttpUrl, isPostgresUrl, isProxyRange, isSmtpUrl } from './addresses.ts';
import { listOf } from './lists.ts';
import { isRoleMap, roleMapOf } from './provider.ts';
import type { SettingName } from './settings.ts';

const port = z
  .string()
  .regex(/^\d{1,5}$/, 'must be a whole number from 0 to 65535')
  .transform(Number)
  .refine((value) => value <= 65_535, 'must be a whole number from 0 to 65535');

export const logLevel = z.enum(['trace', 'debug', 'info', 'warn', 'error', 'fatal', 'silent']);

/** What each variable may hold, and the value it becomes. */
export const schema = z.object({
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

export type Settings = z.infer<typeof schema>;
