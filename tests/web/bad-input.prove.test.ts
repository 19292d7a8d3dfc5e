import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { type RegisteredRoute, registeredRoutes } from '../../src/web/registered-routes.ts';
import { cases, proofTimeoutMs } from '../support/proof.ts';
import { type Asked, type Listening, listenOnLoopback } from '../support/raw-request.ts';
import { FOUNDING_CAPTIONS, furnish, openTestArchive, type TestArchive, uploadPhoto } from '../support/test-archive.ts';

/** What stands where a route has a parameter, once it is that far: ids there are, ids there are not, and what is no id. */
const ODD_PARTS = [
  '01890af2-0000-7000-8000-000000000000',
  'world-web',
  'reuters',
  'nonsense',
  '%',
  '%E0%A4%A',
  '%00',
  '%2F..%2F',
  '__proto__',
  'constructor',
  '%F0%9F%93%B7',
  'x'.repeat(3000),
  '%ED%A0%80',
  '-1',
  '1e309',
];

const ODD_VALUES = [
  '',
  '0',
  '-1',
  '1e309',
  'NaN',
  'null',
  'all',
  'world-web',
  '%00',
  '%',
  '%ZZ',
  '%E0%A4%A',
  '%F0%9F',
  "'",
  '\\',
  '"><script>',
  '%0d%0aX: y',
  '2026-02-30',
  '9'.repeat(400),
  '🎞',
];

/** In JSON alone can half of a surrogate pair be sent; a query or a form that holds one is no UTF-8. */
const HALVES = ['\ud800', 'a\udfff', '\udc00\ud800'];

const odd = (values: string[]) => fc.constantFrom(...values);

/** Names that routes ask for, and names that no object should be asked for. */
const NAMES = [
  'outlet',
  'purpose',
  'action',
  'at',
  'q',
  'cursor',
  'limit',
  'photo',
  'photos',
  'name',
  'slug',
  'email',
  'password',
  'token',
  'roles',
  'scopes',
  'reason',
  'restrictions',
  'kind',
  'value',
  'tags',
  'next',
  'done',
  'file',
  '__proto__',
  'constructor',
  'toString',
  'a[b]',
  'a[]',
  '%00',
];

const query = fc
  .array(fc.tuple(fc.constantFrom(...NAMES), odd(ODD_VALUES)), { maxLength: 4 })
  .map((pairs) =>
    pairs.flatMap(([name, value]) =>
      value.length % 2 === 0
        ? [
            [name, value],
            [name, value],
          ]
        : [[name, value]],
    ),
  )
  .map((pairs) =>
    pairs.length === 0
      ? ''
      : `?${pairs.map(([name, value]) => `${name}=${encodeURI(value ?? '').replaceAll('%25', '%')}`).join('&')}`,
  );

const json = fc.oneof(
  fc.json({ maxDepth: 4 }),
  fc
    .dictionary(fc.constantFrom(...NAMES), fc.oneof(fc.jsonValue({ maxDepth: 3 }), odd([...ODD_VALUES, ...HALVES])), {
      maxKeys: 6,
    })
    .map((value) => JSON.stringify(value)),
  fc.constantFrom(
    '{"__proto__":{"a":1}}',
    '{"constructor":{"prototype":{"a":1}}}',
    '[',
    '"',
    'nul',
    '\u0000',
    '{"a":"\\u0000"}',
    '{"a":"\\ud800"}',
    '{"name":"a\\ud800","slug":"\\udfff","reason":"\\ud800"}',
    '{"\\udc00":"a"}',
    '{"photos":{"length":1e9}}',
    `${'['.repeat(100_000)}${']'.repeat(100_000)}`,
    `${'{"a":'.repeat(20_000)}1${'}'.repeat(20_000)}`,
  ),
);

const form = fc
  .array(fc.tuple(fc.constantFrom(...NAMES), odd(ODD_VALUES)), { maxLength: 8 })
  .map((pairs) => pairs.map(([name, value]) => `${name}=${value}`).join('&'));

const multipart = fc.constantFrom(
  '--x\r\nContent-Disposition: form-data; name="file"; filename="a.jpg"\r\n\r\nno picture\r\n--x--',
  '--x\r\nContent-Disposition: form-data; name="__proto__"\r\n\r\n1\r\n--x--',
  '--x\r\nContent-Disposition: form-data; name="caption"\r\n\r\n\u0000\r\n--x--',
  '--x\r\nContent-Disposition: form-data\r\n\r\n1\r\n--x--',
  '--x\r\nno header',
  '--x--',
  '',
);

const body = fc.oneof(
  json.map((text) => ({ type: 'application/json', text })),
  form.map((text) => ({ type: 'application/x-www-form-urlencoded', text })),
  multipart.map((text) => ({ type: 'multipart/form-data; boundary=x', text })),
  fc
    .tuple(
      fc.constantFrom(
        'application/json; charset=utf-7',
        'application/json; charset=latin1',
        'application/x-www-form-urlencoded; charset=klingon',
        'multipart/form-data',
        'multipart/mixed; boundary=x',
        'text/plain',
        'application/json;',
        '/',
        'image/jpeg',
        'application/merge-patch+json',
      ),
      fc.oneof(json, form),
    )
    .map(([type, text]) => ({ type, text })),
);

