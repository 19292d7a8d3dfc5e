import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { keepStanding } from '../../src/catalogue/standings.ts';
import { openTestArchive, type TestArchive, uploadPhoto } from '../support/test-archive.ts';

/** Who stands behind a photo: its supplier, and the last link of its credit chain where that is another. */

const EVERYTHING = {
  territories: 'all',
  channels: 'all',
  purposes: ['editorial'],
  actions: ['publish', 'modify', 'archive'],
};

let archive: TestArchive;
/** Credits call it Yonhap, which is another name of it here. */
let distributor = { name: '', slug: '' };
let originator = { name: '', slug: '' };

beforeAll(async () => {
  archive = await openTestArchive();
  const web = { slug: 'web', name: 'Web', channels: ['online'], territories: 'all', homeCountry: 'KR' };
  await archive.request.post('/api/v1/outlets').send(web).expect(201);
  distributor = await agencyNamed('Yonhap News', ['Yonhap']);
  originator = await agencyNamed('Reuters');
});

beforeEach(async () => {
  await archive.database.prisma.agreement.deleteMany();
  await archive.database.prisma.houseRule.deleteMany();
});

afterAll(() => archive.close());

async function agencyNamed(name: string, aliases: string[] = []) {
  return (await archive.request.post('/api/v1/agencies').send({ name, aliases }).expect(201)).body;
}

const agree = (supplier: string, change: object = {}) =>
  archive.request
    .post('/api/v1/agreements')
    .send({ supplier, title: 'Subscription', ...EVERYTHING, ...change })
    .expect(201);

/** Came from the one agency, credited to these; two people have settled the doubt that the two are not one. */
async function photo(credit: string, fields: Record<string, string> = { supplier: distributor.slug }): Promise<string> {
  const id = await uploadPhoto(archive, `A street. (${credit})`, fields);
  const { body } = await archive.request.get(`/api/v1/photos/${id}`).expect(200);
  const doubts = body.doubts.map(({ words, reason }: { words: string; reason: string }) => words || reason);
  if (doubts.length > 0) await letGo(id, doubts);
  return id;
}

async function letGo(id: string, doubts: string[]): Promise<void> {
  const edit = { resolveDoubts: doubts, reason: 'Both their terms hold' };
  const { body } = await archive.request.patch(`/api/v1/photos/${id}`).send(edit).expect(200);
  const second = await archive.signIn(['rights-manager']);
  for (const { id: proposal } of body.proposals)
    await second.post(`/api/v1/widenings/${proposal}/confirmation`).send({ reason: 'So they said' }).expect(200);
}

async function verdict(id: string) {
  return (await archive.request.get(`/api/v1/photos/${id}/verdicts?outlet=web`).expect(200)).body[0];
}

async function found(): Promise<string[]> {
  const { body } = await archive.request.get('/api/v1/photos?usable=web').expect(200);
  return body.items.map(({ id }: { id: string }) => id);
}

const missing = (name: string) => ({
  clause: 'no-agreement',
  outcome: 'review',
  sentence: `No agreement with ${name} is on file, and the photo is ${name}’s as well.`,
});

