import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import type { OidcConfig } from '../../src/config/provider.ts';
import { type Claims, type ProviderProcess, startProvider } from '../support/provider-process.ts';
import { openTestArchive, type TestArchive } from '../support/test-archive.ts';
import { type Browser, entries, makePerson, openBrowser, PASSWORD, signedIn } from './person.ts';

const PUBLIC_URL = 'http://localhost:3000';
const ROLES = new Map([
  ['picture-desk', 'editor'],
  ['rights-office', 'rights-manager'],
]);

let provider: ProviderProcess;
let archive: TestArchive;
let people = 0;
/** Somebody new for each test: their name at the provider, and their address. */
let name: string;
let email: string;

function configFor(issuer: string): OidcConfig {
  const clientSecret = 'a secret between the two';
  return { issuer, clientId: 'imprimatur', clientSecret, roleClaim: 'desk', roles: ROLES };
}

beforeAll(async () => {
  provider = await startProvider();
  archive = await openTestArchive({ publicUrl: PUBLIC_URL, oidc: configFor(provider.issuer) });
});
afterAll(async () => {
  await archive.close();
  await provider.stop();
});
beforeEach(() => {
  people += 1;
  name = `person-${people}`;
  email = `${name}@house.example`;
});

const vouch = (claims: Claims) =>
  provider.know({ [name]: { email, email_verified: true, name: 'Ana Lima', desk: ['picture-desk'], ...claims } });

/** The address the page sends a browser to. */
async function addressOfProvider(browser: Browser, next = '/outlets'): Promise<string> {
  const page = await browser.send('/sign-in/provider', { next }).expect(200);
  return page.headers.refresh?.replace('0; url=', '') ?? '';
}

/** The whole way, and the answer at its end. */
async function comeBack(browser: Browser, next?: string) {
  const back = await provider.signIn(await addressOfProvider(browser, next), name);
  return browser.get(back.pathname + back.search);
}

const accountNamed = (address: string) => archive.database.prisma.account.findUnique({ where: { email: address } });

describe('signing in with a provider', () => {
  it('makes an account at the first time, with the roles of the claim, and goes on to the page asked for', async () => {
    await vouch({ desk: ['picture-desk', 'canteen'] });
    const browser = openBrowser(archive);
    expect((await browser.get('/sign-in')).text).toContain(`Sign in with ${new URL(provider.issuer).host}`);
    const answer = await comeBack(browser, '/outlets?x=1');
    expect([answer.status, answer.headers.location]).toEqual([303, '/outlets?x=1']);
    await browser.get('/outlets').expect(200);
    expect(await accountNamed(email)).toMatchObject({ name: 'Ana Lima', roles: ['editor'], emailVerified: true });
    expect((await entries(archive, 'account')).at(-1)).toMatchObject({ actor: email, detail: { roles: ['editor'] } });
    expect((await entries(archive, 'sign-in')).at(-1)).toMatchObject({ actor: email, detail: { by: 'provider' } });
  });

  it('sets the roles anew each time, with one account for one person', async () => {
    await vouch({});
    await comeBack(openBrowser(archive));
    const first = await accountNamed(email);
    await vouch({ desk: 'rights-office' });
    await comeBack(openBrowser(archive));
    expect(await accountNamed(email)).toMatchObject({ id: first?.id, roles: ['rights-manager'] });
    expect((await entries(archive, 'account-change')).at(-1)).toMatchObject({
      actor: email,
      detail: { before: ['editor'], after: ['rights-manager'] },
    });
  });

  it('links the account that has the address, whose password still counts, where it is signed in', async () => {
    const account = await makePerson(archive, email, ['viewer']);
    await vouch({});
    const browser = await signedIn(archive, email);
    expect((await browser.get('/account').expect(200)).text).toContain('action="/sign-in/provider"');
    expect((await comeBack(browser)).status).toBe(303);
    expect(await accountNamed(email)).toMatchObject({ id: account, roles: ['editor'] });
    expect((await browser.get('/account').expect(200)).text).not.toContain('action="/sign-in/provider"');
    await openBrowser(archive).send('/sign-in', { email, password: PASSWORD }).expect(303);
    expect((await comeBack(openBrowser(archive))).status).toBe(303);
  });

  it('lets in for twelve hours at a time, however often somebody comes', async () => {
    await vouch({});
    const browser = openBrowser(archive);
    await comeBack(browser);
    const now = archive.now;
    const { createdAt } = await archive.database.prisma.session.findFirstOrThrow({ where: { account: { email } } });
    archive.now = new Date(createdAt.getTime() + 11 * 3_600_000);
    await browser.get('/outlets').expect(200);
    archive.now = new Date(createdAt.getTime() + 12 * 3_600_000 + 1);
    await browser.get('/outlets').expect(401);
    archive.now = now;
  });

  it('knows somebody by issuer and subject; of an earlier version by subject and address', async () => {
    await vouch({});
    await comeBack(openBrowser(archive));
    const account = await accountNamed(email);
    const { prisma } = archive.database;
    const subjectIs = (subject: string) =>
      prisma.credential.updateMany({ where: { ownerId: account?.id ?? '' }, data: { subject } });
    await subjectIs(name);
    expect((await comeBack(openBrowser(archive))).status).toBe(303);
    const kept = await prisma.credential.findMany({ where: { ownerId: account?.id ?? '' } });
    expect(kept).toMatchObject([{ subject: `${provider.issuer} ${name}` }]);
    await subjectIs(`https://another.example ${name}`);
    expect((await comeBack(openBrowser(archive))).status).toBe(403);
  });

  it('keeps no token of the provider', async () => {
    await vouch({});
    await comeBack(openBrowser(archive));
    await comeBack(openBrowser(archive));
    const account = await accountNamed(email);
    const kept = await archive.database.prisma.credential.findMany({ where: { ownerId: account?.id ?? '' } });
    expect(kept).toMatchObject([
      { subject: `${provider.issuer} ${name}`, accessToken: null, refreshToken: null, idToken: null },
    ]);
  });
});

