import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { rereadWaiting } from '../../src/ingest/reread-waiting.ts';
import { keepRereading } from '../../src/jobs/keep-rereading.ts';
import { keepUpWithReader } from '../../src/jobs/keep-up-with-reader.ts';
import { furnish, openTestArchive, type TestArchive, uploadPhoto } from '../support/test-archive.ts';

let archive: TestArchive;
/** Read by a reader that knew less: it took no sales for nothing, and the photo's terms are by that. */
let old: string;
/** Its caption was put right by hand. */
let edited: string;

beforeAll(async () => {
  archive = await openTestArchive();
  await furnish(archive);
  old = await uploadPhoto(archive, 'A street. (Yonhap)', { instructions: 'No sales' });
  edited = await uploadPhoto(archive, 'A lake. (Yonhap)', { instructions: 'No archives' });
  const edit = { captionForReaders: 'A lake at dawn.', reason: 'Told on the phone' };
  await archive.request.patch(`/api/v1/photos/${edited}`).send(edit).expect(200);
  await forget(old, await uploadPhoto(archive, 'A square. (Yonhap)'));
});

afterAll(() => archive.close());

const prisma = () => archive.database.prisma;
const post = (path: string) => archive.request.post(`/api/v1/archive-readings${path}`);
const kindsOf = async (id: string) =>
  (await archive.request.get(`/api/v1/photos/${id}`).expect(200)).body.restrictions.map(
    ({ kind }: { kind: string }) => kind,
  );
const readSome = (most: number) => rereadWaiting(prisma(), { at: archive.now, most });
const readAll = async () => {
  while ((await readSome(100)) > 0);
};
const readingsIn = (act: string) => prisma().ledgerEntry.count({ where: { act } });
const texts = async () => {
  const { jobs } = (await archive.request.get('/api/v1/jobs').expect(200)).body;
  return jobs.find(({ job }: { job: string }) => job === 'texts');
};
const keepUp = async () => {
  const told: string[] = [];
  await keepUpWithReader(prisma(), (line) => told.push(line)).stop();
  return told;
};

/** As if nothing had been read of its instructions, and its terms were those of another photo. */
async function forget(id: string, other: string): Promise<void> {
  await prisma().$executeRaw`
    UPDATE photos p SET terms_id = o.terms_id, term_words = o.term_words, readings = (
      SELECT jsonb_agg(jsonb_set(one, '{reading,restrictions}', '[]')) FROM jsonb_array_elements(p.readings) AS one
    ) FROM photos o WHERE p.id = ${id}::uuid AND o.id = ${other}::uuid`;
}

it('every photo is read by what the reader knows now, with what editors wrote kept, and who asked stands on the jobs', async () => {
  expect(await kindsOf(old)).toEqual([]);
  const asked = (await post('').expect(202)).body;
  expect(asked).toMatchObject({ photos: 3, stopped: null });
  expect(await texts()).toMatchObject({ left: 3, failed: 0 });
  expect(await readingsIn('archive-reading')).toBe(1);

  await readAll();
  expect(await texts()).toMatchObject({ left: 0 });
  expect(await kindsOf(old)).toEqual(['no-resale']);
  expect((await archive.request.get(`/api/v1/photos/${edited}`)).body.captionForReaders).toBe('A lake at dawn.');
  const entry = await prisma().ledgerEntry.findFirstOrThrow({ where: { act: 're-reading', photoId: old } });
  expect(entry.actor).toBe('reader of texts');
  expect((await archive.request.get('/api/v1/jobs')).body.archiveReading).toEqual(asked);
});

it('it is stopped where it is, and what was read stays', async () => {
  await post('').expect(202);
  await readSome(1);
  const { stopped } = (await post('/stop').expect(200)).body;
  expect(stopped.at).toBe(archive.now.toISOString());
  expect(await texts()).toMatchObject({ left: 0 });
  expect((await post('/stop').expect(409)).body.detail).toContain('nothing waits');
});

it('a phrase of which the house has spoken goes before', async () => {
  const words = 'Iota zorble qwixt flim';
  const other = await uploadPhoto(archive, 'A hill. (Yonhap)', { instructions: words });
  await post('').expect(202);
  const meaning = { as: 'restriction', restriction: { kind: 'territory-except', value: ['DE'] } };
  await archive.request.post('/api/v1/phrases').send({ text: words, meaning, reason: 'Told' }).expect(201);
  // The answer came when that one was read; the others still wait.
  expect(await kindsOf(other)).toEqual(['territory-except']);
  expect((await texts()).left).toBe(3);
  await readAll();
});

it('a reader that has learnt reads them by itself, once', async () => {
  expect(await keepUp()).toEqual([]);
  await prisma().archiveReading.updateMany({ data: { reader: 'an earlier one' } });
  expect(await keepUp()).toEqual(['The reader has learnt: the texts of 4 photos are read again.']);
  expect(await keepUp()).toEqual([]);
  await readAll();
});

it('one that cannot be read is tried again at the next start', async () => {
  const metadata = await prisma().photo.findUniqueOrThrow({ where: { id: old }, select: { metadata: true } });
  await prisma().$executeRaw`UPDATE photos SET metadata = '{}' WHERE id = ${old}::uuid`;
  await post('').expect(202);
  await readAll();
  expect(await texts()).toMatchObject({ left: 1, failed: 1 });

  await prisma().photo.update({ where: { id: old }, data: metadata as never });
  const job = keepRereading(prisma(), () => undefined);
  while ((await texts()).left > 0);
  await job.stop();
});

it('the page offers to read all, shows how far that is, and stops it', async () => {
  const manager = await archive.signIn(['rights-manager']);
  expect((await manager.get('/jobs').expect(200)).text).toContain('Read every photo again');
  await manager.post('/jobs/archive-reading').expect(303);
  const page = (await manager.get('/jobs').expect(200)).text;
  expect(page).toContain('4 of 4 photos left');
  expect(page).toContain('hx-trigger="every 3s"');
  // Of two with one id the first would be replaced.
  expect(page.match(/id="job-list"/g)).toHaveLength(1);
  await manager.post('/jobs/archive-reading/stop').expect(303);
  expect((await manager.get('/jobs').expect(200)).text).toMatch(/stopped by .*Read every photo again/s);
});
