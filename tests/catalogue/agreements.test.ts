import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { lockAgreements } from '../../src/catalogue/agreements.ts';
import { openTestArchive, type TestArchive, uploadPhoto } from '../support/test-archive.ts';

interface Answer {
  outcome: string;
  reasons: { clause: string; sentence: string; field: string | null; origin?: string }[];
  under?: { title: string }[];
}

const EVERYTHING = {
  territories: 'all',
  channels: 'all',
  purposes: ['editorial'],
  actions: ['publish', 'modify', 'archive'],
};

const OUTLETS = [
  { slug: 'daily-print', name: 'Daily print', title: 'The Daily', channels: ['print-newspaper'], territories: ['KR'] },
  { slug: 'daily-busan', name: 'Daily Busan', title: 'The Daily', channels: ['print-newspaper'], territories: ['KR'] },
  { slug: 'daily-web', name: 'Daily web', title: 'The Daily', channels: ['online'], territories: 'all' },
  { slug: 'evening', name: 'The Evening', channels: ['print-newspaper'], territories: ['KR'] },
];

let archive: TestArchive;
let agency = '';
let number = 0;

beforeAll(async () => {
  archive = await openTestArchive();
  for (const outlet of OUTLETS)
    await archive.request
      .post('/api/v1/outlets')
      .send({ homeCountry: 'KR', ...outlet })
      .expect(201);
});

beforeEach(async () => {
  archive.now = new Date('2026-03-10T03:00:00Z');
  number += 1;
  const name = `Agency ${number}`;
  agency = (await archive.request.post('/api/v1/agencies').send({ name, timeZone: 'Asia/Seoul' }).expect(201)).body
    .slug;
});

afterAll(() => archive.close());

async function agree(terms: object = {}) {
  const body = { supplier: agency, title: 'Subscription', ...EVERYTHING, ...terms };
  return (await archive.request.post('/api/v1/agreements').send(body).expect(201)).body;
}

function photo(fields: Record<string, string> = {}, caption = 'A street at night.'): Promise<string> {
  return uploadPhoto(archive, caption, { supplier: agency, ...fields });
}

async function verdict(id: string, outlet: string, at?: string): Promise<Answer> {
  const query = new URLSearchParams({ outlet, ...(at === undefined ? {} : { at }) });
  return (await archive.request.get(`/api/v1/photos/${id}/verdicts?${query}`).expect(200)).body[0];
}

function clear(id: string, outlet: string, said: object = {}) {
  return archive.request.post('/api/v1/clearances').send({ photo: id, outlet, story: 'A story', ...said });
}

const kinds = ({ reasons }: Answer) => reasons.map(({ clause }) => clause);
const titles = ({ under = [] }: Answer) => under.map(({ title }) => title);

