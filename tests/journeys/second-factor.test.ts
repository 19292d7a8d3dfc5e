import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import {
  type Browser,
  codeOf,
  entries,
  makePerson,
  openBrowser,
  PASSWORD,
  signedIn,
  soon,
} from '../accounts/person.ts';
import { openTestArchive, type TestArchive } from '../support/test-archive.ts';

let archive: TestArchive;
let email: string;
let account: string;
let people = 0;

beforeAll(async () => {
  archive = await openTestArchive();
});
afterAll(() => archive.close());
beforeEach(async () => {
  people += 1;
  email = `person-${people}@house.example`;
  account = await makePerson(archive, email);
});

const SECRET = /class="set-up-secret"><code>([A-Z2-7 ]+)<\/code>/;

/** Sets it up as somebody does with their app; answers the secret and the backup codes. */
async function switchOn(browser: Browser): Promise<{ secret: string; backupCodes: string[] }> {
  const page = await browser.send('/account/second-factor', { password: PASSWORD }).expect(200);
  const secret = (SECRET.exec(page.text)?.[1] ?? '').replaceAll(' ', '');
  const code = codeOf(secret);
  const done = await browser.send('/account/second-factor/confirmation', { code }).expect(200);
  const backupCodes = [...done.text.matchAll(/<li><code>([^<]+)<\/code><\/li>/g)].map((match) => match[1] as string);
  return { secret, backupCodes };
}

/** A browser in which the password was given and accepted. */
async function afterPassword(): Promise<Browser> {
  const browser = openBrowser(archive);
  const first = await browser.send('/sign-in', { email, password: PASSWORD, next: '/outlets' });
  expect([first.status, first.headers.location]).toEqual([303, '/sign-in/second-factor?next=%2Foutlets']);
  return browser;
}

const step = (browser: Browser, code: string) => browser.send('/sign-in/second-factor', { code, next: '/outlets' });

describe('an account with a second factor', () => {
  it('is entered by password and code, and not by the password alone', async () => {
    const { secret, backupCodes } = await switchOn(await signedIn(archive, email));
    expect(backupCodes).toHaveLength(10);
    const browser = await afterPassword();
    await browser.get('/outlets').expect(401);
    await browser.get('/sign-in/second-factor').expect(200);
    const answer = await step(browser, codeOf(secret, 1));
    expect([answer.status, answer.headers.location]).toEqual([303, '/outlets']);
    await browser.get('/outlets').expect(200);
    expect((await entries(archive, 'sign-in')).at(-1)).toMatchObject({ actor: email, detail: { by: 'second factor' } });
    expect((await entries(archive, 'second-factor')).at(-1)).toMatchObject({ account, detail: { after: 'on' } });
  });

  it('takes a code once: whoever looked over a shoulder is too late', async () => {
    const { secret } = await switchOn(await signedIn(archive, email));
    const code = codeOf(secret, 1);
    await step(await afterPassword(), code).expect(303);
    const again = await step(await afterPassword(), code);
    expect(again.status).toBe(401);
    expect(again.text).toContain('does not fit');
  });

  it('takes a code once also where it comes many times at once, and not the one that set it up', async () => {
    const { secret } = await switchOn(await signedIn(archive, email));
    const confirming = await archive.database.prisma.usedCode.findFirstOrThrow({ where: { accountId: account } });
    await step(await afterPassword(), confirming.code).expect(401);
    const browsers = await Promise.all(Array.from({ length: 6 }, afterPassword));
    const code = codeOf(secret, 1);
    const statuses = await Promise.all(browsers.map(async (browser) => (await step(browser, code)).status));
    expect(statuses.sort()).toEqual([303, 401, 401, 401, 401, 401]);
    expect((await entries(archive, 'sign-in')).filter(({ actor }) => actor === email)).toHaveLength(2);
  });

  it('takes a backup code once, in place of the app', async () => {
    const { backupCodes } = await switchOn(await signedIn(archive, email));
    const [code = ''] = backupCodes;
    await step(await afterPassword(), code).expect(303);
    expect((await entries(archive, 'sign-in')).at(-1)).toMatchObject({ detail: { by: 'backup code' } });
    await step(await afterPassword(), code).expect(401);
  });

  it('refuses wrong codes, each kept in the ledger, and asks for the password anew after five', async () => {
    const { secret } = await switchOn(await signedIn(archive, email));
    const browser = await afterPassword();
    for (let tries = 0; tries < 5; tries += 1) {
      const wrong = await step(browser, 'wrong-wrong');
      expect([wrong.status, wrong.text.includes('does not fit')]).toEqual([401, true]);
    }
    expect((await entries(archive, 'sign-in-refusal')).at(-1)).toMatchObject({
      actor: 'anonymous',
      detail: { email, by: 'second factor' },
    });
    const sixth = await step(browser, codeOf(secret, 1));
    expect([sixth.status, sixth.text.includes('Begin again with your password')]).toEqual([401, true]);
    await browser.get('/outlets').expect(401);
  });

  it('is locked for a while after ten wrong codes, for the right one too', async () => {
    const { secret } = await switchOn(await signedIn(archive, email));
    for (const browser of [await afterPassword(), await afterPassword()])
      for (let tries = 0; tries < 5; tries += 1) await step(browser, '000 000').expect(401);
    const locked = await step(await afterPassword(), codeOf(secret, 1));
    expect(locked.status).toBe(429);
    expect(locked.text).toContain('Wait a quarter of an hour');
  });

  it('lets nobody in by the second step without the first, nor with somebody else’s session', async () => {
    const { secret } = await switchOn(await signedIn(archive, email));
    const browser = openBrowser(archive);
    const away = await browser.get('/sign-in/second-factor?next=/outlets');
    expect([away.status, away.headers.location]).toEqual([303, '/sign-in?next=%2Foutlets']);
    await step(browser, codeOf(secret, 1)).expect(401);
    await browser.get('/outlets').expect(401);
  });

  it('is entered in a browser where somebody else is signed in, whose session then ends', async () => {
    const { secret } = await switchOn(await signedIn(archive, email));
    await makePerson(archive, `other-${email}`);
    const browser = await signedIn(archive, `other-${email}`);
    await browser.send('/sign-in', { email, password: PASSWORD }).expect(303);
    await step(browser, codeOf(secret, 1)).expect(303);
    expect((await browser.get('/account').expect(200)).text).toContain(`title="${email}"`);
  });

  it('still asks for the code after a forgotten password was set anew', async () => {
    await switchOn(await signedIn(archive, email));
    const browser = openBrowser(archive);
    await browser.send('/password-resets', { email }).expect(200);
    const { text } = await soon(() => archive.mails.find(({ to }) => to === email));
    const { pathname } = new URL(/https?:\S+/.exec(text)?.[0] ?? '');
    await browser.send(pathname, { password: PASSWORD }).expect(303);
    await (await afterPassword()).get('/outlets').expect(401);
  });
});

