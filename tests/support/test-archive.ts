import { randomUUID } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import supertest, { type Test } from 'supertest';
import type { Message } from '../../src/accounts/mail.ts';
import { type Act, ROLES, type Role, SCOPES } from '../../src/accounts/permissions.ts';
import { openSession } from '../../src/accounts/sessions.ts';
import { createToken, revokeToken } from '../../src/accounts/tokens.ts';
import { type App, type AppParts, createApp } from '../../src/app.ts';
import { openFileStore } from '../../src/storage/file-store.ts';
import { registeredRoutes } from '../../src/web/registered-routes.ts';
import { makePicture } from './make-picture.ts';
import { createTestDatabase, type TestDatabase } from './test-database.ts';

/** A whole archive for one test file: the app with a database and a folder of its own, and a clock the test may set. */
export interface TestArchive {
  app: App['app'];
  auth: App['auth'];
  /** The mails that were sent. */
  mails: Message[];
  /** Asks as somebody who is signed in and has every role. */
  request: Requests;
  /** Asks with a token that may do whatever a token can. */
  script: Requests;
  /** Asks as nobody, from a page of the archive. */
  anonymous: Requests;
  /** Signs a new account with these roles in. */
  signIn(roles: Role[]): Promise<Requests & { account: string; cookie: string }>;
  /** Makes a token with these scopes for a new account with these roles. */
  token(roles: Role[], scopes: Act[]): Promise<Requests & Token>;
  /** Every route the app has registered. */
  routes: { method: string; path: string }[];
  database: TestDatabase;
  folder: string;
  /** The time everything is judged at. */
  now: Date;
  close(): Promise<void>;
}

const METHODS = ['get', 'head', 'post', 'put', 'patch', 'delete', 'options'] as const;

/** Requests that all carry the same headers. */
export type Requests = Record<(typeof METHODS)[number], (path: string) => Test>;

/** As a browser says of a request from a page of the site itself. */
const FROM_HERE = { 'Sec-Fetch-Site': 'same-origin' };

/** The app while the archive is open, and nothing after. */
type Open = { app?: App['app'] };

function sending(open: Open, headers: Record<string, string>): Requests {
  const method = (name: (typeof METHODS)[number]) => (path: string) => {
    if (open.app === undefined) throw new Error('The archive of this test is closed.');
    return supertest(open.app)[name](path).set(headers);
  };
  return Object.fromEntries(METHODS.map((name) => [name, method(name)])) as Requests;
}

let accounts = 0;

async function makeAccount({ prisma }: TestDatabase, roles: Role[]) {
  accounts += 1;
  const [id, email] = [randomUUID(), `person-${accounts}@desk.example`];
  return prisma.account.create({ data: { id, email, name: `Person ${accounts}`, roles, emailVerified: true } });
}

export interface Token {
  secret: string;
  /** Of the account it acts for. */
  account: string;
  revoke(): Promise<void>;
}

async function makeToken(database: TestDatabase, made: { roles: Role[]; scopes: Act[] }): Promise<Token> {
  const { prisma } = database;
  const { id: account, email: owner } = await makeAccount(database, made.roles);
  const by = { actor: 'tests', at: new Date('2026-03-01T12:00:00Z'), account: null, rule: null };
  const { secret, token } = await createToken(
    prisma,
    { name: 'Tests', owner, scopes: made.scopes, expiresAt: null },
    by,
  );
  return { secret, account, revoke: async () => void (await revokeToken(prisma, token.id, null, by)) };
}

/** A country header is believed: the tests' own requests come from loopback. */
const CONFIG = {
  maxUploadBytes: 20_000_000,
  countryHeader: 'cf-ipcountry',
  trustedProxies: ['loopback'],
  publicUrl: null,
  logLevel: 'silent',
} as const;

type Settings = Partial<
  Pick<AppParts['config'], 'trustedProxies' | 'maxUploadBytes' | 'publicUrl' | 'logLevel' | 'oidc'>
>;

