import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { openTestArchive, type TestArchive, uploadPhoto } from '../support/test-archive.ts';

const EVERYTHING = {
  territories: 'all',
  channels: 'all',
  purposes: ['editorial'],
  actions: ['publish', 'modify', 'archive'],
};
const ONE_USE = { quota: { uses: 1, per: 'term' } };

let archive: TestArchive;
let supplier = '';
let number = 0;

beforeAll(async () => {
  archive = await openTestArchive();
  const outlet = { slug: 'web', name: 'Web', channels: ['online'], territories: 'all', homeCountry: 'KR' };
  await archive.request.post('/api/v1/outlets').send(outlet).expect(201);
  const paper = { slug: 'paper', name: 'Paper', channels: ['online'], territories: ['KR'], homeCountry: 'KR' };
  await archive.request.post('/api/v1/outlets').send(paper).expect(201);
  await archive.request
    .post('/api/v1/outlets')
    .send({ ...outlet, slug: 'app', name: 'App', geofenced: true })
    .expect(201);
});

beforeEach(async () => {
  archive.now = new Date('2026-03-10T03:00:00Z');
  number += 1;
  const { body } = await archive.request
    .post('/api/v1/agencies')
    .send({ name: `Agency ${number}` })
    .expect(201);
  supplier = body.slug;
});

afterAll(() => archive.close());

async function agree(terms: object = {}): Promise<void> {
  await archive.request
    .post('/api/v1/agreements')
    .send({ supplier, title: 'Subscription', ...EVERYTHING, ...terms })
    .expect(201);
}

const photo = (caption = 'A street at night.') => uploadPhoto(archive, caption, { supplier });
const clear = (id: string, said: object = {}, outlet = 'web') =>
  archive.request.post('/api/v1/clearances').send({ photo: id, outlet, story: 'A story', ...said });
const cleared = async (id: string): Promise<string> => (await clear(id).expect(201)).body.id;
const withdraw = (id: string) => archive.request.post(`/api/v1/clearances/${id}/withdrawal`).expect(200);
const show = (id: string, country: string) => archive.anonymous.get(`/d/${id}/320.jpg`).set('CF-IPCountry', country);
const take = (id: string, what = 'original') =>
  archive.request.get(`/api/v1/photos/${id}/${what}?outlet=web&purpose=editorial`);

describe('withdrawing a clearance', () => {
  it('gives no use back where the picture went out a moment before', async () => {
    await agree(ONE_USE);
    const [first, second] = [await photo(), await photo()];
    const id = await cleared(first);
    await show(id, 'FR').expect(200);
    await withdraw(id);
    await clear(second).expect(403);
  });

  it('gives no use back where the file was downloaded for it', async () => {
    await agree(ONE_USE);
    const [first, second] = [await photo(), await photo()];
    const id = await cleared(first);
    await take(first).expect(200);
    await withdraw(id);
    await clear(second).expect(403);
  });
});

describe('a download that would take a use', () => {
  it.each(['original', 'renditions/preview'])(
    'of the %s needs a clearance where an agreement holds so many',
    async (what) => {
      await agree(ONE_USE);
      const id = await photo();
      const { body } = await take(id, what).expect(409);
      expect(body).toMatchObject({
        type: 'urn:imprimatur:problem:uncleared',
        title: 'Clear this photo for a story first',
      });
      const clearance = await cleared(id);
      await take(id, what).expect(200);
      await withdraw(clearance);
      await take(id, what).expect(403);
    },
  );

  it('needs a clearance where the picture may be used once', async () => {
    await agree();
    const id = await photo('A street. (ONE TIME USE ONLY)');
    await take(id).expect(409);
    await cleared(id);
    await take(id).expect(200);
  });

  it('is told so on the page too, and stands in the ledger', async () => {
    await agree(ONE_USE);
    const id = await photo();
    const path = `/photos/${id}/downloads?outlet=web&purpose=editorial&name=original`;
    const { text } = await archive.request.get(path).expect(409);
    expect(text).toContain('Clear this photo for a story first');
    const acts = await archive.database.prisma.ledgerEntry.findMany({ where: { photoId: id }, select: { act: true } });
    expect(acts.map(({ act }) => act)).toContain('download-refusal');
  });

  it('needs none where nobody counts', async () => {
    await agree();
    await take(await photo()).expect(200);
  });
});

describe('what was cleared under one agreement', () => {
  it('is served where a narrower, dearer one holds the visitor’s country, and takes no use of that', async () => {
    await agree();
    const id = await photo();
    const clearance = await cleared(id);
    await agree({ title: 'Japan', territories: ['JP'], fee: '80 EUR', ...ONE_USE });
    await show(clearance, 'JP').expect(200);
    await show(clearance, 'FR').expect(200);
  });

  it('is refused once that asks another price', async () => {
    const { body: agreement } = await archive.request
      .post('/api/v1/agreements')
      .send({ supplier, title: 'Subscription', ...EVERYTHING, fee: '80 EUR' })
      .expect(201);
    const { body } = await clear(await photo(), { costCentre: 'Culture 4711' }).expect(201);
    await show(body.id, 'FR').expect(200);
    const { id, version, supplier: _s, photographer: _p, updatedAt: _u, ...terms } = agreement;
    const dearer = { ...terms, fee: '90 EUR', version, reason: 'Renegotiated' };
    await archive.request.put(`/api/v1/agreements/${id}`).send(dearer).expect(200);
    await show(body.id, 'FR').expect(403);
  });
});

describe('a visitor from elsewhere', () => {
  it('is refused by a condition of their country that nobody answered', async () => {
    await agree();
    const id = await photo();
    const call = (value: string, territory: string) => ({
      kind: 'contact-required',
      value,
      within: { territories: [territory] },
    });
    const restrictions = { add: [call('the desk in Seoul', 'KR'), call('the desk in Paris', 'FR')] };
    await archive.request.patch(`/api/v1/photos/${id}`).send({ restrictions, reason: 'Asked' }).expect(200);
    const { body } = await clear(id, { conditions: [{ clause: 'contact-required', note: 'Agreed' }] }, 'paper').expect(
      201,
    );
    await show(body.id, 'KR').expect(200);
    await show(body.id, 'FR').expect(403);
  });
});

it('shared caches keep a public picture no longer than the answer of everybody holds', async () => {
  await agree();
  const id = await photo();
  const { body } = await clear(id, {}, 'app').expect(201);
  const ends = { kind: 'territory-only', value: ['FR'], within: { from: '2026-03-11' } };
  await archive.request
    .patch(`/api/v1/photos/${id}`)
    .send({ restrictions: { add: [ends] }, reason: 'Asked' })
    .expect(200);
  archive.now = new Date('2026-03-10T23:59:40Z');
  const { headers } = await show(body.id, 'FR').expect(200);
  expect(headers['cache-control']).toBe('public, max-age=0, s-maxage=20, must-revalidate');
});
