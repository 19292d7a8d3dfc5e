import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { compareLate } from '../../src/ingest/compare-late.ts';
import { keepComparing } from '../../src/jobs/keep-comparing.ts';
import { openFileStore } from '../../src/storage/file-store.ts';
import type { ObjectStore } from '../../src/storage/object-store.ts';
import { drawPicture } from '../support/draw-picture.ts';
import { openTestArchive, type TestArchive, uploadPhoto } from '../support/test-archive.ts';

let archive: TestArchive;
let store: ObjectStore;

beforeAll(async () => {
  archive = await openTestArchive();
  store = await openFileStore(archive.folder);
});

afterAll(() => archive.close());

const prisma = () => archive.database.prisma;
const late = () => ({ prisma: prisma(), store });
const same = async (id: string) => (await archive.request.get(`/api/v1/photos/${id}/same`).expect(200)).body;
const others = async (id: string) => (await same(id)).photos.map((photo: { id: string }) => photo.id);

async function sent(seed: number, quality: number): Promise<string> {
  const file = await (await drawPicture(seed, { width: 240, height: 160 })).jpeg({ quality }).toBuffer();
  const { body } = await archive.request.post('/api/v1/photos').attach('file', file, 'x.jpg').expect(201);
  return body.files[0].id;
}

/** As before there was anything to compare them by. */
const forget = (ids: string[]) => prisma().picture.deleteMany({ where: { photoId: { in: ids } } });

async function runToEnd(): Promise<string[]> {
  const told: string[] = [];
  const job = keepComparing(late(), (line) => told.push(line));
  while ((await prisma().picture.count({ where: { state: { not: 'waiting' } } })) < (await prisma().photo.count()))
    if (told.some((line) => line.includes('could not'))) break;
  await job.stop();
  return told;
}

describe('photos from before pictures were compared', () => {
  it('are compared, the oldest first, by a job that may be stopped anywhere and goes on where it was', async () => {
    const ids = [await sent(1, 90), await sent(2, 90), await sent(1, 50), await sent(2, 40)];
    const plain = await uploadPhoto(archive, 'Fog.');
    await forget([...ids, plain]);
    const [one, two, oneAgain, twoAgain] = ids as [string, string, string, string];
    expect(await same(one)).toMatchObject({ state: 'waiting', count: 0 });

    expect(await compareLate(late(), { after: null, most: 2 })).toEqual({ done: 2, last: two });
    const stopped = AbortSignal.abort();
    expect(await compareLate(late(), { after: two, most: 2, signal: stopped })).toEqual({ done: 0, last: null });
    expect(await others(one)).toEqual([]);

    expect(await runToEnd()).toEqual(['Comparing pictures of older photos: 3 of 3.']);
    expect(await others(one)).toEqual([oneAgain]);
    expect(await others(twoAgain)).toEqual([two]);
    expect(await same(plain)).toMatchObject({ state: 'plain', count: 0 });
    expect(await runToEnd()).toEqual([]);
  });

  it('stay where somebody has put them meanwhile', async () => {
    const [one, copy, apart] = [await sent(3, 90), await sent(3, 50), await sent(4, 90)];
    await forget([one, copy, apart]);
    await archive.request.post(`/api/v1/photos/${apart}/same/merges`).send({ other: copy, reason: 'Told' }).expect(201);
    await runToEnd();
    expect(await others(one)).toEqual([]);
    expect(await others(apart)).toEqual([copy]);
    expect(await others(await sent(4, 40))).toEqual([copy, apart]);
  });

  it('are tried again at the next start where their preview could not be read, and hold nobody up', async () => {
    const [broken, whole, copy] = [await sent(5, 90), await sent(6, 90), await sent(6, 50)];
    await forget([broken, whole, copy]);
    const { sha256 } = await prisma().photo.findUniqueOrThrow({ where: { id: broken } });
    await rm(join(archive.folder, 'renditions', sha256.slice(0, 2), sha256, 'preview.jpg'));
    const told: string[] = [];
    const first = await compareLate(late(), { after: null, most: 100, tell: (line) => told.push(line) });
    expect(first).toEqual({ done: 2, last: copy });
    expect(told).toEqual([expect.stringContaining(`The picture of photo ${broken} could not be compared`)]);
    expect(await others(whole)).toEqual([copy]);
    expect(await same(broken)).toMatchObject({ state: 'waiting' });
    expect(await compareLate(late(), { after: null, most: 100 })).toEqual({ done: 0, last: broken });
  });
});