describe('of several agreements with one supplier', () => {
  it('the narrowest that holds the use counts, and is named', async () => {
    await agree({ title: 'World' });
    await agree({ title: 'Korean print', territories: ['KR'], channels: ['print-newspaper'], fee: '80 EUR' });
    const id = await photo();
    expect(titles(await verdict(id, 'daily-web'))).toEqual(['World']);
    const print = await verdict(id, 'daily-print');
    expect(titles(print)).toEqual(['Korean print']);
    expect(kinds(print)).toEqual(['fee']);
  });

  it('one for some titles of ours is for no other, and beats one for all', async () => {
    await agree({ title: 'For the Daily', titles: ['THE DAILY'] });
    const id = await photo();
    expect(titles(await verdict(id, 'daily-web'))).toEqual(['For the Daily']);
    const elsewhere = await verdict(id, 'evening');
    expect(elsewhere.outcome).toBe('blocked');
    expect(elsewhere.reasons[0]?.sentence).toContain('covers use in THE DAILY only');
    await agree({ title: 'General' });
    expect(titles(await verdict(id, 'evening'))).toEqual(['General']);
    expect(titles(await verdict(id, 'daily-web'))).toEqual(['For the Daily']);
  });

  it('one for some collections of theirs covers pictures of these alone', async () => {
    await agree({ collections: ['Sports'] });
    expect((await verdict(await photo({ collection: 'sports' }), 'daily-web')).outcome).toBe('clear');
    const other = await verdict(await photo(), 'daily-web');
    expect(other.outcome).toBe('blocked');
    expect(other.reasons[0]?.sentence).toContain('covers pictures of Sports only');
  });

  it('another collection is widening where an agreement asks for one, and waits for a second person', async () => {
    await agree({ collections: ['Sports'] });
    const id = await photo();
    const move = { collection: 'Sports', reason: 'So says its feed' };
    const { body } = await archive.request.patch(`/api/v1/photos/${id}`).send(move).expect(200);
    expect(body).toMatchObject({ collection: null, proposals: [{ kind: 'collection' }] });
    const second = await archive.signIn(['rights-manager']);
    const confirm = `/api/v1/widenings/${body.proposals[0].id}/confirmation`;
    await second.post(confirm).send({ reason: 'Seen in the feed' }).expect(200);
    expect((await verdict(id, 'daily-web')).outcome).toBe('clear');
    const undo = `/api/v1/widenings/${body.proposals[0].id}/undo`;
    await archive.request.post(undo).send({ reason: 'It was another' }).expect(200);
    const { body: then } = await archive.request.get(`/api/v1/photos/${id}`).expect(200);
    expect(then).toMatchObject({ collection: 'Sports', proposals: [{ kind: 'collection' }] });
  });

  it('a collection that no agreement asks for is set at once', async () => {
    await agree();
    const id = await photo();
    const { body } = await archive.request.patch(`/api/v1/photos/${id}`).send({ collection: 'News' }).expect(200);
    expect(body).toMatchObject({ collection: 'News', proposals: [] });
  });

  it('one that counts the day of receipt holds for what came in its time, whenever that is used', async () => {
    await agree({ from: '2026-03-01', until: '2026-03-31', countsDayOf: 'receipt' });
    const inTime = await photo();
    archive.now = new Date('2026-04-10T03:00:00Z');
    expect((await verdict(inTime, 'daily-web')).outcome).toBe('clear');
    expect((await verdict(await photo(), 'daily-web')).outcome).toBe('blocked');
  });
});

