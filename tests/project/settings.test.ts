import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { SETTINGS } from '../../src/config/settings.ts';
import { readConfig } from '../../src/config.ts';
import { root } from './source-files.ts';

const readme = readFileSync(join(root, 'README.md'), 'utf8');

/** Rows of the README's table: `| NAME | default | sentence |`, however wide the columns. */
const rows = [...readme.matchAll(/^\| `([A-Z_]+)` *\|([^|]*)\|([^|]*)\|$/gm)].map(([, name, fallback, sentence]) => ({
  name,
  fallback: (fallback ?? '').replaceAll('`', '').trim(),
  sentence: (sentence ?? '').trim(),
}));

describe('the settings', () => {
  it("stand in the README's table, each with its default and its sentence, and no others", () => {
    expect(rows).toEqual(SETTINGS.map((setting) => ({ ...setting })));
  });

  it('are all optional', () => {
    expect(readConfig({})).toEqual({
      host: '127.0.0.1',
      port: 3000,
      publicUrl: null,
      database: { folder: join(root, '.postgres') },
      uploadsFolder: join(root, 'uploads'),
      maxUploadBytes: 200 * 1024 * 1024,
      countryHeader: 'cf-ipcountry',
      trustedProxies: [],
      secret: null,
      administrator: null,
      mail: null,
      oidc: null,
      logLevel: 'info',
    });
  });

  it('cannot be changed once read', () => {
    const config = readConfig({});
    expect(Object.isFrozen(config) && Object.isFrozen(config.trustedProxies) && Object.isFrozen(config.database)).toBe(
      true,
    );
  });

  it.each([
    [{ PORT: '8080' }, { port: 8080 }],
    [{ PORT: '8080', IMPRIMATUR_PORT: '0' }, { port: 0 }],
    [{ IMPRIMATUR_PORT: ' ' }, { port: 3000 }],
    [{ IMPRIMATUR_HOST: '::1' }, { host: '::1' }],
    [{ IMPRIMATUR_PUBLIC_URL: 'https://pictures.example/desk/' }, { publicUrl: 'https://pictures.example/desk' }],
    [{ DATABASE_URL: 'postgresql://desk@db/archive' }, { database: { url: 'postgresql://desk@db/archive' } }],
    [{ IMPRIMATUR_COUNTRY_HEADER: 'X-Country' }, { countryHeader: 'x-country' }],
    [
      { IMPRIMATUR_TRUSTED_PROXIES: 'loopback, 10.0.0.0/8,2001:db8::1' },
      { trustedProxies: ['loopback', '10.0.0.0/8', '2001:db8::1'] },
    ],
    [{ IMPRIMATUR_LOG_LEVEL: 'WARN' }, { logLevel: 'warn' }],
    [
      { IMPRIMATUR_HOST: '0.0.0.0', IMPRIMATUR_PUBLIC_URL: 'https://pictures.example' },
      { host: '0.0.0.0', publicUrl: 'https://pictures.example' },
    ],
    [
      { IMPRIMATUR_ADMIN_EMAIL: 'desk@paper.example', IMPRIMATUR_ADMIN_PASSWORD: 'twelve letters' },
      { administrator: { email: 'desk@paper.example', password: 'twelve letters' } },
    ],
    [
      { IMPRIMATUR_SMTP_URL: 'smtp://mail.example', IMPRIMATUR_MAIL_FROM: 'desk@paper.example' },
      { mail: { url: 'smtp://mail.example', from: 'desk@paper.example' } },
    ],
  ])('read %j', (env, expected) => {
    expect(readConfig(env)).toMatchObject(expected);
  });

  it.each([
    ['IMPRIMATUR_PORT', '65536'],
    ['PORT', '80a'],
    ['IMPRIMATUR_HOST', 'archive.example'],
    ['IMPRIMATUR_PUBLIC_URL', 'ftp://pictures.example'],
    ['DATABASE_URL', 'mysql://desk@db/archive'],
    ['IMPRIMATUR_MAX_UPLOAD_BYTES', '0'],
    ['IMPRIMATUR_MAX_UPLOAD_BYTES', '200 MB'],
    ['IMPRIMATUR_COUNTRY_HEADER', 'two words'],
    ['IMPRIMATUR_TRUSTED_PROXIES', '10.0.0.0/33'],
    ['IMPRIMATUR_LOG_LEVEL', 'loud'],
    ['IMPRIMATUR_SECRET', 'short'],
    ['IMPRIMATUR_ADMIN_EMAIL', 'desk'],
    ['IMPRIMATUR_ADMIN_PASSWORD', 'short'],
    ['IMPRIMATUR_SMTP_URL', 'mail.example'],
    ['IMPRIMATUR_OIDC_ISSUER', 'http://login.example'],
    ['IMPRIMATUR_OIDC_ROLES', 'editors'],
    ['IMPRIMATUR_PROT', '3000'],
  ])('refuse %s=%s and say so', (name, value) => {
    expect(() => readConfig({ [name]: value })).toThrow(new RegExp(`^ {2}${name} `, 'm'));
  });

  it.each([
    ['IMPRIMATUR_PUBLIC_URL', { IMPRIMATUR_HOST: '0.0.0.0' }],
    ['IMPRIMATUR_ADMIN_PASSWORD', { IMPRIMATUR_ADMIN_EMAIL: 'desk@paper.example' }],
    ['IMPRIMATUR_MAIL_FROM', { IMPRIMATUR_SMTP_URL: 'smtp://mail.example' }],
    ['IMPRIMATUR_OIDC_CLIENT_SECRET', { IMPRIMATUR_OIDC_ISSUER: 'https://login.example' }],
  ])('miss %s where others need it', (missing, env) => {
    expect(() => readConfig(env)).toThrow(new RegExp(`^ {2}${missing} is missing`, 'm'));
  });

  it('are refused all together, so that one start shows everything that is wrong', () => {
    const problems = () => readConfig({ PORT: 'x', IMPRIMATUR_HOST: 'archive.example', IMPRIMATUR_LOG_LEVEL: 'loud' });
    expect(problems).toThrow(/PORT .*\n.*IMPRIMATUR_HOST .*\n.*IMPRIMATUR_LOG_LEVEL /s);
  });
});
