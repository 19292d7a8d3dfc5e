import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { makePicture } from '../support/make-picture.ts';
import { furnish, openTestArchive, type TestArchive } from '../support/test-archive.ts';

describe('upload', () => {
  let archive: TestArchive;

  beforeAll(async () => {
    archive = await openTestArchive({ maxUploadBytes: 1_000_000 });
    await furnish(archive);
  });

  afterAll(() => archive.close());

  const upload = () => archive.request.post('/api/v1/photos');
  const jpeg = (seed: number, width = 400, height = 200) => makePicture({ kind: 'jpeg', width, height, seed });
  const waiting = () => readdir(join(archive.folder, 'tmp'));

  it.each(['jpeg', 'png', 'webp', 'avif', 'tiff'] as const)('takes a %s and keeps it byte for byte', async (kind) => {
    const picture = await makePicture({ kind, width: 90, height: 60, seed: 1 });
    const { body } = await upload().attach('file', picture, `a.${kind}`).expect(201);
    expect(body.files).toMatchObject([{ outcome: 'created', photo: { width: 90, height: 60 } }]);
    const { sha256 } = (await archive.request.get(`/api/v1/photos/${body.files[0].id}`)).body;
    expect(await readFile(join(archive.folder, 'originals', sha256.slice(0, 2), sha256))).toEqual(picture);
    expect(await waiting()).toEqual([]);
  });

  it('answers the standing photo for the same bytes, and stores nothing twice', async () => {
    const picture = await jpeg(2);
    const first = (await upload().attach('file', picture, 'a.jpg').expect(201)).body.files[0];
    const again = (await upload().attach('file', picture, 'b.jpg').expect(200)).body.files[0];
    expect(again).toMatchObject({ outcome: 'duplicate', id: first.id });
  });

  it('makes one photo of the same bytes sent twice at once', async () => {
    const picture = await jpeg(3);
    const answers = await Promise.all([1, 2, 3].map(() => upload().attach('file', picture, 'a.jpg')));
    const files = answers.map(({ body }) => body.files[0]);
    expect(files.map(({ outcome }) => outcome).sort()).toEqual(['created', 'duplicate', 'duplicate']);
    expect(new Set(files.map(({ id }) => id)).size).toBe(1);
  });

  it('tightens the standing photo when the same file comes again with stricter instructions', async () => {
    const picture = await makePicture({
      kind: 'jpeg',
      width: 50,
      height: 50,
      seed: 4,
      metadata: { caption: 'Fans cheer in Lyon, France. REUTERS/Jane Roe' },
    });
    const { id } = (await upload().attach('file', picture, 'a.jpg').expect(201)).body.files[0];
    const outcome = async () =>
      (await archive.request.get(`/api/v1/photos/${id}/verdicts?outlet=world-web`)).body[0].outcome;
    expect(await outcome()).toBe('clear');
    await upload().field('instructions', 'JAPAN OUT').attach('file', picture, 'a.jpg').expect(200);
    expect(await outcome()).toBe('blocked');
  });

  it('adds the form’s terms to the file’s own, and shows its headline and keywords first', async () => {
    const picture = await makePicture({
      kind: 'jpeg',
      width: 50,
      height: 50,
      seed: 5,
      metadata: { instructions: 'NO ARCHIVES' },
    });
    const { body } = await upload()
      .field('instructions', 'No sales')
      .field('headline', 'Ours')
      .field('keywords', 'ballet, culture')
      .field('supplier', 'reuters')
      .field('sourceKind', 'wire')
      .attach('file', picture, 'a.jpg')
      .expect(201);
    const photo = (await archive.request.get(`/api/v1/photos/${body.files[0].id}`)).body;
    expect(photo.restrictions.map(({ kind }: { kind: string }) => kind).sort()).toEqual(['no-archive', 'no-resale']);
    expect(photo).toMatchObject({
      headline: 'Ours',
      tags: ['ballet', 'culture'],
      supplier: 'reuters',
      sourceKind: 'wire',
    });
  });

  it('lets one bad file stop none of the others', async () => {
    const { body } = await upload()
      .attach('file', await jpeg(6), 'good.jpg')
      .attach('file', Buffer.from('just words'), 'words.jpg')
      .attach('file', Buffer.concat([await jpeg(60), Buffer.alloc(2_000_000)]), 'huge.jpg')
      .attach('file', await jpeg(7), 'good-too.jpg')
      .expect(201);
    expect(
      body.files.map(
        ({ outcome, problem }: { outcome: string; problem?: { status: number } }) => problem?.status ?? outcome,
      ),
    ).toEqual(['created', 415, 413, 'created']);
  });

  const svg = '<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>';
  const bad: [string, () => Promise<Buffer>, number, RegExp][] = [
    ['words named .jpg', async () => Buffer.from('just words'), 415, /not a picture/],
    ['an SVG named .jpg', async () => Buffer.from(svg), 415, /svg/],
    ['an empty file', async () => Buffer.alloc(0), 422, /empty/],
    [
      'a truncated JPEG',
      async () => (await makePicture({ kind: 'jpeg', width: 800, height: 600, seed: 8 })).subarray(0, 5000),
      422,
      /truncated|damaged|incomplete/i,
    ],
    ['a file over the limit', async () => Buffer.concat([await jpeg(9), Buffer.alloc(1_000_000)]), 413, /limit/],
  ];

  it.each(bad)('refuses %s, says why, and keeps nothing', async (_what, make, status, why) => {
    const before = await archive.database.prisma.photo.count();
    const { body } = await upload()
      .attach('file', await make(), 'picture.jpg')
      .expect(status)
      .expect('Content-Type', /application\/problem\+json/);
    expect(body).toMatchObject({ status, detail: expect.stringMatching(why), files: [{ outcome: 'rejected' }] });
    expect(await archive.database.prisma.photo.count()).toBe(before);
    expect(await waiting()).toEqual([]);
  });

  it.each([
    ['../../etc/passwd', 'passwd'],
    ['C:\\Windows\\evil.jpg', 'evil.jpg'],
    ['..', '..'],
    [`${'n'.repeat(5000)}.jpg`, 'n'.repeat(255)],
    ['사진 1.jpg', '사진 1.jpg'],
  ])('shows %.20s as a name and uses it for nothing', async (name, shown) => {
    const { body } = await upload()
      .attach('file', await jpeg(100 + name.length), name)
      .expect(201);
    expect(body.files[0].fileName).toBe(shown);
  });

  it('refuses a form without a file, and a file in another field', async () => {
    const none = await upload().field('caption', 'alone').expect(400);
    expect(none.body.detail).toMatch(/field “file”/);
    const other = await upload()
      .attach('picture', await jpeg(10), 'a.jpg')
      .expect(400);
    expect(other.body.detail).toMatch(/“picture”/);
    expect(await waiting()).toEqual([]);
  });

  it('refuses a caption of a megabyte, an unknown supplier and an unknown source kind, and keeps nothing', async () => {
    const before = await archive.database.prisma.photo.count();
    await upload()
      .field('caption', 'x'.repeat(1_000_000))
      .attach('file', await jpeg(11), 'a.jpg')
      .expect(413);
    await upload()
      .field('supplier', 'nobody')
      .attach('file', await jpeg(11), 'a.jpg')
      .expect(404);
    await upload()
      .field('sourceKind', 'magic')
      .attach('file', await jpeg(11), 'a.jpg')
      .expect(400);
    expect(await archive.database.prisma.photo.count()).toBe(before);
    expect(await waiting()).toEqual([]);
  });

  it('refuses the character U+0000 in a caption, and keeps nothing', async () => {
    const { body } = await upload()
      .field('caption', 'hi\u0000there')
      .attach('file', await jpeg(13), 'a.jpg')
      .expect(400);
    expect(body.detail).toMatch(/U\+0000/);
    expect(await waiting()).toEqual([]);
  });

  it('refuses half of a character in a caption, and cuts none of a keyword or a name in half', async () => {
    const picture = await jpeg(18);
    const boundary = 'x';
    const part = (head: string, content: Buffer) =>
      Buffer.concat([Buffer.from(`--x\r\nContent-Disposition: form-data; ${head}\r\n`), content, Buffer.from('\r\n')]);
    const half = part('name="caption"\r\nContent-Type: text/plain; charset=utf-16le\r\n', Buffer.from([0x00, 0xd8]));
    const form = Buffer.concat([half, part('name="file"; filename="a.jpg"\r\n', picture), Buffer.from('--x--\r\n')]);
    const { body } = await upload().type(`multipart/form-data; boundary=${boundary}`).send(form).expect(400);
    expect(body.detail).toMatch(/half of a character/);
    const { files } = (
      await upload()
        .field('keywords', `${'x'.repeat(99)}🎞`)
        .attach('file', picture, 'a.jpg')
        .expect(201)
    ).body;
    expect(files[0].photo.tags).toEqual([`${'x'.repeat(99)}🎞`]);
    expect(await waiting()).toEqual([]);
  });

  it('believes the text before the choice about what kind of source it is', async () => {
    const caption = 'A minister speaks in Lyon. Photo: Ministry of Defence/Handout';
    const picture = await makePicture({ kind: 'jpeg', width: 50, height: 50, seed: 14, metadata: { caption } });
    const { body } = await upload().field('sourceKind', 'staff').attach('file', picture, 'a.jpg').expect(201);
    expect(body.files[0].photo.sourceKind).toBe('handout');
  });

  it('does not take an agency’s picture for our own because somebody says so', async () => {
    const everything = { territories: 'all', channels: 'all', purposes: 'all', actions: ['publish'] };
    const rule = { sourceKind: 'staff', ...everything, reason: 'Ours' };
    await archive.request.post('/api/v1/house-rules').send(rule).expect(201);
    const outcomes = async (caption: string, seed: number) => {
      const picture = await makePicture({ kind: 'jpeg', width: 50, height: 50, seed, metadata: { caption } });
      const { body } = await upload().field('sourceKind', 'staff').attach('file', picture, 'a.jpg').expect(201);
      const verdicts = (await archive.request.get(`/api/v1/photos/${body.files[0].id}/verdicts`)).body;
      return verdicts.map(({ outcome }: { outcome: string }) => outcome);
    };
    expect(await outcomes('Fans cheer in Lyon. Photo by KCNA', 15)).toEqual(['review', 'review', 'review']);
    expect(await outcomes('Fans cheer in Lyon.', 16)).toEqual(['clear', 'clear', 'clear']);
  });

  it('holds a photo that comes again from another supplier, or as another kind, until that is settled', async () => {
    const picture = await makePicture({
      kind: 'jpeg',
      width: 50,
      height: 50,
      seed: 17,
      metadata: { caption: 'Fans cheer. REUTERS/Jane Roe' },
    });
    const { id } = (await upload().attach('file', picture, 'a.jpg').expect(201)).body.files[0];
    await upload().field('supplier', 'yonhap').field('sourceKind', 'wire').attach('file', picture, 'a.jpg').expect(200);
    const { body } = await archive.request.get(`/api/v1/photos/${id}`);
    expect(body.proposals.map(({ kind }: { kind: string }) => kind)).toEqual(['supplier', 'source-kind']);
    expect(body.supplier).toBe('reuters');
    const verdicts = (await archive.request.get(`/api/v1/photos/${id}/verdicts`)).body;
    expect(verdicts.map(({ outcome }: { outcome: string }) => outcome)).toEqual(['review', 'review', 'review']);
  });

  it('holds a photo without any terms for a person', async () => {
    const { body } = await upload()
      .attach('file', await jpeg(12), 'a.jpg')
      .expect(201);
    const verdicts = (await archive.request.get(`/api/v1/photos/${body.files[0].id}/verdicts`)).body;
    expect(verdicts.map(({ outcome }: { outcome: string }) => outcome)).toEqual(['review', 'review', 'review']);
  });
});