describe('a quota', () => {
  it.each([
    ['day', '2026-03-11T03:00:00Z'],
    ['month', '2026-04-01T03:00:00Z'],
    ['year', '2027-01-01T03:00:00Z'],
  ])('of a %s is taken by clearances, named when it is used up, and begins anew in the next', async (per, next) => {
    await agree({ quota: { uses: 1, per } });
    const [first, second] = [await photo(), await photo()];
    await clear(first, 'daily-web').expect(201);
    const { body } = await clear(second, 'daily-web').expect(403);
    expect(body.reasons).toMatchObject([{ clause: 'quota', outcome: 'blocked' }]);
    expect((await verdict(second, 'daily-web', next)).outcome).toBe('clear');
  });

  it('turns at midnight where the supplier is', async () => {
    await agree({ quota: { uses: 1, per: 'day' } });
    archive.now = new Date('2026-03-10T14:59:00Z');
    await clear(await photo(), 'daily-web').expect(201);
    const second = await photo();
    expect((await verdict(second, 'daily-web')).outcome).toBe('blocked');
    expect((await verdict(second, 'daily-web', '2026-03-10T15:00:00Z')).outcome).toBe('clear');
  });

  it('of the whole time never begins anew; a withdrawn clearance gives its use back', async () => {
    await agree({ quota: { uses: 1, per: 'term' } });
    const [first, second] = [await photo(), await photo()];
    const { body } = await clear(first, 'daily-web').expect(201);
    expect((await verdict(second, 'daily-web', '2036-03-10T03:00:00Z')).outcome).toBe('blocked');
    await archive.request.post(`/api/v1/clearances/${body.id}/withdrawal`).expect(200);
    await clear(second, 'daily-web').expect(201);
  });

  it('is not asked again by serving what took it, nor by downloading for it', async () => {
    await agree({ quota: { uses: 1, per: 'term' } });
    const id = await photo();
    const { body } = await clear(id, 'daily-web').expect(201);
    await archive.anonymous.get(`/d/${body.id}/320.jpg`).expect(200);
    await archive.request.get(`/api/v1/photos/${id}/original?outlet=daily-web&purpose=editorial`).expect(200);
    await archive.request.get(`/api/v1/photos/${id}/original?outlet=evening&purpose=editorial`).expect(403);
  });

  it('is counted by one clearance after the other: who comes second sees what the first took', async () => {
    const { id: agreement } = await agree({ quota: { uses: 1, per: 'term' } });
    const [first, second] = [await photo(), await photo()];
    const { prisma } = archive.database;
    const outlet = await prisma.outlet.findUniqueOrThrow({ where: { slug: 'daily-web' } });
    let waiting: Promise<{ status: number }> | undefined;
    await prisma.$transaction(async (db) => {
      await lockAgreements(db, [agreement]);
      waiting = clear(second, 'daily-web').then(({ status }) => ({ status }));
      const early = await Promise.race([waiting, sleep(400).then(() => 'still waits')]);
      expect(early).toBe('still waits');
      const use = { photoId: first, outletId: outlet.id, story: 'Another', purpose: 'editorial', actor: 'a colleague' };
      const taken = { id: 'taken-first', answers: [], verdict: {}, under: [agreement], createdAt: archive.now };
      await db.clearance.create({ data: { ...use, ...taken } });
    });
    expect(await waiting).toEqual({ status: 403 });
  });

  it('gives its last use to one of two who clear at the same moment', async () => {
    await agree({ quota: { uses: 3, per: 'month' } });
    const photos = await Promise.all(Array.from({ length: 6 }, () => photo()));
    const answers = await Promise.all(photos.map((id) => clear(id, 'daily-web')));
    expect(answers.map(({ status }) => status).sort()).toEqual([201, 201, 201, 403, 403, 403]);
  });

  it.each([
    ['each', [403, 403, 403, 403]],
    ['editions', [201, 201, 403, 403]],
    ['print-and-website', [403, 403, 201, 403]],
    ['title-and-day', [201, 201, 201, 403]],
  ])('that counts %s', async (counting, [sameOutlet, otherEdition, website, otherTitle]) => {
    await agree({ quota: { uses: 1, per: 'day' }, counting });
    const id = await photo();
    await clear(id, 'daily-print').expect(201);
    const statuses = [];
    for (const outlet of ['daily-print', 'daily-busan', 'daily-web', 'evening'])
      statuses.push((await clear(id, outlet)).status);
    expect(statuses).toEqual([sameOutlet, otherEdition, website, otherTitle]);
  });

  it('of one use goes to both of two editors where print and its website are one, and to one of two titles', async () => {
    await agree({ quota: { uses: 1, per: 'day' }, counting: 'title-and-day' });
    const [first, second] = [await photo(), await photo()];
    const ofOneTitle = await Promise.all(['daily-print', 'daily-web', 'daily-busan'].map((slug) => clear(first, slug)));
    expect(ofOneTitle.map(({ status }) => status)).toEqual([201, 201, 201]);
    archive.now = new Date('2026-03-11T03:00:00Z');
    const ofTwo = await Promise.all(['daily-print', 'evening'].map((slug) => clear(second, slug)));
    expect(ofTwo.map(({ status }) => status).sort()).toEqual([201, 403]);
  });
});