describe('setting it up', () => {
  it('needs the password and a code that fits, and shows secret and picture once', async () => {
    const browser = await signedIn(archive, email);
    await browser.send('/account/second-factor', { password: 'not the password' }).expect(400);
    const page = await browser.send('/account/second-factor', { password: PASSWORD }).expect(200);
    expect(page.text).toContain('src="data:image/svg+xml;base64,');
    expect(page.headers['cache-control']).toBe('no-store');
    const wrong = await browser.send('/account/second-factor/confirmation', { code: '12' });
    expect([wrong.status, wrong.text.includes('does not fit')]).toEqual([400, true]);
    // Begun and not finished: the password alone lets in as before.
    await signedIn(archive, email);
  });

  it('shows the backup codes to nobody who sends the form again', async () => {
    const browser = await signedIn(archive, email);
    const { secret } = await switchOn(browser);
    const again = await browser.send('/account/second-factor/confirmation', { code: codeOf(secret, 1) });
    expect(again.status).toBe(409);
    expect(again.text).not.toContain('<li><code>');
  });

  it('makes other backup codes and switches off by password and code, and by neither alone', async () => {
    const browser = await signedIn(archive, email);
    const { secret, backupCodes } = await switchOn(browser);
    const [renewal, removal] = ['/account/second-factor/backup-codes', '/account/second-factor/removal'];
    const code = codeOf(secret, 1);
    for (const path of [renewal, removal])
      for (const proof of [
        { password: 'wrong', code },
        { password: PASSWORD },
        { password: PASSWORD, code: 'no-code' },
      ])
        await browser.send(path, proof as Record<string, string>).expect(400);
    const renewed = await browser.send(renewal, { password: PASSWORD, code }).expect(200);
    const [given = ''] = [...renewed.text.matchAll(/<li><code>([^<]+)<\/code><\/li>/g)].map((match) => match[1]);
    for (const old of backupCodes) expect(renewed.text).not.toContain(old);
    await step(await afterPassword(), backupCodes[0] ?? '').expect(401);
    await browser.send(removal, { password: PASSWORD, code }).expect(400);
    const off = await browser.send(removal, { password: PASSWORD, code: given });
    expect(off.headers.location).toBe('/account?done=second-factor-off');
    await browser.get('/account').expect(200);
    await (await signedIn(archive, email)).get('/outlets').expect(200);
  });

  it('is told in the ledger before it happens and after, as is what was refused', async () => {
    const browser = await signedIn(archive, email);
    await browser.send('/account/second-factor/removal', { password: 'wrong', code: '' }).expect(400);
    await switchOn(browser);
    const told = (await entries(archive, 'second-factor')).filter((entry) => entry.account === account);
    expect(told.map(({ detail }) => detail)).toEqual([
      { after: 'off', step: 'asked' },
      { after: 'off', step: 'refused', because: expect.stringContaining('not your password') },
      { after: 'begun', step: 'asked' },
      { after: 'begun', step: 'done' },
      { after: 'on', step: 'asked' },
      { after: 'on', step: 'done' },
    ]);
  });
});
