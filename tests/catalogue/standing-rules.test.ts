import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { FOUNDING_CAPTIONS, furnish, openTestArchive, type TestArchive, uploadPhoto } from '../support/test-archive.ts';

let archive: TestArchive;

beforeAll(async () => {
  archive = await openTestArchive();
  await furnish(archive);
});

afterAll(() => archive.close());

async function add(rule: object) {
  return (await archive.request.post('/api/v1/standing-rules').send(rule).expect(201)).body;
}

async function reasons(photo: string, query = 'outlet=world-web') {
  const { body } = await archive.request.get(`/api/v1/photos/${photo}/verdicts?${query}`).expect(200);
  return body[0].reasons as { clause: string; words: string; field: string; origin: string }[];
}

const end = (id: string, version = 1) =>
  archive.request.post(`/api/v1/standing-rules/${id}/end`).send({ version, reason: 'Not asked any more' });

describe('a standing rule', () => {
  it('of the originator holds through any supplier, and says whose it is', async () => {
    const photo = await uploadPhoto(archive, FOUNDING_CAPTIONS[1]);
    expect(await reasons(photo)).toEqual([]);
    const restriction = { kind: 'territory-except', value: ['JP'] };
    const rule = await add({ agency: 'kcna', restriction, words: 'KCNA pictures are not for Japan' });
    expect(await reasons(photo)).toMatchObject([
      {
        clause: 'territory-except',
        words: 'KCNA pictures are not for Japan',
        field: 'standing rule of KCNA',
        origin: 'agency',
      },
    ]);
    const { body: renamed } = await archive.request
      .patch('/api/v1/agencies/kcna')
      .send({ name: 'Korean Central News Agency of Pyongyang', reason: 'Its full name' })
      .expect(200);
    expect(renamed.aliases).toContain('KCNA');
    expect(await reasons(photo)).toHaveLength(1);
    await end(rule.id).expect(200);
    expect(await reasons(photo)).toEqual([]);
    await end(rule.id, 2).expect(409);
  });

  it('holds under every name that the world has for its agency, whatever the desk calls it', async () => {
    const restriction = { kind: 'territory-except', value: ['JP'] };
    const names = ['Associated Press', 'Agence France-Presse', 'Zoo-Presse Köln'];
    const rules: { id: string }[] = [];
    for (const name of names) {
      const { body: agency } = await archive.request.post('/api/v1/agencies').send({ name }).expect(201);
      rules.push(await add({ agency: agency.slug, restriction, words: name }));
    }
    for (const [credit, name] of [
      ['AP/Reuters', names[0]],
      ['Associated Press/Reuters', names[0]],
      ['Agence France Presse/Reuters', names[1]],
      ['AFP/Reuters', names[1]],
      ['Zoo-Presse Koln/Reuters', names[2]],
    ]) {
      const photo = await uploadPhoto(archive, `A bear sleeps in Berlin on July 9, 2024. Photo by ${credit}`);
      expect([credit, (await reasons(photo)).map(({ words }) => words)]).toEqual([credit, [name]]);
    }
    for (const { id } of rules) await end(id).expect(200);
  });

  it('for some source kinds leaves the others alone: handouts are editorial for 14 days', async () => {
    const kinds = { agency: 'reuters', sourceKinds: ['handout'], words: 'Handouts: editorial, 14 days' };
    await add({ ...kinds, restriction: { kind: 'purpose-only', value: ['editorial'] } });
    await add({ ...kinds, restriction: { kind: 'expires-after-days', value: 14 } });
    const wire = await uploadPhoto(archive, 'A street. REUTERS/Ann Lee', { sourceKind: 'wire' });
    const handout = await uploadPhoto(archive, 'A stage. REUTERS/Ann Lee', { sourceKind: 'handout' });
    const clauses = async (photo: string) =>
      (await reasons(photo, 'outlet=world-web&purpose=advertising')).map(({ clause }) => clause);
    expect(await clauses(wire)).toEqual(['agreement']);
    expect((await clauses(handout)).sort()).toEqual(['agreement', 'expires-after-days', 'purpose-only']);
  });

  it('of the house holds for every picture of the kind', async () => {
    const restriction = { kind: 'contact-required', value: 'the picture desk' };
    const rule = await add({
      agency: null,
      sourceKinds: ['ai-generated'],
      restriction,
      words: 'Ask before AI pictures run',
    });
    const photo = await uploadPhoto(archive, 'A dream. (Yonhap)', { sourceKind: 'ai-generated' });
    expect(await reasons(photo)).toMatchObject([{ clause: 'contact-required', field: 'house rule', origin: 'house' }]);
    const change = { restriction: { kind: 'no-archive' }, words: 'Not for the archive', version: 1, reason: 'Decided' };
    const { body } = await archive.request.put(`/api/v1/standing-rules/${rule.id}`).send(change).expect(200);
    expect(body).toMatchObject({ version: 2, sourceKinds: 'all', restriction: { kind: 'no-archive' } });
    expect(await reasons(photo)).toEqual([]);
    await archive.request.put(`/api/v1/standing-rules/${rule.id}`).send(change).expect(409);
  });

  it('is not written anew where it stands so already, in whatever order', async () => {
    const within = { territories: ['JP', 'KR'], channels: ['online'] };
    const restriction = { kind: 'channel-except', value: ['tv', 'online'], within };
    const sourceKinds = ['handout', 'wire'];
    const { id } = await add({ agency: 'yonhap', sourceKinds, restriction, words: 'Not there' });
    const put = (more: object) =>
      archive.request
        .put(`/api/v1/standing-rules/${id}`)
        .send({ restriction, sourceKinds, words: 'Not there', version: 1, reason: 'Once more', ...more });
    const changes = () => archive.database.prisma.ledgerEntry.count({ where: { act: 'standing-rule-change' } });
    const before = await changes();
    const turned = {
      ...restriction,
      value: ['online', 'tv'],
      within: { channels: ['online'], territories: ['KR', 'JP'] },
    };
    const { body: same } = await put({ restriction: turned, sourceKinds: ['wire', 'handout'] }).expect(200);
    expect(same.version).toBe(1);
    expect(await changes()).toBe(before);
    expect((await put({ words: 'Never there' }).expect(200)).body.version).toBe(2);
    const fewer = { ...restriction, within: { territories: ['JP'], channels: ['online'] } };
    expect((await put({ version: 2, words: 'Never there', restriction: fewer }).expect(200)).body.version).toBe(3);
    const ofAll = { version: 3, words: 'Never there', restriction: fewer, sourceKinds: 'all' };
    expect((await put(ofAll).expect(200)).body.version).toBe(4);
    await put({}).expect(409);
    await end(id, 4).expect(200);
  });

  it('makes another supplier a widening when that one asks for less', async () => {
    const rule = await add({
      agency: 'yonhap',
      restriction: { kind: 'no-archive' },
      words: 'Never archived',
    });
    const photo = await uploadPhoto(archive, 'A street.', { supplier: 'yonhap' });
    const { body } = await archive.request
      .patch(`/api/v1/photos/${photo}`)
      .send({ supplier: 'reuters', reason: 'Came from there' })
      .expect(200);
    expect(body).toMatchObject({ supplier: 'yonhap', proposals: [{ kind: 'supplier' }] });
    await end(rule.id).expect(200);
  });
});