describe('a picture that may be used once', () => {
  const ONCE = 'A street. (ONE TIME USE ONLY)';

  it('is used up by one clearance', async () => {
    await agree();
    const id = await photo({}, ONCE);
    await clear(id, 'daily-print').expect(201);
    expect(kinds(await verdict(id, 'daily-print'))).toEqual(['one-time-use']);
  });

  it('may run in every edition of one title on one day where the agreement counts these as one', async () => {
    await agree({ counting: 'editions' });
    const id = await photo({}, ONCE);
    await clear(id, 'daily-print').expect(201);
    await clear(id, 'daily-busan').expect(201);
    expect(kinds(await verdict(id, 'daily-web'))).toEqual(['one-time-use']);
    expect(kinds(await verdict(id, 'evening'))).toEqual(['one-time-use']);
    expect(kinds(await verdict(id, 'daily-print', '2026-03-11T03:00:00Z'))).toEqual(['one-time-use']);
  });

  it.each([
    ['each', [201, 403]],
    ['title-and-day', [201, 201]],
  ])('goes to two editors of print and its website as the agreement counts: %s', async (counting, expected) => {
    await agree({ counting });
    const id = await photo({}, ONCE);
    const answers = await Promise.all(['daily-print', 'daily-web'].map((outlet) => clear(id, outlet)));
    expect(answers.map(({ status }) => status).sort()).toEqual(expected);
  });
});

describe('a price', () => {
  it('is a condition, answered with the cost centre, which the clearance and the ledger keep', async () => {
    await agree({ fee: '80 EUR' });
    const id = await photo();
    const { body } = await clear(id, 'daily-web', { costCentre: ' Culture desk 4711 ' }).expect(201);
    expect(body).toMatchObject({ answers: [], costCentre: 'Culture desk 4711' });
    const { body: one } = await archive.request.get(`/api/v1/clearances/${body.id}`).expect(200);
    expect(one.costCentre).toBe('Culture desk 4711');
    const { detail } = await archive.database.prisma.ledgerEntry.findFirstOrThrow({
      where: { photoId: id, act: 'clearance' },
    });
    expect(detail).toMatchObject({ costCentre: 'Culture desk 4711' });
    await archive.anonymous.get(`/d/${body.id}/320.jpg`).expect(200);
  });

  it.each([
    ['nothing', {}],
    ['null', { costCentre: null }],
    ['a note, as conditions have', { conditions: [{ clause: 'fee', note: 'Culture desk 4711' }] }],
  ])('without a cost centre is refused, and says what to send: %s', async (_, said) => {
    await agree({ title: 'Web', fee: '80 EUR' });
    const id = await photo();
    const { body } = await clear(id, 'daily-web', said).expect(400);
    expect(body.detail).toBe('Send “costCentre”: Web asks a price: 80 EUR. Name the cost centre that pays it.');
    expect(body.conditions).toMatchObject([{ clause: 'fee', agreements: [{ title: 'Web', version: 1 }] }]);
    const acts = await archive.database.prisma.ledgerEntry.findMany({
      where: { photoId: id },
      orderBy: { seq: 'asc' },
    });
    expect(acts.at(-1)).toMatchObject({ act: 'clearance-refusal', detail: { unanswered: ['fee'] } });
  });

  it('beside a condition: both are told at once', async () => {
    await agree({ fee: '80 EUR' });
    const id = await photo({}, 'A street. (CALL BEFORE USE)');
    const { body } = await clear(id, 'daily-web').expect(400);
    expect(body.conditions.map(({ clause }: { clause: string }) => clause)).toEqual(['fee', 'contact-required']);
    await clear(id, 'daily-web', { costCentre: 'Culture' }).expect(409);
    const conditions = [{ clause: 'contact-required', note: 'They agree' }];
    const { body: cleared } = await clear(id, 'daily-web', { costCentre: 'Culture', conditions }).expect(201);
    expect(cleared).toMatchObject({ costCentre: 'Culture', answers: [{ clause: 'contact-required' }] });
  });

  it('that nobody asks needs no cost centre', async () => {
    await agree();
    const { body } = await clear(await photo(), 'daily-web').expect(201);
    expect(body.costCentre).toBeNull();
  });
});

