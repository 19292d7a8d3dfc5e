import { copyFile, mkdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { readFilesLate } from '../../src/ingest/read-file-again.ts';
import { keepReadingFiles } from '../../src/jobs/keep-reading-files.ts';
import { openFileStore } from '../../src/storage/file-store.ts';
import type { ObjectStore } from '../../src/storage/object-store.ts';
import { killWhen, startScript } from '../support/killed-process.ts';
import { makePicture } from '../support/make-picture.ts';
import { signPicture } from '../support/sign-picture.ts';
import { furnish, openTestArchive, type TestArchive } from '../support/test-archive.ts';

let archive: TestArchive;
let store: ObjectStore;
let seed = 61_000;

beforeAll(async () => {
  archive = await openTestArchive();
  store = await openFileStore(archive.folder);
  await furnish(archive);
});

afterAll(() => archive.close());

const prisma = () => archive.database.prisma;
const photo = async (id: string) => (await archive.request.get(`/api/v1/photos/${id}`).expect(200)).body;
const verdict = async (id: string) =>
  (await archive.request.get(`/api/v1/photos/${id}/verdicts?outlet=world-web`).expect(200)).body[0];
const filesJob = async () => (await archive.request.get('/api/v1/jobs').expect(200)).body.jobs[0];
const readAll = () => readFilesLate({ prisma: prisma(), store }, { after: null, most: 1000, at: archive.now });
const readAgain = async (id: string) =>
  (await archive.request.post(`/api/v1/photos/${id}/file-readings`).expect(201)).body;

/** A picture that was generated, and says so in its signed history alone. */
async function sent(metadata: object = { caption: 'A castle. (Handout via Yonhap)' }): Promise<string> {
  seed += 1;
  const picture = await makePicture({ kind: 'jpeg', width: 40, height: 30, seed, metadata });
  const signed = await signPicture(picture, {
    actions: [{ action: 'c2pa.created', sourceType: 'trainedAlgorithmicMedia' }],
  });
  const { body } = await archive.request.post('/api/v1/photos').attach('file', signed, 'a.jpg').expect(201);
  return body.files[0].id;
}

/** As if its file had been read before there were Content Credentials, and of its texts only those that `keep` names. */
async function asBefore(id: string, keep: string[] = ['caption']): Promise<void> {
  const row = await prisma().photo.findUniqueOrThrow({ where: { id } });
  const { credentials: _credentials, ai: _ai, ...metadata } = row.metadata as Record<string, unknown>;
  const left = (texts: unknown) =>
    (texts as { field: string }[]).filter(({ field }) => keep.includes(field)) as object[];
  const before = { metadata: metadata as object, texts: left(row.texts), readings: left(row.readings), ai: null };
  await prisma().photo.update({ where: { id }, data: before });
  await prisma().fileReading.deleteMany({ where: { photoId: id } });
}

const originalOf = (sha256: string) => join(archive.folder, 'originals', sha256.slice(0, 2), sha256);

/** The photo itself many times over, each with an original of its own. */
async function copies(id: string, count: number): Promise<void> {
  const { sha256 } = await prisma().photo.findUniqueOrThrow({ where: { id } });
  for (let number = 0; number < count; number += 1) {
    const copy = `${number.toString(16).padStart(8, '0')}${sha256.slice(8)}`;
    await mkdir(join(originalOf(copy), '..'), { recursive: true });
    await copyFile(originalOf(sha256), originalOf(copy));
    await prisma().$executeRaw`
      INSERT INTO photos SELECT copy.* FROM photos p,
        jsonb_populate_record(p, jsonb_build_object('id', gen_random_uuid(), 'sha256', ${copy}::text)) AS copy
      WHERE p.id = ${id}::uuid`;
  }
}

/** The photo that would be read last, kept from every writer until what this answers is called: no reader comes to an end before. */
async function holdLast(): Promise<() => Promise<void>> {
  const client = await archive.database.pool.connect();
  await client.query('BEGIN; SELECT FROM photos ORDER BY id DESC LIMIT 1 FOR UPDATE');
  return async () => {
    await client.query('ROLLBACK');
    client.release();
  };
}

const READER = new URL('../support/read-files-process.ts', import.meta.url);

describe('photos from before Content Credentials were read', () => {
  it('get them, that AI made them and what else their files say, with what editors wrote kept', async () => {
    const id = await sent({ caption: 'A castle. (Handout via Yonhap)', source: 'KCNA' });
    await asBefore(id);
    const edit = { captionForReaders: 'A castle, drawn.', reason: 'Clearer' };
    await archive.request.patch(`/api/v1/photos/${id}`).send(edit).expect(200);
    expect(await photo(id)).toMatchObject({ ai: null, doubts: [] });
    expect(await filesJob()).toMatchObject({ job: 'files', left: 1, failed: 0 });

    const told: string[] = [];
    const job = keepReadingFiles({ prisma: prisma(), store }, (line) => told.push(line));
    while (told.length === 0) await setTimeout(20);
    await job.stop();
    expect(told).toEqual(['Reading files of older photos again: 1 of 1.']);
    expect(await filesJob()).toMatchObject({ left: 0, failed: 0 });
    const now = await photo(id);
    expect(now).toMatchObject({
      ai: 'generated',
      sourceKind: 'handout',
      captionForReaders: 'A castle, drawn.',
      metadata: { credentials: { state: 'valid' }, ai: { origin: 'generated' } },
      proposals: [],
    });
    expect(now.doubts.map(({ reason }: { reason: string }) => reason)).toEqual([
      'A text of the photo credits KCNA, and its credit does not: whether KCNA’s terms hold must be settled.',
    ]);
    expect((await verdict(id)).duties).toContainEqual(
      expect.objectContaining({ sentence: 'Tell readers that the picture was generated by AI.' }),
    );
    expect((await archive.request.get(`/api/v1/photos/${id}/history`)).body[0]).toMatchObject({
      act: 'edit',
      actor: 'reader of files',
      detail: { field: 'ai', before: null, after: 'generated' },
    });
  });

  it('get them from a server that was killed in the middle, and one that goes on', async () => {
    const COUNT = 12;
    const id = await sent();
    await asBefore(id);
    await copies(id, COUNT);
    const left = async () => (await filesJob()).left;
    expect(await left()).toBe(COUNT + 1);
    const letGo = await holdLast();
    try {
      await killWhen(startScript(READER, [archive.database.url, archive.folder]), async () => (await left()) <= COUNT);
    } finally {
      await letGo();
    }
    const afterKill = await left();
    expect(afterKill).toBeGreaterThan(0);
    const next = keepReadingFiles({ prisma: prisma(), store }, () => undefined);
    while ((await left()) > 0) await setTimeout(20);
    await next.stop();
    expect(
      await prisma().photo.count({
        where: {
          ai: 'generated',
          texts: { equals: (await prisma().photo.findUniqueOrThrow({ where: { id } })).texts as object },
        },
      }),
    ).toBe(COUNT + 1);
    // Nobody's file was read twice.
    const readings = await prisma().ledgerEntry.groupBy({
      by: ['photoId'],
      where: { act: 'file-reading' },
      _count: true,
    });
    expect(readings.every(({ _count }) => _count === 1)).toBe(true);
  });

  it('leave what could not be read for the next start, say why, and hold nobody up', async () => {
    const [broken, whole] = [await sent(), await sent()];
    for (const id of [broken, whole]) await asBefore(id);
    const { sha256 } = await prisma().photo.findUniqueOrThrow({ where: { id: broken } });
    await rm(originalOf(sha256));
    expect(await readAll()).toMatchObject({ done: 1 });
    expect(await photo(whole)).toMatchObject({ ai: 'generated' });
    const job = await filesJob();
    expect(job).toMatchObject({ left: 1, failed: 1, problems: [{ photo: broken, problem: expect.any(String) }] });
    const page = await archive.request.get('/jobs').expect(200);
    expect(page.text).toContain(`/photos/${broken}`);
    expect(page.text).toContain('1 could not be done');
    await prisma().photo.update({ where: { id: broken }, data: { status: 'deleted' } });
  });
});

describe('a file that an editor has read again', () => {
  it('changes nothing where it says what it said', async () => {
    const id = await sent();
    const before = await photo(id);
    expect(await readAgain(id)).toEqual(before);
    expect((await archive.request.get(`/api/v1/photos/${id}/history`)).body).toHaveLength(1);
    const done = await archive.request.post(`/photos/${id}/file-readings`).expect(303);
    expect(done.headers.location).toContain('done=file-read');
  });

  it('keeps what the reading before held until a second person lets it go, and that can be taken back', async () => {
    const id = await sent();
    const held = { kind: 'territory-except', value: ['JP'], words: 'JP', field: 'region_constraints' };
    const unread = { block: 'xmp', field: 'usage_terms', reason: 'It was torn.' };
    const { metadata } = await prisma().photo.findUniqueOrThrow({ where: { id } });
    const torn = { ...(metadata as object), unread: [unread] };
    await prisma().photo.update({ where: { id }, data: { metadata: torn, metadataClauses: [held] } });
    const { proposals, restrictions } = await readAgain(id);
    expect(proposals).toMatchObject([
      { kind: 'file-reading', sentence: expect.stringContaining('reading of its file') },
    ]);
    expect(restrictions).toContainEqual(
      expect.objectContaining({ kind: 'territory-except', field: 'region_constraints' }),
    );
    expect((await verdict(id)).outcome).toBe('blocked');

    const second = await archive.signIn(['rights-manager']);
    const [{ id: proposal }] = proposals;
    await second.post(`/api/v1/widenings/${proposal}/confirmation`).send({ reason: 'Looked at the file' }).expect(200);
    expect(await photo(id)).toMatchObject({ proposals: [], doubts: [], metadata: { unread: [] } });
    expect((await verdict(id)).outcome).toBe('clear');
    await second.post(`/api/v1/widenings/${proposal}/undo`).send({ reason: 'Wrong file' }).expect(200);
    expect(await photo(id)).toMatchObject({ doubts: [{ field: 'usage_terms' }], metadata: { unread: [unread] } });
    expect((await verdict(id)).outcome).toBe('blocked');
  });

  it('is refused where there is none any more', async () => {
    const id = await sent();
    const { sha256 } = await prisma().photo.findUniqueOrThrow({ where: { id } });
    await rm(originalOf(sha256));
    await archive.request.post(`/api/v1/photos/${id}/file-readings`).expect(404);
  });
});
