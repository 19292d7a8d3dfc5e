import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { makePicture } from '../support/make-picture.ts';
import { furnish, openTestArchive, type TestArchive } from '../support/test-archive.ts';

type Person = Awaited<ReturnType<TestArchive['signIn']>>;

interface Reason {
  obstacle: string;
  words: string;
  cameAfter?: { given: string };
}

const RULES = {
  originator: { agency: 'kcna', value: ['JP'] },
  yonhap: { agency: 'yonhap', value: ['CN'] },
  reuters: { agency: 'reuters', value: ['DE'] },
  house: { agency: null, value: ['FR'] },
  handouts: { agency: 'kcna', value: ['IT'], sourceKinds: ['handout'] },
  'wire or handouts': { agency: null, value: ['ES'], sourceKinds: ['wire', 'handout'] },
};
type Rule = keyof typeof RULES;

let archive: TestArchive;
let editor: Person;
let manager: Person;
let file: Buffer;
let photo: string;
let seed = 97_000;
let day = 1;

beforeAll(async () => {
  archive = await openTestArchive();
  await furnish(archive);
  editor = await archive.signIn(['editor']);
  manager = await archive.signIn(['rights-manager']);
  await archive.request.post('/api/v1/agencies').send({ name: 'KCNA' }).expect(201);
  archive.now = new Date('2026-02-01T12:00:00Z');
  for (const [words, { agency, value, ...more }] of Object.entries(RULES)) {
    const restriction = { kind: 'territory-except', value };
    await manager
      .post('/api/v1/standing-rules')
      .send({ agency, restriction, words, ...more })
      .expect(201);
  }
});

afterAll(() => archive.close());

beforeEach(() => {
  day = 1;
  archive.now = new Date('2026-03-01T12:00:00Z');
});

const nextDay = () => {
  day += 1;
  archive.now = new Date(Date.UTC(2026, 2, day, 12));
};

const send = async (caption: string, fields: Record<string, string> = {}) => {
  const { body } = await archive.request
    .post('/api/v1/photos')
    .field({ caption, ...fields })
    .attach('file', file, 'a.jpg');
  photo = body.files[0].id;
};

async function upload(caption: string, fields: Record<string, string> = {}): Promise<void> {
  seed += 1;
  file = await makePicture({ kind: 'jpeg', width: 50, height: 50, seed });
  await send(caption, fields);
}

const reasons = async (): Promise<Reason[]> =>
  (await archive.request.get(`/api/v1/photos/${photo}/verdicts?outlet=world-web`).expect(200)).body[0].reasons;

/** Which rules are in the way, and which of them for having come after the licence. */
async function rules(): Promise<Partial<Record<Rule, 'there' | 'new'>>> {
  const found = (await reasons()).filter(({ words }) => words in RULES);
  return Object.fromEntries(found.map(({ words, cameAfter }) => [words, cameAfter === undefined ? 'there' : 'new']));
}

/** Lifts every rule there is, whether it is in the way or not, as nobody files it but as licences of before may be. */
async function licenseAll(): Promise<void> {
  nextDay();
  const lifts = (await reasons()).filter(({ words }) => words in RULES).map(({ obstacle }) => obstacle);
  const licence = {
    ...{ photo, kind: 'invoice', document: `Invoice ${seed}`, lifts, reason: 'Bought' },
    ...{ territories: 'all', channels: 'all', purposes: ['editorial'], actions: ['publish'] },
  };
  const { id } = (await editor.post('/api/v1/licences').send(licence).expect(201)).body;
  await manager.post(`/api/v1/licences/${id}/approval`).send({ reason: 'Seen' }).expect(200);
  const all = Object.values(RULES).map(({ value }) => {
    const obstacle = `clause:${JSON.stringify({ kind: 'territory-except', value })}`;
    return { obstacle, clause: 'territory-except', sentence: '', words: [] };
  });
  await archive.database.prisma.licence.update({ where: { id }, data: { lifts: all } });
}

/** On the next day, with the second person's word where it waits for one. */
async function say(source: { supplier?: string; sourceKind?: string }): Promise<void> {
  nextDay();
  await editor
    .patch(`/api/v1/photos/${photo}`)
    .send({ ...source, reason: 'So it is' })
    .expect(200);
  const { proposals } = (await manager.get(`/api/v1/photos/${photo}`).expect(200)).body;
  for (const { id } of proposals)
    await manager.post(`/api/v1/widenings/${id}/confirmation`).send({ reason: 'Seen' }).expect(200);
  const { body } = await manager.get(`/api/v1/photos/${photo}`).expect(200);
  expect(body).toMatchObject(source);
}

