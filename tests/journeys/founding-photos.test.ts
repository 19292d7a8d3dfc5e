import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { FOUNDING_CAPTIONS, furnish, openTestArchive, type TestArchive, uploadPhoto } from '../support/test-archive.ts';

describe('one photo from upload to refusal', () => {
  let archive: TestArchive;
  const ids: Record<number, string> = {};

  beforeAll(async () => {
    archive = await openTestArchive();
    await furnish(archive);
    for (const [number, caption] of Object.entries(FOUNDING_CAPTIONS))
      ids[Number(number)] = await uploadPhoto(archive, caption);
  });

  afterAll(() => archive.close());

  const verdict = async (number: number, outlet: string, query = '') => {
    const { body } = await archive.request
      .get(`/api/v1/photos/${ids[number]}/verdicts?outlet=${outlet}${query}`)
      .expect(200);
    return body[0];
  };

  it('reads credit, people, dates, place and restrictions from the caption as received', async () => {
    const { body } = await archive.request.get(`/api/v1/photos/${ids[3]}`).expect(200);
    expect(body).toMatchObject({
      status: 'active',
      credit: { photographer: null, chain: ['KCNA', 'Yonhap'] },
      supplier: 'yonhap',
      people: [{ name: 'Olga Lyubimova', position: 'L' }],
      takenOn: '2025-06-28',
      releasedOn: '2025-06-29',
      place: { city: 'Pyongyang', country: 'KP' },
      doubts: [],
    });
    expect(body.restrictions).toMatchObject([
      {
        kind: 'territory-only',
        value: ['KR'],
        words: 'For Use Only in the Republic of Korea',
        field: 'caption',
        origin: 'read',
      },
      { kind: 'no-redistribution', value: null, words: 'No Redistribution', field: 'caption', origin: 'read' },
    ]);
    const { words, start, end } = body.restrictions[0];
    expect(body.textAsReceived[0].text.slice(start, end)).toBe(words);
    const spelled = (quotes: { text: string }[]) => quotes.map(({ text }) => text);
    expect(spelled(body.reading[0].days)).toEqual(['June 28, 2025', 'the next day']);
    expect(spelled(body.reading[0].places)).toEqual(['Pyongyang']);
  });

  it('offers readers the caption without its terms and credit', async () => {
    const { body } = await archive.request.get(`/api/v1/photos/${ids[3]}`).expect(200);
    expect(body.captionForReaders).toBe(FOUNDING_CAPTIONS[3].replace(/ \(For Use Only.*$/, ''));
    expect(body.creditToPrint).toBe('KCNA/Yonhap');
  });

  const expected: [number, string, string][] = [
    [1, 'world-web', 'clear'],
    [1, 'world-app', 'clear'],
    [1, 'seoul-print', 'clear'],
    [2, 'world-web', 'clear'],
    [2, 'world-app', 'clear'],
    [2, 'seoul-print', 'clear'],
    [3, 'world-web', 'blocked'],
    [3, 'world-app', 'conditional'],
    [3, 'seoul-print', 'clear'],
    [4, 'world-web', 'blocked'],
    [4, 'world-app', 'conditional'],
    [4, 'seoul-print', 'clear'],
  ];

  it.each(expected)('judges photo %i on %s: %s', async (number, outlet, outcome) => {
    const answer = await verdict(number, outlet);
    expect(answer).toMatchObject({ outlet, outcome });
    expect(answer.duties).toContainEqual(expect.objectContaining({ clause: 'credit' }));
  });

  it('says why photo 3 is blocked on the web, in the agency’s words, and what would make it pass', async () => {
    const { reasons } = await verdict(3, 'world-web');
    expect(reasons).toMatchObject([
      {
        clause: 'territory-only',
        words: 'For Use Only in the Republic of Korea',
        field: 'caption',
        remedy: expect.stringMatching(/South Korea/),
      },
    ]);
  });

  it.each([1, 2, 3, 4])('does not let photo %i be passed on', async (number) => {
    const { outcome, reasons } = await verdict(number, 'seoul-print', '&action=redistribute');
    expect(outcome).toBe('blocked');
    const clauses = reasons.map(({ clause }: { clause: string }) => clause);
    expect(clauses).toEqual(number >= 3 ? expect.arrayContaining(['no-redistribution', 'agreement']) : ['agreement']);
  });

  it('refuses to clear photo 3 for the web, with all reasons', async () => {
    const { body } = await archive.request
      .post('/api/v1/clearances')
      .send({ photo: ids[3], outlet: 'world-web', story: 'Visit' })
      .expect(403);
    expect(body).toMatchObject({ status: 403, outcome: 'blocked', reasons: [{ clause: 'territory-only' }] });
  });

  it('clears photo 3 for the geofenced app; its public URL obeys the visitor’s country', async () => {
    const { body } = await archive.request
      .post('/api/v1/clearances')
      .send({ photo: ids[3], outlet: 'world-app', story: 'Visit' })
      .expect(201);
    expect(body).toMatchObject({
      outlet: 'world-app',
      story: 'Visit',
      purpose: 'editorial',
      verdict: { outcome: 'conditional' },
    });
    expect(body.snippet).toContain(body.url);
    const path = new URL(body.url).pathname;
    const from = (country: string | null) => {
      const ask = archive.request.get(path);
      return country === null ? ask : ask.set('CF-IPCountry', country);
    };
    const served = await from('KR')
      .expect(200)
      .expect('Content-Type', 'image/jpeg')
      .expect('Cache-Control', 'private, no-store');
    expect(served.body.toString('latin1')).toContain('<photoshop:Credit>KCNA/Yonhap</photoshop:Credit>');
    for (const country of ['US', 'DE', 'XX', 'T1', 'kr, us', '', null]) {
      const refused = await from(country)
        .expect(403)
        .expect('Cache-Control', 'no-store')
        .expect('Content-Type', /application\/problem\+json/);
      expect(Object.keys(refused.body).sort()).toEqual(['status', 'title', 'type']);
    }
  });

  it('serves photo 1 everywhere, lets shared caches keep it a minute at most, and answers 304 only while it may', async () => {
    const { body } = await archive.request
      .post('/api/v1/clearances')
      .send({ photo: ids[1], outlet: 'world-web', story: 'Visit' })
      .expect(201);
    const path = new URL(body.url).pathname;
    for (const country of ['KR', 'US', 'XX', '']) {
      await archive.request
        .get(path)
        .set('CF-IPCountry', country)
        .expect(200)
        .expect('Cache-Control', 'public, max-age=0, s-maxage=60, must-revalidate');
    }
    const { headers } = await archive.request.get(path).expect(200);
    await archive.request.get(path).set('If-None-Match', String(headers.etag)).expect(304);
    await archive.request
      .post('/api/v1/notices')
      .send({ photo: ids[1], kind: 'kill', reason: 'Killed by the agency' })
      .expect(201);
    await archive.request.get(path).set('If-None-Match', String(headers.etag)).expect(410);
    await archive.request.get(`/photos/${ids[1]}/thumb.jpg`).expect(410);
    const original = `/api/v1/photos/${ids[1]}/original?outlet=seoul-print&purpose=editorial`;
    expect((await archive.request.get(original).expect(410)).body.reasons).toMatchObject([{ clause: 'killed' }]);
    expect(await verdict(1, 'seoul-print')).toMatchObject({ outcome: 'blocked', reasons: [{ clause: 'killed' }] });
  });

  it('ends the URL of a withdrawn clearance', async () => {
    const { body } = await archive.request
      .post('/api/v1/clearances')
      .send({ photo: ids[2], outlet: 'world-web', story: 'Visit' })
      .expect(201);
    const path = new URL(body.url).pathname;
    await archive.request.get(path).expect(200);
    await archive.request.post(`/api/v1/clearances/${body.id}/withdrawal`).expect(200);
    await archive.request.get(path).expect(410);
  });

  it('hands out the original where it may be used and refuses it, with all reasons, where it may not', async () => {
    const original = `/api/v1/photos/${ids[4]}/original`;
    await archive.request
      .get(`${original}?outlet=seoul-print&purpose=editorial`)
      .expect(200)
      .expect('Content-Disposition', /attachment/);
    const { body } = await archive.request.get(`${original}?outlet=world-web&purpose=editorial`).expect(403);
    expect(body.reasons).toMatchObject([{ clause: 'territory-only' }]);
    await archive.request.get(`${original}?outlet=seoul-print&purpose=advertising`).expect(403);
    await archive.request.get(original).expect(400);
    await archive.request
      .get(`/api/v1/photos/${ids[4]}/renditions/preview?outlet=seoul-print&purpose=editorial`)
      .expect(200);
  });

  it('keeps a record of every act', async () => {
    const acts = (await archive.database.prisma.ledgerEntry.findMany({ orderBy: { seq: 'asc' } })).map(
      ({ act }) => act,
    );
    for (const act of [
      'agency',
      'agreement',
      'outlet',
      'upload',
      'clearance',
      'clearance-refusal',
      'delivery-refusal',
      'notice',
      'clearance-withdrawal',
      'download',
      'download-refusal',
    ]) {
      expect(acts).toContain(act);
    }
    // Seven refusals of one URL for one reason in one hour leave one entry.
    expect(acts.filter((act) => act === 'delivery-refusal').length).toBeLessThanOrEqual(4);
  });
});
