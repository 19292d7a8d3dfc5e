import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { furnish, openTestArchive, type TestArchive, uploadPhoto } from '../support/test-archive.ts';

type Person = Awaited<ReturnType<TestArchive['signIn']>>;

describe('the name of a title that is none of ours', () => {
  let archive: TestArchive;
  let manager: Person;
  let photo: string;

  beforeAll(async () => {
    archive = await openTestArchive();
    await furnish(archive);
    manager = await archive.signIn(['rights-manager']);
    for (const [slug, title] of [
      ['times-web', 'The Seattle Times'],
      ['times-print', 'The Seattle Times'],
    ]) {
      const outlet = { slug, title, name: slug, channels: ['online'], territories: 'all', homeCountry: 'US' };
      await manager.post('/api/v1/outlets').send(outlet).expect(201);
    }
    photo = await uploadPhoto(archive, 'A parade downtown. SEATTLE OUT. (Yonhap)');
  });

  afterAll(() => archive.close());

  const verdict = async (outlet: string, of = photo) =>
    (await archive.request.get(`/api/v1/photos/${of}/verdicts?outlet=${outlet}`).expect(200)).body[0];
  const outcomes = async () => [(await verdict('times-web')).outcome, (await verdict('world-web')).outcome];
  const usable = async (outlet: string) =>
    (await archive.request.get(`/api/v1/photos?usable=${outlet}`).expect(200)).body.items.map(
      ({ id }: { id: string }) => id,
    );
  const open = async () => (await manager.get('/api/v1/open-title-names').expect(200)).body.items;
  const settle = (means: string[], more: object = {}) =>
    manager.post('/api/v1/title-names').send({ name: 'Seattle', means, reason: 'Asked the agency', ...more });
  const undo = (id: string) => manager.post(`/api/v1/title-names/${id}/undo`).send({ reason: 'A slip' });

  it('holds the photo everywhere, and stands in the list of what somebody has to say', async () => {
    expect(await outcomes()).toEqual(['review', 'review']);
    expect(await verdict('world-web')).toMatchObject({ reasons: [{ titleNames: ['SEATTLE'] }] });
    expect(await usable('world-web')).toEqual([]);
    expect(await open()).toEqual([{ name: 'SEATTLE', photos: 1, rules: 0 }]);
  });

  it('once said to mean one of ours blocks it there and nowhere else, and undone holds again', async () => {
    const { body } = await settle(['the seattle times']).expect(201);
    expect(body).toMatchObject({ name: 'Seattle', means: ['The Seattle Times'], saysNothingOf: [] });
    expect(await outcomes()).toEqual(['blocked', 'clear']);
    expect(await usable('world-web')).toEqual([photo]);
    expect(await open()).toEqual([]);
    const shout = await uploadPhoto(archive, 'Another parade. NO SEATTLE. SEATTLE OUT. (Yonhap)');
    expect((await verdict('times-web', shout)).outcome).toBe('blocked');
    await undo(body.id).expect(200);
    expect(await outcomes()).toEqual(['review', 'review']);
    await undo(body.id).expect(409);
    const acts = await archive.database.prisma.ledgerEntry.findMany({
      where: { act: { startsWith: 'title-name' } },
      orderBy: { seq: 'asc' },
    });
    expect(acts.map(({ act, detail }) => [act, (detail as { reason: string }).reason])).toEqual([
      ['title-name', 'Asked the agency'],
      ['title-name-undo', 'A slip'],
    ]);
  });

  it('said to mean none of ours is clear, until a title comes of which nobody has said so', async () => {
    const { body } = await settle([]).expect(201);
    expect(await outcomes()).toEqual(['clear', 'clear']);
    const outlet = {
      slug: 'weekly',
      title: 'Seattle Weekly',
      name: 'Weekly',
      channels: ['online'],
      territories: 'all',
    };
    await manager
      .post('/api/v1/outlets')
      .send({ ...outlet, homeCountry: 'US' })
      .expect(201);
    expect((await verdict('weekly')).outcome).toBe('review');
    expect(await usable('weekly')).not.toContain(photo);
    expect(await outcomes()).toEqual(['clear', 'clear']);
    const { items } = (await manager.get('/api/v1/title-names').expect(200)).body;
    expect(items).toMatchObject([{ name: 'Seattle', means: [], saysNothingOf: ['Seattle Weekly'] }]);
    await settle(['Seattle Weekly']).expect(409);
    await settle(['Seattle Weekly'], { replaces: body.id }).expect(201);
    await settle([], { replaces: body.id }).expect(409);
    expect((await verdict('weekly')).outcome).toBe('blocked');
  });

  it('is said of titles that are ours, and of names that are none', async () => {
    const { body } = await settle(['Seattle Post']).expect(400);
    expect(body.detail).toMatch(/“Seattle Post” is no title of ours\. Those there are: .*The Seattle Times/);
    await manager.post('/api/v1/title-names').send({ name: 'SEATTLE TIMES', means: [], reason: 'No' }).expect(400);
  });

  it('of two who say something at once one is told of the other', async () => {
    const said = { name: 'CHICAGO', means: [], reason: 'Asked' };
    const send = () => manager.post('/api/v1/title-names').send(said);
    const answers = await Promise.all([send(), send()]);
    expect(answers.map(({ status }) => status).sort()).toEqual([201, 409]);
  });

  it('is settled on the page of outlets as well', async () => {
    await uploadPhoto(archive, 'A parade. BOSTON OUT. (Yonhap)');
    const { text: page } = await manager.get('/outlets').expect(200);
    expect(page).toContain('Somebody has to say what it means');
    expect(page).toContain('BOSTON');
    const form = { name: 'BOSTON', reason: 'Ours are elsewhere' };
    await manager.post('/title-names').type('form').send(form).expect(400);
    await manager
      .post('/title-names')
      .type('form')
      .send({ ...form, none: 'yes' })
      .expect(303);
    expect(await open()).toEqual([]);
    const { id } = await archive.database.prisma.titleName.findFirstOrThrow({ where: { name: 'BOSTON' } });
    await manager.post(`/title-names/${id}/undo`).type('form').send({ reason: 'A slip' }).expect(303);
    expect(await open()).toMatchObject([{ name: 'BOSTON' }]);
  });

  describe('that meant a title of ours which is renamed', () => {
    const settled = async () => (await manager.get('/api/v1/title-names').expect(200)).body.items;
    const ofOmaha = async () => (await open()).find(({ name }: { name: string }) => name === 'OMAHA');
    let omaha: string;
    let said: string;

    beforeAll(async () => {
      omaha = await uploadPhoto(archive, 'A parade. OMAHA OUT. (Yonhap)');
      const meaning = { name: 'Omaha', means: ['World web'], reason: 'Asked' };
      said = (await manager.post('/api/v1/title-names').send(meaning).expect(201)).body.id;
    });

    it('is told with the verdict while it counts', async () => {
      const { outcome, reasons } = await verdict('world-web', omaha);
      expect(outcome).toBe('blocked');
      expect(reasons[0]).toMatchObject({ namesSaid: [{ name: 'OMAHA', means: ['World web'] }] });
      const { text: page } = await manager.get(`/photos/${omaha}`).expect(200);
      expect(page).toMatch(/May not be used by OMAHA\. “OMAHA” means World web here, as .* said on /);
    });

    it('is open again, with what was said and why that does not count', async () => {
      const change = { title: 'The Globe', reason: 'Renamed' };
      await manager.patch('/api/v1/outlets/world-web').send(change).expect(200);
      const { outcome, reasons } = await verdict('world-web', omaha);
      expect(outcome).toBe('review');
      expect(reasons[0].sentence).toMatch(
        /that “OMAHA” means World web; of The Globe, which was no title of ours then/,
      );
      const before = { id: said, means: ['World web'], noLongerOurs: ['World web'], saysNothingOf: ['The Globe'] };
      expect(await ofOmaha()).toMatchObject({ photos: 1, said: before });
      expect((await settled()).find(({ id }: { id: string }) => id === said)).toMatchObject(before);
      const { text: page } = await manager.get('/outlets').expect(200);
      expect(page).toMatch(/World web.{0,20} is no title of ours any more/);
      expect(page).toMatch(/Says nothing of .*The Globe.*which was no title of ours then/);
      expect(page).not.toContain('came later');
    });

    it('is said anew from the list, which replaces what stood', async () => {
      const { text: page } = await manager.get('/outlets').expect(200);
      expect(page).toContain(`name="replaces" value="${said}"`);
      const form = { name: 'OMAHA', means: 'The Globe', reason: 'Renamed' };
      await manager.post('/title-names').type('form').send(form).expect(409);
      await manager
        .post('/title-names')
        .type('form')
        .send({ ...form, replaces: said })
        .expect(303);
      expect((await verdict('world-web', omaha)).outcome).toBe('blocked');
      expect(await ofOmaha()).toBeUndefined();
      await manager.patch('/api/v1/outlets/world-web').send({ title: 'World web', reason: 'A test' }).expect(200);
    });
  });

  it('in a standing rule counts as one rule', async () => {
    const restriction = { kind: 'publication-except', value: ['Denver'] };
    await manager
      .post('/api/v1/standing-rules')
      .send({ agency: 'reuters', restriction, words: 'DENVER OUT' })
      .expect(201);
    expect(await open()).toContainEqual({ name: 'Denver', photos: 0, rules: 1 });
  });

  describe('that two titles of ours have but for their articles', () => {
    let times: string;
    let theTimes: string;

    beforeAll(async () => {
      for (const [slug, title] of [
        ['bay-a', 'Bay News'],
        ['bay-b', 'The Bay News'],
      ]) {
        const outlet = { slug, title, name: slug, channels: ['online'], territories: 'all', homeCountry: 'US' };
        await manager.post('/api/v1/outlets').send(outlet).expect(201);
      }
      times = await uploadPhoto(archive, 'A pier. BAY NEWS OUT. (Yonhap)');
      theTimes = await uploadPhoto(archive, 'A pier. THE BAY NEWS OUT. (Yonhap)');
    });

    const both = async (of: string) => [(await verdict('bay-a', of)).outcome, (await verdict('bay-b', of)).outcome];
    const say = (name: string, means: string[], more: object = {}) =>
      manager.post('/api/v1/title-names').send({ name, means, reason: 'Asked', ...more });
    const openHere = async () => (await open()).filter(({ between }: { between?: string[] }) => between !== undefined);

    it('binds both, and stands in the list until somebody has chosen', async () => {
      expect([await both(times), await both(theTimes)]).toEqual([
        ['blocked', 'blocked'],
        ['blocked', 'blocked'],
      ]);
      const between = ['Bay News', 'The Bay News'];
      const found = await openHere();
      expect(found).toHaveLength(2);
      expect(found).toEqual(
        expect.arrayContaining([
          { name: 'BAY NEWS', photos: 1, rules: 0, between },
          { name: 'THE BAY NEWS', photos: 1, rules: 0, between },
        ]),
      );
      const { text: page } = await manager.get('/outlets').expect(200);
      expect(page).toMatch(/Binds .*Bay News and The Bay News.*whose names differ by the article alone/s);
    });

    it('is chosen for the very spelling, among those titles', async () => {
      const { body: refused } = await say('BAY NEWS', ['The Seattle Times']).expect(400);
      expect(refused.detail).toBe(
        'means: “BAY NEWS” is called as our titles Bay News and The Bay News are. Say which of them it means.',
      );
      await say('BAY NEWS', []).expect(400);
      const { body } = await say('BAY NEWS', ['The Bay News']).expect(201);
      expect([await both(times), await both(theTimes)]).toEqual([
        ['clear', 'blocked'],
        ['blocked', 'blocked'],
      ]);
      expect(await usable('bay-a')).toContain(times);
      expect(await usable('bay-a')).not.toContain(theTimes);
      expect(await openHere()).toMatchObject([{ name: 'THE BAY NEWS' }]);
      await say('Bay News', ['Bay News']).expect(409);
      await say('The Bay News', ['The Bay News']).expect(201);
      expect(await both(theTimes)).toEqual(['clear', 'blocked']);
      expect(await openHere()).toEqual([]);
      await undo(body.id).expect(200);
      expect([await both(times), await both(theTimes)]).toEqual([
        ['blocked', 'blocked'],
        ['clear', 'blocked'],
      ]);
    });
  });

  it('that is empty is refused once', async () => {
    const { body } = await manager.post('/api/v1/title-names').send({ name: ' ', means: [], reason: 'No' }).expect(400);
    expect(body.problems).toEqual([{ field: 'name', problem: 'must not be empty' }]);
    const { body: dots } = await manager
      .post('/api/v1/title-names')
      .send({ name: '…', means: [], reason: 'No' })
      .expect(400);
    expect(dots.problems).toEqual([
      { field: 'name', problem: 'holds no letter or digit: write the name as it is known' },
    ]);
  });
});