describe('changing an agreement', () => {
  it('holds at once, is a new version, and keeps what stood there before', async () => {
    const { id, version, ...terms } = await agree();
    const picture = await photo();
    const { supplier: _s, photographer: _p, updatedAt: _u, ...same } = terms;
    const changed = { ...same, channels: ['tv'], version, reason: 'Renegotiated' };
    const { body } = await archive.request.put(`/api/v1/agreements/${id}`).send(changed).expect(200);
    expect(body).toMatchObject({ version: 2, channels: ['tv'] });
    expect(await verdict(picture, 'daily-web')).toMatchObject({
      outcome: 'blocked',
      reasons: [{ clause: 'agreement', agreements: [{ id, version: 2 }] }],
    });
    const { body: versions } = await archive.request.get(`/api/v1/agreements/${id}/versions`).expect(200);
    expect(versions.map(({ act }: { act: string }) => act)).toEqual(['agreement-change', 'agreement']);
    expect(versions[0].detail).toMatchObject({
      before: { channels: 'all' },
      after: { channels: ['tv'] },
      reason: 'Renegotiated',
    });
    const { body: problem } = await archive.request.put(`/api/v1/agreements/${id}`).send(changed).expect(409);
    expect(problem.detail).toContain('now it is version 2');
    await archive.request
      .put(`/api/v1/agreements/${id}`)
      .send({ ...same, version: 2, reason: 'Undone' })
      .expect(200);
    expect(await verdict(picture, 'daily-web')).toMatchObject({ outcome: 'clear', under: [{ id, version: 3 }] });
  });

  it('ends it now, and not twice', async () => {
    const { id } = await agree();
    const picture = await photo();
    const end = (version: number) =>
      archive.request.post(`/api/v1/agreements/${id}/end`).send({ version, reason: 'Cancelled' });
    await end(1).expect(200);
    expect(kinds(await verdict(picture, 'daily-web'))).toEqual(['agreement']);
    await end(2).expect(409);
  });

  it('ends one that has not begun so that it never does', async () => {
    const { id } = await agree({ from: '2026-06-01' });
    await archive.request.post(`/api/v1/agreements/${id}/end`).send({ version: 1, reason: 'Not signed' }).expect(200);
    expect((await verdict(await photo(), 'daily-web', '2026-07-01')).outcome).toBe('blocked');
  });

  it.each([
    [{ quota: { uses: 0, per: 'day' } }, 'quota.uses'],
    [{ quota: { uses: 1, per: 'week' } }, 'quota.per'],
    [{ titles: [] }, 'titles'],
    [{ titles: ['The Daily', '!!!'] }, 'titles.1: holds no letter or digit'],
    [{ titles: ['\u202e'] }, 'titles.0: holds no letter or digit'],
    [
      { titles: ['The Daily', 'The Dialy', 'Nowhere'] },
      'titles: “The Dialy”, “Nowhere” are no titles of ours: there are The Daily, The Evening. Take one of these, or first add the outlet that publishes it.',
    ],
    [{ collections: ['📷'] }, 'collections.0: holds no letter or digit'],
    [{ from: '2020-01-01T00:00:00.1234567890Z' }, 'from: is a date-time that cannot be read'],
    [{ until: '2030-01-01T00:00:00.1234567890' }, 'until: is a date-time that cannot be read'],
    [{ from: '2026-05-01', until: '2026-04-01' }, 'until'],
    [{ counting: 'twice' }, 'counting'],
    [{ photographer: 'Ana Kim' }, 'not both'],
    [{ supplier: null }, 'not both'],
  ])('names what is wrong with %j', async (wrong, named) => {
    const body = { supplier: agency, ...EVERYTHING, ...wrong };
    const { body: problem } = await archive.request.post('/api/v1/agreements').send(body).expect(400);
    expect(problem.detail).toContain(named);
  });

  it.each([
    ['2026-06-10T00:00:00+09:00', '2026-06-09T20:00:00Z'],
    ['2026-06-10T08:00:00', '2026-06-10'],
    ['2026-06-10', '2026-06-09T15:00:01Z'],
    ['2026-06-10T00:00:00Z', '2026-06-10T00:00:00Z'],
  ])('takes a time from %s until %s, which begins first', async (from, until) => {
    expect(await agree({ from, until })).toMatchObject({ from, until });
  });

  it.each([
    ['2026-06-10T00:00:00Z', '2026-06-10T08:00:00+09:00'],
    ['2026-06-10', '2026-06-09T15:00:00Z'],
    ['2026-06-10', '2026-06-09'],
    ['2026-06-10T15:00:01Z', '2026-06-10'],
  ])('refuses a time from %s until %s, which ends first in Seoul, new or as a change', async (from, until) => {
    const body = { ...EVERYTHING, from, until };
    const made = await archive.request.post('/api/v1/agreements').send({ supplier: agency, ...body });
    expect([made.status, made.body.detail]).toEqual([400, expect.stringContaining('until: lies before “from”')]);
    const { id, version } = await agree();
    const change = { ...body, version, reason: 'Moved' };
    const { body: problem } = await archive.request.put(`/api/v1/agreements/${id}`).send(change).expect(400);
    expect(problem.detail).toContain('until: lies before “from”');
    expect(problem.problems).toMatchObject([{ field: 'until' }]);
    expect((await archive.request.get(`/api/v1/agreements/${id}`).expect(200)).body).toMatchObject({
      version,
      from: null,
    });
  });

  it('refuses with a photographer only what ends first wherever it is read', async () => {
    const send = (until: string) =>
      archive.request
        .post('/api/v1/agreements')
        .send({ ...EVERYTHING, supplier: null, photographer: 'Io Sands', from: '2026-06-10', until });
    await send('2026-06-09T10:00:01Z').expect(201);
    await send('2026-06-09T10:00:00Z').expect(400);
  });

  it('takes names in any script, and a second with nine decimals', async () => {
    for (const name of ['朝日新聞', '7'])
      await archive.request
        .post('/api/v1/outlets')
        .send({ slug: `script-${name.length}`, name, channels: ['online'], homeCountry: 'JP', territories: 'all' })
        .expect(201);
    const terms = { titles: ['朝日新聞', '7'], collections: ['Спорт!'], from: '2020-01-01T00:00:00.123456789Z' };
    const { id, version } = await agree(terms);
    const body = { ...EVERYTHING, version, reason: 'Renamed', titles: ['…'] };
    const { body: problem } = await archive.request.put(`/api/v1/agreements/${id}`).send(body).expect(400);
    expect(problem.detail).toContain('titles.0: holds no letter or digit');
    expect((await archive.request.get(`/api/v1/agreements/${id}`).expect(200)).body).toMatchObject(terms);
  });
});

