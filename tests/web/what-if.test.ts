import { setTimeout } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { furnish, openTestArchive, type Requests, type TestArchive, uploadPhoto } from '../support/test-archive.ts';

const KOREA_ONLY = 'A street. (For Use Only in the Republic of Korea) (Yonhap)';
const PLAIN = 'A quiet street. (Yonhap)';
const GERMANY_OUT = 'A square. (GERMANY OUT) (Yonhap)';
const HANDOUT = 'A lake. HANDOUT PHOTO (Yonhap)';

let archive: TestArchive;
let manager: Requests;
let koreaOnly: string;
let plain: string;
let clearance: string;
let url: string;

const OBSERVE = { stage: { stage: 'observe', until: '2026-03-20' }, reason: 'We still learn how they write' };

beforeAll(async () => {
  archive = await openTestArchive();
  await furnish(archive);
  manager = await archive.signIn(['rights-manager']);
  koreaOnly = await uploadPhoto(archive, KOREA_ONLY);
  plain = await uploadPhoto(archive, PLAIN);
  for (const caption of [PLAIN, PLAIN, KOREA_ONLY, GERMANY_OUT, HANDOUT, 'A river. (Reuters)'])
    await uploadPhoto(archive, caption);
  const { body } = await archive.request
    .post('/api/v1/clearances')
    .send({ photo: plain, outlet: 'world-web', story: 'A walk' })
    .expect(201);
  clearance = body.id;
  url = new URL(body.url).pathname;
  await archive.anonymous.get(url).expect(200);
  // Deliveries are counted each second.
  while ((await archive.database.prisma.deliveryCount.count()) === 0) await setTimeout(50);
});

afterAll(() => archive.close());

const ask = (kind: string, change: object, more: object = {}) =>
  archive.request.post('/api/v1/what-if').send({ kind, change, ...more });

async function whatIf(kind: string, change: object, more: object = {}) {
  return (await ask(kind, change, more).expect(200)).body;
}

/** Every photo's outcome in every outlet, as the API says. */
async function everyVerdict(): Promise<Record<string, string>> {
  const { body } = await archive.request.get('/api/v1/photos').expect(200);
  const told: Record<string, string> = {};
  for (const { id } of body.items) {
    const verdicts = (await archive.request.get(`/api/v1/photos/${id}/verdicts`).expect(200)).body;
    // What would be no other without the stage is told as it is.
    for (const { outlet, outcome, wouldBe = outcome } of verdicts)
      told[`${id} ${outlet}`] = `${outcome} ${wouldBe === outcome ? null : wouldBe}`;
  }
  return told;
}

interface Item {
  photo: string;
  outlet: string;
  from: { outcome: string; wouldBe: string | null };
  to: { outcome: string; wouldBe: string | null };
}

async function rowsOfEverything(): Promise<unknown> {
  const { prisma } = archive.database;
  return {
    ledger: await prisma.ledgerEntry.count(),
    settings: await prisma.agencySetting.findMany(),
    agreements: await prisma.agreement.findMany({ orderBy: { id: 'asc' } }),
    houseRules: await prisma.houseRule.findMany(),
    standingRules: await prisma.standingRule.findMany(),
    outlets: await prisma.outlet.findMany({ orderBy: { id: 'asc' } }),
  };
}

