import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { openTestArchive, type TestArchive, uploadPhoto } from '../support/test-archive.ts';

/** Credits call an agency by one of its names, the desk agreed with it under another; each stands here as an agency. */

const EVERYTHING = {
  territories: 'all',
  channels: 'all',
  purposes: ['editorial'],
  actions: ['publish', 'modify', 'archive'],
};

let archive: TestArchive;

beforeAll(async () => {
  archive = await openTestArchive();
  const web = { slug: 'web', name: 'Web', channels: ['online'], territories: 'all', homeCountry: 'KR' };
  await archive.request.post('/api/v1/outlets').send(web).expect(201);
  // Whoever was credited first stands here already, so that no desk can make the name one of the other's.
  for (const credit of ['AP', 'dpa', 'Getty Images']) await uploadPhoto(archive, `A bridge. (${credit})`);
  for (const name of ['Associated Press', 'Deutsche Presse-Agentur', 'Getty Images Korea', '게티이미지코리아'])
    await archive.request.post('/api/v1/agencies').send({ name }).expect(201);
  await archive.request.post('/api/v1/agencies').send({ name: 'The Associated Press' }).expect(201);
});

beforeEach(async () => {
  await archive.database.prisma.clearance.deleteMany();
  await archive.database.prisma.agreement.deleteMany();
  await archive.database.prisma.agencySetting.deleteMany();
});

afterAll(() => archive.close());

async function slugOf(name: string): Promise<string> {
  return (await archive.database.prisma.agency.findUniqueOrThrow({ where: { name } })).slug;
}

async function agree(name: string, change: object = {}) {
  const body = { supplier: await slugOf(name), title: `With ${name}`, ...EVERYTHING, ...change };
  return (await archive.request.post('/api/v1/agreements').send(body).expect(201)).body;
}

async function verdict(id: string) {
  return (await archive.request.get(`/api/v1/photos/${id}/verdicts?outlet=web`).expect(200)).body[0];
}

async function isFound(id: string): Promise<boolean> {
  const { body } = await archive.request.get('/api/v1/photos?usable=web').expect(200);
  return body.items.some((item: { id: string }) => item.id === id);
}

const clear = (photo: string) =>
  archive.request.post('/api/v1/clearances').send({ photo, outlet: 'web', story: `Story of ${photo}` });

describe('an agreement with an agency under one of its names', () => {
  it.each([
    ['AP', 'Associated Press'],
    ['dpa', 'Deutsche Presse-Agentur'],
    ['Associated Press', 'AP'],
  ])('holds for photos of %s where it is with %s, and the search finds them', async (credited, agreed) => {
    const photo = await uploadPhoto(archive, 'A street.', { supplier: await slugOf(credited) });
    expect(await verdict(photo)).toMatchObject({ outcome: 'review', reasons: [{ clause: 'no-agreement' }] });
    expect(await isFound(photo)).toBe(false);
    await agree(agreed);
    const { outcome, reasons, under } = await verdict(photo);
    expect({ outcome, reasons }).toEqual({ outcome: 'clear', reasons: [] });
    expect(under).toMatchObject([{ supplier: agreed, title: `With ${agreed}` }]);
    expect(await isFound(photo)).toBe(true);
  });

  it('holds no more than it says', async () => {
    const photo = await uploadPhoto(archive, 'A street. (AP)');
    await agree('Associated Press', { territories: ['KR'] });
    expect(await verdict(photo)).toMatchObject({ outcome: 'blocked', reasons: [{ clause: 'agreement' }] });
    expect(await isFound(photo)).toBe(false);
  });

  it('is one of the supplier where the photo came from the one name and is credited to the other', async () => {
    const photo = await uploadPhoto(archive, 'A street. (AP)', { supplier: await slugOf('Associated Press') });
    expect((await verdict(photo)).reasons.map(({ clause }: { clause: string }) => clause)).not.toContain('doubt');
    await agree('Associated Press');
    expect(await verdict(photo)).toMatchObject({ outcome: 'clear', reasons: [] });
    await agree('AP', { channels: ['tv'] });
    expect(await verdict(photo)).toMatchObject({ outcome: 'blocked', reasons: [{ clause: 'agreement' }] });
    expect(await isFound(photo)).toBe(false);
  });

  it('counts the uses of both names together, and is changed in what-if as in earnest', async () => {
    const [one, other] = [
      await uploadPhoto(archive, 'A street. (AP)'),
      await uploadPhoto(archive, 'A lake.', { supplier: await slugOf('Associated Press') }),
    ];
    const { id } = await agree('Associated Press', { quota: { uses: 1, per: 'term' } });
    await clear(one).expect(201);
    expect(await verdict(other)).toMatchObject({ outcome: 'blocked', reasons: [{ clause: 'quota' }] });
    const { body } = await clear(other).expect(403);
    expect(body.reasons).toMatchObject([{ clause: 'quota' }]);
    const change = {
      id,
      version: 1,
      reason: 'More',
      ...EVERYTHING,
      title: 'Two',
      quota: { uses: 2, per: 'term' },
    };
    const answer = await archive.request.post('/api/v1/what-if').send({ kind: 'agreement-change', change }).expect(200);
    const from = expect.objectContaining({ outcome: 'blocked' });
    const to = expect.objectContaining({ outcome: 'clear' });
    expect(answer.body.photos.items).toContainEqual(expect.objectContaining({ photo: other, from, to }));
  });

  it('is of one stage only where both names say so', async () => {
    const photo = await uploadPhoto(archive, 'A street. (AP)');
    await agree('Associated Press', { territories: ['KR'] });
    const observe = { stage: { stage: 'observe', until: '2026-03-20' }, reason: 'We still learn how they write' };
    const put = async (name: string) =>
      archive.request
        .post(`/api/v1/agencies/${await slugOf(name)}/settings`)
        .send(observe)
        .expect(201);
    await put('Associated Press');
    expect((await verdict(photo)).outcome).toBe('blocked');
    await put('AP');
    expect(await verdict(photo)).toMatchObject({ outcome: 'clear', wouldBe: 'blocked' });
  });
});

describe('an agreement with an agency is not one for', () => {
  it('the same agency under a name that has one of its own, also one that is over', async () => {
    const photo = await uploadPhoto(archive, 'A street. (AP)');
    await agree('AP', { until: '2026-01-31' });
    await agree('Associated Press');
    expect(await verdict(photo)).toMatchObject({ outcome: 'blocked', reasons: [{ clause: 'agreement' }] });
  });

  it('a name of which two others have one: nobody knows which counts', async () => {
    const photo = await uploadPhoto(archive, 'A street. (AP)');
    await agree('Associated Press');
    await agree('The Associated Press');
    expect(await verdict(photo)).toMatchObject({ outcome: 'review', reasons: [{ clause: 'no-agreement' }] });
  });

  it('the agency whose branch or partner it is', async () => {
    const photo = await uploadPhoto(archive, 'A street. (Getty Images)');
    await agree('Getty Images Korea');
    await agree('게티이미지코리아');
    expect(await verdict(photo)).toMatchObject({ outcome: 'review', reasons: [{ clause: 'no-agreement' }] });
    expect(await isFound(photo)).toBe(false);
  });
});