describe('a provider’s word is refused', () => {
  async function expectRefusal(words: string): Promise<void> {
    const browser = openBrowser(archive);
    const answer = await comeBack(browser);
    expect([answer.status, answer.text.includes(words)]).toEqual([403, true]);
    await browser.get('/outlets').expect(401);
    expect((await entries(archive, 'sign-in-refusal')).at(-1)).toMatchObject({ detail: { by: 'provider' } });
  }

  it.each([false, undefined, 'false', 1])('for an address it does not vouch for: %p', async (verified) => {
    await vouch({ email_verified: verified });
    await expectRefusal('does not vouch for your e-mail address');
    expect(await accountNamed(email)).toBeNull();
  });

  it.each([
    ['no claim', undefined],
    ['other programs’ roles', ['canteen']],
    ['our own words where others are set', ['administrator', 'editor']],
    ['nonsense', { editor: true }],
  ])('for somebody without a role: %s', async (_what, desk) => {
    await vouch({ desk });
    await expectRefusal('gives you no role');
    expect(await accountNamed(email)).toBeNull();
  });

  it('for a closed account, which is not opened by it', async () => {
    const account = await makePerson(archive, email, ['viewer']);
    await archive.database.prisma.account.update({ where: { id: account }, data: { closedAt: archive.now } });
    await vouch({});
    await expectRefusal('This account is closed');
    expect(await accountNamed(email)).toMatchObject({ roles: ['viewer'] });
  });

  it('for an account with a password, in a browser where it or somebody else is not signed in', async () => {
    await makePerson(archive, email, ['viewer']);
    await vouch({});
    await expectRefusal('Sign in with the password first');
    await makePerson(archive, `other-${email}`);
    const answer = await comeBack(await signedIn(archive, `other-${email}`));
    expect([answer.status, answer.text.includes('Sign in with the password first')]).toEqual([403, true]);
    expect(await accountNamed(email)).toMatchObject({ roles: ['viewer'] });
  });

  it('for somebody new who was given the address of somebody before', async () => {
    await vouch({});
    await comeBack(openBrowser(archive));
    const before = email;
    people += 1;
    name = `person-${people}`;
    await vouch({ email: before });
    await expectRefusal('Somebody else at the provider had this address');
  });

  it('where it would leave the archive without an administrator', async () => {
    await makePerson(archive, email, ['administrator']);
    const others = { id: { not: (await accountNamed(email))?.id ?? '' }, roles: { has: 'administrator' } };
    await archive.database.prisma.account.updateMany({ where: others, data: { roles: ['viewer'] } });
    await vouch({});
    const answer = await comeBack(await signedIn(archive, email));
    expect([answer.status, answer.text.includes('last administrator')]).toEqual([409, true]);
  });
});

describe('the way back from a provider', () => {
  it('is good in the browser that began it only, and once', async () => {
    await vouch({});
    const browser = openBrowser(archive);
    const { pathname, search } = await provider.signIn(await addressOfProvider(browser), name);
    const other = openBrowser(archive);
    await other.get(pathname + search).expect(403);
    await other.get('/outlets').expect(401);
    await browser.get(pathname + search).expect(303);
    await openBrowser(archive)
      .get(pathname + search)
      .expect(403);
  });

  it('never leads to another site, nor repeats what the provider wrote', async () => {
    await vouch({});
    const answer = await comeBack(openBrowser(archive), '//evil.example/');
    expect(answer.headers.location).toBe('/');
    const browser = openBrowser(archive);
    const state = new URL(await addressOfProvider(browser)).searchParams.get('state');
    const words = `error=access_denied&error_description=${encodeURIComponent('Call this number')}&state=${state}`;
    const refused = await browser.get(`/api/auth/callback/provider?${words}`);
    expect([refused.status, refused.text.includes('did not let you sign in')]).toEqual([403, true]);
    expect(refused.text).not.toContain('Call this number');
  });

  it.each(['', '?code=x', '?state=x&code=x', '?code=x&code=y&state=z', '?error=x'])(
    'is refused where it was not begun here: %p',
    async (query) => {
      await openBrowser(archive).get(`/api/auth/callback/provider${query}`).expect(403);
    },
  );

  it('is the only address of the sign-in library', async () => {
    for (const path of [
      '/api/auth/get-session',
      '/api/auth/ok',
      '/api/auth/callback/github',
      '/api/auth/list-sessions',
    ])
      await openBrowser(archive).get(path).expect(404);
    await openBrowser(archive).send('/api/auth/sign-up/email').expect(404);
    await openBrowser(archive).send('/api/auth/callback/provider').expect(404);
  });
});

describe('a provider that says it is another', () => {
  it('is refused before anybody is sent there', async () => {
    // The same server by another of its names: what it says of itself is not what is set.
    const issuer = provider.issuer.replace('127.0.0.1', 'localhost');
    const wary = await openTestArchive({ publicUrl: PUBLIC_URL, oidc: configFor(issuer) });
    const answer = await openBrowser(wary).send('/sign-in/provider');
    await wary.close();
    expect([answer.status, answer.text.includes('is another than the one this archive trusts')]).toEqual([403, true]);
    expect(answer.headers.refresh).toBeUndefined();
  });
});
