import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Response } from 'supertest';
import { createAccount } from '../../src/accounts/accounts.ts';
import { makeSignInLink } from '../../src/accounts/entry-links.ts';
import { openTestArchive, type TestArchive } from '../support/test-archive.ts';

const PASSWORD = 'a quiet desk at dawn';
const EMAIL = 'ana@desk.example';

let archive: TestArchive;
let account: string;

beforeAll(async () => {
  archive = await openTestArchive();
  const by = { actor: 'tests', at: archive.now, account: null, rule: null };
  const ana = { email: EMAIL, name: 'Ana Lima', password: PASSWORD, roles: ['editor' as const] };
  account = (await createAccount(archive.auth, archive.database.prisma, ana, by)).id;
});
afterAll(() => archive.close());

const post = (path: string) => archive.anonymous.post(path).set('Sec-Fetch-Site', 'same-origin');
const signIn = (fields: Record<string, string>) => post('/sign-in').type('form').send(fields);
const cookiesOf = (answer: Response) => answer.get('Set-Cookie') ?? [];
const cookieHeader = (answer: Response) =>
  cookiesOf(answer)
    .map((cookie) => cookie.split(';', 1)[0])
    .join('; ');
const as = (cookie: string, path: string) => archive.anonymous.get(path).set('Cookie', cookie);
const entries = (act: string) =>
  archive.database.prisma.ledgerEntry.findMany({ where: { act }, orderBy: { seq: 'asc' } });

describe('signing in with a password', () => {
  it('lets in with a cookie that scripts and other sites do not get, and goes on to the page that was asked for', async () => {
    const answer = await signIn({ email: ' Ana@Desk.example ', password: PASSWORD, next: '/outlets?x=1' });
    expect(answer.status).toBe(303);
    expect(answer.headers.location).toBe('/outlets?x=1');
    expect(cookiesOf(answer)).toEqual([
      expect.stringMatching(/^imprimatur\.session_token=.+; Path=\/; HttpOnly; SameSite=Lax$/),
    ]);
    const page = await as(cookieHeader(answer), '/photos');
    expect(page.status).toBe(200);
    expect(page.text).toContain('Ana Lima');
    expect(await entries('sign-in')).toMatchObject([{ actor: EMAIL, account, detail: { by: 'password' } }]);
  });

  it('answers a wrong password and an unknown address in the same words', async () => {
    const wrong = await signIn({ email: EMAIL, password: 'not the password' });
    const unknown = await signIn({ email: 'eve@desk.example', password: 'not the password' });
    expect([wrong.status, unknown.status]).toEqual([401, 401]);
    expect(wrong.text).toContain('do not belong together');
    expect(unknown.text.replaceAll('eve@desk.example', EMAIL)).toBe(wrong.text);
    expect(cookiesOf(wrong)).toEqual([]);
    expect((await entries('sign-in-refusal')).slice(-2)).toMatchObject([
      { actor: 'anonymous', detail: { email: EMAIL } },
      { actor: 'anonymous', detail: { email: 'eve@desk.example' } },
    ]);
  });

  it('hashes the password for an unknown address too, so that the time says nothing', async () => {
    const { password } = await archive.auth.$context;
    const { hash } = password;
    const hashed: string[] = [];
    password.hash = (typed) => {
      hashed.push(typed);
      return hash(typed);
    };
    await signIn({ email: 'eve@desk.example', password: 'not the password' });
    password.hash = hash;
    expect(hashed).toEqual(['not the password']);
  });

  it('keeps nothing of a password that was typed as the address', async () => {
    await signIn({ email: 'my secret word', password: PASSWORD }).expect(401);
    expect((await entries('sign-in-refusal')).at(-1)).toMatchObject({ detail: { email: 'no e-mail address' } });
  });

  it.each([
    ['nothing', {}],
    ['an address that is twice there', { email: [EMAIL, 'b@desk.example'], password: PASSWORD }],
    ['a null character', { email: `${EMAIL}\u0000`, password: PASSWORD }],
    ['a password of a million letters', { email: EMAIL, password: 'a'.repeat(300_000) }],
  ])('refuses %s', async (_what, fields) => {
    const answer = await post('/sign-in').type('form').send(fields);
    expect(answer.status).toBe(401);
  });

  it.each([
    '//evil.example',
    '/\\evil.example',
    '/.//evil.example',
    '/x/..//evil.example',
    'https://evil.example/',
    'javascript:alert(1)',
    '/%0d%0a/../\n/evil',
    '/sign-in?next=/sign-in',
    'photos',
  ])('never goes on to another site: %s', async (next) => {
    const answer = await signIn({ email: EMAIL, password: PASSWORD, next });
    expect(answer.headers.location).toBe('/');
  });
});

