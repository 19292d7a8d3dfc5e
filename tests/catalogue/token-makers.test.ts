import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { SCOPES } from '../../src/accounts/permissions.ts';
import { createToken } from '../../src/accounts/tokens.ts';
import { FOUNDING_CAPTIONS, furnish, openTestArchive, type TestArchive, uploadPhoto } from '../support/test-archive.ts';

type Person = Awaited<ReturnType<TestArchive['signIn']>>;
type Method = 'post' | 'patch';

/** Whoever can make a token for somebody else must not be both people of a decision. */
describe('what was asked for with a token', () => {
  let archive: TestArchive;
  let maker: Person;
  let other: Person;
  let secret: string;
  let photo: string;

  beforeAll(async () => {
    archive = await openTestArchive();
    await furnish(archive);
    maker = await archive.signIn(['rights-manager', 'administrator']);
    other = await archive.signIn(['rights-manager']);
    const owner = await archive.signIn(['editor', 'rights-manager']);
    const { prisma } = archive.database;
    const email = async ({ account }: Person) =>
      (await prisma.account.findUniqueOrThrow({ where: { id: account } })).email;
    const by = { actor: await email(maker), at: archive.now, account: maker.account, rule: null };
    const scopes = SCOPES.filter((scope) =>
      ['edit-photo', 'see-widenings', 'request-waiver', 'order', 'keep-licences'].includes(scope),
    );
    ({ secret } = await createToken(prisma, { name: 'CMS', owner: await email(owner), scopes, expiresAt: null }, by));
    photo = await uploadPhoto(archive, FOUNDING_CAPTIONS[3]);
  });

  afterAll(() => archive.close());

  const ask = async (method: Method, path: string, body: object) =>
    (await archive.anonymous[method](path).set('Authorization', `Bearer ${secret}`).send(body)).body;
  const korea = async () => {
    const { body } = await archive.request.get(`/api/v1/photos/${photo}/verdicts?outlet=world-web`).expect(200);
    const [{ reasons }] = body as [{ reasons: { clause: string; narrowedBy?: string; obstacle: string }[] }];
    return reasons.find(({ clause, narrowedBy }) => (narrowedBy ?? clause) === 'territory-only')?.obstacle ?? '';
  };
  const clause = async () =>
    (await archive.request.get(`/api/v1/photos/${photo}`).expect(200)).body.restrictions.find(
      ({ kind }: { kind: string }) => kind === 'territory-only',
    ).id as string;

  /** Neither decision is the maker's, the page says by whose token it came, and the other's holds. */
  async function expectAnother(path: string, [yes, no]: [string, string], page: string): Promise<void> {
    const because = { reason: 'Seen the paper' };
    for (const noun of [yes, no]) {
      const { body } = await maker.post(`${path}/${noun}`).send(because).expect(403);
      expect(body.detail).toMatch(/made the token/);
    }
    const shown = await maker.get(page).expect(200);
    expect(shown.text).toMatch(/, by a token that person-\d+@desk\.example made/);
    await other.post(`${path}/${yes}`).send(because).expect(200);
  }

  it('is no edit for the maker of the token to confirm', async () => {
    const edit = { reason: 'By telephone', restrictions: { drop: [await clause()] } };
    const { proposals } = await ask('patch', `/api/v1/photos/${photo}`, edit);
    await expectAnother(`/api/v1/widenings/${proposals[0].id}`, ['confirmation', 'refusal'], '/widenings');
    photo = await uploadPhoto(archive, FOUNDING_CAPTIONS[3]);
  });

  it('is no waiver for the maker of the token to approve', async () => {
    const asked = { photo, obstacle: await korea(), outlet: 'world-web', purpose: null, reason: 'By telephone' };
    const { id } = await ask('post', '/api/v1/waivers', { ...asked, until: '2026-03-08T12:00:00Z' });
    await expectAnother(`/api/v1/waivers/${id}`, ['approval', 'refusal'], `/waivers/${id}`);
  });

  it('is no order for the maker of the token to end', async () => {
    const { body } = await other
      .post('/api/v1/orders')
      .send({ kind: 'house', reason: 'Threats', reach: { kind: 'photos', photos: [photo] }, reviewOn: '2026-06-01' })
      .expect(201);
    await ask('post', `/api/v1/orders/${body.id}/end-request`, { reason: 'Settled' });
    await expectAnother(`/api/v1/orders/${body.id}`, ['end', 'end-request/refusal'], `/orders/${body.id}`);
  });

  it('is no licence for the maker of the token to approve', async () => {
    photo = await uploadPhoto(archive, FOUNDING_CAPTIONS[3]);
    const filed = { photo, kind: 'contract', document: 'No. 7', lifts: [await korea()], reason: 'Bought' };
    const box = { territories: 'all', channels: 'all', purposes: 'all', actions: ['publish'] };
    const { id } = await ask('post', '/api/v1/licences', { ...filed, ...box });
    await expectAnother(`/api/v1/licences/${id}`, ['approval', 'refusal'], '/licences');
  });
});
