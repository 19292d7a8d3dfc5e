import { describe, expect, it } from '@jest/globals';
import { deskForTests } from '../support/desk.ts';
import { uploadPhoto } from '../support/test-archive.ts';

describe('who holds the uses that are counted', () => {
  const desk = deskForTests();

  const clear = (photo: string, story: string, outlet = 'world-web') =>
    desk.editor.post('/api/v1/clearances').send({ photo, outlet, story });

  it('is told of a picture that may be used once, and by the clearance itself', async () => {
    const photo = await uploadPhoto(desk.archive, 'A dancer in Oslo. ONE-TIME USE ONLY. (Reuters)');
    const { body: held } = await clear(photo, 'Dance').expect(201);
    expect(held.by).toEqual(expect.any(String));
    const taken = { clearance: held.id, photo, outlet: 'world-web', story: 'Dance', state: 'reserved', by: held.by };
    expect((await desk.verdict(photo)).reasons).toMatchObject([
      { clause: 'one-time-use', takenBy: { newest: [taken], more: 0 } },
    ]);
    const { body: refused } = await clear(photo, 'Stage').expect(403);
    expect(refused.reasons[0].takenBy.newest).toMatchObject([taken]);
    const form = { photo, outlet: 'world-web', story: 'Stage', purpose: 'editorial' };
    const page = await desk.editor.post('/clearances').type('form').send(form).expect(403);
    expect(page.text).toMatch(/World web: Dance<\/a>/);
    await desk.archive.anonymous.get(new URL(held.url as string).pathname).expect(200);
    await desk.archive.request.post(`/api/v1/clearances/${held.id}/withdrawal`).expect(200);
    const { text } = await desk.editor.get(`/photos/${photo}`).expect(200);
    expect(text).toMatch(/World web: Dance<\/a>/);
    expect(text).toContain(`by ${held.by}`);
  });

  it('is the story itself where it is cleared again: its own clearance is named, and not that the use is taken', async () => {
    const photo = await uploadPhoto(desk.archive, 'A choir in Oslo. ONE-TIME USE ONLY. (Reuters)');
    const { body: held } = await clear(photo, 'Große Straße').expect(201);
    const { body: again } = await clear(photo, 'GROSSE STRASSE').expect(409);
    expect(again).toMatchObject({ type: 'urn:imprimatur:problem:cleared-already', clearance: { id: held.id } });
    expect(new URL(again.clearance.url).pathname).toBe(new URL(held.url).pathname);
    expect(again.detail).toContain(`(clearance ${held.id})`);
    expect(JSON.stringify(again.detail)).not.toContain('once only');
    const form = { photo, outlet: 'world-web', story: 'Große Straße', purpose: 'editorial' };
    const { text } = await desk.editor.post('/clearances').type('form').send(form).expect(409);
    expect(text).toContain('Cleared for this story already');
    expect(text).toContain(held.id);
    const [entry] = await desk.archive.database.prisma.ledgerEntry.findMany({
      where: { act: 'clearance-refusal', photoId: photo },
    });
    expect(entry?.detail).toMatchObject({ cleared: held.id });
    await clear(photo, 'Another story').expect(403);
    await clear(photo, 'Große Straße', 'seoul-print').expect(403);
  });

  it('is not the story where its clearance lets nothing go out, or was withdrawn', async () => {
    const photo = await uploadPhoto(desk.archive, 'A band in Oslo. ONE-TIME USE ONLY. (Reuters)');
    const { body: held } = await clear(photo, 'Band').expect(201);
    const order = { kind: 'house', restriction: { kind: 'channel-except', value: ['online'] }, reason: 'Court' };
    const reach = { kind: 'photos', photos: [photo] };
    const asked = { ...order, reach, reviewOn: '2027-03-01' };
    await desk.manager.post('/api/v1/orders').send(asked).expect(201);
    expect((await clear(photo, 'Band').expect(403)).body.reasons.length).toBeGreaterThan(1);
    const other = await uploadPhoto(desk.archive, 'A duo in Oslo. ONE-TIME USE ONLY. (Reuters)');
    const { body: gone } = await clear(other, 'Duo').expect(201);
    await desk.archive.anonymous.get(new URL(gone.url as string).pathname).expect(200);
    await desk.archive.request.post(`/api/v1/clearances/${gone.id}/withdrawal`).expect(200);
    await clear(other, 'Duo').expect(403);
    expect(held.id).not.toBe(gone.id);
  });

  it('is told of the newest three of those that took the uses of an agreement, with how many more', async () => {
    const { body: agency } = await desk.archive.request
      .post('/api/v1/agencies')
      .send({ name: 'Northern Lights' })
      .expect(201);
    const terms = {
      ...{ supplier: agency.slug, title: 'By number', territories: 'all', channels: 'all', purposes: ['editorial'] },
      ...{ actions: ['publish'], quota: { uses: 4, per: 'year' } },
    };
    await desk.archive.request.post('/api/v1/agreements').send(terms).expect(201);
    const upload = (place: string) =>
      uploadPhoto(desk.archive, `Dancers in ${place}.`, { supplier: agency.slug, sourceKind: 'wire' });
    const photos = [await upload('Oslo'), await upload('Bergen')];
    for (const story of ['One', 'Two', 'Three', 'Four']) {
      desk.archive.now = new Date(desk.archive.now.getTime() + 60_000);
      await clear(photos[0] ?? '', story).expect(201);
    }
    const [reason] = (await desk.verdict(photos[1] ?? '')).reasons;
    expect(reason).toMatchObject({ clause: 'quota', takenBy: { more: 1 } });
    expect(reason.takenBy.newest.map(({ story }: { story: string }) => story)).toEqual(['Four', 'Three', 'Two']);
    const { text } = await desk.editor.get(`/photos/${photos[1]}`).expect(200);
    expect(text).toContain('and 1 more');
  });

  it('is told to nobody who may not see clearances', async () => {
    const photo = await uploadPhoto(desk.archive, 'A singer in Oslo. ONE-TIME USE ONLY. (Reuters)');
    await clear(photo, 'Song').expect(201);
    const script = await desk.archive.token(['editor'], ['judge']);
    const { body } = await script.get(`/api/v1/photos/${photo}/verdicts?outlet=world-web`).expect(200);
    expect(body[0].reasons).toMatchObject([{ clause: 'one-time-use' }]);
    expect(body[0].reasons[0]).not.toHaveProperty('takenBy');
  });
});
