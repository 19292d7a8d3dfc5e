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

export type SettingName = (typeof SETTINGS)[number]['name'];