describe('a photo that came from one agency and is credited to another', () => {
  it('is held until both have an agreement, and the search knows it', async () => {
    const id = await photo('REUTERS');
    expect(await verdict(id)).toMatchObject({
      outcome: 'review',
      reasons: [missing(distributor.name), missing(originator.name)],
    });
    await agree(distributor.slug);
    expect(await verdict(id)).toMatchObject({ outcome: 'review', reasons: [missing(originator.name)] });
    expect(await found()).not.toContain(id);
    await agree(originator.slug);
    const { outcome, under } = await verdict(id);
    expect({ outcome, suppliers: under.map(({ supplier }: { supplier: string }) => supplier) }).toEqual({
      outcome: 'clear',
      suppliers: [distributor.name, originator.name],
    });
    expect(await found()).toContain(id);
  });

  it('says in a doubt that they differ, before anybody has settled it', async () => {
    await agree(distributor.slug);
    const id = await uploadPhoto(archive, `A street. (REUTERS)`, { supplier: distributor.slug });
    const { reasons } = await verdict(id);
    expect(reasons.map(({ clause }: { clause: string }) => clause)).toEqual(['doubt', 'no-agreement']);
  });

  it('is held where its last link is no agency here any more', async () => {
    await agree(distributor.slug);
    const id = await photo('REUTERS');
    const chain = ['Nobody Knows'];
    const { prisma } = archive.database;
    const row = await prisma.photo.findUniqueOrThrow({ where: { id } });
    const standingId = await keepStanding(prisma, { ...row, chain, alsoAi: false, alsoCredited: [] });
    await prisma.photo.update({ where: { id }, data: { chain, standingId } });
    expect(await verdict(id)).toMatchObject({ outcome: 'review', reasons: [missing('Nobody Knows')] });
    expect(await found()).not.toContain(id);
  });

  it('is under the house rule of its kind where neither has an agreement', async () => {
    const rule = { sourceKind: 'handout', ...EVERYTHING, reason: 'As ever' };
    await archive.request.post('/api/v1/house-rules').send(rule).expect(201);
    const id = await photo('REUTERS', { supplier: distributor.slug, sourceKind: 'handout' });
    expect((await verdict(id)).outcome).toBe('clear');
    await agree(distributor.slug);
    expect(await verdict(id)).toMatchObject({ outcome: 'review', reasons: [missing(originator.name)] });
  });

  it('is under what its photographer agreed where neither has an agreement', async () => {
    const agreement = { title: 'Jane', photographer: 'Jane Roe', ...EVERYTHING };
    await archive.request
      .post('/api/v1/agreements')
      .send({ supplier: null, ...agreement })
      .expect(201);
    const id = await photo('REUTERS/Jane Roe');
    expect((await verdict(id)).outcome).toBe('clear');
    await agree(distributor.slug);
    expect(await verdict(id)).toMatchObject({ outcome: 'review', reasons: [missing(originator.name)] });
  });
});

describe('only its supplier is asked', () => {
  it.each([
    ['by another of its names', '(Yonhap)'],
    ['as the last of the chain, whoever made the picture', 'Photo by KCNA/Yonhap'],
    ['as the last of the chain, through whom it came', '(KCNA via Yonhap)'],
  ])('where the credit ends with it: %s', async (_, credit) => {
    await agree(distributor.slug);
    const id = await uploadPhoto(archive, `A street. ${credit}`, { supplier: distributor.slug });
    const { body } = await archive.request.get(`/api/v1/photos/${id}`).expect(200);
    expect(body.credit.chain.at(-1)).toBe(distributor.name);
    expect(await verdict(id)).toMatchObject({ outcome: 'clear', reasons: [] });
    expect(await found()).toContain(id);
  });

  it('where nobody said from whom it came, or no credit was read', async () => {
    await agree(distributor.slug);
    const credited = await uploadPhoto(archive, 'A street. (Yonhap)');
    const bare = await uploadPhoto(archive, 'A street.', { supplier: distributor.slug });
    expect(await verdict(credited)).toMatchObject({ outcome: 'clear', reasons: [] });
    expect(await verdict(bare)).toMatchObject({ outcome: 'clear', reasons: [] });
  });

  it('where it has taken another name since', async () => {
    await agree(distributor.slug);
    const id = await uploadPhoto(archive, 'A street. (Yonhap)', { supplier: distributor.slug });
    const rename = (name: string) =>
      archive.request.patch(`/api/v1/agencies/${distributor.slug}`).send({ name, reason: 'Renamed' }).expect(200);
    await rename('Han River News');
    expect(await verdict(id)).toMatchObject({ outcome: 'clear', reasons: [] });
    await rename('Yonhap News');
  });
});
