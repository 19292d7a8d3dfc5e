import { beforeEach, describe, expect, it } from '@jest/globals';
import { closeMoot } from '../../src/catalogue/widenings/close-moot.ts';
import { deskForTests, type Person } from '../support/desk.ts';
import { uploadPhoto } from '../support/test-archive.ts';

interface Widening {
  id: string;
  status: string;
  sentence: string;
  photo: { id: string };
  decided: { by: string; reason: string } | null;
}

describe('an edit that waits and can change nothing any more', () => {
  const desk = deskForTests();
  let photo: string;

  beforeEach(async () => {
    photo = await uploadPhoto(desk.archive, 'A street at night. (JAPAN OUT) (Yonhap)');
  });

  const seen = () => desk.seen(photo);
  const edit = async (change: object, who = desk.editor) =>
    (
      await who
        .patch(`/api/v1/photos/${photo}`)
        .send({ reason: 'Told by telephone', ...change })
        .expect(200)
    ).body;
  const waiting = async () => (await seen()).proposals as { id: string; kind: string; sentence: string }[];
  const confirm = (id: string) =>
    desk.manager.post(`/api/v1/widenings/${id}/confirmation`).send({ reason: 'Seen the letter' }).expect(200);
  const closed = async (): Promise<Widening[]> => {
    const { body } = await desk.archive.request.get('/api/v1/widenings?status=closed').expect(200);
    return (body.items as Widening[]).filter((widening) => widening.photo.id === photo);
  };
  const outcome = async () => (await desk.verdict(photo, 'outlet=seoul-print')).outcome;
  const idOf = async (kind = 'territory-except') =>
    (await seen()).restrictions.find((clause: { kind: string }) => clause.kind === kind).id as string;

  it('closes with a line once its words are gone: of two ends of one restriction the second decides nothing', async () => {
    const id = await idOf();
    await edit({ restrictions: { drop: [id] } });
    await edit({ restrictions: { correct: [{ id, to: { kind: 'territory-except', value: ['KP'] } }] } }, desk.manager);
    const [drop, correction] = await waiting();
    expect(await outcome()).toBe('review');
    await confirm(drop?.id ?? '');
    expect(await waiting()).toEqual([]);
    expect(await closed()).toMatchObject([
      {
        id: correction?.id,
        status: 'closed',
        decided: {
          by: expect.stringContaining('@'),
          reason: 'The restriction does not stand in those words any more.',
        },
      },
    ]);
    // The clause that the correction put there only tightens, and stays.
    expect((await seen()).restrictions).toMatchObject([{ kind: 'territory-except', value: ['KP'], origin: 'editor' }]);
    expect(await outcome()).toBe('clear');
    const { body: history } = await desk.archive.request.get(`/api/v1/photos/${photo}/history`).expect(200);
    expect(history.map(({ act }: { act: string }) => act)).toContain('proposal-closed');
    await desk.manager.post(`/api/v1/widenings/${correction?.id}/confirmation`).send({ reason: 'Late' }).expect(409);
  });

  it('closes where the photo is already as it proposes', async () => {
    await edit({ supplier: 'reuters' });
    await desk.archive.database.prisma.proposal.create({
      data: {
        photoId: photo,
        kind: 'supplier',
        detail: { from: 'yonhap', to: 'reuters' },
        ...{ sentence: 'take Reuters, as the feed says, as its supplier', reason: 'From the feed' },
        ...{ actor: 'feed', createdAt: desk.archive.now },
      },
    });
    const [first] = await waiting();
    await confirm(first?.id ?? '');
    expect(await seen()).toMatchObject({ supplier: 'reuters', proposals: [] });
    expect(await closed()).toMatchObject([{ decided: { reason: 'It is so already.' } }]);
  });

  it('stays where the photo is neither what it was nor what was proposed: a person decides', async () => {
    await edit({ supplier: 'reuters' });
    await edit({ supplier: 'epa-efe' });
    const [first, second] = await waiting();
    await confirm(first?.id ?? '');
    expect((await waiting()).map(({ id }) => id)).toEqual([second?.id]);
    expect(await closed()).toEqual([]);
  });

  it('closes where the doubt is gone, or the same clause was let go with a reading', async () => {
    const words = 'strictly by arrangement of the second kind';
    photo = await uploadPhoto(desk.archive, 'A street at night. (Yonhap)', { instructions: words });
    const { doubts } = await seen();
    await edit({ resolveDoubts: [doubts[0].words || doubts[0].reason] });
    const [one] = await waiting();
    await desk.archive.database.prisma.proposal.create({
      data: {
        ...{ photoId: photo, kind: 'resolve-doubt', actor: 'another editor', createdAt: desk.archive.now },
        detail: {
          doubts: doubts
            .slice(0, 1)
            .map(({ field, reason, words: said }: Record<string, string>) => ({ words: said, field, reason })),
        },
        ...{ sentence: 'let go of that doubt', reason: 'I know them' },
      },
    });
    await confirm(one?.id ?? '');
    expect(await closed()).toMatchObject([
      { sentence: 'let go of that doubt', decided: { reason: 'The doubt is gone.' } },
    ]);
  });

  it('closes where what the words mean was settled so already', async () => {
    await edit({ restrictions: { add: [{ kind: 'other', value: null }] }, reason: 'For one package' });
    const { body } = await desk.archive.request.get(`/api/v1/photos/${photo}/verdicts?outlet=seoul-print`).expect(200);
    const { obstacle } = body[0].reasons.find(({ clause }: { clause: string }) => clause === 'other');
    const bind = (who: Person, words: string) =>
      who
        .post(`/api/v1/photos/${photo}/bindings`)
        .send({ obstacle, to: 'story', words, reason: 'Asked the agency' })
        .expect(201);
    await bind(desk.editor, 'Lyon');
    const [one] = await waiting();
    await desk.archive.database.prisma.proposal.create({
      data: {
        ...{ photoId: photo, kind: 'bind-clause', actor: 'another editor', createdAt: desk.archive.now },
        detail: { obstacle, to: 'story', words: 'Lyon', stands: [{ words: 'For one package', field: 'editor' }] },
        ...{ sentence: 'for Lyon only', reason: 'They told me too' },
      },
    });
    await confirm(one?.id ?? '');
    expect(await closed()).toMatchObject([{ sentence: 'for Lyon only', decided: { reason: 'It is so already.' } }]);
  });

  it('is told on the page of widenings and in the history of its photo', async () => {
    const id = await idOf();
    await edit({ restrictions: { drop: [id] } });
    await edit({ restrictions: { correct: [{ id, to: { kind: 'territory-except', value: ['KP'] } }] } });
    const [drop] = await waiting();
    await confirm(drop?.id ?? '');
    const page = await desk.archive.request.get('/widenings?status=closed').expect(200);
    expect(page.text).toContain('Closed by itself');
    expect(page.text).toContain('The restriction does not stand in those words any more.');
    const ofPhoto = await desk.archive.request.get(`/photos/${photo}`).expect(200);
    expect(ofPhoto.text).toMatch(/Closed by itself: read “JAPAN OUT” as/);
  });

  describe('for something that is no act on its photo', () => {
    const at = new Date('2026-03-02T09:00:00Z');
    const close = () => closeMoot(desk.archive.database.prisma, { at });
    const ask = async (words: string) => {
      const { body } = await desk.archive.request
        .get(`/api/v1/photos/${photo}/verdicts?outlet=seoul-print`)
        .expect(200);
      const { obstacle } = body[0].reasons.find(({ clause }: { clause: string }) => clause === 'other');
      const said = { obstacle, to: 'story', words, reason: 'Asked the agency' };
      await desk.editor.post(`/api/v1/photos/${photo}/bindings`).send(said).expect(201);
    };

    it('closes by the next round, once, and the ledger says that the archive did it', async () => {
      const rule = { agency: 'yonhap', restriction: { kind: 'other', value: null }, words: 'For packages only' };
      const { body } = await desk.manager.post('/api/v1/standing-rules').send(rule).expect(201);
      await ask('Lyon');
      expect(await close()).toBe(0);
      expect(await waiting()).toHaveLength(1);
      const end = { version: 1, reason: 'Not asked any more' };
      await desk.manager.post(`/api/v1/standing-rules/${body.id}/end`).send(end).expect(200);
      expect(await outcome()).toBe('review');
      expect(await close()).toBe(1);
      expect(await close()).toBe(0);
      expect(await waiting()).toEqual([]);
      expect(await closed()).toMatchObject([{ decided: { by: 'archive', reason: 'The restriction is gone.' } }]);
      expect(await outcome()).toBe('clear');
      const entries = { where: { photoId: photo, act: 'proposal-closed' } };
      expect(await desk.archive.database.prisma.ledgerEntry.findMany(entries)).toMatchObject([
        { actor: 'archive', at },
      ]);
    });

    it('leaves alone what can still change something, and stops when it is told to', async () => {
      await edit({ restrictions: { drop: [await idOf()] } });
      const before = await desk.archive.database.prisma.photo.findUniqueOrThrow({ where: { id: photo } });
      expect(await close()).toBe(0);
      expect(await desk.archive.database.prisma.photo.findUniqueOrThrow({ where: { id: photo } })).toEqual(before);
      expect(await waiting()).toHaveLength(1);
      const [proposal] = await waiting();
      await desk.archive.database.prisma.proposal.update({
        where: { id: proposal?.id ?? '' },
        data: { detail: { restriction: { kind: 'territory-except', value: ['KP'] }, stands: [] } },
      });
      expect(await closeMoot(desk.archive.database.prisma, { at, signal: AbortSignal.abort() })).toBe(0);
      expect(await close()).toBe(1);
    });

    it('goes on with the others where one cannot be looked at, and says so', async () => {
      const broken = await desk.archive.database.prisma.proposal.create({
        data: {
          ...{ photoId: photo, kind: 'supplier', detail: { from: 'yonhap', to: 'nobody-there' } },
          ...{ sentence: 'take nobody', reason: 'x', actor: 'feed', createdAt: desk.archive.now },
        },
      });
      const lines: string[] = [];
      const tell = (line: string) => void lines.push(line);
      expect(await closeMoot(desk.archive.database.prisma, { at, tell })).toBe(0);
      expect(lines).toEqual([expect.stringContaining(`Edits of photo ${photo} that wait could not be looked at`)]);
      await desk.archive.database.prisma.proposal.delete({ where: { id: broken.id } });
    });
  });
});
