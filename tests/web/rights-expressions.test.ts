import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { readMetadata } from '../../src/imaging/read-metadata.ts';
import { FOUNDING_CAPTIONS, furnish, openTestArchive, type TestArchive, uploadPhoto } from '../support/test-archive.ts';

const JSON_LD = 'application/ld+json';

describe('a photo’s terms in ODRL, over the API', () => {
  let archive: TestArchive;
  let photo: string;
  let other: string;
  const address = (id: string) => `/api/v1/photos/${id}/rights.odrl.json`;

  beforeAll(async () => {
    archive = await openTestArchive();
    await furnish(archive);
    photo = await uploadPhoto(archive, FOUNDING_CAPTIONS[3]);
    other = await uploadPhoto(archive, FOUNDING_CAPTIONS[2]);
  });

  afterAll(() => archive.close());

  const send = (id: string, policy: unknown, reason = 'The feed says so') =>
    archive.request
      .post(`${address(id)}?reason=${encodeURIComponent(reason)}`)
      .type(JSON_LD)
      .send(typeof policy === 'string' ? policy : JSON.stringify(policy));

  const restrictionsOf = async (id: string) => {
    const { body } = await archive.request.get(`/api/v1/photos/${id}`).expect(200);
    return (body.restrictions as { kind: string; value: unknown; origin: string; words: string }[]).map(
      ({ kind, value, origin }) => `${kind} ${JSON.stringify(value)} ${origin}`,
    );
  };

  it('says what was read, with its words, and what the agreement grants', async () => {
    const { body, headers } = await archive.request
      .get(address(photo))
      .expect(200)
      .expect('Content-Type', /ld\+json/);
    expect(headers['cache-control']).toBe('no-store');
    expect(body).toMatchObject({
      '@context': ['http://www.w3.org/ns/odrl.jsonld', { imprimatur: 'urn:imprimatur:odrl:' }],
      '@type': 'Set',
      conflict: 'prohibit',
      target: `urn:imprimatur:photo:${photo}`,
      assigner: 'urn:imprimatur:supplier:Yonhap',
    });
    expect(body.prohibition).toContainEqual(
      expect.objectContaining({
        action: ['use', 'transfer'],
        constraint: [
          {
            leftOperand: 'spatial',
            operator: 'isNoneOf',
            rightOperand: [{ '@id': 'http://cvx.iptc.org/iso3166-1a3/KOR' }],
          },
        ],
        'imprimatur:words': 'For Use Only in the Republic of Korea',
        'imprimatur:field': 'caption',
      }),
    );
    expect(body.permission).toContainEqual(expect.objectContaining({ assigner: 'urn:imprimatur:supplier:Yonhap' }));
  });

  it('has another identifier once anything in it is another', async () => {
    const uid = async () => (await archive.request.get(address(other))).body.uid as string;
    const before = await uid();
    expect(await uid()).toBe(before);
    await send(other, policyWith({ prohibition: [{ action: 'archive' }] })).expect(201);
    expect(await uid()).not.toBe(before);
  });

  it('a killed photo says so', async () => {
    const killed = await uploadPhoto(archive, 'Crowds in Seoul. (Yonhap)');
    await archive.request
      .post('/api/v1/notices')
      .send({ photo: killed, kind: 'kill', reason: 'Wrong person' })
      .expect(201);
    const { body } = await archive.request.get(address(killed)).expect(200);
    expect(body.prohibition).toContainEqual(
      expect.objectContaining({ action: ['use', 'transfer'], remedy: [{ action: 'delete' }] }),
    );
  });

  it('takes what a policy narrows as restrictions of an editor, at once and once', async () => {
    const policy = policyWith({
      prohibition: [{ action: 'use', constraint: [where('spatial', 'isAnyOf', ['JPN'])] }, { action: 'sell' }],
    });
    const { body } = await send(photo, policy, 'Told by the feed').expect(201);
    expect(body.added).toEqual([
      { kind: 'territory-except', value: ['JP'] },
      { kind: 'no-resale', value: null },
    ]);
    expect(await restrictionsOf(photo)).toEqual(
      expect.arrayContaining(['territory-except ["JP"] editor', 'no-resale null editor']),
    );
    expect((await send(photo, policy).expect(200)).body.added).toEqual([]);
    const { body: history } = await archive.request.get(`/api/v1/photos/${photo}/history`);
    expect(JSON.stringify(history)).toContain('Told by the feed');
  });

  it('what holds for a part of all uses is added once, whatever order its members are kept in', async () => {
    const [one, two] = [await uploadPhoto(archive, 'Boats in Busan.'), await uploadPhoto(archive, 'Ships in Busan.')];
    const within = { until: '2030-01-01', purposes: ['editorial'], territories: ['JP', 'FR'] };
    const add = { kind: 'channel-except', value: ['online'], within };
    await archive.request
      .patch(`/api/v1/photos/${one}`)
      .send({ restrictions: { add: [add] }, reason: 'By telephone' })
      .expect(200);
    const { body: written } = await archive.request.get(address(one)).expect(200);
    const policy = policyWith({ prohibition: written.prohibition });
    expect((await send(one, policy).expect(200)).body.added).toEqual([]);
    expect((await send(two, policy).expect(201)).body.added).toHaveLength(1);
    const history = async () => (await archive.request.get(`/api/v1/photos/${two}/history`).expect(200)).body;
    const before = await history();
    expect((await send(two, policy).expect(200)).body.added).toEqual([]);
    expect(await history()).toEqual(before);
  });

  it('its own policy adds nothing, as it stands or under another uid, and of a part of it what is granted becomes a limit', async () => {
    const id = await uploadPhoto(archive, 'Dancers in Seoul. No sales. (Yonhap)');
    const { body: policy } = await archive.request.get(address(id)).expect(200);
    const before = await restrictionsOf(id);
    expect((await send(id, policy).expect(200)).body.added).toEqual([]);
    expect(await restrictionsOf(id)).toEqual(before);
    const again = { ...policy, uid: 'urn:example:policy:2' };
    expect((await send(id, again).expect(200)).body.added).toEqual([]);
    expect(await restrictionsOf(id)).toEqual(before);
    // A policy that is about no picture in particular is none of this photo's own.
    const { target: _, ...ofAny } = again;
    expect((await send(id, ofAny).expect(201)).body.added).not.toEqual([]);
    expect(await restrictionsOf(id)).toEqual(expect.arrayContaining(before));
  });

  it('a policy of several agreements is taken too, and what only an agreement can hold is refused by name', async () => {
    const { body: agency } = await archive.request
      .post('/api/v1/agencies')
      .send({ name: 'Northern Lights' })
      .expect(201);
    const agree = (terms: object) =>
      archive.request
        .post('/api/v1/agreements')
        .send({ supplier: agency.slug, purposes: ['editorial'], actions: ['publish'], ...terms })
        .expect(201);
    await agree({ title: 'Print', territories: ['KR'], channels: ['print-newspaper'] });
    await agree({ title: 'Web', territories: 'all', channels: ['online'] });
    const id = await uploadPhoto(archive, 'Dancers in Oslo.', { supplier: agency.slug });
    const { body: policy } = await archive.request.get(address(id)).expect(200);
    expect(policy.permission).toHaveLength(2);
    const { target: _, ...ofAny } = policy;
    const { body } = await send(id, ofAny).expect(201);
    expect(body.added).toContainEqual({ kind: 'channel-only', value: ['print-newspaper', 'online'] });
    expect(body.added).toContainEqual(expect.objectContaining({ kind: 'territory-only', value: ['KR'] }));
    const outcome = async (outlet: string) =>
      (await archive.request.get(`/api/v1/photos/${id}/verdicts?outlet=${outlet}`).expect(200)).body[0].outcome;
    expect([await outcome('world-web'), await outcome('seoul-print'), await outcome('world-app')]).toEqual([
      'clear',
      'clear',
      'blocked',
    ]);
    await agree({ title: 'By number', territories: 'all', channels: ['tv'], quota: { uses: 1, per: 'month' } });
    const { body: counted } = await archive.request.get(address(id)).expect(200);
    const refused = (await send(id, { ...counted, target: undefined }).expect(400)).body.refused;
    expect(refused).toMatchObject([{ term: 'quota', reason: expect.stringContaining('Put it on file as one') }]);
  });

  it('takes nothing of a policy that says one thing it cannot keep, and names each', async () => {
    const before = await restrictionsOf(other);
    const { body } = await send(
      other,
      policyWith({
        prohibition: [
          { action: 'modify' },
          { action: 'use', constraint: [where('spatial', 'eq', 'CA-QC')] },
          { action: 'teleport' },
        ],
      }),
    )
      .expect(400)
      .expect('Content-Type', /problem\+json/);
    expect(body.refused.map(({ path, term }: { path: string; term: string }) => `${path} ${term}`)).toEqual([
      'prohibition[1].constraint[0].rightOperand CA-QC',
      'prohibition[2].action teleport',
    ]);
    expect(body.detail).toContain('teleport');
    expect(await restrictionsOf(other)).toEqual(before);
  });

  const bad: [string, () => unknown, RegExp][] = [
    ['no JSON', () => '{', /not JSON/],
    ['null', () => 'null', /A policy is one JSON object/],
    ['nothing at all', () => '', /names the context/],
    ['a policy about another photo', () => policyWith({ target: `urn:imprimatur:photo:${photo}` }), /another photo/],
    [
      'a policy about another photo, in capitals',
      () => policyWith({ target: `urn:imprimatur:photo:${photo}`.toUpperCase() }),
      /target \(URN:IMPRIMATUR:PHOTO:.*another photo.* urn:imprimatur:photo:.* leave the target out/,
    ],
    [
      'a policy about the same id in another archive',
      () => policyWith({ target: `https://archive.example/photos/${other}` }),
      /another photo/,
    ],
    ['a policy whose uid is no IRI', () => policyWith({ uid: 'policy 1' }), /uid \(policy 1\): .* IRI/],
    ['a policy with a rule about another photo', () => policyWith({ permission: [aboutPhoto()] }), /another photo/],
    ['a policy that may be void', () => policyWith({ conflict: undefined }), /void/],
    ['a hundred thousand brackets', () => `{"permission":${'['.repeat(100_000)}${']'.repeat(100_000)}}`, /nested/],
    [
      'a member that stands twice',
      () => JSON.stringify(policyWith({ prohibition: [{ action: 'archive' }] })).replace(/}$/, ',"prohibition":[]}'),
      /twice/,
    ],
    ['a text with U+0000', () => policyWith({ prohibition: [publication('Le\u0000Monde')] }), /no text may/],
    [
      'a prohibition that begins after it ends',
      () =>
        policyWith({
          prohibition: [
            {
              action: 'use',
              constraint: [where('dateTime', 'gteq', '2027-01-01'), where('dateTime', 'lt', '2026-01-01')],
            },
          ],
        }),
      /prohibition\[0\] \(.*\): No moment satisfies constraint\[0\] \(dateTime gteq 2027-01-01\) and constraint\[1\] .*lt 2026-01-01.*write a rule for each/,
    ],
    ['a value nobody understood', () => policyWith({ prohibition: [unread()] }), /cannot be kept/],
  ];

  function aboutPhoto(): object {
    return { action: ['use', 'transfer'], target: `urn:imprimatur:photo:${photo}` };
  }

  it.each(bad)('refuses %s', async (_, policy, says) => {
    const { body } = await send(other, policy()).expect(400);
    expect(body.detail).toMatch(says);
  });

  it('takes one that names this photo, in whatever case', async () => {
    const id = await uploadPhoto(archive, 'Kites in Busan.');
    const uri = `urn:imprimatur:photo:${id}`;
    const { body } = await archive.request.get(address(id)).expect(200);
    expect(body.target).toBe(uri);
    const policyAbout = (target: string) => policyWith({ target, prohibition: [{ action: 'archive' }] });
    await send(id, policyAbout(uri)).expect(201);
    await send(id, policyAbout(uri.toUpperCase())).expect(200);
  });

  it('refuses to add without a reason, and a policy larger than a policy is', async () => {
    await archive.request
      .post(address(other))
      .type(JSON_LD)
      .send(JSON.stringify(policyWith({})))
      .expect(400, /reason/);
    await archive.request
      .post(`${address(other)}?reason=From+the+feed`)
      .type('text/plain')
      .send(JSON.stringify(policyWith({})))
      .expect(400, /body: is missing: send it with/);
    await send(other, policyWith({ profile: 'x'.repeat(300_000) })).expect(413);
  });

  it('travels with a download on request, without what was bought, and restricts the picture where it arrives', async () => {
    const id = await uploadPhoto(archive, 'Singers in Seoul. JAPAN OUT. (Yonhap)');
    await send(id, policyWith({ prohibition: [{ action: 'archive' }] }), 'By telephone').expect(201);
    const rendition = `/api/v1/photos/${id}/renditions/preview?outlet=seoul-print&purpose=editorial`;
    const sent = (query: string) =>
      archive.request
        .get(rendition + query)
        .responseType('blob')
        .expect(200);
    const { body: plain } = await sent('');
    expect((await readMetadata(plain as Buffer)).fields.embedded_rights_expression).toBeUndefined();
    const { body: file } = await sent('&rights=odrl');
    const said = (await readMetadata(file as Buffer)).fields.embedded_rights_expression?.xmp;
    expect(JSON.stringify(said)).toContain('JPN');
    expect(JSON.stringify(said)).not.toContain('permission');
    const { body } = await archive.request
      .post('/api/v1/photos')
      .attach('file', file as Buffer, 'again.jpg')
      .expect(201);
    const { id: arrived } = body.files[0] as { id: string };
    expect(await restrictionsOf(arrived)).toContain('no-archive null metadata');
    const { body: view } = await archive.request.get(`/api/v1/photos/${arrived}`).expect(200);
    const doubted = (view.doubts as { field: string }[]).map(({ field }) => field);
    expect(doubted).not.toContain('embedded_rights_expression');
  });

  it('does not travel with an original, which leaves byte for byte', async () => {
    const original = `/api/v1/photos/${photo}/original?outlet=seoul-print&purpose=editorial&rights=odrl`;
    await archive.request.get(original).expect(400, /rights/);
  });

  it('what a person elsewhere has yet to look at, a person looks at here', async () => {
    const id = await uploadPhoto(archive, 'Singers in Seoul. (Yonhap)');
    const doubt = { action: 'reviewPolicy', 'imprimatur:reason': 'Nobody understood “ASK DESK”.' };
    const { body } = await send(id, policyWith({ obligation: [doubt] })).expect(201);
    expect(body.added).toEqual([{ kind: 'other', value: null }]);
  });
});

function policyWith(members: object): object {
  return {
    '@context': 'http://www.w3.org/ns/odrl.jsonld',
    '@type': 'Set',
    uid: 'http://agency.example/policy/1',
    conflict: 'prohibit',
    permission: [{ action: ['use', 'transfer'] }],
    ...members,
  };
}

function where(leftOperand: string, operator: string, rightOperand: unknown): object {
  return { leftOperand, operator, rightOperand };
}

function publication(name: string): object {
  return { action: 'use', constraint: [where('recipient', 'isAnyOf', [name])] };
}

function unread(): object {
  return {
    action: 'use',
    constraint: [where('spatial', 'eq', { '@type': 'imprimatur:unread', '@value': 'Ruritania' })],
  };
}
