import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { FOUNDING_CAPTIONS, furnish, openTestArchive, type TestArchive, uploadPhoto } from '../support/test-archive.ts';

const NOWHERE = '0198c5f2-0000-7000-8000-000000000000';

describe('the API', () => {
  let archive: TestArchive;
  let photo: string;

  beforeAll(async () => {
    archive = await openTestArchive();
    await furnish(archive);
    photo = await uploadPhoto(archive, FOUNDING_CAPTIONS[3], { keywords: 'visit' });
    for (const number of [1, 2, 4] as const) await uploadPhoto(archive, FOUNDING_CAPTIONS[number]);
  });

  afterAll(() => archive.close());

  const bad: [string, 'get' | 'post' | 'patch', string, object | undefined, number, RegExp][] = [
    ['a malformed id', 'get', '/photos/nonsense', undefined, 400, /“nonsense”/],
    ['an id nobody has', 'get', `/photos/${NOWHERE}`, undefined, 404, /no photo/],
    ['an unknown outlet', 'get', '/photos/{photo}/verdicts?outlet=moon', undefined, 404, /“moon”/],
    [
      'an unknown purpose',
      'get',
      '/photos/{photo}/verdicts?purpose=magic',
      undefined,
      400,
      /purpose: is none of editorial, /,
    ],
    [
      'a download that states no outlet',
      'get',
      '/photos/{photo}/original?purpose=editorial',
      undefined,
      400,
      /outlet: is missing/,
    ],
    ['a date that is none', 'get', '/photos/{photo}/verdicts?at=yesterday', undefined, 400, /at: is neither/],
    [
      'an unknown rendition',
      'get',
      '/photos/{photo}/renditions/huge?outlet=world-web&purpose=editorial',
      undefined,
      404,
      /thumb, preview/,
    ],
    ['a cursor of another list', 'get', '/photos?cursor=abc', undefined, 400, /cursor/],
    ['a mistyped query parameter', 'get', '/photos?outlt=world-web', undefined, 400, /outlt/],
    ['a page of none', 'get', '/photos?limit=0', undefined, 400, /limit/],
    ['an unknown search field', 'get', '/photos?q=agncy:Reuters', undefined, 400, /agncy/],
    ['an unknown address', 'get', '/pictures', undefined, 404, /docs\/api/],
    ['a clearance without story', 'post', '/clearances', { photo: '{photo}', outlet: 'world-web' }, 400, /story/],
    [
      'a clearance with an unknown member',
      'post',
      '/clearances',
      { photo: '{photo}', outlet: 'world-web', story: 's', force: true },
      400,
      /force/,
    ],
    [
      'a clearance for an unknown outlet',
      'post',
      '/clearances',
      { photo: '{photo}', outlet: 'moon', story: 's' },
      404,
      /moon/,
    ],
    [
      'a clearance with a note on what is no condition',
      'post',
      '/clearances',
      {
        ...{ photo: '{photo}', outlet: 'seoul-print', story: 's' },
        conditions: [{ clause: 'nonsense', note: 'x' }],
      },
      400,
      /“nonsense” names no condition/,
    ],
    [
      'a notice without a kind',
      'post',
      '/notices',
      { photo: '{photo}', reason: 'r' },
      400,
      /kind: is missing: it is one of kill, withhold/,
    ],
    [
      'a notice that goes on and on',
      'post',
      '/notices',
      { photo: '{photo}', kind: 'kill', reason: 'r'.repeat(2_001) },
      400,
      /reason: is longer than 2,000 characters/,
    ],
    ['a notice of an unknown kind', 'post', '/notices', { photo: '{photo}', kind: 'bury', reason: 'r' }, 400, /kind/],
    [
      'an agreement with nobody',
      'post',
      '/agreements',
      { supplier: 'nobody', territories: 'all', channels: 'all', purposes: 'all', actions: ['publish'] },
      404,
      /nobody/,
    ],
    [
      'an agreement in a country that is none',
      'post',
      '/agreements',
      { supplier: 'reuters', territories: ['UK'], channels: 'all', purposes: 'all', actions: ['publish'] },
      400,
      /territories/,
    ],
    ['an agency twice', 'post', '/agencies', { name: 'reuters' }, 409, /already/],
    ['a time zone that is none', 'post', '/agencies', { name: 'New', timeZone: 'Mars/Base' }, 400, /timeZone/],
    [
      'an outlet twice',
      'post',
      '/outlets',
      { slug: 'world-web', name: 'W', channels: ['online'], homeCountry: 'KR', territories: 'all' },
      409,
      /already/,
    ],
    [
      'an outlet without a channel',
      'post',
      '/outlets',
      { name: 'W', channels: [], homeCountry: 'KR', territories: 'all' },
      400,
      /channels/,
    ],
    ['an edit of an unknown member', 'patch', '/photos/{photo}', { status: 'active' }, 400, /status/],
    [
      'a restriction of an unknown kind',
      'patch',
      '/photos/{photo}',
      { restrictions: { add: [{ kind: 'magic' }] }, reason: 'r' },
      400,
      /kind/,
    ],
    [
      'a restriction without its value',
      'patch',
      '/photos/{photo}',
      { restrictions: { add: [{ kind: 'territory-only' }] }, reason: 'r' },
      400,
      /value/,
    ],
    [
      'a restriction for a time that ends before it begins',
      'patch',
      '/photos/{photo}',
      {
        restrictions: { add: [{ kind: 'no-resale', within: { from: '2026-07-02', until: '2026-07-01' } }] },
        reason: 'r',
      },
      400,
      /turn its two ends round/,
    ],
    [
      'a restriction for days that end before they begin',
      'patch',
      '/photos/{photo}',
      { restrictions: { add: [{ kind: 'no-resale', within: { fromDays: 14, untilDays: 7 } }] }, reason: 'r' },
      400,
      /within: ends before it begins: turn its two ends round/,
    ],
    [
      'a restriction without a reason',
      'patch',
      '/photos/{photo}',
      { restrictions: { add: [{ kind: 'no-resale' }] } },
      400,
      /reason/,
    ],
    ['an edit by a supplier that is none', 'patch', '/photos/{photo}', { supplier: 'nobody' }, 404, /nobody/],
    [
      'a drop of a restriction that is not there',
      'patch',
      '/photos/{photo}',
      { restrictions: { drop: ['abc'] }, reason: 'r' },
      404,
      /“abc”/,
    ],
  ];

  it.each(bad)('answers %s with a clear problem', async (_what, method, path, body, status, why) => {
    const filled = JSON.parse(JSON.stringify([path, body ?? null]).replaceAll('{photo}', photo));
    const answer = await archive.request[method](`/api/v1${filled[0]}`)
      .send(filled[1] ?? undefined)
      .expect(status)
      .expect('Content-Type', /application\/problem\+json/);
    expect(answer.body).toMatchObject({
      status,
      title: expect.any(String),
      type: expect.stringMatching(/^urn:imprimatur:problem:/),
    });
    expect(answer.body.detail).toMatch(why);
  });

  it('says so when the body is no JSON, or too large', async () => {
    const send = (text: string) =>
      archive.request.post('/api/v1/clearances').set('Content-Type', 'application/json').send(text);
    await send('{"photo": ').expect(400);
    await send(JSON.stringify({ story: 'x'.repeat(400_000) })).expect(413);
  });

  it('refuses acts sent from another site’s page', async () => {
    const { body } = await archive.request
      .post('/api/v1/agencies')
      .set('Sec-Fetch-Site', 'cross-site')
      .send({ name: 'Evil' })
      .expect(403);
    expect(body.detail).toMatch(/another site/);
  });

  it('refuses what was meant for another name, or sent with another site’s origin', async () => {
    const other = await archive.request.get('/api/v1/photos').set('Host', 'evil.example').expect(403);
    expect(other.body.detail).toMatch(/evil\.example.*IMPRIMATUR_PUBLIC_URL/);
    await archive.request
      .post('/api/v1/agencies')
      .set('Origin', 'http://evil.example')
      .send({ name: 'Evil' })
      .expect(403);
    await archive.request.get('/d/nothing/1.jpg').set('Host', 'cdn.example').expect(404);
  });

  const nul: [string, 'get' | 'post' | 'patch', string, object | undefined][] = [
    ['a story', 'post', '/api/v1/clearances', { photo: '{photo}', outlet: 'world-web', story: 'a\u0000b' }],
    ['a caption', 'patch', '/api/v1/photos/{photo}', { captionForReaders: 'a\u0000b' }],
    ['a tag', 'patch', '/api/v1/photos/{photo}', { tags: ['a\u0000'] }],
    ['a name', 'post', '/api/v1/agencies', { name: 'a\u0000b' }],
    ['the address of an agency', 'get', '/api/v1/agencies/%00', undefined],
    ['an outlet asked for', 'get', '/api/v1/photos?outlet=%00', undefined],
    ['a public address', 'get', '/d/%00/1.jpg', undefined],
  ];

  it.each(nul)('refuses the character U+0000 in %s', async (_where, method, path, body) => {
    const sent = body === undefined ? undefined : JSON.parse(JSON.stringify(body).replaceAll('{photo}', photo));
    const answer = await archive.request[method](path.replaceAll('{photo}', photo)).send(sent).expect(400);
    expect(answer.body.detail).toMatch(/U\+0000/);
  });

  const halves: [string, 'post' | 'patch', string, object][] = [
    ['a name', 'post', '/api/v1/agencies', { name: 'a\ud800' }],
    ['a caption', 'patch', '/api/v1/photos/{photo}', { captionForReaders: '\udfff' }],
    ['a key', 'patch', '/api/v1/photos/{photo}', { '\ud800': 'a' }],
  ];

  it.each(halves)('refuses half of a character in %s', async (_where, method, path, body) => {
    const answer = await archive.request[method](path.replace('{photo}', photo)).send(body).expect(400);
    expect(answer.body.detail).toMatch(/half of a character/);
  });

  it('refuses an alias that another agency bears', async () => {
    await archive.request
      .post('/api/v1/agencies')
      .send({ name: 'Foo', aliases: ['Reuters'] })
      .expect(409);
  });

  it('pages lists by cursor, each row once', async () => {
    const seen: string[] = [];
    let cursor = '';
    for (let turn = 0; turn < 10; turn += 1) {
      const { body } = await archive.request.get(`/api/v1/photos?limit=2${cursor}`).expect(200);
      seen.push(...body.items.map(({ id }: { id: string }) => id));
      if (body.next === null) break;
      cursor = `&cursor=${body.next}`;
    }
    expect(seen.length).toBe(4);
    expect(new Set(seen).size).toBe(4);
  });

  const searches: [string, number][] = [
    ['agency:Yonhap', 2],
    ['agency:yonhap', 2],
    ['agency:KCNA', 3],
    ['agency:Reuters Kremlin', 1],
    ['person:"Kim Jong Un"', 1],
    ['person:lyubimova', 3],
    ['keyword:visit', 1],
    ['keyword:other', 0],
    ['pyongyang', 3],
    ['PYONGYANG perform', 2],
    ["o'neill", 0],
    ['%', 4],
  ];

  it.each(searches)('finds for “%s” %i photos', async (q, count) => {
    const { body } = await archive.request.get('/api/v1/photos').query({ q, outlet: 'world-web' }).expect(200);
    expect(body.items.length).toBe(count);
    for (const { verdict } of body.items) expect(verdict.outcome).toMatch(/clear|blocked/);
  });

  it('changes tags of a selection, all or nothing', async () => {
    const change = (photos: string[]) =>
      archive.request.post('/api/v1/tag-changes').send({ photos, add: ['culture'], remove: ['visit'] });
    await change([photo, NOWHERE]).expect(404);
    expect((await archive.request.get(`/api/v1/photos/${photo}`)).body.tags).toEqual(['visit']);
    await change([photo]).expect(200);
    expect((await archive.request.get(`/api/v1/photos/${photo}`)).body.tags).toEqual(['culture']);
  });

  it('answers what it does not know about a public URL with 404, and a width that is none with 400', async () => {
    await archive.request.get('/d/nothing/1600.jpg').expect(404);
    await archive.request.get('/d/nothing/huge.jpg').expect(400);
  });
});
