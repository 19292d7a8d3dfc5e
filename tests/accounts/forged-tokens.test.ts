import { once } from 'node:events';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { exportJWK, generateKeyPair, type JWTPayload, SignJWT, UnsecuredJWT } from 'jose';
import { openTestArchive, type TestArchive } from '../support/test-archive.ts';
import { makePerson, openBrowser, PASSWORD } from './person.ts';

const CLIENT = 'imprimatur';
const EMAIL = 'ana@house.example';

let archive: TestArchive;
let issuer: string;
let server: Server;
/** Its port stays its own while it is down, or another program of the machine might take it. */
let isUp = false;
let keys: { own: CryptoKey; another: CryptoKey; published: object };
/** What the provider's token endpoint answers next, given the nonce of the sign-in. */
let idToken: (nonce: string) => Promise<string> | string;
let nonce = '';

/** A provider that says whatever the test wants. While it is down it breaks every connection. */
async function startProvider(): Promise<void> {
  const answer = async (req: IncomingMessage, res: ServerResponse) => {
    const bodies: Record<string, () => Promise<unknown> | unknown> = {
      '/.well-known/openid-configuration': () => ({
        issuer,
        authorization_endpoint: `${issuer}/auth`,
        token_endpoint: `${issuer}/token`,
        jwks_uri: `${issuer}/keys`,
        id_token_signing_alg_values_supported: ['RS256', 'HS256', 'none'],
      }),
      '/keys': () => ({ keys: [keys.published] }),
      '/token': async () => ({ access_token: 'any', token_type: 'Bearer', id_token: await idToken(nonce) }),
    };
    res.setHeader('content-type', 'application/json').end(JSON.stringify(await bodies[req.url ?? '']?.()));
  };
  server = createServer((req, res) => void answer(req, res)).listen(0, '127.0.0.1');
  server.on('connection', (socket) => {
    if (!isUp) socket.destroy();
  });
  await once(server, 'listening');
  issuer = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

beforeAll(async () => {
  const [own, another] = [await generateKeyPair('RS256'), await generateKeyPair('RS256')];
  const published = { ...(await exportJWK(own.publicKey)), alg: 'RS256', use: 'sig', kid: 'own' };
  keys = { own: own.privateKey, another: another.privateKey, published };
  await startProvider();
  const oidc = {
    issuer,
    clientId: CLIENT,
    clientSecret: 'shared by both for signing too',
    roleClaim: 'roles',
    roles: null,
  };
  archive = await openTestArchive({ publicUrl: 'http://localhost:3000', oidc });
  await makePerson(archive, EMAIL);
});
afterAll(async () => {
  await archive.close();
  server.closeAllConnections();
  server.close();
  await once(server, 'close');
});

const claims = (more: JWTPayload = {}): JWTPayload => ({
  iss: issuer,
  aud: CLIENT,
  sub: 'ana',
  nonce,
  email: 'new@house.example',
  email_verified: true,
  roles: ['editor'],
  iat: Math.floor(Date.now() / 1000),
  exp: Math.floor(Date.now() / 1000) + 300,
  ...more,
});
const signed = (payload: JWTPayload, key: CryptoKey | Uint8Array = keys.own, alg = 'RS256') =>
  new SignJWT(payload).setProtectedHeader({ alg, kid: 'own' }).sign(key);

async function comeBack() {
  const browser = openBrowser(archive);
  const page = await browser.send('/sign-in/provider').expect(200);
  const { searchParams } = new URL(page.headers.refresh?.replace('0; url=', '') ?? '');
  expect(searchParams.get('code_challenge_method')).toBe('S256');
  nonce = searchParams.get('nonce') ?? '';
  const query = new URLSearchParams({ code: 'any', state: searchParams.get('state') ?? '' });
  const answer = await browser.get(`/api/auth/callback/provider?${query}`);
  const inside = await browser.get('/outlets');
  return [answer.status, inside.status];
}

describe('a provider that is down', () => {
  it('stops neither the start nor anybody’s password, and is told to whoever wants to sign in there', async () => {
    const answer = await openBrowser(archive).send('/sign-in/provider');
    expect([answer.status, answer.text.includes('cannot be reached')]).toEqual([409, true]);
    await openBrowser(archive).send('/sign-in', { email: EMAIL, password: PASSWORD }).expect(303);
  });

  it('signs people in once it is up again', async () => {
    isUp = true;
    idToken = () => signed(claims());
    expect(await comeBack()).toEqual([303, 200]);
  });
});

describe('an ID token is refused', () => {
  const forged: Record<string, () => Promise<string> | string> = {
    'signed by somebody else': () => signed(claims(), keys.another),
    'signed with the client’s secret': () =>
      signed(claims(), new TextEncoder().encode('shared by both for signing too'), 'HS256'),
    'that nobody signed': () => new UnsecuredJWT(claims()).encode(),
    'of another issuer': () => signed(claims({ iss: 'https://evil.example' })),
    'of an issuer that is the same but for a slash': () => signed(claims({ iss: `${issuer}/` })),
    'for another client': () => signed(claims({ aud: 'another' })),
    'of another sign-in': () => signed(claims({ nonce: 'of-before' })),
    'without a sign-in': () => signed(claims({ nonce: undefined })),
    'that has expired': () => signed(claims({ exp: Math.floor(Date.now() / 1000) - 300 })),
    'about nobody': () => signed(claims({ sub: undefined })),
    'that is none': () => 'nonsense',
    'that is missing': () => '',
  };

  it.each(Object.keys(forged))('%s', async (what) => {
    idToken = forged[what] as () => Promise<string>;
    expect(await comeBack()).toEqual([403, 401]);
  });
});
