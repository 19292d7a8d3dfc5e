import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { furnish, openTestArchive, type TestArchive, uploadPhoto } from '../support/test-archive.ts';

const FANS = 'Fans cheer in Lyon on Sunday. REUTERS/Jane Roe';

describe('a public address of a photo under an order', () => {
  let archive: TestArchive;

  beforeAll(async () => {
    archive = await openTestArchive({ publicUrl: 'http://photos.desk.example' });
    await furnish(archive);
  });

  afterAll(() => archive.close());

  const cleared = async (outlet = 'world-web') => {
    const photo = await uploadPhoto(archive, FANS);
    const { body } = await archive.request
      .post('/api/v1/clearances')
      .set('Host', 'photos.desk.example')
      .send({ photo, outlet, story: 'Cup final' })
      .expect(201);
    return { photo, path: new URL(body.url as string).pathname };
  };
  const order = (photo: string, kind: string, more = {}) =>
    archive.request
      .post('/api/v1/orders')
      .send({
        kind,
        reason: 'Jane Roe, 7 O 12/26',
        reach: { kind: 'photos', photos: [photo] },
        reviewOn: '2026-06-01',
        ...more,
      })
      .expect(201);
  const ask = (path: string, country = 'FR') => archive.anonymous.get(path).set('cf-ipcountry', country);

  it('answers 451 where a court forbids it, names us who block it, and nothing private', async () => {
    const { photo, path } = await cleared();
    await ask(path).expect(200);
    await order(photo, 'court-order');
    const { headers, text } = await ask(path).expect(451);
    expect(headers.link).toBe('<http://photos.desk.example/>; rel="blocked-by"');
    expect(headers['cache-control']).toBe('no-store');
    expect(text).not.toMatch(/Jane|7 O|order:/);
    const download = `/api/v1/photos/${photo}/original?outlet=world-web&purpose=editorial`;
    await archive.request.get(download).expect(451);
  });

  it('answers 451 only where the court forbids it', async () => {
    const { photo, path } = await cleared('world-app');
    await order(photo, 'court-order', { restriction: { kind: 'territory-except', value: ['DE'] } });
    await ask(path, 'DE').expect(451);
    const { headers } = await ask(path, 'FR').expect(200);
    expect(headers['cache-control']).toBe('private, no-store');
  });

  it('answers 403 for an order of the house and a withdrawal of consent, which the public need not know', async () => {
    for (const kind of ['house', 'consent-withdrawn']) {
      const { photo, path } = await cleared();
      await order(photo, kind);
      const { headers, text } = await ask(path).expect(403);
      expect(headers.link).toBeUndefined();
      expect(text).not.toMatch(/consent|order|Jane/);
    }
  });

  it('answers 410 once the photo is killed, whatever a court says', async () => {
    const { photo, path } = await cleared();
    await order(photo, 'court-order');
    await archive.request.post('/api/v1/notices').send({ photo, kind: 'kill', reason: 'Killed' }).expect(201);
    await ask(path).expect(410);
  });
});
