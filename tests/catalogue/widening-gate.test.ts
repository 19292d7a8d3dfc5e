import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { makePicture } from '../support/make-picture.ts';
import { FOUNDING_CAPTIONS, furnish, openTestArchive, type TestArchive, uploadPhoto } from '../support/test-archive.ts';

type Person = Awaited<ReturnType<TestArchive['signIn']>>;
type Outcome = 'clear' | 'conditional' | 'review' | 'blocked';

const STRICTNESS = { clear: 0, conditional: 1, review: 2, blocked: 3 } satisfies Record<Outcome, number>;
const KOREA_ONLY = FOUNDING_CAPTIONS[3];

describe('whatever could make a verdict clearer waits for a second person', () => {
  let archive: TestArchive;
  let editor: Person;
  let rightsManager: Person;

  beforeAll(async () => {
    archive = await openTestArchive();
    await furnish(archive);
    const everything = { territories: 'all', channels: 'all', purposes: 'all', actions: ['publish'] };
    for (const sourceKind of ['staff', 'handout'])
      await archive.request
        .post('/api/v1/house-rules')
        .send({ sourceKind, ...everything, reason: 'Ours' })
        .expect(201);
    editor = await archive.signIn(['editor']);
    rightsManager = await archive.signIn(['rights-manager']);
  });

  afterAll(() => archive.close());

  const seen = async (id: string) => (await archive.request.get(`/api/v1/photos/${id}`).expect(200)).body;
  const verdicts = async (id: string): Promise<Outcome[]> =>
    (await archive.request.get(`/api/v1/photos/${id}/verdicts`).expect(200)).body.map(
      ({ outcome }: { outcome: Outcome }) => outcome,
    );
  const kindsOf = async (id: string) =>
    (await seen(id)).restrictions.map(({ kind }: { kind: string }) => kind).sort() as string[];
  const edit = async (who: Pick<Person, 'patch'>, id: string, body: object) =>
    (
      await who
        .patch(`/api/v1/photos/${id}`)
        .send({ reason: 'Told by telephone', ...body })
        .expect(200)
    ).body;
  const clauseOf = async (id: string, kind: string) =>
    (await seen(id)).restrictions.find((clause: { kind: string }) => clause.kind === kind).id as string;
  const drop = async (who: Pick<Person, 'patch'>, id: string, kind: string) =>
    (await edit(who, id, { restrictions: { drop: [await clauseOf(id, kind)] } })).proposals.at(-1).id as string;
  const decide = (who: Pick<Person, 'post'>, proposal: string, what: 'confirmation' | 'refusal' | 'undo') =>
    who.post(`/api/v1/widenings/${proposal}/${what}`).send({ reason: 'Contract 7' });
  const confirm = (proposal: string) => decide(rightsManager, proposal, 'confirmation').expect(200);
  const reread = (id: string) => archive.request.post(`/api/v1/photos/${id}/re-readings`).expect(201);

  /** As an earlier reader may have left it: a restriction that today's reader does not see in these words. */
  async function readMore(id: string, restriction: object): Promise<void> {
    const row = await archive.database.prisma.photo.findUniqueOrThrow({ where: { id } });
    const readings = row.readings as unknown as { reading: { restrictions: object[] } }[];
    readings[0]?.reading.restrictions.push({ text: 'arrives', start: 42, end: 49, ...restriction });
    await archive.database.prisma.photo.update({ where: { id }, data: { readings: readings as never } });
  }

  /** Does it, and expects the photo to be nowhere clearer than before, nowhere clear, and to wait. */
  async function expectHeld(id: string, act: () => Promise<unknown>): Promise<string[]> {
    const before = await verdicts(id);
    await act();
    const after = await verdicts(id);
    after.forEach((outcome, index) => {
      expect(STRICTNESS[outcome]).toBeGreaterThanOrEqual(STRICTNESS[before[index] ?? 'blocked']);
      expect(STRICTNESS[outcome]).toBeGreaterThanOrEqual(STRICTNESS.review);
    });
    const { proposals } = await seen(id);
    expect(proposals.length).toBeGreaterThan(0);
    return proposals.map((proposal: { id: string }) => proposal.id);
  }

  describe('an edit of the source', () => {
    it('waits where another supplier would govern the photo, and is done as proposed', async () => {
      const id = await uploadPhoto(archive, 'Fans cheer in Lyon. Nowhere Wire/Jane Roe');
      const [proposal = ''] = await expectHeld(id, () => edit(editor, id, { supplier: 'reuters' }));
      await confirm(proposal);
      expect(await seen(id)).toMatchObject({ supplier: 'reuters', proposals: [] });
    });

    it('waits where it would only silence the doubt over whose picture it is', async () => {
      const id = await uploadPhoto(archive, 'Fans cheer in Lyon. REUTERS/Jane Roe', { sourceKind: 'staff' });
      expect(await verdicts(id)).toContain('review');
      const [proposal = ''] = await expectHeld(id, () => edit(editor, id, { sourceKind: 'wire' }));
      await confirm(proposal);
      expect(await seen(id)).toMatchObject({ sourceKind: 'wire', doubts: [] });
      expect(await verdicts(id)).toContain('clear');
    });

    it('waits where both suppliers have no agreement and only the doubt between them would go', async () => {
      await archive.request.post('/api/v1/agencies').send({ name: 'Paper Wire' }).expect(201);
      const id = await uploadPhoto(archive, 'Fans cheer in Lyon. AFP/Jane Roe', {
        supplier: 'paper-wire',
        sourceKind: 'handout',
      });
      const chain = (await seen(id)).credit.chain as string[];
      const last = (await archive.request.get('/api/v1/agencies?limit=200').expect(200)).body.items.find(
        ({ name }: { name: string }) => name === chain.at(-1),
      );
      await expectHeld(id, () => edit(editor, id, { supplier: last.slug }));
    });

    it('says so when the photo has another supplier since, and can still be refused', async () => {
      const id = await uploadPhoto(archive, 'Fans cheer in Lyon. Nowhere Wire/Jane Roe');
      const [reuters, yonhap] = [
        (await edit(editor, id, { supplier: 'reuters' })).proposals.at(-1).id,
        (await edit(editor, id, { supplier: 'yonhap' })).proposals.at(-1).id,
      ];
      await confirm(reuters);
      const { body } = await decide(rightsManager, yonhap, 'confirmation').expect(409);
      expect(body.detail).toMatch(/has changed since: it is reuters now/);
      expect(await seen(id)).toMatchObject({ supplier: 'reuters' });
      await decide(rightsManager, yonhap, 'refusal').expect(200);
    });

    it('set back after it was confirmed waits again, as that could widen in its turn', async () => {
      const id = await uploadPhoto(archive, 'Fans cheer in Lyon. REUTERS/Jane Roe');
      const { proposals } = await edit(editor, id, { supplier: 'yonhap' });
      await confirm(proposals[0].id);
      const { body } = await decide(editor, proposals[0].id, 'undo').expect(200);
      expect(body).toMatchObject({ outcome: 'proposed', widening: { status: 'confirmed' } });
      expect(await seen(id)).toMatchObject({ supplier: 'yonhap', proposals: [{ kind: 'supplier' }] });
    });
  });

  describe('a dropped restriction', () => {
    it('stays gone when its words are read or uploaded again', async () => {
      const picture = await makePicture({ kind: 'jpeg', width: 50, height: 50, seed: 9_001 });
      const upload = (field: string, words: string) =>
        editor.post('/api/v1/photos').field(field, words).field('supplier', 'reuters').attach('file', picture, 'a.jpg');
      const { id } = (await upload('instructions', 'JAPAN OUT').expect(201)).body.files[0];
      await confirm(await drop(editor, id, 'territory-except'));
      expect(await kindsOf(id)).toEqual([]);
      await reread(id);
      await upload('instructions', 'JAPAN OUT').expect(200);
      await upload('instructions', 'JAPAN OUT.').expect(200);
      expect(await kindsOf(id)).toEqual([]);
      await upload('usageTerms', 'JAPAN OUT').expect(200);
      expect(await kindsOf(id)).toEqual(['territory-except']);
    });

    it('stands again where an editor adds it by hand, whoever dropped the same before', async () => {
      const id = await uploadPhoto(archive, 'Fans cheer in Lyon. REUTERS/Jane Roe');
      const add = { restrictions: { add: [{ kind: 'no-archive' }] } };
      await edit(editor, id, add);
      await confirm(await drop(editor, id, 'no-archive'));
      expect(await kindsOf(id)).toEqual([]);
      await edit(editor, id, add);
      expect(await kindsOf(id)).toEqual(['no-archive']);
    });

    it('goes only for the words it stood in when that was proposed', async () => {
      const caption = 'Fans cheer in Lyon. JAPAN OUT. REUTERS/Jane Roe';
      const picture = await makePicture({ kind: 'jpeg', width: 50, height: 50, seed: 9_002, metadata: { caption } });
      const { id } = (await editor.post('/api/v1/photos').attach('file', picture, 'a.jpg').expect(201)).body.files[0];
      const proposal = await drop(editor, id, 'territory-except');
      await editor.post('/api/v1/photos').field('usageTerms', 'Not for use in Japan').attach('file', picture, 'a.jpg');
      await confirm(proposal);
      expect((await seen(id)).restrictions).toMatchObject([{ kind: 'territory-except', field: 'usageTerms' }]);
    });

    it('cannot be confirmed twice over', async () => {
      const id = await uploadPhoto(archive, KOREA_ONLY);
      const first = await drop(editor, id, 'no-redistribution');
      const correct = [{ id: await clauseOf(id, 'no-redistribution'), to: { kind: 'no-resale' } }];
      const { proposals } = await edit(editor, id, { restrictions: { correct } });
      await confirm(first);
      const { body } = await decide(rightsManager, proposals.at(-1).id, 'confirmation').expect(409);
      expect(body.detail).toMatch(/does not stand in those words any more/);
    });

    it('is put there by hand when undone after a reading that has it no more', async () => {
      const id = await uploadPhoto(archive, KOREA_ONLY);
      await readMore(id, { kind: 'no-resale', value: null });
      await edit(editor, id, { tags: ['visit'] });
      await confirm(await drop(editor, id, 'no-resale'));
      await reread(id);
      expect((await seen(id)).proposals).toEqual([]);
      const [{ id: proposal }] = (await editor.get('/api/v1/widenings?status=confirmed&limit=1')).body.items;
      await decide(editor, proposal, 'undo').expect(200);
      expect(await kindsOf(id)).toEqual(['no-redistribution', 'no-resale', 'territory-only']);
    });
  });

  describe('a correction', () => {
    const wider = { kind: 'territory-only', value: ['KR', 'JP'] };

    it('leaves the new clause alone once confirmed, and both once that is undone', async () => {
      const id = await uploadPhoto(archive, KOREA_ONLY);
      const correct = [{ id: await clauseOf(id, 'territory-only'), to: wider }];
      const { proposals } = await edit(editor, id, { restrictions: { correct } });
      await confirm(proposals[0].id);
      const values = async () =>
        (await seen(id)).restrictions
          .filter(({ kind }: { kind: string }) => kind === 'territory-only')
          .map(({ value }: { value: string[] }) => value.join());
      expect(await values()).toEqual(['JP,KR']);
      await decide(editor, proposals[0].id, 'undo').expect(200);
      expect((await values()).sort()).toEqual(['JP,KR', 'KR']);
    });

    it('that tightened is not loosened by somebody else who withdraws it', async () => {
      const id = await uploadPhoto(archive, KOREA_ONLY);
      const to = { kind: 'territory-only', value: ['JP'] };
      const correct = [{ id: await clauseOf(id, 'territory-only'), to }];
      const { proposals } = await edit(editor, id, { restrictions: { correct } });
      const before = await verdicts(id);
      await archive.request.post(`/api/v1/photos/${id}/proposals/${proposals[0].id}/withdrawal`).expect(200);
      expect(await verdicts(id)).toEqual(before);
      expect(before).not.toContain('clear');
    });

    it('sent twice is one, and goes whole when whoever sent it withdraws it', async () => {
      const id = await uploadPhoto(archive, KOREA_ONLY);
      const before = await seen(id);
      const correct = [{ id: await clauseOf(id, 'territory-only'), to: wider }];
      await edit(editor, id, { restrictions: { correct } });
      const { proposals } = await edit(editor, id, { restrictions: { correct } });
      expect(proposals).toHaveLength(1);
      await editor.post(`/api/v1/photos/${id}/proposals/${proposals[0].id}/withdrawal`).expect(200);
      expect(await seen(id)).toEqual(before);
    });
  });

  describe('a doubt', () => {
    it('goes once somebody else confirms that its words limit nothing, and comes back when that is undone', async () => {
      const instructions = 'Frobnicate the widget before the third moon';
      const id = await uploadPhoto(archive, 'Fans cheer in Lyon. REUTERS/Jane Roe', { instructions });
      const [{ words }] = (await seen(id)).doubts;
      const [proposal = ''] = await expectHeld(id, () => edit(editor, id, { resolveDoubts: [words] }));
      await confirm(proposal);
      expect((await seen(id)).doubts).toEqual([]);
      expect(await verdicts(id)).toContain('clear');
      await reread(id);
      expect((await seen(id)).doubts).toEqual([]);
      await decide(editor, proposal, 'undo').expect(200);
      expect((await seen(id)).doubts).toMatchObject([{ words }]);
    });

    it('over an edit that waits is settled by deciding on the edit alone', async () => {
      const id = await uploadPhoto(archive, KOREA_ONLY);
      await drop(editor, id, 'territory-only');
      const { reason } = (await seen(id)).doubts.at(-1);
      expect(reason).toMatch(/^Waits to be confirmed/);
      const resolve = { resolveDoubts: [reason], reason: 'Settled' };
      await editor.patch(`/api/v1/photos/${id}`).send(resolve).expect(404);
    });
  });

  describe('a new reading of the same texts', () => {
    it('is believed alone once somebody else confirms it, and takes nothing else away', async () => {
      const id = await uploadPhoto(archive, KOREA_ONLY);
      await readMore(id, { kind: 'no-resale', value: null });
      await edit(editor, id, { restrictions: { add: [{ kind: 'no-archive' }] } });
      const [proposal = ''] = await expectHeld(id, () => reread(id));
      expect(await kindsOf(id)).toContain('no-resale');
      await confirm(proposal);
      expect(await kindsOf(id)).toEqual(['no-archive', 'no-redistribution', 'territory-only']);
      await decide(editor, proposal, 'undo').expect(200);
      expect(await kindsOf(id)).toContain('no-resale');
    });

    it('loses nothing to a restriction added by hand that may be taken back later', async () => {
      const id = await uploadPhoto(archive, KOREA_ONLY);
      await readMore(id, { kind: 'channel-except', value: ['online'] });
      await edit(editor, id, { tags: ['visit'] });
      const correct = [
        { id: await clauseOf(id, 'no-redistribution'), to: { kind: 'channel-except', value: ['online'] } },
      ];
      const { proposals } = await edit(editor, id, { restrictions: { correct } });
      await reread(id);
      await editor.post(`/api/v1/photos/${id}/proposals/${proposals[0].id}/withdrawal`).expect(200);
      expect(await kindsOf(id)).toContain('channel-except');
    });

    it('takes the place of one that waits, so that what is confirmed is the newest', async () => {
      const id = await uploadPhoto(archive, KOREA_ONLY);
      await readMore(id, { kind: 'no-resale', value: null });
      await reread(id);
      const first = (await seen(id)).proposals[0].id;
      await reread(id);
      const { proposals } = await seen(id);
      expect(proposals).toMatchObject([{ kind: 're-reading' }]);
      expect(proposals[0].id).not.toBe(first);
      await decide(rightsManager, first, 'confirmation').expect(409);
      await confirm(proposals[0].id);
      expect(await kindsOf(id)).toEqual(['no-redistribution', 'territory-only']);
    });
  });

  describe('the same file uploaded again', () => {
    it.each([
      ['caption', 'Free for every use worldwide.', 9_101],
      ['headline', 'No restrictions', 9_102],
      ['instructions', 'No restrictions. Free for all.', 9_103],
      ['usageTerms', 'All rights granted', 9_104],
      ['keywords', 'free, worldwide', 9_105],
      ['supplier', 'reuters', 9_106],
      ['sourceKind', 'staff', 9_107],
    ])('with another %s makes no verdict clearer', async (field, value, seed) => {
      const metadata = { caption: KOREA_ONLY };
      const picture = await makePicture({ kind: 'jpeg', width: 50, height: 50, seed, metadata });
      const upload = () => editor.post('/api/v1/photos').attach('file', picture, 'a.jpg');
      const { id } = (await upload()).body.files[0];
      const before = await verdicts(id);
      await upload().field(field, value).expect(200);
      const after = await verdicts(id);
      after.forEach((outcome, index) => {
        expect(STRICTNESS[outcome]).toBeGreaterThanOrEqual(STRICTNESS[before[index] ?? 'blocked']);
      });
      expect(await seen(id)).toMatchObject({ supplier: 'yonhap', sourceKind: 'unknown' });
    });
  });

  describe('one edit of many photos', () => {
    it('holds at once where it tightens, waits where it could widen, and tells which', async () => {
      const unsupplied = await uploadPhoto(archive, 'Fans cheer in Lyon. Nowhere Wire/Jane Roe');
      const reuters = await uploadPhoto(archive, 'Fans cheer in Lyon. REUTERS/Jane Roe');
      const nowhere = '0198c5f2-0000-7000-8000-000000000000';
      const before = await verdicts(unsupplied);
      const { body } = await editor
        .post('/api/v1/photo-edits')
        .send({
          photos: [unsupplied, reuters, nowhere, reuters],
          edit: { supplier: 'reuters', restrictions: { add: [{ kind: 'no-archive' }] } },
          reason: 'The desk of 2 March',
        })
        .expect(200);
      expect(body.photos).toEqual([
        { id: unsupplied, outcome: 'proposed' },
        { id: reuters, outcome: 'edited' },
        { id: nowhere, outcome: 'failed', problem: expect.objectContaining({ status: 404 }) },
      ]);
      expect(await verdicts(unsupplied)).toEqual(before.map((outcome) => (outcome === 'blocked' ? outcome : 'review')));
      expect(await kindsOf(unsupplied)).toContain('no-archive');
      expect(await seen(reuters)).toMatchObject({ supplier: 'reuters', proposals: [] });
    });

    it('goes through the grid’s own form, which says how many hold and how many wait', async () => {
      const photo = [await uploadPhoto(archive, KOREA_ONLY), await uploadPhoto(archive, KOREA_ONLY)];
      const form = { photo, supplier: 'reuters', sourceKind: '', kind: '', reason: 'It came with their feed' };
      const { headers } = await editor.post('/photo-edits').type('form').send(form).expect(303);
      const { text } = await editor.get(String(headers.location)).expect(200);
      expect(text).toContain('For 2 photos it waits to be confirmed');
      await editor.post('/photo-edits').type('form').send({ photo, reason: 'Nothing' }).expect(400);
      await editor
        .post('/photo-edits')
        .type('form')
        .send({ ...form, reason: '' })
        .expect(400);
    });

    it('drops no restriction, as each clause is one photo’s own', async () => {
      const photos = [await uploadPhoto(archive, KOREA_ONLY)];
      const edits = { restrictions: { drop: [await clauseOf(photos[0] ?? '', 'territory-only')] } };
      await editor.post('/api/v1/photo-edits').send({ photos, edit: edits, reason: 'x' }).expect(400);
    });
  });
});
