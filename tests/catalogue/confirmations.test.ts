import { beforeEach, describe, expect, it } from '@jest/globals';
import { settlePhotos } from '../../src/catalogue/settle-photos.ts';
import { deskForTests, type Person } from '../support/desk.ts';
import { uploadPhoto } from '../support/test-archive.ts';

interface Reason {
  clause: string;
  obstacle: string;
  words: string;
  confirmed?: { by: string; at: string };
}

/** Who confirmed what a photo's words mean, where somebody did. */
describe('a reason says who confirmed its words', () => {
  const desk = deskForTests();

  beforeEach(() => {
    desk.archive.now = new Date('2026-03-01T12:00:00Z');
  });

  const nameOf = async ({ account }: Person) =>
    (await desk.archive.database.prisma.account.findUniqueOrThrow({ where: { id: account } })).email;
  const reasonsOf = async (photo: string): Promise<Reason[]> =>
    (await desk.archive.request.get(`/api/v1/photos/${photo}/verdicts?outlet=world-web`).expect(200)).body[0].reasons;
  const confirmedOf = async (photo: string, clause: string) =>
    (await reasonsOf(photo)).find((reason) => reason.clause === clause)?.confirmed;
  const restrictionsOf = async (photo: string) =>
    (await desk.archive.request.get(`/api/v1/photos/${photo}`).expect(200)).body.restrictions;
  const edit = async (photo: string, restrictions: object) =>
    (await desk.editor.patch(`/api/v1/photos/${photo}`).send({ restrictions, reason: 'Told by telephone' }).expect(200))
      .body;
  const decide = (id: string, what: string) =>
    desk.manager.post(`/api/v1/widenings/${id}/${what}`).send({ reason: 'Seen the letter' }).expect(200);

  it('nobody has, of what was only read', async () => {
    const photo = await uploadPhoto(desk.archive, 'A street. (NO INTERNET) (Yonhap)');
    expect((await reasonsOf(photo)).map(({ clause }) => clause)).toEqual(['channel-except']);
    expect(await confirmedOf(photo, 'channel-except')).toBeUndefined();
  });

  it('an editor has, of what they added', async () => {
    const photo = await uploadPhoto(desk.archive, 'A street. (Yonhap)');
    await edit(photo, { add: [{ kind: 'channel-except', value: ['online'] }] });
    const by = { by: await nameOf(desk.editor), at: '2026-03-01T12:00:00.000Z' };
    expect(await confirmedOf(photo, 'channel-except')).toEqual(by);
    expect(await restrictionsOf(photo)).toMatchObject([{ kind: 'channel-except', confirmed: by }]);
  });

  it('whoever agreed to a correction has, and nobody before', async () => {
    const photo = await uploadPhoto(desk.archive, 'A street. (NO INTERNET) (Yonhap)');
    const [{ id }] = await restrictionsOf(photo);
    const to = { kind: 'channel-except', value: ['online', 'social'] };
    const { proposals } = await edit(photo, { correct: [{ id, to }] });
    const byEditor = { by: await nameOf(desk.editor), at: '2026-03-01T12:00:00.000Z' };
    const said = (await reasonsOf(photo)).filter(({ clause }) => clause === 'channel-except');
    expect(said.map(({ words, confirmed }) => [words, confirmed])).toEqual([
      ['Told by telephone', byEditor],
      ['NO INTERNET', undefined],
    ]);
    desk.archive.now = new Date('2026-03-02T09:00:00Z');
    await decide(proposals[0].id, 'confirmation');
    expect(await confirmedOf(photo, 'channel-except')).toEqual({
      by: await nameOf(desk.manager),
      at: '2026-03-02T09:00:00.000Z',
    });
  });

  it('whoever refused to let it go has, of these words alone', async () => {
    const photo = await uploadPhoto(desk.archive, 'A street. (NO INTERNET) (Yonhap)');
    const [{ id }] = await restrictionsOf(photo);
    const { proposals } = await edit(photo, { drop: [id] });
    expect(await confirmedOf(photo, 'channel-except')).toBeUndefined();
    await decide(proposals[0].id, 'refusal');
    const { by } = (await confirmedOf(photo, 'channel-except')) ?? {};
    expect(by).toBe(await nameOf(desk.manager));
    await edit(photo, { add: [{ kind: 'territory-except', value: ['JP'] }] });
    expect((await confirmedOf(photo, 'territory-except'))?.by).toBe(await nameOf(desk.editor));
    expect((await confirmedOf(photo, 'channel-except'))?.by).toBe(by);
  });

  it('whoever agreed what it means has, until that is undone', async () => {
    const photo = await uploadPhoto(desk.archive, 'A street. (Yonhap)');
    await edit(photo, { add: [{ kind: 'other', value: null }] });
    const [{ obstacle }] = (await reasonsOf(photo)) as [Reason];
    const binding = { obstacle, to: 'ask', words: 'Is it the cup final?', reason: 'Asked' };
    const { body } = await desk.editor.post(`/api/v1/photos/${photo}/bindings`).send(binding).expect(201);
    const { id } = body.proposals[0];
    await decide(id, 'confirmation');
    expect((await confirmedOf(photo, 'other'))?.by).toBe(await nameOf(desk.manager));
    await desk.editor.post(`/api/v1/widenings/${id}/undo`).send({ reason: 'They did not' }).expect(200);
    expect((await confirmedOf(photo, 'other'))?.by).toBe(await nameOf(desk.editor));
  });

  it('is kept with the photo, not with the terms it shares, and found again for photos of before', async () => {
    const caption = 'A street. (NO INTERNET) (Yonhap)';
    const [photo, other] = [await uploadPhoto(desk.archive, caption), await uploadPhoto(desk.archive, caption)];
    const [{ id }] = await restrictionsOf(photo);
    await decide((await edit(photo, { drop: [id] })).proposals[0].id, 'refusal');
    const { prisma } = desk.archive.database;
    const rows = await prisma.photo.findMany({ where: { id: { in: [photo, other] } }, select: { termsId: true } });
    expect(new Set(rows.map(({ termsId }) => termsId)).size).toBe(1);
    expect(await confirmedOf(other, 'channel-except')).toBeUndefined();

    const confirmed = await confirmedOf(photo, 'channel-except');
    await prisma.photo.update({ where: { id: photo }, data: { standingId: null, confirmations: [] } });
    expect(await confirmedOf(photo, 'channel-except')).toBeUndefined();
    await settlePhotos(prisma, () => undefined);
    expect(await confirmedOf(photo, 'channel-except')).toEqual(confirmed);
    const { termsId } = await prisma.photo.findUniqueOrThrow({ where: { id: photo } });
    expect(termsId).toBe(rows[0]?.termsId);
  });

  it('on the photo’s page too', async () => {
    const photo = await uploadPhoto(desk.archive, 'A street. (Yonhap)');
    await edit(photo, { add: [{ kind: 'channel-except', value: ['online'] }] });
    const { text } = await desk.archive.request.get(`/photos/${photo}?outlet=world-web`).expect(200);
    expect(text).toMatch(new RegExp(`Confirmed by ${await nameOf(desk.editor)}, <time datetime="2026-03-01T12:00`));
  });
});
