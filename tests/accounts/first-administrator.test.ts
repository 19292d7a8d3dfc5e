import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { acceptInvitation, openInvitation } from '../../src/accounts/entry-links.ts';
import { ensureAdministrator } from '../../src/accounts/first-administrator.ts';
import { openTestArchive, type TestArchive } from '../support/test-archive.ts';

let archive: TestArchive;
const at = new Date('2026-03-01T12:00:00Z');
const configured = { email: 'Chief@Desk.example', password: 'a sentence nobody guesses' };
const ROLES = ['editor', 'rights-manager', 'administrator'];

beforeAll(async () => {
  archive = await openTestArchive();
});

afterAll(() => archive.close());

beforeEach(async () => {
  await archive.database.prisma.account.deleteMany();
  await archive.database.prisma.entryLink.deleteMany();
});

const ensure = (who: typeof configured | null) => ensureAdministrator(archive.auth, archive.database.prisma, who, at);
const accounts = () => archive.database.prisma.account.findMany();

describe('the first administrator', () => {
  it('is made from the settings, with the roles to set up the whole archive', async () => {
    expect(await ensure(configured)).toBeNull();
    expect(await accounts()).toMatchObject([{ email: 'chief@desk.example', roles: ROLES }]);
    const body = { email: 'chief@desk.example', password: configured.password };
    const { user } = await archive.auth.api.signInEmail({ body });
    expect(user.email).toBe('chief@desk.example');
  });

  it('is invited by a link where the settings name nobody', async () => {
    const secret = (await ensure(null)) ?? '';
    const invitation = await openInvitation(archive.database.prisma, secret, at);
    expect(invitation).toMatchObject({ email: null, roles: ROLES });
    expect(await accounts()).toEqual([]);
  });

  it('is invited by the link of the last start only', async () => {
    const first = (await ensure(null)) ?? '';
    const second = (await ensure(null)) ?? '';
    await expect(openInvitation(archive.database.prisma, first, at)).rejects.toMatchObject({ code: 'gone' });
    await expect(openInvitation(archive.database.prisma, second, at)).resolves.toMatchObject({ email: null });
  });

  it('is made once: the next start makes and prints nothing', async () => {
    await ensure(configured);
    expect(await ensure(configured)).toBeNull();
    expect(await ensure(null)).toBeNull();
    expect(await accounts()).toHaveLength(1);
  });

  it('is one, however many servers start at once', async () => {
    await Promise.all([ensure(configured), ensure(configured), ensure(configured)]);
    expect(await accounts()).toHaveLength(1);
  });

  it('is not made a second time by a link that an earlier start printed', async () => {
    const secret = (await ensure(null)) ?? '';
    await ensure(configured);
    const { auth, database } = archive;
    const somebody = { email: 'late@desk.example', name: 'Late', password: 'another long sentence' };
    await expect(acceptInvitation(auth, database.prisma, secret, somebody, at)).rejects.toMatchObject({ code: 'gone' });
    expect(await accounts()).toHaveLength(1);
  });

  it('is one, though two open the link at once, each with an address of their own', async () => {
    const secret = (await ensure(null)) ?? '';
    const { auth, database } = archive;
    const accept = (email: string) =>
      acceptInvitation(auth, database.prisma, secret, { email, name: 'Chief', password: configured.password }, at);
    const tries = await Promise.allSettled([accept('one@desk.example'), accept('other@desk.example')]);
    expect(tries.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
    expect(await accounts()).toHaveLength(1);
  });
});
