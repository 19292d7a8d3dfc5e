import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Response, Test } from 'supertest';
import { openTestArchive, type Requests, type TestArchive } from '../support/test-archive.ts';

const PASSWORD = 'a sentence nobody guesses';
const NOT_GOOD = 'This invitation is not good any more';
const WEEK_MS = 7 * 86_400_000;

describe('an invitation', () => {
  let archive: TestArchive;
  let administrator: Requests;

  beforeAll(async () => {
    archive = await openTestArchive();
    administrator = await archive.signIn(['administrator']);
  });

  afterAll(() => archive.close());

  const invite = (email: string, roles: string[], by = administrator) =>
    by.post('/invitations').type('form').send({ email, roles });
  /** The path of the link in the last mail. */
  const mailedPath = () => /\/invitations\/[\w-]+/.exec(archive.mails.at(-1)?.text ?? '')?.[0] ?? 'no link';
  const accept = (path: string, form: object = {}): Test =>
    archive.anonymous
      .post(path)
      .type('form')
      .send({ name: 'Olga', password: PASSWORD, ...form });
  const cookieOf = ({ headers }: Response) =>
    (headers['set-cookie'] as unknown as string[]).map((value) => value.split(';', 1)[0]).join('; ');
  const accountOf = (email: string) => archive.database.prisma.account.findUnique({ where: { email } });
  const acts = async (act: string) => {
    const rows = await archive.database.prisma.ledgerEntry.findMany({ where: { act }, orderBy: { seq: 'asc' } });
    return rows.map(({ actor, rule, detail }) => ({ actor, rule, detail }));
  };

  it('leads from the mail to the first page, and to no more than its roles', async () => {
    const { text } = await invite('Olga@Desk.example', ['viewer']).expect(201);
    expect(archive.mails.at(-1)).toMatchObject({ to: 'olga@desk.example' });
    const path = mailedPath();
    expect(text).toContain(path);

    const form = await archive.anonymous.get(path).expect(200).expect('Referrer-Policy', 'no-referrer');
    expect(form.text).toContain('value="olga@desk.example"');

    const made = await accept(path).expect(303).expect('Location', '/');
    const cookie = cookieOf(made);
    const olga = (to: string) => archive.anonymous.get(to).set({ Cookie: cookie });
    expect((await olga('/photos').expect(200)).text).toContain('Olga');
    await olga('/upload').expect(403);
    await olga('/accounts').expect(403);
    expect(await acts('account')).toContainEqual(
      expect.objectContaining({ actor: 'olga@desk.example', rule: expect.stringMatching(/^invited by person-/) }),
    );
  });

  it('shows its link once: the list of open invitations does not', async () => {
    await invite('once@desk.example', ['viewer']).expect(201);
    const { text } = await administrator.get('/accounts').expect(200);
    expect(text).toContain('once@desk.example');
    expect(text).not.toContain(mailedPath());
  });

  it('is good for one account: whoever opens it again is told so', async () => {
    await invite('twice@desk.example', ['viewer']).expect(201);
    const path = mailedPath();
    await accept(path).expect(303);
    expect((await archive.anonymous.get(path).expect(410)).text).toContain(NOT_GOOD);
    expect((await accept(path, { name: 'Somebody else' }).expect(410)).text).toContain(NOT_GOOD);
    expect(await accountOf('twice@desk.example')).toMatchObject({ name: 'Olga' });
  });

  it('makes one account of two tries at once', async () => {
    await invite('both@desk.example', ['viewer']).expect(201);
    const path = mailedPath();
    const answers = await Promise.all([accept(path), accept(path)]);
    expect(answers.map(({ status }) => status).sort()).toEqual([303, 410]);
  });

  it('expires after a week', async () => {
    await invite('late@desk.example', ['viewer']).expect(201);
    const path = mailedPath();
    const before = archive.now;
    archive.now = new Date(before.getTime() + WEEK_MS - 1000);
    await archive.anonymous.get(path).expect(200);
    archive.now = new Date(before.getTime() + WEEK_MS);
    expect((await accept(path).expect(410)).text).toContain(NOT_GOOD);
    archive.now = before;
    expect(await accountOf('late@desk.example')).toBeNull();
  });

  it('of somebody else makes their account and no other, whatever address is sent along', async () => {
    await invite('theirs@desk.example', ['viewer']).expect(201);
    await accept(mailedPath(), { email: 'mine@desk.example', roles: 'administrator' }).expect(303);
    expect(await accountOf('mine@desk.example')).toBeNull();
    expect(await accountOf('theirs@desk.example')).toMatchObject({ roles: ['viewer'] });
  });

  it('that was revoked, or replaced by a newer one, is answered as one that never was', async () => {
    await invite('again@desk.example', ['viewer']).expect(201);
    const first = mailedPath();
    await invite('again@desk.example', ['editor']).expect(201);
    await archive.anonymous.get(first).expect(410);
    const { text } = await administrator.get('/accounts');
    const id = /\/invitations\/([0-9a-f-]{36})\/revocation/.exec(text)?.[1];
    await administrator.post(`/invitations/${id}/revocation`).expect(303);
    const revoked = await archive.anonymous.get(mailedPath()).expect(410);
    const unknown = await archive.anonymous.get('/invitations/made-up').expect(410);
    expect(revoked.text).toContain(NOT_GOOD);
    expect(unknown.text).toContain(NOT_GOOD);
    await administrator.post(`/invitations/${id}/revocation`).expect(404);
    expect(await acts('invitation-revocation')).toMatchObject([
      { detail: { email: 'again@desk.example', roles: ['viewer'], because: 'invited anew' } },
      { detail: { email: 'again@desk.example', roles: ['editor'] } },
    ]);
  });

  it('stays theirs when the password was too short, and says what to do', async () => {
    await invite('short@desk.example', ['viewer']).expect(201);
    const path = mailedPath();
    const { text } = await accept(path, { password: 'short' }).expect(400);
    expect(text).toContain('A password has 12 to 128 characters');
    expect(text).toContain('value="Olga"');
    await accept(path, { name: '  ' }).expect(400);
    expect(await accountOf('short@desk.example')).toBeNull();
    await accept(path).expect(303);
  });

  it('is void once whoever made it is no administrator any more', async () => {
    const other = await archive.signIn(['administrator']);
    await invite('back-door@desk.example', ['administrator'], other).expect(201);
    const path = mailedPath();
    await administrator.post(`/accounts/${other.account}/roles`).type('form').send({ roles: 'viewer' }).expect(303);
    await archive.anonymous.get(path).expect(410);
    expect((await acts('invitation-revocation')).at(-1)).toMatchObject({
      detail: { email: 'back-door@desk.example', because: expect.stringContaining('no administrator any more') },
    });
  });

  it('is not for somebody who has an account, nor for no address or role', async () => {
    await invite('has-one@desk.example', ['viewer']).expect(201);
    await accept(mailedPath()).expect(303);
    await invite('Has-One@desk.example', ['administrator']).expect(409);
    await invite('not an address', ['viewer']).expect(400);
    await invite('nobody@desk.example', []).expect(400);
    await invite('nobody@desk.example', ['owner']).expect(400);
  });

  it('is made by administrators alone', async () => {
    const sent = archive.mails.length;
    for (const roles of [['viewer'], ['editor'], ['rights-manager'], ['contributor']] as const)
      await invite('friend@desk.example', ['viewer'], await archive.signIn([...roles])).expect(403);
    await invite('friend@desk.example', ['viewer'], archive.script).expect(403);
    await invite('friend@desk.example', ['viewer'], archive.anonymous).expect(401);
    expect(archive.mails).toHaveLength(sent);
  });
});
