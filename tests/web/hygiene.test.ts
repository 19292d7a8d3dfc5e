import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { makePerson, PASSWORD } from '../accounts/person.ts';
import { type Answer, type Asked, type Listening, listenOnLoopback } from '../support/raw-request.ts';
import {
  FOUNDING_CAPTIONS,
  furnish,
  openTestArchive,
  type Requests,
  type TestArchive,
  uploadPhoto,
} from '../support/test-archive.ts';

describe('the server', () => {
  let archive: TestArchive;
  let server: Listening;
  let editor: Requests;
  let cookie: string;
  let photo: string;

  beforeAll(async () => {
    archive = await openTestArchive();
    await furnish(archive);
    photo = await uploadPhoto(archive, FOUNDING_CAPTIONS[3]);
    server = await listenOnLoopback(archive.app);
    const signedIn = await archive.signIn(['editor', 'rights-manager']);
    editor = signedIn;
    cookie = signedIn.cookie;
  });

  afterAll(async () => {
    await server.close();
    await archive.close();
  });

  describe('tells browsers', () => {
    it('to run and show nothing that does not come from here, and to stand in no frame', async () => {
      const { headers } = await editor.get('/photos').expect(200);
      const policy = new Map(
        String(headers['content-security-policy'])
          .split(';')
          .map((part) => {
            const [name = '', ...sources] = part.trim().split(' ');
            return [name, sources.join(' ')] as const;
          }),
      );
      expect(Object.fromEntries(policy)).toEqual({
        'default-src': "'none'",
        'script-src': "'self'",
        'style-src': "'self'",
        'img-src': "'self' blob: data:",
        'connect-src': "'self'",
        'form-action': "'self'",
        'object-src': "'none'",
        'base-uri': "'none'",
        'frame-ancestors': "'none'",
      });
      expect(headers).toMatchObject({
        'x-content-type-options': 'nosniff',
        'x-frame-options': 'DENY',
        'referrer-policy': 'same-origin',
        'cross-origin-opener-policy': 'same-origin',
        'cross-origin-resource-policy': 'same-origin',
        'permissions-policy': expect.stringContaining('camera=()'),
        'cache-control': 'no-store',
      });
      expect(headers['x-powered-by']).toBeUndefined();
      expect(headers['strict-transport-security']).toBeUndefined();
    });

    it('to come by TLS for a year, where it has an https address', async () => {
      const behindTls = await openTestArchive({ publicUrl: 'https://photos.desk.example' });
      const { headers } = await behindTls.anonymous.get('/health').expect(200);
      expect(headers['strict-transport-security']).toBe('max-age=31536000');
      await behindTls.close();
    });

    it('that a picture for staff is a picture, and for pages of this archive only', async () => {
      const { headers } = await editor.get(`/photos/${photo}/thumb.jpg`).expect(200);
      expect(headers).toMatchObject({
        'content-type': 'image/jpeg',
        'x-content-type-options': 'nosniff',
        'content-security-policy': "default-src 'none'; sandbox; frame-ancestors 'none'",
        'cross-origin-resource-policy': 'same-origin',
      });
    });

    it('that a cleared picture may stand in any page, and is a picture all the same', async () => {
      const request = { photo, outlet: 'seoul-print', story: 'Visit' };
      const { body } = await archive.request.post('/api/v1/clearances').send(request).expect(201);
      const { headers } = await archive.anonymous.get(new URL(body.url).pathname).set('CF-IPCountry', 'KR');
      expect(headers).toMatchObject({
        'x-content-type-options': 'nosniff',
        'cross-origin-resource-policy': 'cross-origin',
      });
      expect(headers['content-security-policy']).toMatch(/^default-src 'none'/);
    });
  });

  describe('takes a change', () => {
    const edit = (headers: Record<string, string>, method = 'POST') =>
      server.ask({
        method,
        path: method === 'POST' ? `/photos/${photo}/edits` : `/api/v1/photos/${photo}`,
        headers: { 'Content-Type': 'application/x-www-form-urlencoded', ...headers },
        body: 'headline=Arrival',
      });
    const here = () => `http://${server.host}`;

    const proofs: [string, () => Record<string, string>][] = [
      ['when the browser says that its own page sent it', () => ({ 'Sec-Fetch-Site': 'same-origin' })],
      ['when an older browser names its origin', () => ({ Origin: here() })],
      ['when both say so', () => ({ 'Sec-Fetch-Site': 'same-origin', Origin: here() })],
      ['from its own page that names no origin', () => ({ 'Sec-Fetch-Site': 'same-origin', Origin: 'null' })],
    ];

    it.each(proofs)('%s', async (_when, headers) => {
      expect((await edit({ Cookie: cookie, ...headers() })).status).toBe(303);
    });

    const noProofs: [string, () => Record<string, string>][] = [
      ['says nothing of where it comes from', () => ({})],
      ['comes from another site', () => ({ 'Sec-Fetch-Site': 'cross-site', Origin: 'http://evil.example' })],
      ['comes from another host of the same site', () => ({ 'Sec-Fetch-Site': 'same-site' })],
      ['comes from a bookmark or another program', () => ({ 'Sec-Fetch-Site': 'none' })],
      ['names another origin', () => ({ Origin: 'http://evil.example' })],
      ['names another port', () => ({ Origin: 'http://127.0.0.1:1' })],
      ['names no origin', () => ({ Origin: 'null' })],
      ['names an origin that is none', () => ({ Origin: 'nonsense' })],
      ['contradicts itself', () => ({ 'Sec-Fetch-Site': 'same-origin', Origin: 'http://evil.example' })],
    ];

    it.each(noProofs)('not with a cookie alone when it %s', async (_how, headers) => {
      const { status, text } = await edit({ Cookie: cookie, ...headers() });
      expect(status).toBe(403);
      expect(text).toMatch(/another site|Nothing shows/);
      for (const method of ['PATCH', 'PUT', 'DELETE'])
        expect((await edit({ Cookie: cookie, ...headers() }, method)).status).toBe(403);
    });

    it('with a token, wherever it was sent', async () => {
      const { secret } = await archive.token(['editor'], ['edit-photo']);
      const answer = await server.ask({
        method: 'PATCH',
        path: `/api/v1/photos/${photo}`,
        headers: { Authorization: `Bearer ${secret}`, 'Content-Type': 'application/json' },
        body: JSON.stringify({ headline: 'By token' }),
      });
      expect(answer.status).toBe(200);
    });

    it('from nobody with neither: a script learns that it needs a token, and a sign-in that it was not sent from here', async () => {
      expect((await edit({}, 'PATCH')).status).toBe(401);
      const form = { method: 'POST', path: '/sign-in', body: 'email=a%40b.example&password=x' };
      const headers = { 'Content-Type': 'application/x-www-form-urlencoded' };
      expect((await server.ask({ ...form, headers })).status).toBe(403);
      expect((await server.ask({ ...form, headers: { ...headers, Origin: here() } })).status).toBe(401);
    });

    it('from the https address it has, and not from the same name without TLS', async () => {
      const behindTls = await openTestArchive({ publicUrl: 'https://photos.desk.example' });
      const post = (Origin: string) =>
        behindTls.anonymous
          .post('/sign-in')
          .set({ Host: 'photos.desk.example', Origin, 'Sec-Fetch-Site': 'none' })
          .send('email=a');
      await post('https://photos.desk.example').expect(401);
      await post('http://photos.desk.example').expect(403);
      await behindTls.close();
    });

    it('and gives cookies that go by TLS only, and that no script reads, where it has an https address', async () => {
      const behindTls = await openTestArchive({ publicUrl: 'https://photos.desk.example' });
      await furnish(behindTls);
      await makePerson(behindTls, 'ana@desk.example');
      const asked = { Host: 'photos.desk.example', Origin: 'https://photos.desk.example' };
      const form = { email: 'ana@desk.example', password: PASSWORD };
      const entered = await behindTls.anonymous.post('/sign-in').set(asked).type('form').send(form).expect(303);
      const session = String(entered.headers['set-cookie']);
      const Cookie = session.split(';', 1)[0] ?? '';
      const page = await behindTls.anonymous.get('/photos?outlet=world-app').set({ ...asked, Cookie });
      const outlet = String(page.headers['set-cookie']);
      expect([session, outlet]).toEqual([
        expect.stringMatching(/^__Secure-imprimatur\.session_token=/),
        expect.stringMatching(/^outlet=world-app;/),
      ]);
      for (const flag of ['Secure', 'HttpOnly', 'SameSite=Lax'])
        for (const cookie of [session, outlet]) expect(cookie).toContain(`; ${flag}`);
      await behindTls.close();
    });
  });

  describe('hands a picture over', () => {
    const stated = 'outlet=seoul-print&purpose=editorial';
    const addresses = ['original?', 'renditions/preview?', 'downloads?name=original&'];
    const path = (address: string) =>
      `${address.startsWith('downloads') ? '' : '/api/v1'}/photos/${photo}/${address}${stated}`;
    const downloads = () => archive.database.prisma.ledgerEntry.count({ where: { act: 'download' } });

    it.each(addresses)(
      'to a page of its own, and not because a page of another site asks with the cookie: %s',
      async (address) => {
        const before = await downloads();
        for (const from of ['cross-site', 'same-site'])
          expect((await editor.get(path(address)).set('Sec-Fetch-Site', from)).status).toBe(403);
        expect(await downloads()).toBe(before);
        await editor.get(path(address)).expect(200);
        await editor.get(path(address)).set('Sec-Fetch-Site', 'none').expect(200);
        expect(await downloads()).toBe(before + 2);
      },
    );

    it.each(addresses)('and not to HEAD, which leaves nothing in the ledger: %s', async (address) => {
      const before = await downloads();
      const { headers } = await editor.head(path(address)).expect(405);
      expect(headers.allow).toBe('GET');
      expect(await downloads()).toBe(before);
    });

    it('to a token, wherever it is asked from', async () => {
      await archive.script.get(path('original?')).set('Sec-Fetch-Site', 'cross-site').expect(200);
    });
  });

  it('believes a country or an address from a trusted proxy only', async () => {
    const open = await openTestArchive({ trustedProxies: [] });
    await furnish(open);
    const request = { photo: await uploadPhoto(open, FOUNDING_CAPTIONS[3]), outlet: 'world-app', story: 'Visit' };
    const { body } = await open.request.post('/api/v1/clearances').send(request).expect(201);
    const forged = { 'CF-IPCountry': 'KR', 'X-Forwarded-For': '1.201.0.1', 'X-Real-IP': '1.201.0.1' };
    await open.anonymous.get(new URL(body.url).pathname).set(forged).expect(403);
    await open.close();
  });

  describe('knows a method by the request line alone', () => {
    it.each(['X-HTTP-Method-Override', 'X-HTTP-Method', 'X-Method-Override'])('whatever %s says', async (name) => {
      const { status } = await editor
        .post(`/api/v1/photos/${photo}?_method=PATCH`)
        .set(name, 'PATCH')
        .send({ _method: 'PATCH', headline: 'Overridden' });
      expect(status).toBe(404);
      expect((await editor.get(`/api/v1/photos/${photo}`)).body.headline).not.toBe('Overridden');
    });

    it.each(['TRACE', 'PROPFIND', 'MKCOL', 'SEARCH', 'QUERY', 'PURGE', 'LOCK'])('and not %s', async (method) => {
      for (const path of ['/photos', `/api/v1/photos/${photo}`, '/health', '/d/x/1.jpg']) {
        const answer = await server.ask({ method, path, headers: { Cookie: cookie } });
        // Node itself refuses those it has never heard of.
        expect([400, 405]).toContain(answer.status);
        if (answer.status === 405) expect(answer.headers.allow).toMatch(/GET/);
      }
    });

    it('and not OPTIONS, which would tell what there is before anybody is asked who they are', async () => {
      const { status, headers } = await server.ask({
        method: 'OPTIONS',
        path: '/api/v1/photos',
        headers: { Origin: 'http://evil.example' },
      });
      expect(status).toBe(405);
      expect(headers['access-control-allow-origin']).toBeUndefined();
    });
  });

  describe('answers with a clear refusal', () => {
    const json = { 'Content-Type': 'application/json', 'Sec-Fetch-Site': 'same-origin' };
    const agency = (body: string, headers: Record<string, string> = {}): Asked => ({
      method: 'POST',
      path: '/api/v1/agencies',
      headers: { ...json, Cookie: cookie, ...headers },
      body,
    });
    const form = (path: string, type: string): Asked => ({
      ...agency('x', { 'Content-Type': `${type}; boundary=x` }),
      path,
    });
    const get = (path: string, headers: Record<string, string | string[]> = {}): Asked => ({
      method: 'GET',
      path,
      headers: { Cookie: cookie, ...headers },
    });

    const bad: [string, () => Asked, number, RegExp][] = [
      ['100,000 open brackets', () => agency('['.repeat(100_000) + ']'.repeat(100_000)), 400, /32 levels/],
      [
        '20,000 objects within each other',
        () => agency('{"a":'.repeat(20_000) + 1 + '}'.repeat(20_000)),
        400,
        /32 levels/,
      ],
      ['a list 32 levels deep', () => agency(`{"aliases":${'['.repeat(32)}${']'.repeat(32)}}`), 400, /32 levels/],
      ['a list instead of an object', () => agency('[1]'), 400, /body/],
      ['a number', () => agency('1'), 400, /JSON/],
      ['a name that is an object', () => agency('{"name":{"a":1}}'), 400, /name/],
      ['a member __proto__', () => agency('{"__proto__":{"name":"Evil"}}'), 400, /name/],
      ['a body of an unknown type', () => agency('name: Foo', { 'Content-Type': 'text/yaml' }), 400, /body/],
      ['a form of parts that is no form of fields', () => form('/upload', 'multipart/mixed'), 400, /content type/],
      ['the same to a program', () => form('/api/v1/photos', 'multipart/mixed'), 400, /content type/],
      ['a form that ends before it begins', () => form('/upload', 'multipart/form-data'), 400, /end of form/],
      [
        'a character set nobody knows',
        () => agency('{}', { 'Content-Type': 'application/json; charset=klingon' }),
        400,
        /charset/i,
      ],
      [
        'a body that is not compressed as it says',
        () => agency('{}', { 'Content-Encoding': 'gzip' }),
        400,
        /could not be read/,
      ],
      ['a compression nobody knows', () => agency('{}', { 'Content-Encoding': 'zstd-ish' }), 400, /encoding/],
      ['an expectation', () => agency('{}', { Expect: 'a miracle' }), 417, /^$/],
      [
        'a parameter that came twice',
        () => get('/api/v1/photos?outlet=world-web&outlet=world-app'),
        400,
        /outlet: came more than once/,
      ],
      ['a “%” that encodes nothing', () => get('/api/v1/agencies/%E0%A4%A'), 400, /“%”/],
      ['a “%” that encodes nothing in a page', () => get('/agencies/%'), 400, /“%”/],
      ['a “%” that encodes nothing in a public address', () => get('/d/%ZZ/1.jpg'), 400, /“%”/],
      ['U+0000 in an address', () => get('/agencies/%00'), 400, /U\+0000/],
      ['headers larger than 16 kB', () => get('/photos', { 'X-Long': 'x'.repeat(20_000) }), 431, /^$/],
      ['an address longer than 16 kB', () => get(`/photos?q=${'x'.repeat(20_000)}`), 431, /^$/],
      [
        'another scheme of authorization',
        () => get('/api/v1/photos', { Authorization: 'Basic YTpi' }),
        401,
        /token is not valid/,
      ],
      [
        'a token twice',
        () => get('/api/v1/photos', { Authorization: 'Bearer a, Bearer b' }),
        401,
        /token is not valid/,
      ],
      [
        'a cookie that is none',
        () => get('/api/v1/photos', { Cookie: 'imprimatur.session_token=%E0%A4%A; ;=;' }),
        401,
        /Sign in/,
      ],
      ['a cookie with a forged signature', () => get('/api/v1/photos', { Cookie: `${cookie}x` }), 401, /Sign in/],
    ];

    it.each(bad)('to %s', async (_what, asked, status, why) => {
      const answer = await server.ask(asked());
      expect(answer).toMatchObject({ status, text: expect.stringMatching(why) });
    });

    it('to a body shorter or longer than it says, and stands', async () => {
      const head = `POST /api/v1/agencies HTTP/1.1\r\nHost: ${server.host}\r\nCookie: ${cookie}\r\nOrigin: http://${server.host}\r\nContent-Type: application/json\r\nConnection: close\r\n`;
      expect(await server.send(`${head}Content-Length: 99\r\n\r\n{}`)).not.toMatch(/HTTP\/1.1 [25]/);
      expect(await server.send(`${head}Content-Length: 1\r\n\r\n{}`)).toMatch(/^HTTP\/1.1 400/);
      expect(await server.send(`${head}Content-Length: -1\r\n\r\n{}`)).toMatch(/^HTTP\/1.1 400/);
      expect(await server.send(`${head}Content-Length: 2\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n`)).toMatch(
        /^HTTP\/1.1 400/,
      );
      await editor.get('/photos').expect(200);
    });

    it('without the address, the query or the inside of the server in it', async () => {
      for (const path of ['/api/v1/hidden-place?secret=hidden-word', '/hidden-place?secret=hidden-word']) {
        const { status, text } = await server.ask(get(path));
        expect(status).toBe(404);
        expect(text).not.toMatch(/hidden-(place|word)/);
      }
    });
  });

  describe('names each answer', () => {
    const idOf = ({ headers }: Pick<Answer, 'headers'>) => String(headers['x-request-id']);

    it('by an id of its own, and never by what a client sends', async () => {
      const ask = () =>
        server.ask({ method: 'GET', path: '/health', headers: { 'X-Request-Id': 'forged', 'Request-Id': 'forged' } });
      const ids = [idOf(await ask()), idOf(await ask())];
      for (const id of ids) expect(id).toMatch(/^[\da-f]{8}-[\da-f-]{27}$/);
      expect(ids[0]).not.toBe(ids[1]);
    });
  });
});