const headers = fc.dictionary(
  fc.constantFrom(
    'Accept',
    'Accept-Encoding',
    'Accept-Language',
    'Content-Encoding',
    'If-None-Match',
    'If-Modified-Since',
    'Range',
    'X-HTTP-Method-Override',
    'X-Forwarded-For',
    'X-Forwarded-Proto',
    'X-Forwarded-Host',
    'CF-IPCountry',
    'User-Agent',
    'Referer',
  ),
  fc.constantFrom(
    '',
    '*',
    'gzip',
    'br',
    'bytes=0-',
    'bytes=9-1',
    'DELETE',
    '::1, nonsense',
    'a'.repeat(2000),
    '%00',
    'ÿ',
    'W/"',
    'https, http',
    'KR',
    '-',
  ),
  { maxKeys: 3 },
);

const cookies = fc.constantFrom(
  '',
  'outlet=%E0%A4%A',
  'outlet=%00',
  ';;;=',
  'imprimatur.session_token',
  'imprimatur.session_token=%E0%A4%A',
  'imprimatur.session_token=a.b',
  'imprimatur.session_token=a.====',
  'imprimatur.session_token=%00.%00',
  'imprimatur.session_data=e30=',
  'imprimatur.two_factor=a.b',
  '__proto__=1',
  `a=${'b'.repeat(4000)}`,
  'a="\\"',
  'ÿ=ÿ',
);

const authorizations = fc.constantFrom(
  '',
  'Basic YTpi',
  'Bearer',
  'Bearer  ',
  'Bearer nonsense',
  'Bearer a b',
  `Bearer ${'a'.repeat(5000)}`,
  'Bearer ÿ',
  'Digest username="a"',
  'bearer imprimatur_',
  'null',
);

const mostlyNone = (values: fc.Arbitrary<string>) =>
  fc.oneof({ weight: 9, arbitrary: fc.constant(null) }, { weight: 1, arbitrary: values });

describe('bad input', () => {
  let archive: TestArchive;
  let server: Listening;
  let routes: RegisteredRoute[];
  let signedIn: Record<string, string>;
  let photo: string;

  beforeAll(async () => {
    archive = await openTestArchive();
    await furnish(archive);
    photo = await uploadPhoto(archive, FOUNDING_CAPTIONS[3]);
    server = await listenOnLoopback(archive.app);
    routes = registeredRoutes(archive.app);
    await signIn();
  });

  afterAll(async () => {
    await server.close();
    await archive.close();
  });

  async function signIn() {
    const { cookie } = await archive.signIn(['editor', 'rights-manager', 'administrator']);
    signedIn = { Cookie: cookie, 'Sec-Fetch-Site': 'same-origin' };
  }

  const asked = () =>
    fc
      .record({
        route: fc.constantFrom(...routes),
        parts: fc.array(odd([photo, photo, photo, ...ODD_PARTS]), { minLength: 3, maxLength: 3 }),
        query,
        body,
        headers,
        cookie: mostlyNone(cookies),
        authorization: mostlyNone(authorizations),
      })
      .map(({ route, parts, query: asks, body: sent, headers: odds, cookie, authorization }): Asked => {
        const path = route.path.replace(/:\w+/g, () => parts.pop() ?? 'x');
        const hasBody = !['GET', 'HEAD', 'ALL'].includes(route.method);
        return {
          method: route.method === 'ALL' ? 'GET' : route.method,
          path: path + asks,
          headers: {
            ...odds,
            ...(cookie === null ? {} : { Cookie: cookie }),
            ...(authorization === null ? {} : { Authorization: authorization }),
            ...(hasBody ? { 'Content-Type': sent.type, 'Content-Length': String(Buffer.byteLength(sent.text)) } : {}),
          },
          body: hasBody ? sent.text : undefined,
        };
      });

  it(
    'is answered clearly on every route, never as a fault of ours, and leaves the server standing',
    async () => {
      await fc.assert(
        fc.asyncProperty(asked(), async (request) => {
          const { status, text } = await server.ask({ ...request, headers: { ...signedIn, ...request.headers } });
          // Some of the acts end the session.
          if (status === 401) await signIn();
          expect({ status, text: status < 500 ? '' : text }).toMatchObject({ text: '' });
          expect(text).not.toMatch(/\n\s+at .+:\d+:\d+/);
        }),
        { numRuns: cases({ sample: 400, whole: 50_000 }), seed: 2026, endOnFailure: true },
      );
      await archive.request.get(`/api/v1/photos/${photo}`).expect(200);
    },
    proofTimeoutMs,
  );
});
