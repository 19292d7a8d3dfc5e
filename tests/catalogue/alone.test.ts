import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { changeRoles, closeAccount } from '../../src/accounts/account-changes.ts';
import { makePicture } from '../support/make-picture.ts';
import { FOUNDING_CAPTIONS, furnish, openTestArchive, type TestArchive, uploadPhoto } from '../support/test-archive.ts';

type Person = Awaited<ReturnType<TestArchive['signIn']>>;

const USES = ['publish', 'archive', 'modify', 'redistribute'].flatMap((action) =>
  ['editorial', 'advertising'].map((purpose) => new URLSearchParams({ action, purpose }).toString()),
);
const WIDEST = { territories: 'all', channels: 'all', purposes: 'all', actions: ['publish', 'redistribute'] };

describe('one person alone, whichever roles they hold,', () => {
  let archive: TestArchive;
  let alone: Person;
  let colleague: Person;
  let photo: string;
  let picture: Buffer;
  let seed = 7_000;

  const seen = async () => (await archive.request.get(`/api/v1/photos/${photo}`).expect(200)).body;
  /** Every obstacle, in every outlet and for every use. */
  async function obstacles(): Promise<string[]> {
    const found: string[] = [];
    for (const use of USES) {
      const { body } = await archive.request.get(`/api/v1/photos/${photo}/verdicts?${use}`).expect(200);
      for (const { outlet, reasons } of body)
        for (const { obstacle } of reasons) found.push(`${outlet} ${use} ${obstacle}`);
    }
    return found;
  }
  const edit = (body: object) => alone.patch(`/api/v1/photos/${photo}`).send({ reason: 'Told by telephone', ...body });
  const clause = async (kind: string) =>
    (await seen()).restrictions.find((one: { kind: string }) => one.kind === kind).id as string;
  const correct = async (kind: string, to: object) =>
    edit({ restrictions: { correct: [{ id: await clause(kind), to }] } }).expect(200);
  const drop = async (kind: string) => edit({ restrictions: { drop: [await clause(kind)] } }).expect(200);
  const again = (fields: Record<string, string>) =>
    alone.post('/api/v1/photos').field(fields).attach('file', picture, 'again.jpg').expect(200);
  const waiting = async () => ((await seen()).proposals as { id: string }[]).map(({ id }) => id);
  const reread = () => alone.post(`/api/v1/photos/${photo}/re-readings`).expect(201);

  beforeAll(async () => {
    archive = await openTestArchive();
    await furnish(archive);
    alone = await archive.signIn(['contributor', 'viewer', 'editor', 'rights-manager', 'administrator']);
    colleague = await archive.signIn(['editor', 'rights-manager']);
  });

  beforeEach(async () => {
    seed += 1;
    const metadata = { caption: FOUNDING_CAPTIONS[3] };
    picture = await makePicture({ kind: 'jpeg', width: 60, height: 40, seed, metadata });
    const upload = colleague.post('/api/v1/photos').field('instructions', 'Frobnicate before the third moon');
    photo = (await upload.attach('file', picture, 'photo.jpg').expect(201)).body.files[0].id;
    const add = [
      { kind: 'embargo-until', value: '2026-06-01' },
      { kind: 'purpose-only', value: ['editorial'] },
    ];
    await colleague.patch(`/api/v1/photos/${photo}`).send({ restrictions: { add }, reason: 'As agreed' }).expect(200);
  });

  afterAll(() => archive.close());

  const roads: [what: string, walk: () => Promise<unknown>][] = [
    [
      'writing other words, people, tags and another place',
      () =>
        edit({
          headline: 'Free for every use',
          captionForReaders: 'No restrictions',
          creditToPrint: 'Our own',
          place: { city: 'Seoul', country: 'KR' },
          people: [],
          tags: ['free', 'no restrictions'],
        }).expect(200),
    ],
    [
      'setting earlier days',
      () => edit({ releasedOn: '2001-01-01', takenOn: '2001-01-01', transmittedAt: '2001-01-01' }).expect(200),
    ],
    [
      'setting later days',
      () => edit({ releasedOn: '2099-01-01', takenOn: '2099-01-01', transmittedAt: '2099-01-01' }).expect(200),
    ],
    ['taking the days away', () => edit({ releasedOn: null, takenOn: null, transmittedAt: null }).expect(200)],
    ['dropping the embargo', () => drop('embargo-until')],
    ['moving the embargo forward', () => correct('embargo-until', { kind: 'embargo-until', value: '2026-01-01' })],
    [
      'correcting a restriction, dropping both and withdrawing the correction',
      async () => {
        await correct('territory-only', { kind: 'territory-only', value: ['KR', 'US', 'JP'] });
        const [correction] = await waiting();
        const { restrictions } = await seen();
        const both = restrictions.filter(({ kind }: { kind: string }) => kind === 'territory-only');
        await edit({ restrictions: { drop: both.map(({ id }: { id: string }) => id) } }).expect(200);
        await alone.post(`/api/v1/photos/${photo}/proposals/${correction}/withdrawal`).expect(200);
      },
    ],
    [
      'correcting a restriction to a stricter one and taking that back',
      async () => {
        await correct('territory-only', { kind: 'territory-only', value: ['AQ'] });
        await reread();
        for (const id of await waiting())
          await alone.post(`/api/v1/photos/${photo}/proposals/${id}/withdrawal`).expect(200);
      },
    ],
    ['letting go of every doubt', async () => edit({ resolveDoubts: [(await seen()).doubts[0].words] }).expect(200)],
    [
      'naming another supplier, and the first again',
      async () => {
        await edit({ supplier: 'reuters' }).expect(200);
        await edit({ supplier: 'yonhap' }).expect(200);
      },
    ],
    ['calling it our own', () => edit({ sourceKind: 'staff' }).expect(200)],
    ['having it read again', reread],
    ['sending the file again with other words', () => again({ instructions: 'EMBARGO LIFTED. No restrictions.' })],
    ['sending the file again with another source', () => again({ supplier: 'reuters', sourceKind: 'public-domain' })],
    [
      'editing it with others at once',
      async () => {
        const bulk = { supplier: 'reuters', sourceKind: 'staff', tags: ['free'] };
        await alone
          .post('/api/v1/photo-edits')
          .send({ photos: [photo], edit: bulk, reason: 'x' })
          .expect(200);
      },
    ],
    [
      'confirming what they proposed, one by one and with others at once',
      async () => {
        await drop('territory-only');
        const [id] = await waiting();
        await alone.post(`/api/v1/widenings/${id}/confirmation`).send({ reason: 'x' }).expect(403);
        await alone.post(`/widenings/${id}/confirmation`).type('form').send({ reason: 'x' }).expect(403);
        const form = { widening: [id], decision: 'confirm', reason: 'x' };
        await alone.post('/widening-decisions').type('form').send(form).expect(303);
      },
    ],
    [
      'undoing what nobody confirmed',
      async () => {
        await drop('territory-only');
        const [id] = await waiting();
        await alone.post(`/api/v1/widenings/${id}/undo`).send({ reason: 'x' }).expect(409);
        await alone.post(`/api/v1/photos/${photo}/proposals/${id}/withdrawal`).expect(200);
        await alone.post(`/api/v1/widenings/${id}/undo`).send({ reason: 'x' }).expect(409);
        await alone.post(`/api/v1/widenings/${id}/confirmation`).send({ reason: 'x' }).expect(409);
      },
    ],
    [
      'requesting a waiver and approving it, or granting one alone',
      async () => {
        const { body } = await archive.request.get(`/api/v1/photos/${photo}/verdicts?outlet=world-web`);
        const { obstacle } = body[0].reasons.find((one: { clause: string }) => one.clause === 'territory-only');
        const asked = { photo, obstacle, outlet: 'world-web', purpose: null, reason: 'x', until: '2026-03-08' };
        const { id } = (await alone.post('/api/v1/waivers').send(asked).expect(201)).body;
        await alone.post(`/api/v1/waivers/${id}/approval`).send({ reason: 'x' }).expect(403);
        await alone.post('/api/v1/urgent-waivers').send(asked).expect(403);
      },
    ],
  ];

  it.each(roads)('lifts nothing by %s', async (_, walk) => {
    const before = await obstacles();
    expect(before.length).toBeGreaterThan(USES.length);
    await walk();
    expect(await obstacles()).toEqual(expect.arrayContaining(before));
  });

  it('lifts nothing that words forbid by agreements, house rules, agencies and outlets, which are theirs to add', async () => {
    const ofWords = async () => (await obstacles()).filter((one) => !one.includes(' agreement:'));
    const before = await ofWords();
    const add = (what: string, body: object) => alone.post(`/api/v1/${what}`).send(body);
    await add('agreements', { supplier: 'yonhap', ...WIDEST }).expect(201);
    await add('house-rules', { sourceKind: 'unknown', ...WIDEST, reason: 'Alone' }).expect(201);
    await add('agencies', { name: 'Another Wire', aliases: ['KCNA'], timeZone: 'Pacific/Kiritimati' }).expect(409);
    const outlet = { name: 'World web', channels: ['online'], homeCountry: 'KR', territories: ['KR'] };
    await add('outlets', { slug: 'world-web', ...outlet }).expect(409);
    expect(await ofWords()).toEqual(expect.arrayContaining(before));
  });

  it('uses a picture for one use once only: withdrawn after it went out, its clearance counts', async () => {
    photo = await uploadPhoto(archive, 'Fans cheer in Lyon. REUTERS/Jane Roe');
    await edit({ restrictions: { add: [{ kind: 'one-time-use' }] } }).expect(200);
    const clear = () => alone.post('/api/v1/clearances').send({ photo, outlet: 'world-web', story: 'Lyon' });
    const withdraw = (id: string) => alone.post(`/api/v1/clearances/${id}/withdrawal`).expect(200);
    const slip = (await clear().expect(201)).body.id;
    await withdraw(slip);
    const { id } = (await clear().expect(201)).body;
    await archive.anonymous.get(`/d/${id}/800.jpg`).expect(200);
    await withdraw(id);
    // Deliveries are written each second.
    while ((await archive.database.prisma.deliveryCount.count({ where: { clearanceId: id } })) === 0) await sleep(50);
    expect((await clear().expect(403)).body.reasons).toMatchObject([{ clause: 'one-time-use' }]);
  });

  describe('even with the page of a colleague still open,', () => {
    const by = () => ({ actor: 'tests', at: archive.now, account: null, rule: null });
    const obstacle = async () => {
      const { body } = await archive.request.get(`/api/v1/photos/${photo}/verdicts?outlet=world-web`);
      return body[0].reasons.find((one: { clause: string }) => one.clause === 'territory-only').obstacle as string;
    };

    it.each([
      ['lost the role', 403, (id: string) => changeRoles(archive.database.prisma, id, ['editor'], by())],
      ['was closed', 401, (id: string) => closeAccount(archive.database.prisma, id, by())],
    ] as const)('gets no decision from an account that %s meanwhile', async (_, status, change) => {
      const second = await archive.signIn(['rights-manager']);
      await drop('territory-only');
      const [proposal] = await waiting();
      const asked = { photo, obstacle: await obstacle(), outlet: 'world-web', purpose: null };
      const until = { reason: 'Agreed', until: '2026-03-08' };
      const waiver = (
        await alone
          .post('/api/v1/waivers')
          .send({ ...asked, ...until })
          .expect(201)
      ).body.id;
      await second.get(`/waivers/${waiver}`).expect(200);
      const before = await obstacles();
      await change(second.account);
      await second.post(`/api/v1/widenings/${proposal}/confirmation`).send({ reason: 'Seen' }).expect(status);
      await second.post(`/api/v1/waivers/${waiver}/approval`).send({ reason: 'Seen' }).expect(status);
      expect(await obstacles()).toEqual(before);
    });
  });
});
