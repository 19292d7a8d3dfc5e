import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { FOUNDING_CAPTIONS, furnish, openTestArchive, type TestArchive, uploadPhoto } from '../support/test-archive.ts';

describe('an editor corrects a photo', () => {
  let archive: TestArchive;
  let photo: string;

  beforeAll(async () => {
    archive = await openTestArchive();
    await furnish(archive);
  });

  beforeEach(async () => {
    photo = await uploadPhoto(archive, FOUNDING_CAPTIONS[3]);
  });

  afterAll(() => archive.close());

  const edit = (body: object) => archive.request.patch(`/api/v1/photos/${photo}`).send(body);
  const outcomes = async () => {
    const { body } = await archive.request.get(`/api/v1/photos/${photo}/verdicts`);
    return Object.fromEntries(
      body.map(({ outlet, outcome }: { outlet: string; outcome: string }) => [outlet, outcome]),
    );
  };
  const asRead = { 'world-web': 'blocked', 'world-app': 'conditional', 'seoul-print': 'clear' };
  const held = { 'world-web': 'blocked', 'world-app': 'review', 'seoul-print': 'review' };

  it('writes for readers without touching what was received', async () => {
    const { body } = await edit({
      captionForReaders: 'She arrives.',
      creditToPrint: 'Yonhap',
      people: [{ name: 'Olga Lyubimova', position: 'left' }],
      place: { city: 'Pyongyang', country: 'KP' },
      tags: ['visit'],
    }).expect(200);
    expect(body).toMatchObject({
      captionForReaders: 'She arrives.',
      creditToPrint: 'Yonhap',
      people: [{ name: 'Olga Lyubimova', position: 'left' }],
      tags: ['visit'],
    });
    expect(body.textAsReceived[0].text).toBe(FOUNDING_CAPTIONS[3]);
    expect(await outcomes()).toEqual(asRead);
    const history = (await archive.request.get(`/api/v1/photos/${photo}/history`)).body;
    expect(history).toContainEqual(
      expect.objectContaining({
        act: 'edit',
        actor: expect.stringContaining('@desk.example'),
        detail: expect.objectContaining({ field: 'creditToPrint', before: 'KCNA/Yonhap', after: 'Yonhap' }),
      }),
    );
  });

  it('tightens at once', async () => {
    const { body } = await edit({
      restrictions: { add: [{ kind: 'channel-except', value: ['print-newspaper'] }] },
      reason: 'Told by telephone',
    }).expect(200);
    expect(body.restrictions).toContainEqual(
      expect.objectContaining({ kind: 'channel-except', origin: 'editor', words: 'Told by telephone' }),
    );
    expect(await outcomes()).toEqual({ ...asRead, 'seoul-print': 'blocked' });
  });

  it('leaves the photo as strict as before, and in review, when a restriction is to be dropped, until that is taken back', async () => {
    const before = (await archive.request.get(`/api/v1/photos/${photo}`)).body;
    const { body } = await edit({
      restrictions: { drop: [before.restrictions[0].id] },
      reason: 'Yonhap sold us the world',
    }).expect(200);
    expect(body.restrictions).toEqual(before.restrictions);
    expect(body.proposals).toMatchObject([{ kind: 'drop-restriction', reason: 'Yonhap sold us the world' }]);
    expect(await outcomes()).toEqual(held);
    const taken = await archive.request
      .post(`/api/v1/photos/${photo}/proposals/${body.proposals[0].id}/withdrawal`)
      .expect(200);
    expect(taken.body.proposals).toEqual([]);
    expect(await outcomes()).toEqual(asRead);
  });

  it('never clears by correcting a restriction to a wider one', async () => {
    const { restrictions } = (await archive.request.get(`/api/v1/photos/${photo}`)).body;
    await edit({
      restrictions: { correct: [{ id: restrictions[0].id, to: { kind: 'territory-only', value: ['KR', 'US'] } }] },
      reason: 'Misread',
    }).expect(200);
    expect(await outcomes()).toEqual(held);
  });

  it('holds at once what a correction tightens', async () => {
    const { restrictions } = (await archive.request.get(`/api/v1/photos/${photo}`)).body;
    await edit({
      restrictions: { correct: [{ id: restrictions[0].id, to: { kind: 'territory-only', value: ['JP'] } }] },
      reason: 'Misread',
    }).expect(200);
    expect(await outcomes()).toMatchObject({ 'seoul-print': 'blocked' });
  });

  it('takes a correction back whole: the photo is again what it was', async () => {
    const before = (await archive.request.get(`/api/v1/photos/${photo}`)).body;
    const correct = [{ id: before.restrictions[0].id, to: { kind: 'territory-only', value: ['JP'] } }];
    const { body } = await edit({ restrictions: { correct }, reason: 'A slip' }).expect(200);
    const after = await archive.request
      .post(`/api/v1/photos/${photo}/proposals/${body.proposals[0].id}/withdrawal`)
      .expect(200);
    expect(after.body).toEqual(before);
    expect(await outcomes()).toEqual(asRead);
  });

  it('never clears by changing the supplier or the source kind', async () => {
    await edit({ supplier: 'reuters' }).expect(200);
    expect(Object.values(await outcomes())).not.toContain('clear');
    photo = await uploadPhoto(archive, 'Fans cheer in Lyon.');
    await archive.request
      .post('/api/v1/house-rules')
      .send({
        sourceKind: 'staff',
        territories: 'all',
        channels: 'all',
        purposes: 'all',
        actions: ['publish'],
        reason: 'Ours',
      })
      .expect(201);
    const { body } = await edit({ sourceKind: 'staff' }).expect(200);
    expect(body).toMatchObject({ sourceKind: 'unknown', proposals: [{ kind: 'source-kind' }] });
    expect(Object.values(await outcomes())).not.toContain('clear');
  });

  it('holds a photo whose supplier is not the last link of its credit to the agreements of both', async () => {
    const { body: narrow } = await archive.request.post('/api/v1/agencies').send({ name: 'Narrow Wire' }).expect(201);
    const terms = { territories: ['FR'], channels: 'all', purposes: ['editorial'], actions: ['publish'] };
    await archive.request
      .post('/api/v1/agreements')
      .send({ supplier: narrow.slug, ...terms })
      .expect(201);
    photo = await uploadPhoto(archive, 'Fans cheer in Lyon. REUTERS/Jane Roe', { supplier: narrow.slug });
    expect(await outcomes()).toEqual({ 'world-web': 'blocked', 'world-app': 'review', 'seoul-print': 'blocked' });
    const { body } = await archive.request.get(`/api/v1/photos/${photo}`);
    expect(body.doubts).toMatchObject([{ reason: expect.stringMatching(/came from Narrow Wire.*ends with Reuters/) }]);
  });

  it('never clears by letting go of a doubt', async () => {
    photo = await uploadPhoto(archive, 'Fans cheer in Lyon. REUTERS/Jane Roe', {
      instructions: 'Frobnicate the widget before the third moon',
    });
    const { body } = await archive.request.get(`/api/v1/photos/${photo}`);
    expect(body.doubts.length).toBeGreaterThan(0);
    const after = await edit({ resolveDoubts: [body.doubts[0].words], reason: 'Harmless' }).expect(200);
    expect(after.body.doubts.length).toBeGreaterThan(body.doubts.length - 1);
    expect(Object.values(await outcomes())).toEqual(['review', 'review', 'review']);
    await edit({ resolveDoubts: ['words that are not there'], reason: 'Harmless' }).expect(404);
  });

  it('keeps corrections when the texts are read again, and never clears by reading again', async () => {
    await edit({
      captionForReaders: 'She arrives.',
      people: [{ name: 'O. Lyubimova', position: null }],
      place: { city: 'Sunan', country: 'KP' },
    });
    await edit({ restrictions: { add: [{ kind: 'no-archive' }] }, reason: 'Told by telephone' }).expect(200);
    // As an earlier reader may have left it: a restriction that today's reader does not see in these words.
    const row = await archive.database.prisma.photo.findUniqueOrThrow({ where: { id: photo } });
    const readings = row.readings as unknown as { reading: { restrictions: object[] } }[];
    readings[0]?.reading.restrictions.push({ kind: 'no-resale', value: null, text: 'arrives', start: 42, end: 49 });
    await archive.database.prisma.photo.update({ where: { id: photo }, data: { readings: readings as never } });

    const { body } = await archive.request.post(`/api/v1/photos/${photo}/re-readings`).expect(201);
    expect(body).toMatchObject({
      captionForReaders: 'She arrives.',
      people: [{ name: 'O. Lyubimova' }],
      place: { city: 'Sunan' },
    });
    const kinds = body.restrictions.map(({ kind }: { kind: string }) => kind).sort();
    expect(kinds).toEqual(['no-archive', 'no-redistribution', 'no-resale', 'territory-only']);
    expect(body.proposals).toMatchObject([{ kind: 're-reading' }]);
    expect(await outcomes()).toEqual(held);
  });

  it('changes nothing when the texts are read again by the same reader', async () => {
    const before = (await archive.request.get(`/api/v1/photos/${photo}`)).body;
    const { body } = await archive.request.post(`/api/v1/photos/${photo}/re-readings`).expect(201);
    expect(body).toEqual(before);
  });

  it('stops what was cleared before, at the very next request, when the terms tighten', async () => {
    const { body } = await archive.request
      .post('/api/v1/clearances')
      .send({ photo, outlet: 'world-app', story: 'Visit' })
      .expect(201);
    const path = new URL(body.url).pathname;
    await archive.request.get(path).set('CF-IPCountry', 'KR').expect(200);
    await edit({
      restrictions: { add: [{ kind: 'embargo-until', value: '2026-04-01' }] },
      reason: 'Embargo by mail',
    }).expect(200);
    await archive.request.get(path).set('CF-IPCountry', 'KR').expect(403);
    archive.now = new Date('2026-04-01T12:00:00Z');
    await archive.request.get(path).set('CF-IPCountry', 'KR').expect(200);
    archive.now = new Date('2026-03-01T12:00:00Z');
  });

  it('asks for an answer to each condition, and keeps it in the clearance', async () => {
    await edit({
      restrictions: { add: [{ kind: 'contact-required', value: 'the Seoul desk' }] },
      reason: 'Told by telephone',
    }).expect(200);
    const request = { photo, outlet: 'seoul-print', story: 'Visit' };
    const open = await archive.request.post('/api/v1/clearances').send(request).expect(409);
    expect(open.body.conditions).toMatchObject([{ clause: 'contact-required' }]);
    const answered = { ...request, conditions: [{ clause: 'contact-required', note: 'Ms Kim agreed at 10:15' }] };
    const { body } = await archive.request.post('/api/v1/clearances').send(answered).expect(201);
    expect(body.answers).toMatchObject(answered.conditions);
  });
});