describe('who asks for a page without having signed in', () => {
  it('gets the page to sign in on, which goes on to it', async () => {
    const answer = await archive.anonymous.get('/photos?q=ballet');
    expect(answer.status).toBe(401);
    expect(answer.text).toContain('<input type="hidden" name="next" value="/photos?q=ballet"/>');
    expect(answer.text).not.toContain('type="search"');
  });

  it('is told by a problem document where a script asked', async () => {
    const answer = await archive.anonymous.get('/api/v1/photos');
    expect([answer.status, answer.type]).toEqual([401, 'application/problem+json']);
  });
});

describe('a session', () => {
  it('ends with its sign-out: the same cookie is nobody afterwards', async () => {
    const cookie = cookieHeader(await signIn({ email: EMAIL, password: PASSWORD }));
    const out = await post('/sign-out').set('Cookie', cookie);
    expect([out.status, out.headers.location]).toEqual([303, '/sign-in']);
    expect(cookiesOf(out)[0]).toMatch(/^imprimatur\.session_token=; Max-Age=0/);
    await as(cookie, '/photos').expect(401);
    expect((await entries('sign-out')).at(-1)).toMatchObject({ actor: EMAIL, account });
  });

  it('is replaced where the same browser signs in again', async () => {
    const before = cookieHeader(await signIn({ email: EMAIL, password: PASSWORD }));
    await signIn({ email: EMAIL, password: PASSWORD }).set('Cookie', before).expect(303);
    await as(before, '/photos').expect(401);
  });

  it('is not opened for a closed account, and the answer is that of a wrong password', async () => {
    const { prisma } = archive.database;
    await prisma.account.update({ where: { id: account }, data: { closedAt: archive.now } });
    const answer = await signIn({ email: EMAIL, password: PASSWORD });
    await prisma.account.update({ where: { id: account }, data: { closedAt: null } });
    expect(answer.status).toBe(401);
    expect(answer.text).toContain('do not belong together');
    expect(cookiesOf(answer)).toEqual([]);
  });

  it('notes the address that a trusted proxy saw, not what the browser says of itself', async () => {
    const answer = await signIn({ email: EMAIL, password: PASSWORD })
      .set('X-Forwarded-For', '198.51.100.7')
      .set('X-Client-Address', '203.0.113.9');
    expect(answer.status).toBe(303);
    const [session] = await archive.database.prisma.session.findMany({ orderBy: { updatedAt: 'desc' }, take: 1 });
    expect(session?.ipAddress).toBe('198.51.100.7');
  });
});

describe('a link that signs somebody in', () => {
  const by = { actor: 'demo', at: new Date('2026-03-01T12:00:00Z'), account: null, rule: null };
  const link = () => makeSignInLink(archive.database.prisma, account, new Date('2026-03-01T13:00:00Z'), by);

  it('opens the archive until it expires', async () => {
    const answer = await archive.anonymous.get(`/sign-in/links/${await link()}`);
    expect([answer.status, answer.headers.location, answer.headers['referrer-policy']]).toEqual([
      303,
      '/',
      'strict-origin',
    ]);
    await as(cookieHeader(answer), '/photos').expect(200);
  });

  it('opens nothing afterwards, and nothing when it was guessed', async () => {
    const secret = await link();
    archive.now = new Date('2026-03-01T13:00:00Z');
    await archive.anonymous.get(`/sign-in/links/${secret}`).expect(410);
    archive.now = new Date('2026-03-01T12:00:00Z');
    await archive.anonymous.get('/sign-in/links/guessed').expect(410);
  });

  it('is no invitation to make another account', async () => {
    await archive.anonymous.get(`/invitations/${await link()}`).expect(410);
  });
});