it('a house rule that is removed leaves its kind in review', async () => {
  const everything = { territories: 'all', channels: 'all', purposes: 'all', actions: ['publish'] };
  const rule = { sourceKind: 'reader', ...everything, reason: 'As ever' };
  await archive.request.post('/api/v1/house-rules').send(rule).expect(201);
  const photo = await uploadPhoto(archive, 'Snow in the street.', { sourceKind: 'reader' });
  expect(await reasons(photo)).toEqual([]);
  await archive.request.post('/api/v1/house-rules/reader/end').send({ reason: 'Too wide' }).expect(204);
  expect(await reasons(photo)).toMatchObject([{ clause: 'no-agreement' }]);
  await archive.request.post('/api/v1/house-rules/reader/end').send({ reason: 'Too wide' }).expect(404);
});

it('a house rule that stands so already is not written anew', async () => {
  const rule = { sourceKind: 'commissioned', territories: 'all', channels: ['tv', 'online'], purposes: 'all' };
  const post = (more: object) =>
    archive.request.post('/api/v1/house-rules').send({ ...rule, actions: ['publish'], reason: 'As ever', ...more });
  await post({}).expect(201);
  const { body } = await post({ channels: ['online', 'tv'], reason: 'Once more' }).expect(200);
  expect(body.version).toBe(1);
  expect((await post({ channels: ['online'] }).expect(201)).body.version).toBe(2);
});

it('a house rule is neither set nor replaced without a reason, and says which is missing', async () => {
  const rule = { sourceKind: 'stock', territories: 'all', channels: 'all', purposes: 'all', actions: ['publish'] };
  const post = (body: object) => archive.request.post('/api/v1/house-rules').send(body);
  const { body: first } = await post(rule).expect(400);
  expect(first.detail).toContain('reason: is missing');
  await post({ ...rule, reason: 'As ever' }).expect(201);
  const wider = { ...rule, actions: ['publish', 'archive'] };
  expect((await post(wider).expect(400)).body.detail).toContain('reason: is missing');
  expect((await post({ ...wider, reason: ' ' }).expect(400)).body.detail).toContain('reason: must not be empty');
  const { body: rules } = await archive.request.get('/api/v1/house-rules').expect(200);
  expect(rules.items).toContainEqual({ ...rule, version: 1 });
});