describe('titles that agreements name', () => {
  const outlet = (slug: string, title: string) =>
    archive.request
      .post('/api/v1/outlets')
      .send({ slug, name: slug, title, channels: ['online'], homeCountry: 'KR', territories: 'all' })
      .expect(201);
  const rename = (slug: string, title: string) =>
    archive.request.patch(`/api/v1/outlets/${slug}`).send({ title, reason: 'Another name' });

  it('must be ours also where an agreement is changed, or tried', async () => {
    const { id, version } = await agree();
    const change = { ...EVERYTHING, titles: ['Nowhere'], version, reason: 'For one paper' };
    const { body } = await archive.request.put(`/api/v1/agreements/${id}`).send(change).expect(400);
    expect(body.problems).toMatchObject([
      { field: 'titles', problem: expect.stringContaining('“Nowhere” is no title of ours') },
    ]);
    const question = { kind: 'agreement-change', change: { ...change, id } };
    await archive.request.post('/api/v1/what-if').send(question).expect(400);
  });

  it('grant nothing once the title has another name, until the agreement names that', async () => {
    await outlet('herald', 'The Herald');
    const { id, version } = await agree({ titles: ['Herald'] });
    const picture = await photo();
    expect((await verdict(picture, 'herald')).outcome).toBe('clear');
    await rename('herald', 'The Tribune').expect(200);
    expect((await verdict(picture, 'herald')).outcome).toBe('blocked');
    const change = { ...EVERYTHING, version, reason: 'Renamed' };
    const put = (titles: string[]) => archive.request.put(`/api/v1/agreements/${id}`).send({ ...change, titles });
    await put(['Herald']).expect(400);
    await put(['The Tribune']).expect(200);
    expect((await verdict(picture, 'herald')).outcome).toBe('clear');
  });

  it('are not left by one that goes to one that differs by its article', async () => {
    await outlet('times-a', 'Times');
    await outlet('times-b', 'The Times');
    await agree({ title: 'For the one', titles: ['Times'] });
    const picture = await photo();
    expect((await verdict(picture, 'times-b')).outcome).toBe('blocked');
    const { body } = await rename('times-a', 'Morning').expect(409);
    expect(body.detail).toBe(
      'The agreement “For the one” names “Times”, which would then mean our title The Times. Change the titles of that agreement first.',
    );
    expect((await verdict(picture, 'times-b')).outcome).toBe('blocked');
    await rename('times-b', 'TIMES').expect(200);
  });
});

