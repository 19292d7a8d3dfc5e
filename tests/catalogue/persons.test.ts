import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { FOUNDING_CAPTIONS, furnish, openTestArchive, type TestArchive, uploadPhoto } from '../support/test-archive.ts';

type Person = Awaited<ReturnType<TestArchive['signIn']>>;

const FANS = 'Fans cheer in Lyon on Sunday. REUTERS/Jane Roe';
const WHY = { reason: 'The desk knows' };

let archive: TestArchive;
let manager: Person;
let editor: Person;

beforeAll(async () => {
  archive = await openTestArchive();
  await furnish(archive);
  editor = await archive.signIn(['editor']);
  manager = await archive.signIn(['rights-manager']);
});

afterAll(() => archive.close());

/** A photo that shows these people. */
async function showing(...names: string[]): Promise<string> {
  const id = await uploadPhoto(archive, FANS);
  const people = names.map((name) => ({ name, position: null }));
  await editor.patch(`/api/v1/photos/${id}`).send({ people }).expect(200);
  return id;
}

const listed = async (q: string) => (await editor.get('/api/v1/persons').query({ q }).expect(200)).body.items;
const named = async (q: string) => (await listed(q))[0].id as string;
const person = async (id: string) => (await editor.get(`/api/v1/persons/${id}`).expect(200)).body;
const namesOf = (view: { names: { name: string }[] }) => view.names.map(({ name }) => name);
const act = (path: string, body: object, status = 201) =>
  editor
    .post(`/api/v1${path}`)
    .send({ ...WHY, ...body })
    .expect(status);
const merge = async (id: string, other: string) => (await act(`/persons/${id}/merges`, { other })).body;
const split = async (id: string, names: string[]) => (await act(`/persons/${id}/splits`, { names })).body;
const undo = async (change: string, status = 200) => (await act(`/person-changes/${change}/undo`, {}, status)).body;
const found = async (q: string) =>
  (await editor.get('/api/v1/photos').query({ q }).expect(200)).body.items.map(({ id }: { id: string }) => id);
const order = async (reach: object) =>
  (
    await manager
      .post('/api/v1/orders')
      .send({ kind: 'house', reason: 'The family asked', reach, reviewOn: '2026-06-01' })
      .expect(201)
  ).body.id as string;
const outcome = async (photo: string) =>
  (await editor.get(`/api/v1/photos/${photo}/verdicts?outlet=world-web`).expect(200)).body[0].outcome as string;

