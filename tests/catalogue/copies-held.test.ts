import { describe, expect, it } from '@jest/globals';
import { untoldPhotos } from '../../src/catalogue/same/tell-copies.ts';
import { compareLate } from '../../src/ingest/compare-late.ts';
import { keepTellingCopies } from '../../src/jobs/keep-telling-copies.ts';
import { openFileStore } from '../../src/storage/file-store.ts';
import { deskForTests } from '../support/desk.ts';
import { drawPicture } from '../support/draw-picture.ts';

describe('a copy of a picture that is taken down, however and whenever', () => {
  const desk = deskForTests();
  const CAPTION = 'Fans cheer in Lyon. REUTERS/Jane Roe';

  async function file(seed: number, quality = 90): Promise<Buffer> {
    return (await drawPicture(seed, { width: 240, height: 160 })).jpeg({ quality }).toBuffer();
  }
  async function sent(seed: number, quality = 90, instructions = ''): Promise<string> {
    const upload = desk.editor.post('/api/v1/photos').attach('file', await file(seed, quality), 'x.jpg');
    return (await upload.field({ caption: CAPTION, instructions }).expect(201)).body.files[0].id;
  }
  const notice = (photo: string, kind: string, reason = 'Wrong person') =>
    desk.manager.post('/api/v1/notices').send({ photo, kind, reason }).expect(201);
  const byHand = (photo: string, kind: string) =>
    desk.manager
      .patch(`/api/v1/photos/${photo}`)
      .send({ restrictions: { add: [{ kind, value: null }] }, reason: 'The agency called' })
      .expect(200);
  const lift = async (photo: string) => {
    await desk.editor.patch(`/api/v1/photos/${photo}`).send({ liftWithhold: true, reason: 'Released' }).expect(200);
    await desk.confirmAll(photo);
  };
  const outcome = async (photo: string) => (await desk.verdict(photo)).outcome;
  const because = async (photo: string): Promise<string[]> =>
    (await desk.seen(photo)).doubts.map(({ reason }: { reason: string }) => reason);
  const merge = (id: string, other: string) =>
    desk.editor.post(`/api/v1/photos/${id}/same/merges`).send({ other, reason: 'One frame' }).expect(201);
  const split = (id: string, photos: string[], who = desk.manager) =>
    who.post(`/api/v1/photos/${id}/same/splits`).send({ photos, reason: 'Two moments' });
  const undo = async (id: string, who = desk.manager, status = 200) => {
    const [change] = (await desk.editor.get(`/api/v1/photos/${id}/same`).expect(200)).body.changes;
    await who.post(`/api/v1/same-changes/${change.id}/undo`).send({ reason: 'A slip' }).expect(status);
  };

  it.each([
    ['a notice', 1, (photo: string) => notice(photo, 'kill')],
    ['the hand', 2, (photo: string) => byHand(photo, 'kill')],
    [
      'words that come later',
      3,
      async () => {
        const again = desk.editor.post('/api/v1/photos').attach('file', await file(3), 'x.jpg');
        await again.field({ caption: CAPTION, instructions: 'PHOTO KILL' }).expect(200);
      },
    ],
    ['words of another copy that comes', 4, () => sent(4, 60, 'PHOTO KILL')],
  ] as const)('that was there before is held at once by a kill by %s', async (_, seed, kill) => {
    const first = await sent(seed);
    const copy = await sent(seed, 80);
    const clearance = { photo: copy, outlet: 'world-web', story: 'Cycling' };
    const { body } = await desk.editor.post('/api/v1/clearances').send(clearance).expect(201);
    const publicly = () => desk.archive.anonymous.get(new URL(body.url).pathname);
    await publicly().expect(200);
    await kill(first);
    expect(await outcome(copy)).toBe('review');
    expect(await because(copy)).toEqual([expect.stringContaining('The same picture was killed as photo')]);
    expect(await desk.isFound(copy)).toBe(false);
    await publicly().expect(403);
  });

  it('is held by a withhold as long as that holds, whether it was there before or comes as another file', async () => {
    const first = await sent(10);
    const before = await sent(10, 85);
    await notice(first, 'withhold', 'Wait for the family');
    const after = await sent(10, 80);
    const sentence = `The same picture is withheld as photo ${first}, and whether that holds for this copy must be settled. Its withhold says: Wait for the family`;
    for (const copy of [before, after]) {
      expect(await because(copy)).toEqual([sentence]);
      expect(await outcome(copy)).toBe('review');
    }
    await lift(first);
    for (const copy of [before, after]) expect(await outcome(copy)).toBe('clear');
    await notice(first, 'kill');
    for (const copy of [before, after])
      expect(await because(copy)).toEqual([expect.stringContaining('The same picture was killed')]);
  });

  it('is held for each photo that is down, and by another one that is killed after the first was let go of', async () => {
    const [first, second, copy] = [await sent(11), await sent(11, 85), await sent(11, 80)];
    await notice(first, 'kill');
    const edit = { resolveDoubts: await because(copy), reason: 'Another caption' };
    await desk.editor.patch(`/api/v1/photos/${copy}`).send(edit).expect(200);
    await desk.confirmAll(copy);
    expect(await outcome(copy)).toBe('clear');
    await notice(first, 'kill', 'Killed again');
    expect(await outcome(copy)).toBe('clear');
    await notice(second, 'kill', 'The caption too');
    expect(await because(copy)).toEqual([expect.stringContaining(`${second}, and whether`)]);
    expect(await because(second)).toEqual([]);
  });

  it('is held when it is merged with one by hand, and freed when that is undone', async () => {
    const [killed, other] = [await sent(12), await sent(13)];
    await notice(killed, 'kill');
    expect(await outcome(other)).toBe('clear');
    await merge(other, killed);
    expect(await because(other)).toEqual([expect.stringContaining(killed)]);
    await undo(other, desk.editor, 403);
    expect(await outcome(other)).toBe('review');
    await undo(other);
    expect(await outcome(other)).toBe('clear');
  });

  it('is freed when whoever may kill splits it off, and held again when that is undone', async () => {
    const [killed, copy] = [await sent(14), await sent(14, 80)];
    await notice(killed, 'kill');
    const refused = await split(killed, [copy], desk.editor).expect(403);
    expect(refused.body.detail).toMatch(/^photos: one of this picture is killed or withheld.* ask a rights manager/);
    await split(killed, [copy]).expect(201);
    expect(await outcome(copy)).toBe('clear');
    await undo(copy, desk.editor);
    expect(await outcome(copy)).toBe('review');
    await split(killed, [copy]).expect(201);
    await merge(copy, killed);
    expect(await outcome(copy)).toBe('review');
  });

  it('waits for all of several that are killed at the same moment', async () => {
    const [copy, ...others] = [await sent(16), await sent(16, 88), await sent(16, 85), await sent(16, 80)];
    await Promise.all(others.map((photo) => notice(photo, 'kill')));
    expect(await because(copy)).toEqual(others.map((photo) => expect.stringContaining(`photo ${photo},`)));
    for (const photo of others) expect(await because(photo)).toEqual([]);
    expect(await untoldPhotos(desk.archive.database.prisma, 1)).toEqual([]);
  });

  it('is found when pictures from before are compared', async () => {
    const { prisma } = desk.archive.database;
    const [killed, copy] = [await sent(17), await sent(17, 80)];
    await prisma.picture.deleteMany({ where: { photoId: copy } });
    await notice(killed, 'kill');
    expect(await outcome(copy)).toBe('clear');
    const store = await openFileStore(desk.archive.folder);
    await compareLate({ prisma, store }, { after: null, most: 100 });
    expect(await outcome(copy)).toBe('review');
  });

  it('is held for kills from before, and whatever nobody waited for, by the server beside its other work', async () => {
    const { prisma } = desk.archive.database;
    const [killed, copy] = [await sent(15), await sent(15, 80)];
    await prisma.photo.update({ where: { id: killed }, data: { status: 'killed' } });
    await prisma.notice.create({
      data: { photoId: killed, kind: 'kill', reason: 'Of old', actor: 'ada@example.com', createdAt: new Date() },
    });
    expect(await outcome(copy)).toBe('clear');
    const left = async () =>
      (await desk.manager.get('/api/v1/jobs').expect(200)).body.jobs.find(
        ({ job }: { job: string }) => job === 'copies',
      );
    expect(await left()).toMatchObject({ left: 1 });
    const told: string[] = [];
    const job = keepTellingCopies(prisma, (line) => told.push(line));
    while ((await untoldPhotos(prisma, 1)).length > 0) await new Promise((done) => setTimeout(done, 20));
    await job.stop();
    expect(told).toEqual([]);
    expect(await left()).toMatchObject({ left: 0 });
    expect(await because(copy)).toEqual([expect.stringContaining('Its kill says: Of old')]);
  });
});
