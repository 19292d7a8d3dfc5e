import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { openTestArchive, type TestArchive } from '../support/test-archive.ts';
import { entries, makePerson, openBrowser, PASSWORD, signedIn, soon } from './person.ts';

const EMAIL = 'ana@desk.example';
const NEW_PASSWORD = 'another quiet desk';

let archive: TestArchive;
let account: string;

beforeAll(async () => {
  archive = await openTestArchive();
  account = await makePerson(archive, EMAIL);
});
afterAll(() => archive.close());

/** Asks for a link and answers its path, as the mail has it. */
async function mailedPath(email = EMAIL): Promise<string> {
  const before = archive.mails.length;
  await openBrowser(archive).send('/password-resets', { email }).expect(200);
  const mail = await soon(() => archive.mails[before]);
  expect(mail.to).toBe(email);
  return new URL(/https?:\S+/.exec(mail.text)?.[0] ?? '').pathname;
}

describe('a forgotten password', () => {
  it('is set anew by the mailed link, once, and signs out everywhere', async () => {
    const elsewhere = await signedIn(archive, EMAIL);
    const path = await mailedPath();
    expect(path).toMatch(/^\/password-resets\/\w{20,}$/);
    const browser = openBrowser(archive);
    const page = await browser.get(path).expect(200);
    expect(page.headers['referrer-policy']).toBe('strict-origin');
    expect(page.headers['cache-control']).toBe('no-store');
    const set = await browser.send(path, { password: NEW_PASSWORD });
    expect([set.status, set.headers.location]).toEqual([303, '/sign-in?done=password']);
    await elsewhere.get('/photos').expect(401);
    await browser.send('/sign-in', { email: EMAIL, password: PASSWORD }).expect(401);
    await browser.send('/sign-in', { email: EMAIL, password: NEW_PASSWORD }).expect(303);
    await browser.get(path).expect(410);
    await browser.send(path, { password: PASSWORD }).expect(410);
    expect(await entries(archive, 'password-change')).toMatchObject([
      { actor: EMAIL, account, detail: { by: 'reset link', step: 'asked' } },
      { actor: EMAIL, account, detail: { by: 'reset link', step: 'done' } },
    ]);
  });

  it('is mailed with a link to where this server listens, whatever the request says of its host', async () => {
    const before = archive.mails.length;
    await archive.anonymous
      .post('/password-resets')
      .set({ Host: 'localhost:1', 'X-Forwarded-Proto': 'gopher', 'X-Forwarded-Host': 'evil.example' })
      .type('form')
      .send({ email: EMAIL })
      .expect(200);
    const { text } = await soon(() => archive.mails[before]);
    expect(text).toMatch(/http:\/\/127\.0\.0\.1:\d{2,5}\/password-resets\//);
    expect(text).not.toMatch(/localhost|gopher|evil/);
  });

  it('makes every other link for the account void', async () => {
    const [first, second] = [await mailedPath(), await mailedPath()];
    await openBrowser(archive).send(first, { password: NEW_PASSWORD }).expect(303);
    await openBrowser(archive).get(second).expect(410);
  });

  it('is not set to one that is too short, and the link stays good', async () => {
    const path = await mailedPath();
    const refused = await openBrowser(archive).send(path, { password: 'short' });
    expect(refused.status).toBe(400);
    expect(refused.text).toContain('12 to 128 characters');
    await openBrowser(archive).send(path, { password: NEW_PASSWORD }).expect(303);
  });

  it('keeps no link that could be used by whoever reads the database', async () => {
    const token = (await mailedPath()).split('/').at(-1);
    const rows = await archive.database.prisma.verification.findMany();
    expect(rows.length).toBeGreaterThan(0);
    expect(JSON.stringify(rows)).not.toContain(token);
  });

  it('is answered alike where there is no account, a closed one, or one without a password, and nothing is mailed', async () => {
    const { prisma } = archive.database;
    const closed = await makePerson(archive, 'closed@desk.example');
    await prisma.account.update({ where: { id: closed }, data: { closedAt: archive.now } });
    const provided = await makePerson(archive, 'provided@desk.example');
    await prisma.credential.deleteMany({ where: { ownerId: provided } });
    const before = archive.mails.length;
    const answers = [];
    for (const name of ['nobody', 'closed', 'provided', 'ana'])
      answers.push(await openBrowser(archive).send('/password-resets', { email: `${name}@desk.example` }));
    expect(new Set(answers.map(({ status, text }) => `${status} ${text}`)).size).toBe(1);
    await soon(() => archive.mails[before]);
    expect(archive.mails.slice(before).map(({ to }) => to)).toEqual([EMAIL]);
  });

  it.each(['', 'no address', 'a@b.example\u0000'])('answers what is no address as any other: %j', async (email) => {
    const answer = await openBrowser(archive).send('/password-resets', { email });
    expect(answer.status).toBe(200);
    expect(answer.text).toContain('is on its way');
  });

  it('is not set by a guessed link', async () => {
    await openBrowser(archive).get('/password-resets/guessed').expect(410);
    await openBrowser(archive).send('/password-resets/guessed', { password: NEW_PASSWORD }).expect(410);
    await openBrowser(archive).get('/password-resets/%00').expect(400);
  });
});