describe('a person', () => {
  it('is there once a caption names them, with the photos that show and that mention them', async () => {
    const shown = await uploadPhoto(archive, FOUNDING_CAPTIONS[1]);
    const [kim] = await listed('kim jong un');
    expect(kim).toEqual({
      id: expect.any(String),
      name: 'Kim Jong Un',
      names: [{ name: 'Kim Jong Un', script: 'Latin', photos: 1, byHand: false }],
      depicted: 1,
      mentioned: 0,
    });
    await uploadPhoto(archive, FOUNDING_CAPTIONS[2]);
    expect(await listed('Lyubimova')).toMatchObject([{ depicted: 2, mentioned: 0 }]);
    expect(await found('person:"KIM JONG-UN"')).toEqual([shown]);
  });

  it('is one in all spellings of a name, and in both orders where the name tells which is which', async () => {
    await showing('Orbán Viktor');
    await showing('Viktor Orban');
    await showing('VIKTOR ORBÁN', 'Orban, Viktor');
    expect(await listed('orban')).toMatchObject([{ depicted: 3, name: 'Orbán Viktor' }]);
    await showing('Kim Jong Il');
    expect(await listed('Kim Jong')).toMatchObject([{ name: 'Kim Jong Il' }, { name: 'Kim Jong Un' }]);
  });

  it('is one even when two spellings of a name come at the same moment', async () => {
    const [one, other] = [await uploadPhoto(archive, FANS), await uploadPhoto(archive, FANS)];
    const put = (id: string, name: string) =>
      editor
        .patch(`/api/v1/photos/${id}`)
        .send({ people: [{ name, position: null }] })
        .expect(200);
    await Promise.all([put(one, 'Park Chan-wook'), put(other, 'Chan-wook Park')]);
    expect(await listed('chan-wook')).toMatchObject([{ depicted: 2 }]);
  });

  it('is found by a part of a name, in whatever way it is cut into words', async () => {
    await showing('Ursula Beforehand');
    await showing('Kang Hyun-woo');
    for (const part of ['hyunwoo', 'Hyun Woo', 'yun', 'kang-hyun', 'Hyun-woo Kang'])
      expect(await listed(part)).toMatchObject([{ name: 'Kang Hyun-woo' }]);
    expect(await listed('la be')).toMatchObject([{ name: 'Ursula Beforehand' }]);
    expect(await listed('labe')).toEqual([]);
    expect(await listed('100%_')).toEqual([]);
  });

  it('may be somebody of another script, which is said and not done', async () => {
    await showing('김정은');
    const kim = await person(await named('kim jong un'));
    expect(kim.likely).toMatchObject([{ name: '김정은', depicted: 1 }]);
    expect((await person(kim.likely[0].id)).likely).toMatchObject([{ name: 'Kim Jong Un' }]);
    expect(await found('person:김정은')).toHaveLength(1);
  });

  it('is told apart in a search where a photo only mentions them, under any of their names', async () => {
    const both = await showing('Mina Pictured', 'Otto Mentioned');
    const other = await showing('Mina Pictured');
    await archive.database.prisma.photoPerson.create({
      data: { photoId: other, ordinal: 9, name: 'Otto Mentioned', mentioned: true },
    });
    expect(await found('person:"otto mentioned"')).toEqual([other, both]);
    const grid = async (q: string) => (await editor.get('/photos').query({ q }).expect(200)).text;
    const cardsIn = async (q: string) => (await grid(q)).split('data-card').slice(1);
    const ofOtto = await cardsIn('person:mentioned');
    expect(ofOtto[0]).toContain('Mentioned, not pictured: Otto Mentioned');
    expect(ofOtto[1]).not.toContain('not pictured');
    expect((await cardsIn('person:pictured person:otto'))[0]).not.toContain('not pictured: Mina');
    expect(await grid('person:"Mina Pictured"')).not.toContain('not pictured');
    expect(await grid('fans')).not.toContain('not pictured');
  });

  it('has names of all scripts once somebody says so, and is found by each', async () => {
    const korean = await named('김정은');
    const kim = await named('kim jong un');
    await merge(kim, korean);
    for (const name of ['金正恩', 'Ким Чен Ын']) await act(`/persons/${kim}/names`, { name });
    const view = await person(kim);
    expect(namesOf(view)).toEqual(['Kim Jong Un', '김정은', '金正恩', 'Ким Чен Ын']);
    expect(view).toMatchObject({ depicted: 2, likely: [] });
    const inChinese = await showing('金正恩');
    const all = await found('person:"Kim Jong Un"');
    expect(all).toHaveLength(3);
    expect(all).toContain(inChinese);
    for (const name of ['김정은', '金正恩', 'Ким Чен Ын', 'jong-un'])
      expect(await found(`person:"${name}"`)).toEqual(all);
    expect(await listed('чен ын')).toMatchObject([{ id: kim, depicted: 3 }]);
    expect((await person(korean)).id).toBe(kim);
  });

  it('may have a name as long as a name can be, of signs that stand for whole sentences', async () => {
    const long = '﷽'.repeat(400);
    const id = await showing(long, 'x'.repeat(500), '🎞'.repeat(250));
    expect(await found(`person:${'x'.repeat(300)}`)).toEqual([id]);
    expect(await found(`person:${'﷽'.repeat(100)}`)).toEqual([id]);
  });

  it('counts a photo that shows and mentions them as one that shows them', async () => {
    const id = await showing('Jane Roe-Doe');
    await archive.database.prisma.photoPerson.create({
      data: { photoId: id, ordinal: 9, name: 'Jane Roe-Doe', mentioned: true },
    });
    expect(await listed('roe-doe')).toMatchObject([{ depicted: 1, mentioned: 0 }]);
    await archive.database.prisma.photo.update({ where: { id }, data: { status: 'deleted' } });
    expect(await listed('roe-doe')).toMatchObject([{ depicted: 0, mentioned: 0 }]);
  });
});