describe('what if an outlet', () => {
  const change = (outlet: string, change: object) => whatIf('outlet-change', { outlet, reason: 'As it is', ...change });

  it('were a partner’s: what is published there would end for readers, and nothing is written', async () => {
    const before = await rowsOfEverything();
    const found = await change('world-web', { partner: true });
    expect(found.photos).toMatchObject({ total: 8, judged: 8 });
    expect(found.photos.items.every(({ outlet }: Item) => outlet === 'world-web')).toBe(true);
    expect(found.clearances).toMatchObject({ total: 1, judged: 1, changed: 1, published: { ending: 1, returning: 0 } });
    expect(found.clearances.items).toMatchObject([
      { clearance, photo: plain, story: 'A walk', from: { outcome: 'clear' }, to: { outcome: 'blocked' } },
    ]);
    expect(await rowsOfEverything()).toEqual(before);
    await archive.anonymous.get(url).expect(200);
  });

  it('stayed what it is: nothing changes', async () => {
    const found = await change('world-web', { partner: false, territories: 'all' });
    expect(found).toMatchObject({ photos: { total: 0, changed: 0 }, clearances: { total: 0, changed: 0 } });
  });

  it('cannot be saved so, is refused as it would be there', async () => {
    await ask('outlet-change', { outlet: 'nowhere', partner: true, reason: 'No' }).expect(404);
    await ask('outlet-change', { outlet: 'world-web', reason: 'No' }).expect(400);
    await ask('outlet-change', { outlet: 'world-web', channels: [], reason: 'No' }).expect(400);
  });

  it('were changed on the page: says so, and saves the form as it was filled in', async () => {
    const form = { title: 'World web', channels: 'online', homeCountry: 'South Korea', reason: 'Sold' };
    const send = (path: string, fields: object) => manager.post(path).type('form').send(fields);
    const { text } = await send('/what-if/outlet-change?of=world-web', { ...form, partner: 'yes' }).expect(200);
    expect(text).toContain('What changes: the outlet World web');
    expect(text).toContain('1 published address would end for readers.');
    expect(text).toContain('action="/outlets/world-web/changes"');
    expect(text).toContain('name="partner" value="yes"');
    await send('/outlets/world-web/changes', { ...form, territories: 'Germany, KR', geofenced: 'yes' }).expect(303);
    const { body } = await manager.get('/api/v1/outlets/world-web').expect(200);
    expect(body).toMatchObject({ territories: ['DE', 'KR'], geofenced: true, homeCountry: 'KR', partner: false });
    await send('/outlets/world-web/changes', form).expect(303);
  });

  it.each([
    ['another audience', { territories: ['KR'] }, { territories: 'all' }],
    [
      'another audience behind a geofence',
      { territories: ['KR', 'DE'], geofenced: true },
      { territories: 'all', geofenced: false },
    ],
    ['other channels', { channels: ['tv'] }, { channels: ['online'] }],
    ['another title', { title: 'The Other' }, { title: 'World web' }],
    ['another home', { homeCountry: 'DE' }, { homeCountry: 'KR' }],
    ['editions', { clock: { days: ['sat'], time: '06:00', zone: 'Asia/Seoul' } }, { clock: 'at-once' }],
  ])('had %s: says just what changes once it is saved', async (_, said, undone) => {
    const restrictions = {
      add: [{ kind: 'publication-only', value: ['World web'] }],
    };
    await archive.request.patch(`/api/v1/photos/${koreaOnly}`).send({ restrictions, reason: 'For one' }).expect(200);
    const expires = {
      add: [
        { kind: 'expires-on', value: '2026-03-04' },
        { kind: 'channel-except', value: ['tv'] },
        { kind: 'publication-only', value: ['World web'] },
      ],
    };
    await archive.request
      .patch(`/api/v1/photos/${plain}`)
      .send({ restrictions: expires, reason: 'For a while' })
      .expect(200);
    const before = await everyVerdict();
    const found = await change('world-web', said);
    const save = (body: object) => manager.patch('/api/v1/outlets/world-web').send({ ...body, reason: 'So it is' });
    await save(said).expect(200);
    const after = await everyVerdict();
    await save(undone).expect(200);
    const changes = Object.keys(after).filter((key) => after[key] !== before[key]);
    const told = found.photos.items.map(({ photo, outlet, to }: Item) => {
      expect(`${to.outcome} ${to.wouldBe}`).toBe(after[`${photo} ${outlet}`]);
      return `${photo} ${outlet}`;
    });
    expect(told.sort()).toEqual(changes.sort());
    if (!('homeCountry' in said)) expect(changes).not.toEqual([]);
  });
});

