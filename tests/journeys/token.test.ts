import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { openTestArchive, type Requests, type TestArchive } from '../support/test-archive.ts';

const DAY_MS = 86_400_000;

describe("a token's life", () => {
  let archive: TestArchive;
  let administrator: Requests;
  let owner: { account: string };
  let beginning: Date;

  beforeAll(async () => {
    archive = await openTestArchive();
    administrator = await archive.signIn(['administrator']);
    beginning = archive.now;
  });

  beforeEach(async () => {
    archive.now = beginning;
    owner = await archive.signIn(['editor']);
  });

  afterAll(() => archive.close());

  const make = (form: object = {}, by = administrator) =>
    by
      .post('/tokens')
      .type('form')
      .send({ owner: owner.account, name: 'CMS', scopes: ['see-photos'], days: '30', ...form });
  const secretIn = (text: string) => /value="(imprimatur_[\w-]{43})"/.exec(text)?.[1] ?? 'no secret';
  const made = async (form: object = {}) => secretIn((await make(form).expect(201)).text);
  const using = (secret: string) => ({
    get: (path: string) => archive.anonymous.get(path).set({ Authorization: `Bearer ${secret}` }),
    post: (path: string) => archive.anonymous.post(path).set({ Authorization: `Bearer ${secret}` }),
  });
  const rowOf = (secret: string) =>
    archive.database.prisma.apiToken.findFirstOrThrow({
      where: { prefix: secret.slice(0, 17), accountId: owner.account },
    });

  it('begins with a secret that is shown once and kept nowhere', async () => {
    const { text } = await make().expect(201);
    const secret = secretIn(text);
    expect(text).toContain(`Authorization: Bearer ${secret}`);
    expect((await administrator.get('/tokens').expect(200)).text).not.toContain(secret);
    expect(JSON.stringify(await rowOf(secret))).not.toContain(secret.slice(17));
  });

  it('opens what its scopes name, and its use is noted', async () => {
    const secret = await made();
    await using(secret).get('/api/v1/photos').expect(200);
    expect((await rowOf(secret)).lastUsedAt).toEqual(beginning);
  });

  it('refuses what its scopes do not name, though its owner may', async () => {
    const { body } = await using(await made())
      .get('/api/v1/agencies')
      .expect(403);
    expect(body.detail).toContain('see-sources');
  });

  it('ends with what its owner may: a role taken away is taken from the token at once', async () => {
    const token = using(await made({ scopes: ['see-photos', 'see-sources'] }));
    await token.get('/api/v1/agencies').expect(200);
    await administrator
      .post(`/accounts/${owner.account}/roles`)
      .type('form')
      .send({ roles: 'contributor' })
      .expect(303);
    await token.get('/api/v1/agencies').expect(403);
    await token.get('/api/v1/photos').expect(200);
  });

  it('expires at its minute', async () => {
    const token = using(await made({ days: '30' }));
    archive.now = new Date(beginning.getTime() + 30 * DAY_MS - 1000);
    await token.get('/api/v1/photos').expect(200);
    archive.now = new Date(beginning.getTime() + 30 * DAY_MS);
    await token.get('/api/v1/photos').expect(401);
  });

  it('lasts where it was made without an end', async () => {
    const token = using(await made({ days: 'none' }));
    archive.now = new Date(beginning.getTime() + 3650 * DAY_MS);
    await token.get('/api/v1/photos').expect(200);
  });

  it('ends with the very next request once it is revoked', async () => {
    const secret = await made();
    await using(secret).get('/api/v1/photos').expect(200);
    const { id } = await rowOf(secret);
    await administrator.post(`/tokens/${id}/revocation`).expect(303);
    await using(secret).get('/api/v1/photos').expect(401);
    const acts = await archive.database.prisma.ledgerEntry.findMany({ where: { act: 'token-revocation' } });
    expect(acts.map(({ detail }) => detail)).toContainEqual(expect.objectContaining({ token: id }));
  });

  it('ends with the account it acts for, and does not come back with it', async () => {
    const token = using(await made());
    await administrator.post(`/accounts/${owner.account}/closure`).expect(303);
    await token.get('/api/v1/photos').expect(401);
    await administrator.post(`/accounts/${owner.account}/reopening`).expect(303);
    await token.get('/api/v1/photos').expect(401);
  });

  it('is of no use, and cannot be made, where the account was closed by whatever hand', async () => {
    const token = using(await made());
    const { account } = archive.database.prisma;
    await account.update({ where: { id: owner.account }, data: { closedAt: archive.now } });
    await token.get('/api/v1/photos').expect(401);
    await make().expect(404);
  });

  it('was revoked when it was first revoked', async () => {
    const secret = await made();
    const { id } = await rowOf(secret);
    await administrator.post(`/tokens/${id}/revocation`).expect(303);
    archive.now = new Date(beginning.getTime() + DAY_MS);
    await administrator.post(`/tokens/${id}/revocation`).expect(303);
    expect((await rowOf(secret)).revokedAt).toEqual(beginning);
  });

  it('never reaches further than its owner, nor into what is done in person', async () => {
    const beyond = await make({ scopes: ['see-photos', 'issue-notice'] }).expect(400);
    expect(beyond.text).toContain('may not kill and withhold photos');
    const inPerson = await make({ scopes: ['manage-accounts'] }).expect(400);
    expect(inPerson.text).toContain('done in person');
    await make({ scopes: ['everything'] }).expect(400);
    await make({ scopes: [] }).expect(400);
    await make({ days: '9999' }).expect(400);
    await make({ owner: 'nobody' }).expect(400);
    await make({ owner: '0198c5f2-0000-7000-8000-000000000000' }).expect(404);
    expect(await archive.database.prisma.apiToken.count({ where: { accountId: owner.account } })).toBe(0);
  });

  it('is in the hands of administrators alone, in person', async () => {
    const secret = await made();
    const { id } = await rowOf(secret);
    const others = [
      ...(await Promise.all([archive.signIn(['editor']), archive.signIn(['rights-manager'])])),
      archive.script,
    ];
    for (const other of others) {
      await make({}, other).expect(403);
      await other.get('/tokens').expect(403);
      await other.post(`/tokens/${id}/revocation`).expect(403);
    }
    await make({}, archive.anonymous).expect(401);
    await using(secret).post(`/tokens/${id}/revocation`).expect(403);
    await using(secret).get('/api/v1/photos').expect(200);
  });
});
