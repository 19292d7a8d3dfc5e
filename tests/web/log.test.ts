import { Writable } from 'node:stream';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Response } from 'supertest';
import { makePerson, openBrowser, PASSWORD, soon } from '../accounts/person.ts';
import { openTestArchive, type TestArchive } from '../support/test-archive.ts';

const EMAIL = 'ana@desk.example';

let archive: TestArchive;
let log = '';

beforeAll(async () => {
  const logTo = new Writable({
    write(chunk, _encoding, done) {
      log += String(chunk);
      done();
    },
  });
  archive = await openTestArchive({ logLevel: 'trace' }, { logTo });
  await makePerson(archive, EMAIL);
});

afterAll(() => archive.close());

interface Line {
  reqId?: string;
  level: number;
  msg: string;
  [member: string]: unknown;
}

const lines = (): Line[] =>
  log
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line));

const linesOf = (answer: Response) => lines().filter(({ reqId }) => reqId === answer.headers['x-request-id']);

/** The last mail's secret, as `/PLACE/SECRET`. */
const mailedPath = () =>
  soon(() => {
    const address = /https?:\S+/.exec(archive.mails.pop()?.text ?? '')?.[0];
    return address === undefined ? undefined : new URL(address).pathname;
  });

const cookiesOf = ({ headers }: Response) =>
  [headers['set-cookie']].flat().map((cookie) => String(cookie).split(/[=;]/)[1] ?? '');

describe('the log', () => {
  it('names each request by the id of its answer, with who asked for what and how it went', async () => {
    const answer = await archive.anonymous.get('/api/v1/photos?q=a+private+matter').expect(401);
    expect(linesOf(answer)).toMatchObject([
      { msg: 'refused', path: '/api/v1/photos', refused: 'unauthenticated', account: null },
      { msg: 'request completed', req: { method: 'GET', path: '/api/v1/photos' }, res: { statusCode: 401 } },
    ]);
    expect(log).not.toContain('private');
  });

  it('holds no secret of anybody who signs in, is invited, forgets a password, or makes and uses a token', async () => {
    const browser = openBrowser(archive);
    const secrets = [PASSWORD, 'a wrong guess', 'my newest password', 'the invited one'];
    await browser.send('/sign-in', { email: EMAIL, password: 'a wrong guess' }).expect(401);
    secrets.push(...cookiesOf(await browser.send('/sign-in', { email: EMAIL, password: PASSWORD }).expect(303)));
    await browser.get('/photos').expect(200);

    await browser.send('/password-resets', { email: EMAIL }).expect(200);
    const reset = await mailedPath();
    await browser.get(`${reset}?again=1`).expect(200);
    await browser.send(reset, { password: 'my newest password' }).expect(303);
    await browser.send(reset, { password: 'my newest password' }).expect(410);

    const administrator = await archive.signIn(['administrator']);
    const invited = { email: 'new@desk.example', roles: ['viewer'] };
    await administrator.post('/invitations').type('form').send(invited).expect(201);
    const invitation = await mailedPath();
    await archive.anonymous.get(invitation).expect(200);
    const form = { name: 'Nell', password: 'the invited one' };
    secrets.push(...cookiesOf(await archive.anonymous.post(invitation).type('form').send(form).expect(303)));

    const owner = await archive.signIn(['viewer']);
    const asked = { owner: owner.account, name: 'CMS', scopes: ['see-photos'], days: '30' };
    const { text } = await administrator.post('/tokens').type('form').send(asked).expect(201);
    const token = /imprimatur_[\w-]{43}/.exec(text)?.[0] ?? 'no token';
    for (const Authorization of [`Bearer ${token}`, `Bearer ${token}x`, `Basic ${btoa(`ana:${PASSWORD}`)}`])
      await archive.anonymous.get(`/api/v1/photos?token=${token}`).set({ Authorization });
    await archive.anonymous.get(`/sign-in/links/${token}`).expect(410);

    const ofPaths = [reset, invitation].map((path) => path.split('/').at(-1) ?? '');
    secrets.push(...ofPaths, token, administrator.cookie, owner.cookie, btoa(`ana:${PASSWORD}`));
    expect(secrets.every((secret) => secret.length > 12)).toBe(true);
    expect(lines().length).toBeGreaterThan(15);
    for (const secret of secrets) {
      expect(log).not.toContain(secret);
      expect(log).not.toContain(encodeURIComponent(secret));
      expect(log).not.toContain(decodeURIComponent(secret));
    }
  });
});

describe('a fault of ours', () => {
  let cookie: string;

  beforeAll(async () => {
    ({ cookie } = await archive.signIn(['editor']));
    await archive.database.pool.query('ALTER TABLE agencies RENAME TO mislaid');
  });

  it.each([
    ['to a program', '/api/v1/agencies/hidden-name?q=hidden-word', 'application/problem+json'],
    ['to a person', '/agencies/hidden-name?q=hidden-word', 'text/html'],
  ])(
    'is told %s in one fixed sentence and by its id, without stack, path, query or words of the database',
    async (_whom, path, type) => {
      const answer = await archive.anonymous.get(path).set({ Cookie: cookie });
      expect([answer.status, answer.type]).toEqual([500, type]);
      expect(answer.text).toContain('The request could not be carried out. It was logged');
      expect(answer.text).toContain(answer.headers['x-request-id']);
      expect(answer.text).not.toMatch(/hidden-(name|word)|mislaid|prisma|relation|\.ts\b|node_modules|\n\s+at /i);
      expect(linesOf(answer)[0]).toMatchObject({
        level: 50,
        msg: 'a request failed',
        err: { stack: expect.any(String) },
      });
      expect(log).not.toContain('hidden-word');
    },
  );
});
