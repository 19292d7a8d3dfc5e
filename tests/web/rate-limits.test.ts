import { afterEach, describe, expect, it } from '@jest/globals';
import type { Response } from 'supertest';
import { LIMITS, type LimitNumbers } from '../../src/web/limits.ts';
import { makePerson, openBrowser, PASSWORD, soon } from '../accounts/person.ts';
import { makePicture } from '../support/make-picture.ts';
import { openTestArchive, type Requests, type TestArchive } from '../support/test-archive.ts';

const EMAIL = 'ana@desk.example';
const NOBODY = '01890af2-0000-7000-8000-000000000000';

let archive: TestArchive;

async function open(limits: LimitNumbers, trustedProxies = ['loopback']): Promise<void> {
  archive = await openTestArchive({ trustedProxies }, { limits });
}

/** With an account of that address. */
async function openWithAna(limits: LimitNumbers, trustedProxies?: string[]): Promise<void> {
  await open(limits, trustedProxies);
  await makePerson(archive, EMAIL);
}

afterEach(() => archive.close());

const signIn = (email: string, password: string, from = '192.0.2.1') =>
  archive.anonymous.post('/sign-in').set('X-Forwarded-For', from).type('form').send({ email, password });

const askForReset = (email: string, from = '192.0.2.1') =>
  archive.anonymous.post('/password-resets').set('X-Forwarded-For', from).type('form').send({ email });

/** 429, and when to come again: within the minutes the limit counts over. */
function expectTooMany({ status, headers, text }: Response, minutes: number): void {
  expect(status).toBe(429);
  expect(Number(headers['retry-after'])).toBeGreaterThanOrEqual(1);
  expect(Number(headers['retry-after'])).toBeLessThanOrEqual(minutes * 60);
  expect(text).toMatch(/More than \d+ [^.]+ within \d+ min\. Try again in \d+ s\./);
}

it('every limit stands at routes that there are: none is lost when one gets another name', async () => {
  await open('none');
  const routes = archive.routes.map(({ method, path }) => `${method} ${path}`);
  const isThere = (named: string) =>
    named.endsWith('/*')
      ? routes.some((route) => route === named.slice(0, -2) || route.startsWith(named.slice(0, -1)))
      : routes.includes(named);
  const named = Object.values(LIMITS).flatMap((limit): readonly string[] => limit.routes);
  expect(named.filter((route) => !isThere(route))).toEqual([]);
});

it('lists of photos count among what judges: each may ask for a verdict a row', async () => {
  await open({ judging: 2 });
  const editor = await archive.signIn(['editor']);
  await editor.get('/api/v1/photos').expect(200);
  await editor.get('/photos').expect(200);
  expectTooMany(await editor.get('/api/v1/photos?outlet=world-web'), 1);
});

describe('too many refused sign-ins', () => {
  it('from one address close it to sign-ins for a while, whichever accounts were tried, and no other address', async () => {
    await openWithAna({ 'sign-in': 3 });
    for (const name of ['a', 'b', 'c']) await signIn(`${name}@desk.example`, 'a guess').expect(401);
    expectTooMany(await signIn('d@desk.example', 'a guess'), 15);
    expectTooMany(await signIn(EMAIL, PASSWORD), 15);
    await signIn(EMAIL, PASSWORD, '192.0.2.2').expect(303);
  });

  it('with one e-mail address close that account to sign-ins for a while, from wherever they come', async () => {
    await openWithAna({ 'sign-in-account': 2 });
    await signIn(EMAIL, 'a guess', '192.0.2.1').expect(401);
    await signIn(EMAIL.toUpperCase(), 'a guess', '192.0.2.2').expect(401);
    expectTooMany(await signIn(` ${EMAIL}`, PASSWORD, '192.0.2.3'), 15);
    await signIn('somebody-else@desk.example', 'a guess', '192.0.2.1').expect(401);
  });

  it('with one e-mail address from one place do not lock its owner out, who comes from another', async () => {
    await openWithAna({ 'sign-in-account-here': 2 });
    for (let times = 0; times < 2; times += 1) await signIn(EMAIL, 'a guess').expect(401);
    expectTooMany(await signIn(EMAIL, PASSWORD), 15);
    await signIn('somebody-else@desk.example', 'a guess').expect(401);
    await signIn(EMAIL, PASSWORD, '192.0.2.2').expect(303);
  });

  it('are not those that succeed', async () => {
    await openWithAna({ 'sign-in': 2, 'sign-in-account': 2, 'sign-in-account-here': 2 });
    for (let times = 0; times < 5; times += 1) await signIn(EMAIL, PASSWORD).expect(303);
  });

  it('count under every spelling of the address that reaches the same route', async () => {
    await openWithAna({ 'sign-in': 3 });
    for (const path of ['/sign-in/', '/Sign-In', '/sign-in?x=1'])
      await archive.anonymous.post(path).type('form').send({ email: EMAIL, password: 'a guess' }).expect(401);
    expectTooMany(await archive.anonymous.post('/sign-in').type('form').send({ email: EMAIL }), 15);
  });

  it('are not spread over many addresses by a header that no trusted proxy sent', async () => {
    await openWithAna({ 'sign-in': 3 }, []);
    for (const last of [1, 2, 3]) await signIn(EMAIL, 'a guess', `192.0.2.${last}`).expect(401);
    expectTooMany(await signIn(EMAIL, 'a guess', '192.0.2.4'), 15);
  });

  it('are those of a whole IPv6 subnet together', async () => {
    await openWithAna({ 'sign-in': 2 });
    for (const last of [1, 2]) await signIn(EMAIL, 'a guess', `2001:db8:0:1::${last}`).expect(401);
    expectTooMany(await signIn(EMAIL, 'a guess', '2001:db8:0:1:ffff::3'), 15);
    await signIn(EMAIL, 'a guess', '2001:db8:0:2::1').expect(401);
  });

  it('by guessed codes of a second factor count too', async () => {
    await open({ 'sign-in': 2 });
    const guess = () => openBrowser(archive).send('/sign-in/second-factor', { code: '123456' });
    for (let times = 0; times < 2; times += 1) expect((await guess()).status).toBe(401);
    expectTooMany(await guess(), 15);
  });
});

