import { randomUUID } from 'node:crypto';
import { cp, mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeEach, describe, expect, it } from '@jest/globals';
import { connectDatabase } from '../../src/database/connect.ts';
import { migrate } from '../../src/database/migrate.ts';
import { deskForTests } from '../support/desk.ts';
import { makePicture } from '../support/make-picture.ts';
import { FOUNDING_CAPTIONS } from '../support/test-archive.ts';
import { createEmptyDatabase } from '../support/test-database.ts';

const START = '2026-03-01T12:00:00Z';
const NEXT_DAY = '2026-03-02T12:00:00Z';
const CAPTION = FOUNDING_CAPTIONS[4];

describe('what came to a photo after something was granted', () => {
  const desk = deskForTests();
  let picture: Buffer;
  let photo: string;
  let seed = 71_000;

  beforeEach(async () => {
    desk.archive.now = new Date(START);
    seed += 1;
    picture = await makePicture({ kind: 'jpeg', width: 50, height: 50, seed, metadata: { caption: CAPTION } });
    photo = (await upload().expect(201)).body.files[0].id;
  });

  const upload = () => desk.archive.request.post('/api/v1/photos').attach('file', picture, 'a.jpg');
  const verdict = () => desk.verdict(photo);
  const koreaOnly = async () =>
    (await verdict()).reasons.find(({ clause }: { clause: string }) => clause === 'territory-only').obstacle;
  const license = async () => {
    const licence = {
      ...{ photo, kind: 'invoice', document: 'Invoice 118', lifts: [await koreaOnly()], reason: 'Bought' },
      ...{ territories: 'all', channels: 'all', purposes: ['editorial'], actions: ['publish'] },
    };
    const { id } = (await desk.editor.post('/api/v1/licences').send(licence).expect(201)).body;
    await desk.manager.post(`/api/v1/licences/${id}/approval`).send({ reason: 'Seen' }).expect(200);
  };
  const restrictAgain = () =>
    desk.editor
      .patch(`/api/v1/photos/${photo}`)
      .send({ restrictions: { add: [{ kind: 'territory-only', value: ['KR'] }] }, reason: 'They called again' })
      .expect(200);

  it('narrows it, though a licence lifts the same restriction as it stood before', async () => {
    await license();
    expect((await verdict()).outcome).toBe('clear');
    desk.archive.now = new Date(NEXT_DAY);
    await restrictAgain();
    expect(await verdict()).toMatchObject({
      outcome: 'blocked',
      reasons: [
        { origin: 'editor', cameAfter: { name: 'the licence “Invoice 118”', given: '2026-03-01T12:00:00.000Z' } },
      ],
    });
    await license();
    expect((await verdict()).outcome).toBe('clear');
  });

  it('narrows it where the same restriction comes as an ODRL policy, once', async () => {
    await license();
    desk.archive.now = new Date(NEXT_DAY);
    const constraint = [{ leftOperand: 'spatial', operator: 'isNoneOf', rightOperand: ['KOR'] }];
    const policy = {
      ...{ '@context': 'http://www.w3.org/ns/odrl.jsonld', '@type': 'Set', uid: 'http://agency.example/policy/71' },
      ...{ conflict: 'prohibit', permission: [{ action: ['use', 'transfer'] }] },
      prohibition: [{ action: 'use', constraint }],
    };
    const send = () =>
      desk.editor
        .post(`/api/v1/photos/${photo}/rights.odrl.json?reason=Sent`)
        .set('Content-Type', 'application/ld+json')
        .send(JSON.stringify(policy));
    expect((await send().expect(201)).body.added).toEqual([{ kind: 'territory-only', value: ['KR'] }]);
    expect(await verdict()).toMatchObject({ outcome: 'blocked', reasons: [{ cameAfter: { id: expect.anything() } }] });
    expect((await send().expect(200)).body.added).toEqual([]);
  });

  it('narrows it where the agency sends another text that says the same', async () => {
    await license();
    desk.archive.now = new Date(NEXT_DAY);
    const text = 'Corrects the date. (For Use Only in the Republic of Korea) (Yonhap)';
    await upload().field('instructions', text).expect(200);
    expect(await verdict()).toMatchObject({ outcome: 'blocked', reasons: [{ clause: 'territory-only' }] });
    await desk.archive.request.post(`/api/v1/photos/${photo}/re-readings`).expect(201);
    expect((await verdict()).outcome).toBe('blocked');
  });

  it('is nothing new where the same text is sent or read again', async () => {
    await license();
    desk.archive.now = new Date(NEXT_DAY);
    await upload().field('caption', CAPTION).expect(200);
    await desk.archive.request.post(`/api/v1/photos/${photo}/re-readings`).expect(201);
    expect((await verdict()).outcome).toBe('clear');
  });

  it('is lifted where it was there when the second person agreed, though not when the licence was filed', async () => {
    const obstacle = await koreaOnly();
    const box = { territories: 'all', channels: 'all', purposes: ['editorial'], actions: ['publish'] };
    const licence = { photo, kind: 'invoice', document: 'Invoice 119', lifts: [obstacle], reason: 'Bought', ...box };
    const { id } = (await desk.editor.post('/api/v1/licences').send(licence).expect(201)).body;
    desk.archive.now = new Date(NEXT_DAY);
    await restrictAgain();
    desk.archive.now = new Date('2026-03-03T12:00:00Z');
    await desk.manager.post(`/api/v1/licences/${id}/approval`).send({ reason: 'Seen' }).expect(200);
    expect((await verdict()).outcome).toBe('clear');
  });

  it('narrows it under a waiver as well', async () => {
    const waiver = {
      photo,
      obstacle: await koreaOnly(),
      outlet: 'world-web',
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
    expect((await verdict()).outcome).toBe('clear');
    desk.archive.now = new Date(NEXT_DAY);
    await restrictAgain();
    expect(await verdict()).toMatchObject({ outcome: 'blocked', reasons: [{ cameAfter: {} }] });
  });

  it('narrows it by the standing rules of a supplier that it is given later', async () => {
    const rule = { agency: 'reuters', restriction: { kind: 'territory-only', value: ['KR'] }, words: 'Korea only' };
    const { id } = (await desk.manager.post('/api/v1/standing-rules').send(rule).expect(201)).body;
    await license();
    desk.archive.now = new Date(NEXT_DAY);
    expect((await verdict()).outcome).toBe('clear');
    await desk.editor.patch(`/api/v1/photos/${photo}`).send({ supplier: 'reuters', reason: 'Their feed' }).expect(200);
    const { proposals } = (await desk.manager.get(`/api/v1/photos/${photo}`).expect(200)).body;
    for (const { id: waiting } of proposals)
      await desk.manager.post(`/api/v1/widenings/${waiting}/confirmation`).send({ reason: 'So it is' }).expect(200);
    const { reasons } = await verdict();
    expect(reasons).toContainEqual(expect.objectContaining({ words: 'Korea only', cameAfter: expect.anything() }));
    await desk.manager.post(`/api/v1/standing-rules/${id}/end`).send({ version: 1, reason: 'Over' }).expect(200);
  });

  it('narrows it by a standing rule set later, and not by another wording of one set before', async () => {
    const restriction = { kind: 'territory-only', value: ['KR'] };
    const rule = { agency: 'yonhap', restriction, words: 'Yonhap: Korea only' };
    const { id } = (await desk.manager.post('/api/v1/standing-rules').send(rule).expect(201)).body;
    await license();
    expect((await verdict()).outcome).toBe('clear');
    desk.archive.now = new Date(NEXT_DAY);
    const { agency: _, ...terms } = rule;
    const change = (words: string, more = {}) =>
      desk.manager
        .put(`/api/v1/standing-rules/${id}`)
        .send({ ...terms, words, reason: 'Told', ...more })
        .expect(200);
    await change('Yonhap pictures: for Korea only', { version: 1, sourceKinds: ['unknown'] });
    expect((await verdict()).outcome).toBe('clear');
    await change('Yonhap pictures: for Korea only', { version: 2 });
    expect((await verdict()).outcome).toBe('blocked');
    await desk.manager.post(`/api/v1/standing-rules/${id}/end`).send({ version: 3, reason: 'Over' }).expect(200);
    expect((await verdict()).outcome).toBe('clear');
  });
});

describe('an archive from before texts said when they came', () => {
  it('takes it from the ledger', async () => {
    const empty = await createEmptyDatabase();
    const folder = await mkdtemp(join(tmpdir(), 'imprimatur-migrations-'));
    const all = join(import.meta.dirname, '../../prisma/migrations');
    const names = (await readdir(all)).sort();
    for (const name of names.slice(
      0,
      names.findIndex((one) => one.endsWith('_what_came_later')),
    ))
      await cp(join(all, name), join(folder, name), { recursive: true });
    await migrate(empty.connection, folder);
    const database = connectDatabase(empty.connection);
    const { pool } = database;
    const id = randomUUID();
    const texts = ['First.', 'Second.'].map((text) => ({ field: 'caption', block: 'form', text }));
    await pool.query("INSERT INTO terms (id, content) VALUES ('none', '{}')");
    await pool.query(
      `INSERT INTO photos (id, sha256, bytes, kind, file_name, width, height, received_at, texts, readings, metadata,
         metadata_clauses, headline, caption_for_readers, credit_to_print, chain, source_kind, terms_id, search_text)
       VALUES ($1::uuid, $1::text, 1, 'jpeg', 'a.jpg', 1, 1, now(), $2, $3, '{}', '[]', '', '', '', '{}', 'wire', 'none', '')`,
      [id, JSON.stringify(texts), JSON.stringify(texts.map((text) => ({ ...text, reading: {} })))],
    );
    await pool.query(
      `INSERT INTO ledger_entries (at, actor, act, photo_id, detail) VALUES ('2026-03-02T10:00:00+09', 'A', 'upload-again', $1, $2)`,
      [id, JSON.stringify({ added: [{ field: 'caption', text: 'Second.' }] })],
    );
    await migrate(empty.connection);
    const row = await database.prisma.photo.findUniqueOrThrow({ where: { id } });
    const receivedAt = '2026-03-02T01:00:00.000Z';
    expect(row.texts).toEqual([texts[0], { ...texts[1], receivedAt }]);
    expect(row.readings).toEqual([
      { ...texts[0], reading: {} },
      { ...texts[1], reading: {}, receivedAt },
    ]);
    await database.close();
    await empty.drop();
    await rm(folder, { recursive: true });
  });
});