describe('what if', () => {
  it('an agency were observed: what it blocks would be clear, and nothing is written', async () => {
    const before = await rowsOfEverything();
    const found = await whatIf('agency-settings', { agency: 'yonhap', ...OBSERVE });
    expect(found.photos).toMatchObject({ total: 7, judged: 7, changed: 3 });
    expect(found.photos.counts).toContainEqual({
      outlet: 'world-web',
      from: { outcome: 'blocked', wouldBe: null },
      to: { outcome: 'clear', wouldBe: 'blocked' },
      count: 3,
    });
    expect(found.photos.items.map(({ photo }: Item) => photo)).toContain(koreaOnly);
    expect(found.clearances).toMatchObject({ total: 1, judged: 1, changed: 0, items: [] });
    expect(await rowsOfEverything()).toEqual(before);
  });

  it('an agreement ended: published addresses would end, each named with its story', async () => {
    const { body } = await archive.request.get('/api/v1/agreements?supplier=yonhap').expect(200);
    const [{ id, version }] = body.items;
    const before = await rowsOfEverything();
    const found = await whatIf('agreement-end', { id, version, reason: 'Too dear' });
    expect(found.clearances.items).toMatchObject([
      {
        ...{ clearance, photo: plain, outlet: 'world-web', story: 'A walk' },
        ...{ from: { outcome: 'clear' }, isServed: { from: true, to: false }, isPublished: true },
      },
    ]);
    expect(found.clearances.published).toEqual({ ending: 1, returning: 0 });
    expect(found.photos.changed).toBeGreaterThan(3);
    expect(await rowsOfEverything()).toEqual(before);
    await archive.anonymous.get(url).expect(200);
  });

  it('a change that cannot be saved is refused as it would be there', async () => {
    await ask('agency-settings', { agency: 'nobody', ...OBSERVE }).expect(404);
    await ask('agency-settings', { agency: 'yonhap', stage: null }).expect(400);
    await ask('agency-settings', {
      agency: 'yonhap',
      ...OBSERVE,
      stage: { stage: 'warn', until: '2020-01-01' },
    }).expect(400);
    await ask('the weather', {}).expect(400);
    expect((await ask('agency-settings', { agency: 'yonhap', ...OBSERVE }, { limit: 1000 })).status).toBe(400);
  });

  describe('an end reached new use alone', () => {
    let cleared: string;
    const reach = (newUseEnds: string[]) => ({ newUseEnds, reason: 'As agreed' });

    it('names what was cleared and would answer after the end, and from when on', async () => {
      const lasting = await uploadPhoto(archive, 'A bridge. (Yonhap)');
      const restrictions = { add: [{ kind: 'expires-on', value: '2026-04-30' }] };
      await archive.request.patch(`/api/v1/photos/${lasting}`).send({ restrictions, reason: 'Told' }).expect(200);
      const asked = { photo: lasting, outlet: 'world-web', story: 'Bridges' };
      const { body } = await archive.request.post('/api/v1/clearances').send(asked).expect(201);
      const change = { agency: 'yonhap', ...reach(['expires-on']) };
      const { photos, clearances } = await whatIf('agency-settings', change);
      expect({ photos: photos.changed, clearances: clearances.changed }).toEqual({ photos: 0, clearances: 0 });
      cleared = body.id;
      // What was cleared before expires first.
      expect(clearances.changedLater).toBe(2);
      expect(clearances.later).toEqual([
        expect.objectContaining({ clearance, at: '2026-03-05T00:00:00.000Z' }),
        {
          ...{ clearance: cleared, photo: lasting, outlet: 'world-web', story: 'Bridges', isPublished: false },
          ...{ at: '2026-05-01T00:00:00.000Z', isServed: { from: false, to: true } },
          ...{ from: { outcome: 'blocked', wouldBe: null }, to: { outcome: 'clear', wouldBe: null } },
        },
      ]);
      const { text } = await manager
        .post('/what-if/agency-settings?of=yonhap')
        .type('form')
        .send({ ...reach(['expires-on']), stage: 'block' })
        .expect(200);
      expect(text).toContain('2 clearances would change later.');
      expect(text).toContain('From 1 May 2026 at 00:00 (UTC) its address would answer where it would not.');

      await manager
        .post('/api/v1/agencies/yonhap/settings')
        .send(reach(['expires-on']))
        .expect(201);
      const back = await whatIf('agency-settings', { agency: 'yonhap', ...reach([]) });
      expect(back.clearances.later).toMatchObject([
        { clearance },
        { clearance: cleared, isServed: { from: true, to: false } },
      ]);
      await manager.post('/api/v1/agencies/yonhap/settings').send(reach([])).expect(201);
    });

    it('names what an agreement that is to end later would take away then', async () => {
      const { body } = await archive.request.get('/api/v1/agreements?supplier=yonhap').expect(200);
      const [{ id, version, supplier: _, photographer: __, updatedAt: ___, ...terms }] = body.items;
      const change = { ...terms, id, version, until: '2026-04-15', reason: 'Not renewed' };
      const { clearances } = await whatIf('agreement-change', change);
      expect(clearances.changed).toBe(0);
      expect(clearances.later).toContainEqual(
        expect.objectContaining({
          clearance: cleared,
          at: '2026-04-16T00:00:00.000Z',
          isServed: { from: true, to: false },
        }),
      );
    });
  });

  it('tells its lists in parts', async () => {
    const change = { agency: 'yonhap', ...OBSERVE };
    const whole = (await whatIf('agency-settings', change)).photos.items;
    const parts = [
      ...(await whatIf('agency-settings', change, { limit: 2 })).photos.items,
      ...(await whatIf('agency-settings', change, { skip: 2 })).photos.items,
    ];
    expect(parts).toEqual(whole);
  });

  const agreement = {
    ...{ supplier: 'yonhap', title: 'Print', territories: ['KR', 'JP'], channels: ['print-newspaper'] },
    ...{ purposes: 'all', actions: ['publish'] },
  };
  const rule = {
    ...{ agency: 'yonhap', sourceKinds: 'all', words: 'All of it' },
    restriction: { kind: 'channel-except', value: ['online'] },
  };
  const handouts = {
    ...{ sourceKind: 'handout', territories: 'all', channels: 'all', purposes: 'all', actions: ['publish'] },
    reason: 'Bought',
  };
  it.each([
    [
      'agency-settings',
      { agency: 'yonhap', ...OBSERVE },
      () => manager.post('/api/v1/agencies/yonhap/settings'),
      OBSERVE,
    ],
    [
      'agency-settings',
      { agency: 'yonhap', clientBases: ['out'], stage: null, reason: 'As agreed' },
      () => manager.post('/api/v1/agencies/yonhap/settings'),
      { clientBases: ['out'], stage: null, reason: 'As agreed' },
    ],
    ['standing-rule', rule, () => archive.request.post('/api/v1/standing-rules'), rule],
    ['agreement', agreement, () => archive.request.post('/api/v1/agreements'), agreement],
    ['house-rule', handouts, () => archive.request.post('/api/v1/house-rules'), handouts],
  ])('of a %s says just what changes once it is saved', async (kind, change, path, body) => {
    const before = await everyVerdict();
    const found = await whatIf(kind, change);
    await path().send(body).expect(201);
    const after = await everyVerdict();
    const changes = Object.keys(after).filter((key) => after[key] !== before[key]);
    const told = found.photos.items.map(({ photo, outlet, from, to }: Item) => {
      expect(`${from.outcome} ${from.wouldBe}`).toBe(before[`${photo} ${outlet}`]);
      expect(`${to.outcome} ${to.wouldBe}`).toBe(after[`${photo} ${outlet}`]);
      return `${photo} ${outlet}`;
    });
    expect(told.sort()).toEqual(changes.sort());
  });
});
