import { isLoopback } from './addresses.ts';
import type { Settings } from './schema.ts';
import type { SettingName } from './settings.ts';

/** Settings that say something only together. */
const PARTNERS: readonly (readonly [SettingName, readonly SettingName[]])[] = [
  ['IMPRIMATUR_ADMIN_EMAIL', ['IMPRIMATUR_ADMIN_PASSWORD']],
  ['IMPRIMATUR_ADMIN_PASSWORD', ['IMPRIMATUR_ADMIN_EMAIL']],
  ['IMPRIMATUR_SMTP_URL', ['IMPRIMATUR_MAIL_FROM']],
  ['IMPRIMATUR_OIDC_ISSUER', ['IMPRIMATUR_OIDC_CLIENT_ID', 'IMPRIMATUR_OIDC_CLIENT_SECRET', 'IMPRIMATUR_PUBLIC_URL']],
];

/** A line for each setting that another needs and that is not there. */
export function missingPartners(settings: Settings): string[] {
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
