import { describe, expect, it } from '@jest/globals';
import { deskForTests, type Person } from '../support/desk.ts';
import { drawPicture } from '../support/draw-picture.ts';

describe('a copy of a killed picture that comes as another file', () => {
  const desk = deskForTests();

  /** Drawings of one seed are one picture. */
  async function sent(seed: number, quality = 90, by?: Person, instructions = ''): Promise<string> {
    const file = await (await drawPicture(seed, { width: 240, height: 160 })).jpeg({ quality }).toBuffer();
    const upload = (by ?? desk.editor).post('/api/v1/photos').attach('file', file, 'x.jpg');
    const fields = { caption: 'Fans cheer in Lyon. REUTERS/Jane Roe', instructions };
    return (await upload.field(fields).expect(201)).body.files[0].id;
  }
  const kill = (photo: string, reason = 'Wrong person') =>
    desk.manager.post('/api/v1/notices').send({ photo, kind: 'kill', reason }).expect(201);
  const doubtsOf = async (photo: string) => (await desk.seen(photo)).doubts;

  it('waits for a person, names the photo and what killed it, and stays out of what may be used', async () => {
    const first = await sent(1);
    await kill(first, 'Wrong person:\nkill “all” copies');
    const copy = await sent(1, 80);
    const sentence = `The same picture was killed as photo ${first}, and whether that holds for this copy must be settled. Its kill says: Wrong person:\nkill “all” copies`;
    const { outcome, reasons } = await desk.verdict(copy);
    expect({ outcome, reasons }).toMatchObject({ outcome: 'review', reasons: [{ clause: 'doubt', sentence }] });
    expect(reasons[0].remedy).toMatch(/^A rights manager compares the two/);
    expect(await desk.isFound(copy)).toBe(false);
    const page = (await desk.editor.get(`/photos/${copy}`).expect(200)).text;
    expect(page).toContain(`as photo ${first}`);
    const history = (await desk.editor.get(`/api/v1/photos/${copy}/history`).expect(200)).body;
    const { terms } = await desk.archive.database.prisma.photo.findUniqueOrThrow({
      where: { id: copy },
      include: { terms: true },
    });
    expect(history.at(-1)).toMatchObject({ act: 'upload', detail: { sameAs: first, termsId: terms.id } });
  });

  it('is never the photo itself, and is told in the words that killed it first', async () => {
    const first = await sent(11, 90, desk.editor, 'PHOTO KILL');
    expect(await doubtsOf(first)).toEqual([]);
    await kill(first, 'Killed again');
    expect(await doubtsOf(await sent(11, 80))).toMatchObject([
      { reason: expect.stringContaining('Its kill says: PHOTO KILL') },
    ]);
  });

  it('is said in the language of whoever asks', async () => {
    const first = await sent(2);
    await kill(first);
    const copy = await sent(2, 80);
    const { body } = await desk.archive.script
      .get(`/api/v1/photos/${copy}/verdicts?outlet=world-web`)
      .set('Accept-Language', 'ko')
      .expect(200);
    expect(body[0].reasons[0]).toMatchObject({
      language: 'ko',
      sentence: expect.stringMatching(new RegExp(`^같은 사진이 .*${first}\\. 취소 사유: Wrong person$`)),
      remedy: expect.stringMatching(/^권리 담당자가 두 사진을/),
    });
  });

  it('is let go of by two people, and stays let go of when its texts are read again', async () => {
    await kill(await sent(3));
    const copy = await sent(3, 80);
    const [{ reason }] = await doubtsOf(copy);
    const edit = { resolveDoubts: [reason], reason: 'Another agency’s, with the right caption' };
    await desk.editor.patch(`/api/v1/photos/${copy}`).send(edit).expect(200);
    expect((await desk.verdict(copy)).outcome).toBe('review');
    await desk.confirmAll(copy);
    expect((await desk.verdict(copy)).outcome).toBe('clear');
    await desk.editor.post(`/api/v1/photos/${copy}/re-readings`).expect(201);
    await desk.editor.patch(`/api/v1/photos/${copy}`).send({ collection: 'Fans' }).expect(200);
    expect(await doubtsOf(copy)).toEqual([]);
  });

  it('still waits after it was read again or edited', async () => {
    await kill(await sent(4));
    const copy = await sent(4, 80);
    await desk.editor.post(`/api/v1/photos/${copy}/re-readings`).expect(201);
    await desk.editor.patch(`/api/v1/photos/${copy}`).send({ collection: 'Fans' }).expect(200);
    expect(await doubtsOf(copy)).toHaveLength(1);
  });

  it('tells whoever sees only their own photos nothing of the other', async () => {
    const first = await sent(5);
    await kill(first);
    const contributor = await desk.archive.signIn(['contributor']);
    await sent(5, 80, contributor);
    const own = (await contributor.get('/api/v1/photos').expect(200)).body.items[0].id;
    const [doubt] = (await contributor.get(`/api/v1/photos/${own}`).expect(200)).body.doubts;
    expect(doubt.reason).toBe('Somebody must look whether this picture may be used at all.');
    const page = (await contributor.get(`/photos/${own}`).expect(200)).text;
    for (const hidden of [first, 'Wrong person']) expect(page).not.toContain(hidden);
    expect((await desk.verdict(own)).reasons[0].sentence).toContain(first);
  });

  it('is found by its hash where its group is another', async () => {
    const { prisma } = desk.archive.database;
    const first = await sent(9);
    const [killed, stranger] = [await sent(9, 80), await sent(10)];
    await kill(killed);
    const { hash, mirror } = await prisma.picture.findUniqueOrThrow({ where: { photoId: first } });
    await prisma.picture.update({ where: { photoId: stranger }, data: { hash, mirror } });
    await prisma.picture.updateMany({ where: { photoId: first }, data: { hash: 0n, mirror: 0n } });
    const copy = await sent(9, 85);
    const { body } = await desk.editor.get(`/api/v1/photos/${copy}/same`).expect(200);
    expect(body.photos.map(({ id }: { id: string }) => id)).toEqual([stranger]);
    expect(await doubtsOf(copy)).toMatchObject([{ reason: expect.stringContaining(killed) }]);
  });

  it('is none of another picture', async () => {
    await kill(await sent(6));
    expect(await doubtsOf(await sent(8))).toEqual([]);
  });
});