/** Tests ask faster than any desk: nothing is limited but what a test says. */
export async function openTestArchive(
  settings: Settings = {},
  { limits = 'none', logTo }: Pick<AppParts, 'limits' | 'logTo'> = {},
): Promise<TestArchive> {
  const folder = await mkdtemp(join(tmpdir(), 'imprimatur-test-'));
  const database = await createTestDatabase();
  const archive = { now: new Date('2026-03-01T12:00:00Z') };
  const store = await openFileStore(folder);
  const mails: Message[] = [];
  const { app, auth, close } = createApp({
    config: { ...CONFIG, ...settings },
    prisma: database.prisma,
    store,
    secret: 'a secret for tests, of no use anywhere else',
    sendMail: async (message) => void mails.push(message),
    clock: () => archive.now,
    limits,
    ...(logTo === undefined ? {} : { logTo }),
  });
  const open: Open = { app };
  const { secret } = await makeToken(database, { roles: [...ROLES], scopes: [...SCOPES] });
  const signIn = async (roles: Role[]) => {
    const { id } = await makeAccount(database, roles);
    const cookies = await openSession(auth, id);
    // However far on a test sets the clock, nobody has to sign in anew.
    await database.prisma.session.updateMany({ where: { accountId: id }, data: { createdAt: new Date('2100-01-01') } });
    const cookie = cookies.map((value) => value.split(';', 1)[0]).join('; ');
    return { account: id, cookie, ...sending(open, { Cookie: cookie, ...FROM_HERE }) };
  };
  return Object.assign(archive, {
    app,
    auth,
    mails,
    request: await signIn([...ROLES]),
    script: sending(open, { Authorization: `Bearer ${secret}` }),
    anonymous: sending(open, FROM_HERE),
    routes: registeredRoutes(app).map(({ method, path }) => ({ method, path })),
    signIn,
    async token(roles: Role[], scopes: Act[]) {
      const token = await makeToken(database, { roles, scopes });
      return { ...token, ...sending(open, { Authorization: `Bearer ${token.secret}` }) };
    },
    database,
    folder,
    /** What a file of tests names stays in memory as long as its process, so that nothing is left of the archive: docs/decisions/0034. */
    async close() {
      await close();
      await database.drop();
      await rm(folder, { recursive: true, force: true });
      for (const part of [open, archive]) for (const name of Object.keys(part)) Reflect.deleteProperty(part, name);
    },
  });
}

export const FOUNDING_CAPTIONS = {
  1: 'Russian Culture Minister Olga Lyubimova (2nd row 2-L) and North Korean leader Kim Jong Un (2nd row C) attend a performance in Pyongyang on Sunday. Lyubimova is visiting on the first anniversary of the signing of a North Korea-Russia comprehensive partnership treaty, state-run media reported Monday. Photo by KCNA/EPA-EFE',
  2: "Russian Minister of Culture Olga Lyubimova attends a ceremony of awarding India's Prime Minister Narendra Modi with the Order of St. Andrew the Apostle the First-Called at the Kremlin in Moscow, Russia July 9, 2024. REUTERS/Evgenia Novozhenina/File Photo",
  3: "Russia's Culture Minister Olga Lyubimova (L) arrives in Pyongyang on June 28, 2025, in this photo released by North Korea's official Korean Central News Agency the next day. (For Use Only in the Republic of Korea. No Redistribution) (Yonhap)",
  4: 'This photo, published by the Korean Central News Agency on June 30, 2025, shows an art performance staged in Pyongyang on June 29, 2025. (For Use Only in the Republic of Korea. No Redistribution) (Yonhap)',
} as const;

/** The demo's agencies and outlets, as a desk would set them up. */
export async function furnish({ request }: TestArchive): Promise<void> {
  for (const name of ['EPA-EFE', 'Reuters', 'Yonhap']) {
    const { body } = await request.post('/api/v1/agencies').send({ name }).expect(201);
    const agreement = {
      supplier: body.slug,
      territories: 'all',
      channels: 'all',
      purposes: ['editorial'],
      actions: ['publish', 'modify', 'archive'],
    };
    await request.post('/api/v1/agreements').send(agreement).expect(201);
  }
  const outlets = [
    { slug: 'world-web', name: 'World web', channels: ['online'], territories: 'all', geofenced: false },
    { slug: 'world-app', name: 'World app', channels: ['mobile'], territories: 'all', geofenced: true },
    { slug: 'seoul-print', name: 'Seoul print', channels: ['print-newspaper'], territories: ['KR'], geofenced: false },
  ];
  for (const outlet of outlets)
    await request
      .post('/api/v1/outlets')
      .send({ homeCountry: 'KR', ...outlet })
      .expect(201);
}

let seed = 0;

/** Uploads a new picture with the caption in its metadata; answers its id. */
export async function uploadPhoto(
  { request }: TestArchive,
  caption: string,
  fields: Record<string, string> = {},
): Promise<string> {
  seed += 1;
  const picture = await makePicture({ kind: 'jpeg', width: 60, height: 40, seed, metadata: { caption } });
  const upload = request.post('/api/v1/photos').attach('file', picture, `photo-${seed}.jpg`);
  for (const [name, value] of Object.entries(fields)) upload.field(name, value);
  const { body } = await upload.expect(201);
  return body.files[0].id as string;
}