it('the search for what may be used knows quotas, collections, photographers and standing rules', async () => {
  const found = async () => {
    const query = `usable=daily-web&q=${encodeURIComponent(`agency:${agency}`)}`;
    const { body } = await archive.request.get(`/api/v1/photos?${query}`).expect(200);
    return body.items.map(({ id }: { id: string }) => id).sort();
  };
  const [plain, sports, byLee] = [
    await photo(),
    await photo({ collection: 'Sports' }),
    await photo({}, 'Rain. Photo by Bo Lee'),
  ];
  expect(await found()).toEqual([]);
  await agree({ supplier: null, photographer: 'Bo Lee' });
  expect(await found()).toEqual([byLee]);
  const { id, version } = await agree({ collections: ['Sports'] });
  expect(await found()).toEqual([sports]);
  await archive.request.post(`/api/v1/agreements/${id}/end`).send({ version, reason: 'Replaced' }).expect(200);
  await agree({ quota: { uses: 1, per: 'month' } });
  expect(await found()).toEqual([plain, sports, byLee].sort());
  const { body } = await clear(plain, 'daily-web').expect(201);
  expect(await found()).toEqual([]);
  await archive.request.post(`/api/v1/clearances/${body.id}/withdrawal`).expect(200);
  expect(await found()).toEqual([plain, sports, byLee].sort());
  const rule = { agency, restriction: { kind: 'channel-except', value: ['online'] }, words: 'Not online' };
  await archive.request.post('/api/v1/standing-rules').send(rule).expect(201);
  expect(await found()).toEqual([]);
});

describe('an agreement with a photographer', () => {
  const BY_ANA = 'A street at night. Photo by Ana Kim';

  it('beats the house rule of the kind, and gives way to an agreement with the supplier', async () => {
    const rule = { sourceKind: 'freelance', ...EVERYTHING, purposes: 'all', reason: 'As ever' };
    await archive.request.post('/api/v1/house-rules').send(rule).expect(201);
    const id = await photo({ sourceKind: 'freelance' }, BY_ANA);
    expect(await verdict(id, 'daily-web')).toMatchObject({ outcome: 'clear' });
    await agree({ supplier: null, photographer: 'ANA KIM', title: 'Ana, print', channels: ['print-newspaper'] });
    const online = await verdict(id, 'daily-web');
    expect(online.reasons[0]?.sentence).toBe('The agreement with ANA KIM does not cover use online.');
    expect(titles(await verdict(id, 'daily-print'))).toEqual(['Ana, print']);
    await agree({ title: 'The agency’s' });
    expect(titles(await verdict(id, 'daily-web'))).toEqual(['The agency’s']);
  });
});