it.each(['/account/password', '/account/second-factor', '/account/second-factor/removal'])(
  'too many wrong passwords in a browser that was left open are refused, at %s and all like it',
  async (path) => {
    await openWithAna({ 'own-proof': 2 });
    const browser = openBrowser(archive);
    await browser.send('/sign-in', { email: EMAIL, password: PASSWORD }).expect(303);
    const guess = (where: string, password: string) => browser.send(where, { password, newPassword: `${PASSWORD}!` });
    for (const where of [path, '/account/second-factor/backup-codes']) await guess(where, 'a guess').expect(400);
    expectTooMany(await guess(path, PASSWORD), 15);
  },
);

describe('too many requests for a new password', () => {
  it('from one address are refused', async () => {
    await open({ reset: 2 });
    for (const name of ['a', 'b']) await askForReset(`${name}@desk.example`).expect(200);
    expectTooMany(await askForReset('c@desk.example'), 60);
    await askForReset('c@desk.example', '192.0.2.2').expect(200);
  });

  it('for one account are refused alike, whether it exists or not, and fill no mailbox', async () => {
    await openWithAna({ 'reset-account': 2 });
    const refused: string[] = [];
    for (const email of [EMAIL, 'eve@desk.example']) {
      for (const from of ['192.0.2.1', '192.0.2.2']) await askForReset(email, from).expect(200);
      const answer = await askForReset(email, '192.0.2.3');
      expectTooMany(answer, 60);
      refused.push(answer.text.replace(/in \d+ s/, ''));
    }
    expect(refused[0]).toBe(refused[1]);
    // A mail leaves after its answer, so that the time of an answer tells nobody whether an account exists.
    const sent = () => archive.mails.filter(({ to }) => to === EMAIL).length;
    await soon(() => sent() >= 2 || undefined);
    expect(sent()).toBe(2);
  });
});

it.each(['/invitations', '/password-resets'])(
  'too many guesses at the secret of a link of %s are refused',
  async (path) => {
    await open({ entry: 2 });
    const guess = (secret: string) =>
      openBrowser(archive).send(`${path}/${secret}`, { name: 'Eve', password: PASSWORD });
    for (const secret of ['a', 'b']) expect((await guess(secret.repeat(43))).status).toBe(410);
    expectTooMany(await guess('c'.repeat(43)), 15);
  },
);

describe('too many by one account, and not by another', () => {
  const both = async (ask: (by: Requests) => Promise<Response>, limits: LimitNumbers, minutes: number) => {
    await open(limits);
    const [one, other] = [
      await archive.signIn(['editor', 'administrator']),
      await archive.signIn(['editor', 'administrator']),
    ];
    for (let times = 0; times < 2; times += 1) expect((await ask(one)).status).toBeLessThan(429);
    expectTooMany(await ask(one), minutes);
    expect((await ask(other)).status).toBeLessThan(429);
  };

  it('uploads', async () => {
    const picture = await makePicture({ kind: 'jpeg', width: 60, height: 40, seed: 1 });
    await both(async (by) => by.post('/api/v1/photos').attach('file', picture, 'a.jpg'), { upload: 2 }, 1);
  });

  it('papers that come with orders and licences', async () => {
    const paper = Buffer.from('A letter');
    await both(async (by) => by.post('/api/v1/licences').attach('file', paper, 'a.txt'), { paper: 2 }, 60);
  });

  it('uploads by the page', async () => {
    const picture = await makePicture({ kind: 'jpeg', width: 60, height: 40, seed: 1 });
    await both(async (by) => by.post('/upload').attach('file', picture, 'a.jpg'), { upload: 2 }, 1);
  });

  it('verdicts', async () => {
    await both(async (by) => by.get(`/api/v1/photos/${NOBODY}/verdicts`), { judging: 2 }, 1);
  });

  it.each(['/api/v1/photos/ID/original', '/api/v1/photos/ID/renditions/w1600.jpg', '/photos/ID/downloads'])(
    'downloads: %s',
    async (path) => {
      await both(async (by) => by.get(path.replace('ID', NOBODY)), { judging: 2 }, 1);
    },
  );

  it('edits of many photos', async () => {
    await both(async (by) => by.post('/api/v1/photo-edits').send({}), { judging: 2 }, 1);
  });

  it('clearances', async () => {
    await both(async (by) => by.post('/api/v1/clearances').send({}), { judging: 2 }, 1);
  });

  it('invitations', async () => {
    await both(
      async (by) =>
        by
          .post('/invitations')
          .type('form')
          .send({ email: 'new@desk.example', roles: ['viewer'] }),
      { invitation: 2 },
      60,
    );
  });
});
