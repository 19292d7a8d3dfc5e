import { describe, expect, it } from '@jest/globals';
import { settleKeys } from '../../src/catalogue/earlier-keys.ts';
import { deskForTests } from '../support/desk.ts';
import { uploadPhoto } from '../support/test-archive.ts';

const OF_BEFORE = 'clause:{"kind":"no-modification","value":null}';

describe('waivers and licences from before keys said which alteration a clause names', () => {
  const desk = deskForTests();

  const prisma = () => desk.archive.database.prisma;
  const upload = (words: string) => uploadPhoto(desk.archive, `A street. ${words}. (Yonhap)`);
  const verdict = (photo: string) => desk.verdict(photo, 'outlet=world-web&action=modify');
  const obstacle = async (photo: string) => (await verdict(photo)).reasons[0].obstacle as string;
  /** Granted today, and set back to the key it had then. */
  const waivedOfOld = async (photo: string) => {
    const waiver = {
      photo,
      obstacle: await obstacle(photo),
      outlet: null,
      purpose: null,
      until: '2026-03-20T00:00:00Z',
    };
    const { id } = (
      await desk.editor
        .post('/api/v1/waivers')
        .send({ ...waiver, reason: 'Told' })
        .expect(201)
    ).body;
    await desk.manager.post(`/api/v1/waivers/${id}/approval`).send({ reason: 'Seen' }).expect(200);
    await prisma().waiver.update({ where: { id }, data: { obstacle: OF_BEFORE } });
    return id as string;
  };
  const keyOf = async (id: string) => (await prisma().waiver.findUniqueOrThrow({ where: { id } })).obstacle;

  it('lift it again, in the very words they were granted for', async () => {
    const photo = await upload('NO CROPPING');
    const id = await waivedOfOld(photo);
    expect((await verdict(photo)).outcome).toBe('blocked');
    await settleKeys(prisma());
    expect((await verdict(photo)).outcome).toBe('clear');
    expect(await keyOf(id)).toBe('clause:{"alters":["crop"],"kind":"no-modification","value":null}');
    await settleKeys(prisma());
    expect((await verdict(photo)).outcome).toBe('clear');
  });

  it('lift again what was told to hold for a part of all uses, which nothing limited', async () => {
    const photo = await upload('DO NOT CROP');
    const id = await waivedOfOld(photo);
    const { termsId } = await prisma().photo.findUniqueOrThrow({ where: { id: photo } });
    const { content } = await prisma().terms.findUniqueOrThrow({ where: { id: termsId } });
    const ofBefore = JSON.parse(JSON.stringify(content).replace('"kind":"no-modification"', '$&,"within":{}'));
    await prisma().terms.update({ where: { id: termsId }, data: { content: ofBefore } });
    const key = 'clause:{"alters":["crop"],"kind":"no-modification","value":null,"within":{}}';
    await prisma().waiver.update({ where: { id }, data: { obstacle: key } });
    expect((await verdict(photo)).outcome).toBe('blocked');
    await settleKeys(prisma());
    expect((await verdict(photo)).outcome).toBe('clear');
    expect(await keyOf(id)).toBe('clause:{"alters":["crop"],"kind":"no-modification","value":null}');
  });

  it('stay what they are where the clause they name still has their key, or stands in other words', async () => {
    const whole = await upload('NO ALTERATIONS');
    const id = await waivedOfOld(whole);
    const other = await upload('NO CROPPING');
    const moved = await waivedOfOld(other);
    await prisma().waiver.update({ where: { id: moved }, data: { words: 'DO NOT CROP' } });
    await settleKeys(prisma());
    expect([await keyOf(id), await keyOf(moved)]).toEqual([OF_BEFORE, OF_BEFORE]);
    expect([(await verdict(whole)).outcome, (await verdict(other)).outcome]).toEqual(['clear', 'blocked']);
  });

  it('a licence keeps what it named, and names the clause by its key of today as well', async () => {
    const photo = await upload('NO CROPPING');
    const licence = {
      ...{ photo, kind: 'permission', document: 'Letter', lifts: [await obstacle(photo)], reason: 'Asked' },
      ...{ territories: 'all', channels: 'all', purposes: ['editorial'], actions: ['modify'] },
    };
    const { id, lifts } = (await desk.editor.post('/api/v1/licences').send(licence).expect(201)).body;
    await desk.manager.post(`/api/v1/licences/${id}/approval`).send({ reason: 'Seen' }).expect(200);
    const ofBefore = lifts.map((lifted: object) => ({ ...lifted, obstacle: OF_BEFORE }));
    await prisma().licence.update({ where: { id }, data: { lifts: ofBefore } });
    expect((await verdict(photo)).outcome).toBe('blocked');
    await settleKeys(prisma());
    await settleKeys(prisma());
    expect((await verdict(photo)).outcome).toBe('clear');
    const row = await prisma().licence.findUniqueOrThrow({ where: { id } });
    expect((row.lifts as { obstacle: string }[]).map((lifted) => lifted.obstacle)).toEqual([
      OF_BEFORE,
      lifts[0].obstacle,
    ]);
  });

  describe('and what was said of words outside the list', () => {
    const WORDS = 'For the anniversary package';
    const WORDLESS = 'clause:{"kind":"other","value":null}';

    const other = async (...said: { words?: string; within?: object }[]) => {
      const photo = await uploadPhoto(desk.archive, 'Fans in Lyon. (Yonhap)');
      for (const { words = WORDS, ...part } of said.length === 0 ? [{}] : said) {
        const restrictions = { add: [{ kind: 'other', value: null, ...part }] };
        await desk.editor.patch(`/api/v1/photos/${photo}`).send({ restrictions, reason: words }).expect(200);
      }
      return photo;
    };
    const use = async (photo: string) =>
      (await desk.archive.request.get(`/api/v1/photos/${photo}/verdicts?outlet=world-web&story=Lyon`).expect(200))
        .body[0];
    const ask = async (photo: string) => {
      const { reasons } = await use(photo);
      const { obstacle: named } = reasons.find(({ clause }: { clause: string }) => clause === 'other');
      const said = { obstacle: named, to: 'story', words: 'Lyon', reason: 'Asked' };
      const { body } = await desk.editor.post(`/api/v1/photos/${photo}/bindings`).send(said).expect(201);
      return { named: named as string, proposal: body.proposals.at(-1).id as string };
    };
    const confirm = (id: string) =>
      desk.manager.post(`/api/v1/widenings/${id}/confirmation`).send({ reason: 'Seen' }).expect(200);
    /** Said today, and set back to the key it had then. */
    const boundOfOld = async (photo: string, key: string, clauseWords = [WORDS]) => {
      const { named, proposal } = await ask(photo);
      await confirm(proposal);
      await prisma().binding.updateMany({ where: { photoId: photo }, data: { obstacle: key, clauseWords } });
      return named;
    };
    const boundTo = async (photo: string) =>
      (await prisma().binding.findMany({ where: { photoId: photo }, orderBy: { id: 'asc' } })).map(
        (row) => row.obstacle,
      );

    it('holds again in the very words it was said of', async () => {
      const photo = await other();
      const named = await boundOfOld(photo, WORDLESS);
      expect((await use(photo)).outcome).toBe('review');
      await settleKeys(prisma());
      await settleKeys(prisma());
      expect(await boundTo(photo)).toEqual([named]);
      expect((await use(photo)).outcome).toBe('clear');
    });

    it('holds again where only the count of days was not told', async () => {
      const words = 'For the package, for 400 days after receipt';
      const photo = await other({ words, within: { untilDays: 400 } });
      const { since, ...before } = JSON.parse((await ask(photo)).named.slice('clause:'.length));
      expect(since).toBe('receipt');
      await prisma().proposal.updateMany({ where: { photoId: photo }, data: { status: 'withdrawn' } });
      const named = await boundOfOld(photo, `clause:${JSON.stringify(before)}`, [words]);
      await settleKeys(prisma());
      expect(await boundTo(photo)).toEqual([named]);
    });

    it('stays where the words are others now, or were several', async () => {
      const reworded = await other();
      await boundOfOld(reworded, WORDLESS, ['For the jubilee package']);
      const several = await other({}, { words: 'For the jubilee package' });
      await boundOfOld(several, WORDLESS, [WORDS, 'For the jubilee package']);
      await settleKeys(prisma());
      expect([await boundTo(reworded), await boundTo(several)]).toEqual([[WORDLESS], [WORDLESS]]);
      expect([(await use(reworded)).outcome, (await use(several)).outcome]).toEqual(['review', 'review']);
    });

    it('gives way to what was said since', async () => {
      const photo = await other();
      const named = await boundOfOld(photo, WORDLESS);
      await confirm((await ask(photo)).proposal);
      await settleKeys(prisma());
      expect(await boundTo(photo)).toEqual([WORDLESS, named]);
    });

    it('is confirmed as it was asked for, where it waited', async () => {
      const photo = await other();
      const { named, proposal } = await ask(photo);
      const row = await prisma().proposal.findUniqueOrThrow({ where: { id: proposal } });
      const detail = { ...(row.detail as object), obstacle: WORDLESS };
      await prisma().proposal.update({ where: { id: proposal }, data: { detail } });
      await settleKeys(prisma());
      await confirm(proposal);
      expect(await boundTo(photo)).toEqual([named]);
    });
  });
});