describe('names', () => {
  it('are given, and taken back as long as no photo carries them', async () => {
    await showing('Given One');
    const id = await named('given one');
    const {
      body: { changes },
    } = await act(`/persons/${id}/names`, { name: 'Gegeben Eins' });
    expect(changes).toMatchObject([{ kind: 'name', names: ['Gegeben Eins'], reason: WHY.reason, undone: null }]);
    const after = await undo(changes[0].id);
    expect(namesOf(after)).toEqual(['Given One']);
    expect(after.changes).toMatchObject([{ undone: { reason: WHY.reason } }]);
    await undo(changes[0].id, 409);
    const again = (await act(`/persons/${id}/names`, { name: 'Gegeben Eins' })).body.changes[0].id;
    await showing('GEGEBEN EINS');
    expect((await undo(again, 409)).detail).toContain('Split it off instead');
  });

  it('are one person’s: who has one already is named', async () => {
    await showing('Taken Name');
    await showing('Other Name');
    const other = await named('other name');
    const problem = (await act(`/persons/${other}/names`, { name: 'TAKEN NAME' }, 409)).body.detail;
    expect(problem).toContain('is a name of Taken Name');
    expect((await act(`/persons/${other}/names`, { name: 'other-name' }, 409)).body.detail).toContain('already');
    await act(`/persons/${other}/names`, { name: '…' }, 400);
    const several = (await act(`/persons/${other}/names`, { name: 'Erste Person, Zweite Person' }, 400)).body.detail;
    expect(several).toContain('reads as several names');
    await act(`/persons/${other}/merges`, { other }, 409);
    await act(`/persons/${other}/splits`, { names: ['Other Name'] }, 400);
    await act(`/persons/${other}/splits`, { names: ['Taken Name'] }, 400);
  });

  it('are split off with their photos and come back by undoing it', async () => {
    const [first, second] = [await showing('Split First'), await showing('Split Second')];
    const id = await named('split first');
    await merge(id, await named('split second'));
    const parted = await split(id, ['Split First']);
    expect(parted).toMatchObject({ name: 'Split Second', depicted: 1, other: { name: 'Split First', depicted: 1 } });
    expect(await found('person:"split first"')).toEqual([first]);
    expect(await found('person:"split second"')).toEqual([second]);
    expect((await person(parted.other.id)).changes).toMatchObject([{ kind: 'split', other: id }]);
    const back = await undo(parted.changes[0].id);
    expect(namesOf(back).toSorted()).toEqual(['Split First', 'Split Second']);
    expect((await person(parted.other.id)).id).toBe(id);
  });

  it('come apart again when a merge is undone, and not from under a later change', async () => {
    await showing('Merge One');
    await showing('Merge Two');
    const [one, two] = [await named('merge one'), await named('merge two')];
    const merged = (await merge(one, two)).changes[0].id;
    const later = await split(one, ['Merge Two']);
    expect((await undo(merged, 409)).detail).toContain('Undo what was done with them since first');
    await undo(later.changes[0].id);
    expect(namesOf(await undo(merged))).toEqual(['Merge One']);
    expect(namesOf(await person(two))).toEqual(['Merge Two']);
  });

  it('are in the ledger, with who and why', async () => {
    const acts = await archive.database.prisma.ledgerEntry.findMany({ where: { act: { startsWith: 'person-' } } });
    expect(new Set(acts.map((entry) => entry.act))).toEqual(
      new Set(['person-name', 'person-merge', 'person-split', 'person-undo']),
    );
    for (const { actor, rule, detail } of acts) {
      expect(actor).toContain('@');
      expect(rule).toContain('edit-persons');
      expect(detail).toMatchObject({ id: expect.any(String), reason: WHY.reason, names: expect.any(Array) });
    }
  });
});

