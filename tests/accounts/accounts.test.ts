import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { openTestArchive, type Requests, type TestArchive } from '../support/test-archive.ts';

const NOBODY = '0198c5f2-0000-7000-8000-000000000000';

describe('the accounts of an archive', () => {
  let archive: TestArchive;
  let administrator: Requests & { account: string };
  let somebody: Requests & { account: string };

  beforeAll(async () => {
    archive = await openTestArchive();
    // The one that the tests' own token acts for would be another administrator.
    await archive.database.prisma.account.deleteMany();
    administrator = await archive.signIn(['editor', 'administrator']);
  });

  beforeEach(async () => {
    somebody = await archive.signIn(['editor']);
  });

  afterAll(() => archive.close());

  const setRoles = (id: string, roles: string[]) =>
    administrator.post(`/accounts/${id}/roles`).type('form').send({ roles });
  const rowOf = (id: string) => archive.database.prisma.account.findUniqueOrThrow({ where: { id } });
  const changesOf = async (id: string) => {
    const where = { act: 'account-change', detail: { path: ['account'], equals: id } };
    const rows = await archive.database.prisma.ledgerEntry.findMany({ where, orderBy: { seq: 'asc' } });
    return rows.map(({ detail, rule }) => ({ rule, ...(detail as object) }));
  };

  it('are listed with their roles and when they were seen last', async () => {
    await somebody.get('/photos').expect(200);
    const { text } = await administrator.get('/accounts').expect(200);
    const { email } = await rowOf(somebody.account);
    expect(text).toContain(email);
    expect(text).toContain('Editor, Administrator');
    expect((await rowOf(somebody.account)).lastSeenAt).toEqual(archive.now);
  });

  it('have a page each', async () => {
    const { text } = await administrator.get(`/accounts/${somebody.account}`).expect(200);
    expect(text).toContain('Close the account');
    await administrator.get(`/accounts/${NOBODY}`).expect(404);
    await administrator.get('/accounts/nobody').expect(400);
  });

  it('get new roles that hold with the next request, and the ledger keeps before and after', async () => {
    await somebody.get('/upload').expect(200);
    await setRoles(somebody.account, ['viewer']).expect(303);
    await somebody.get('/upload').expect(403);
    expect(await changesOf(somebody.account)).toMatchObject([
      { before: ['editor'], after: ['viewer'], rule: 'manage-accounts, as administrator' },
    ]);
  });

  it('have at least one role, and none that nobody knows', async () => {
    await setRoles(somebody.account, []).expect(400);
    await setRoles(somebody.account, ['editor', 'emperor']).expect(400);
    await setRoles(NOBODY, ['editor']).expect(404);
    expect(await rowOf(somebody.account)).toMatchObject({ roles: ['editor'] });
  });

  it('once closed let nobody in, until they are opened again', async () => {
    await administrator.post(`/accounts/${somebody.account}/closure`).expect(303);
    await somebody.get('/photos').expect(401);
    expect((await administrator.get('/accounts')).text).toContain('Closed');
    await administrator.post(`/accounts/${somebody.account}/closure`).expect(303);
    await administrator.post(`/accounts/${somebody.account}/reopening`).expect(303);
    await somebody.get('/photos').expect(401);
    expect(await changesOf(somebody.account)).toMatchObject([{ after: 'closed' }, { after: 'open' }]);
  });

  it('once closed let nobody in by a session that is left, by whatever hand they were closed', async () => {
    const { account } = archive.database.prisma;
    await account.update({ where: { id: somebody.account }, data: { closedAt: archive.now } });
    await somebody.get('/photos').expect(401);
  });

  it('are asked to sign in again after thirty days, however often they came', async () => {
    const begun = (before: number) =>
      archive.database.prisma.session.updateMany({
        where: { accountId: somebody.account },
        data: { createdAt: new Date(archive.now.getTime() - before) },
      });
    const month = 30 * 86_400_000;
    await begun(month);
    await somebody.get('/photos').expect(200);
    await begun(month + 1);
    await somebody.get('/photos').expect(401);
  });

  it('do not stand in for a token that is not valid', async () => {
    await somebody.get('/photos').set('Authorization', 'Bearer imprimatur_wrong').expect(401);
  });

  it('lose every session when an administrator ends them, and can sign in again', async () => {
    await somebody.get('/photos').expect(200);
    await administrator.post(`/accounts/${somebody.account}/session-revocations`).expect(303);
    await somebody.get('/photos').expect(401);
    expect((await rowOf(somebody.account)).closedAt).toBeNull();
  });

  it('keep one administrator, who can neither be closed nor be made less', async () => {
    await setRoles(administrator.account, ['editor']).expect(409);
    const { text } = await administrator.post(`/accounts/${administrator.account}/closure`).expect(409);
    expect(text).toContain('This is the last administrator');
    expect(await rowOf(administrator.account)).toMatchObject({ closedAt: null, roles: ['editor', 'administrator'] });
  });

  it('keep one of two administrators who make each other less at once', async () => {
    const other = await archive.signIn(['administrator']);
    const less = (by: Requests, id: string) => by.post(`/accounts/${id}/roles`).type('form').send({ roles: 'viewer' });
    const answers = await Promise.all([less(administrator, other.account), less(other, administrator.account)]);
    const statuses = answers.map(({ status }) => status).sort();
    expect(statuses[0]).toBe(303);
    // Whoever comes second is the last one, or is no administrator any more when they are recognised.
    expect([403, 409]).toContain(statuses[1]);
    const where = { closedAt: null, roles: { has: 'administrator' } };
    expect(await archive.database.prisma.account.count({ where })).toBe(1);
    await archive.database.prisma.account.update({
      where: { id: administrator.account },
      data: { roles: ['editor', 'administrator'] },
    });
  });

  it('are kept by administrators alone', async () => {
    const target = administrator.account;
    for (const roles of [['viewer'], ['editor'], ['rights-manager']] as const) {
      const other = await archive.signIn([...roles]);
      await other.get('/accounts').expect(403);
      await other.post(`/accounts/${other.account}/roles`).type('form').send({ roles: 'administrator' }).expect(403);
      for (const act of ['closure', 'reopening', 'session-revocations'])
        await other.post(`/accounts/${target}/${act}`).expect(403);
    }
    await administrator.get('/accounts').expect(200);
  });
});