describe('after another supplier is said', () => {
  beforeEach(async () => {
    await upload('A street. (KCNA via Yonhap)');
    expect(await rules()).toEqual({ originator: 'there', yonhap: 'there', house: 'there' });
    await licenseAll();
    expect(await rules()).toEqual({});
  });

  it('its rules are new, and those that held all the while are not', async () => {
    await say({ supplier: 'reuters' });
    expect(await rules()).toEqual({ reuters: 'new' });
    await licenseAll();
    expect(await rules()).toEqual({});
  });

  it('and the first again, none is new that its credit brings, nor one that held when the licence was granted', async () => {
    await say({ supplier: 'reuters' });
    await licenseAll();
    await say({ supplier: 'yonhap' });
    expect(await rules()).toEqual({});
    await say({ supplier: 'reuters' });
    expect(await rules()).toEqual({});
  });

  it('away and back again, its rules are new to what was granted meanwhile', async () => {
    await say({ supplier: 'reuters' });
    await say({ supplier: 'yonhap' });
    await licenseAll();
    await say({ supplier: 'reuters' });
    expect(await rules()).toEqual({ reuters: 'new' });
    await say({ supplier: 'yonhap' });
    await say({ supplier: 'reuters' });
    expect(await rules()).toEqual({ reuters: 'new' });
    await licenseAll();
    await say({ supplier: 'yonhap' });
    await say({ supplier: 'reuters' });
    expect(await rules()).toEqual({});
  });

  it('away and back again, a rule that says something else since is new', async () => {
    await say({ supplier: 'reuters' });
    await licenseAll();
    await say({ supplier: 'yonhap' });
    const { items } = (await manager.get('/api/v1/standing-rules?agency=reuters').expect(200)).body;
    const [{ id, version, restriction, words }] = items;
    const change = (value: string[], seen: number) =>
      manager
        .put(`/api/v1/standing-rules/${id}`)
        .send({ words, restriction: { ...restriction, value }, version: seen, reason: 'Told' })
        .expect(200);
    await change(['DE', 'AT'], version);
    await change(['DE'], version + 1);
    await say({ supplier: 'reuters' });
    expect(await rules()).toEqual({ reuters: 'new' });
  });
});

describe('after another kind is said', () => {
  it('a rule for it is new, and one for both kinds is not', async () => {
    await upload('A street. (KCNA via Yonhap)', { sourceKind: 'wire' });
    await licenseAll();
    await say({ sourceKind: 'handout' });
    expect(await rules()).toEqual({ handouts: 'new' });
    await licenseAll();
    await say({ supplier: 'reuters' });
    expect(await rules()).toEqual({ reuters: 'new' });
    await say({ sourceKind: 'wire' });
    await say({ sourceKind: 'handout' });
    expect(await rules()).toEqual({ reuters: 'new' });
  });

  it('and another supplier in one act, what held before and after it is not new', async () => {
    await upload('A street. (KCNA via Yonhap)', { sourceKind: 'wire' });
    await licenseAll();
    await say({ supplier: 'reuters', sourceKind: 'handout' });
    expect(await rules()).toEqual({ reuters: 'new', handouts: 'new' });
  });
});

describe('an agency that a later text credits', () => {
  it('brings its rules when that text comes', async () => {
    await upload('A street. (Yonhap)');
    await licenseAll();
    nextDay();
    await send('A street. (KCNA via Yonhap)');
    expect(await rules()).toEqual({ originator: 'new' });
    const given = '2026-03-02T12:00:00.000Z';
    expect((await reasons()).find(({ words }) => words === 'originator')).toMatchObject({ cameAfter: { given } });
    await licenseAll();
    expect(await rules()).toEqual({});
  });

  it('and that is said to be its supplier since brings none anew, though it was not before it was credited', async () => {
    await upload('A street. (Yonhap)');
    await say({ supplier: 'reuters' });
    nextDay();
    await send('A street. (KCNA)');
    await licenseAll();
    await say({ supplier: 'kcna' });
    expect(await rules()).toEqual({});
    await say({ supplier: 'yonhap' });
    await say({ supplier: 'kcna' });
    expect(await rules()).toEqual({});
  });
});

describe('of a photo from before it was kept what it had been', () => {
  it('rules that always held are not new, and any other is', async () => {
    await upload('A street. (KCNA via Yonhap)', { sourceKind: 'handout' });
    await licenseAll();
    nextDay();
    const earlierSources = [{ until: archive.now.toISOString() }];
    const supplier = await archive.database.prisma.agency.findUniqueOrThrow({ where: { slug: 'reuters' } });
    const data = { earlierSources, supplierId: supplier.id };
    await archive.database.prisma.photo.update({ where: { id: photo }, data });
    expect(await rules()).toEqual({ reuters: 'new', handouts: 'new', 'wire or handouts': 'new' });
  });
});