describe('an order on a person', () => {
  it('holds for every name they have, and for those they are given later', async () => {
    const [latin, cyrillic] = [await showing('Ordered Olga'), await showing('Заказанная Ольга')];
    const id = await named('ordered olga');
    const made = await order({ kind: 'person', names: ['ORDERED-OLGA'] });
    expect(await Promise.all([latin, cyrillic].map(outcome))).toEqual(['blocked', 'clear']);
    await merge(id, await named('заказанная'));
    expect(await Promise.all([latin, cyrillic].map(outcome))).toEqual(['blocked', 'blocked']);
    await act(`/persons/${id}/names`, { name: '受命奥尔加' });
    expect(await outcome(await showing('受命奥尔加'))).toBe('blocked');
    expect((await manager.get(`/api/v1/persons/${id}`).expect(200)).body.orders).toEqual([made]);
    const { body: usable } = await editor.get('/api/v1/photos?usable=world-web&limit=200').expect(200);
    expect(usable.items.map((photo: { id: string }) => photo.id)).not.toContain(cyrillic);
  });

  it('is not lifted by a split: not from the photos there are, nor from those that come', async () => {
    const [latin, arabic] = [await showing('Kept Karim'), await showing('كريم المحفوظ')];
    const id = await named('kept karim');
    await merge(id, await named('كريم'));
    await order({ kind: 'person', names: ['Kept Karim'] });
    const { other } = await split(id, ['كريم المحفوظ']);
    const later = await showing('كريم المحفوظ');
    expect(await Promise.all([latin, arabic, later].map(outcome))).toEqual(['blocked', 'blocked', 'blocked']);
    const [made] = (await manager.get(`/api/v1/persons/${other.id}`).expect(200)).body.orders;
    const { names } = (await manager.get(`/api/v1/orders/${made}`).expect(200)).body;
    expect(names.toSorted()).toEqual(['Kept Karim', 'كريم المحفوظ']);
    // And on: whatever becomes of the part that was split off.
    await showing('Karim of Another Name');
    await merge(other.id, await named('karim of another'));
    expect(await outcome(await showing('Karim of Another Name'))).toBe('blocked');
  });

  it('is not lifted by splitting off the very name it names', async () => {
    const [one, two] = [await showing('Named Nora'), await showing('Nora Called Otherwise')];
    const id = await named('named nora');
    await merge(id, await named('nora called'));
    await order({ kind: 'person', names: ['Named Nora'] });
    await split(id, ['Named Nora']);
    expect(await Promise.all([one, two].map(outcome))).toEqual(['blocked', 'blocked']);
  });

  it('is not lifted by undoing a merge or taking a name back', async () => {
    const [one, two] = [await showing('Undone Uma'), await showing('Uma Before')];
    const id = await named('undone uma');
    const merged = (await merge(id, await named('uma before'))).changes[0].id;
    await order({ kind: 'person', names: ['Undone Uma'] });
    const name = (await act(`/persons/${id}/names`, { name: 'Uma By Hand' })).body.changes[0].id;
    await undo(name);
    await undo(merged);
    const later = await showing('Uma By Hand');
    expect(await Promise.all([one, two, later].map(outcome))).toEqual(['blocked', 'blocked', 'blocked']);
  });

  it('that a search finds follows merges and is not lifted by a split either', async () => {
    const [one, two] = [await showing('Sought Sam'), await showing('Sam Elsewhere')];
    const free = await showing('Somebody Free');
    const id = await named('sought sam');
    await order({ kind: 'search', query: 'person:"sought sam" cheer' });
    expect(await Promise.all([one, two].map(outcome))).toEqual(['blocked', 'clear']);
    await merge(id, await named('sam elsewhere'));
    expect(await Promise.all([one, two, free].map(outcome))).toEqual(['blocked', 'blocked', 'clear']);
    await split(id, ['Sam Elsewhere']);
    const later = await showing('Sam Elsewhere');
    expect(await Promise.all([one, two, later, free].map(outcome))).toEqual(['blocked', 'blocked', 'blocked', 'clear']);
  });

  it('holds no more once two people have ended it', async () => {
    const photo = await showing('Freed Frida');
    const id = await order({ kind: 'person', names: ['Freed Frida'] });
    await manager.post(`/api/v1/orders/${id}/end-request`).send(WHY).expect(200);
    await (await archive.signIn(['rights-manager'])).post(`/api/v1/orders/${id}/end`).send(WHY).expect(200);
    expect(await outcome(photo)).toBe('clear');
  });
});

describe('a search for a part of thousands of names', () => {
  it('finds the photos all the same', async () => {
    await archive.database.prisma.$executeRaw`
      WITH born AS (
        INSERT INTO persons (id, name) SELECT gen_random_uuid(), 'Crowd ' || n FROM generate_series(1, 6000) n RETURNING id, name)
      INSERT INTO person_names (key, name, match_key, person_id)
      SELECT name_key(name), name, name_key(name), id FROM born`;
    const photos = [await showing('Crowd 77'), await showing('Crowd 78')];
    expect(await found('person:crowd')).toEqual(photos.toReversed());
    expect(await found('person:"Crowd 78"')).toEqual(photos.slice(1));
    expect(await found('person:crowd keyword:nothing')).toEqual([]);
  });
});
