import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { createToken } from '../../src/accounts/tokens.ts';
import { openTestArchive, type TestArchive } from '../support/test-archive.ts';
import { entries, makePerson, openBrowser, PASSWORD, signedIn } from './person.ts';

const NEW_PASSWORD = 'another quiet desk';

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
  account = await makePerson(archive, email, ['viewer']);
});

const sessionsOf = (id: string) => archive.database.prisma.session.findMany({ where: { accountId: id } });

describe('everybody’s own account', () => {
  it('says who they are, what they may do and where they are signed in', async () => {
    const browser = await signedIn(archive, email);
    await signedIn(archive, email);
    const page = await browser.get('/account').expect(200);
    for (const words of ['Ana Lima', email, 'viewer', 'see agencies', 'This one', 'End all others'])
      expect(page.text).toContain(words);
    expect(page.text).not.toContain('upload photos');
  });

  it('is nobody else’s: not a token’s, and not without signing in', async () => {
    await archive.script.get('/account').expect(403);
    await archive.anonymous.get('/account').expect(401);
  });

  it('changes the password with the old one, and signs out every other browser', async () => {
    const [here, elsewhere] = [await signedIn(archive, email), await signedIn(archive, email)];
    const refused = await here.send('/account/password', { password: 'wrong', newPassword: NEW_PASSWORD });
    expect([refused.status, refused.text.includes('That is not your password')]).toEqual([400, true]);
    await here.send('/account/password', { password: PASSWORD, newPassword: 'short' }).expect(400);
    await here.send('/account/password', { password: PASSWORD, newPassword: NEW_PASSWORD }).expect(303);
    await here.get('/account').expect(200);
    await elsewhere.get('/account').expect(401);
    await openBrowser(archive).send('/sign-in', { email, password: PASSWORD }).expect(401);
    await openBrowser(archive).send('/sign-in', { email, password: NEW_PASSWORD }).expect(303);
    expect((await entries(archive, 'password-change')).at(-1)).toMatchObject({ actor: email, account });
  });

  it('ends one session, or all others, at once', async () => {
    const here = await signedIn(archive, email);
    const [own] = await sessionsOf(account);
    const [second, third] = [await signedIn(archive, email), await signedIn(archive, email)];
    const [other] = (await sessionsOf(account)).filter(({ id }) => id !== own?.id);
    await here.send(`/account/sessions/${other?.id}/revocation`).expect(303);
    const left = [await second.get('/account'), await third.get('/account')].map(({ status }) => status).sort();
    expect(left).toEqual([200, 401]);
    await here.send('/account/session-revocations').expect(303);
    expect(await sessionsOf(account)).toHaveLength(1);
    await here.get('/account').expect(200);
  });

  it('shows no session that has run out', async () => {
    const here = await signedIn(archive, email);
    await signedIn(archive, email);
    const [newest] = (await sessionsOf(account)).toSorted((one, other) => +other.updatedAt - +one.updatedAt);
    const page = async () => (await here.get('/account').expect(200)).text;
    expect(await page()).toContain(`/account/sessions/${newest?.id}/revocation`);
    const { session } = archive.database.prisma;
    await session.update({ where: { id: newest?.id ?? '' }, data: { expiresAt: new Date(0) } });
    expect(await page()).not.toContain(`/account/sessions/${newest?.id}/revocation`);
  });

  it('ends no session of somebody else', async () => {
    const stranger = await makePerson(archive, `stranger-${email}`);
    await signedIn(archive, `stranger-${email}`);
    const [theirs] = await sessionsOf(stranger);
    const here = await signedIn(archive, email);
    await here.send(`/account/sessions/${theirs?.id}/revocation`).expect(404);
    expect(await sessionsOf(stranger)).toHaveLength(1);
    await here.send('/account/sessions/nonsense/revocation').expect(400);
  });

  it('shows the tokens that act for it, and revokes them', async () => {
    const by = { actor: 'tests', at: archive.now, account: null, rule: null };
    const token = { name: 'Publishing system', owner: email, scopes: ['see-photos'], expiresAt: null };
    const made = await createToken(archive.database.prisma, token, by);
    const browser = await signedIn(archive, email);
    expect((await browser.get('/account')).text).toContain('Publishing system');
    await browser.send(`/account/tokens/${made.token.id}/revocation`).expect(303);
    expect((await browser.get('/account')).text).not.toContain('Publishing system');
    await archive.anonymous.get('/api/v1/photos').set('Authorization', `Bearer ${made.secret}`).expect(401);
  });

  it('shows neither password nor second factor of whoever signs in with a provider', async () => {
    const { get } = await archive.signIn(['viewer']);
    const page = await get('/account').expect(200);
    expect(page.text).toContain('You sign in with a provider');
    expect(page.text).not.toContain('/account/second-factor');
  });
});
