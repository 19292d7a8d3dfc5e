import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { furnish, openTestArchive, type Requests, type TestArchive, uploadPhoto } from '../support/test-archive.ts';

interface Item {
  photo: string;
  outlet: string;
  from: { outcome: string };
  to: { outcome: string };
}

let archive: TestArchive;
let manager: Requests;
let seattle: string;
let chicago: string;
let ordered: string;
let ruled: string;
let clearance: string;

beforeAll(async () => {
  archive = await openTestArchive();
  await furnish(archive);
  manager = await archive.signIn(['rights-manager']);
  seattle = await uploadPhoto(archive, 'A parade. SEATTLE OUT. (Yonhap)');
  chicago = await uploadPhoto(archive, 'A parade. CHICAGO OUT. (Yonhap)');
  ordered = await uploadPhoto(archive, 'A quiet street. (Yonhap)');
  await uploadPhoto(archive, 'A quiet street. (Yonhap)');
  const { body } = await archive.request
    .post('/api/v1/clearances')
    .send({ photo: ordered, outlet: 'world-web', story: 'A walk' })
    .expect(201);
  clearance = body.id;
  const out = { kind: 'publication-except', value: ['seattle'] };
  const reach = { kind: 'photos', photos: [ordered] };
  const order = { kind: 'house', reach, restriction: out, reason: 'Asked by our lawyers' };
  await manager
    .post('/api/v1/orders')
    .send({ ...order, reviewOn: '2026-06-01' })
    .expect(201);
  ruled = await uploadPhoto(archive, 'A hall. (KCNA via Yonhap)');
  await manager.post('/api/v1/standing-rules').send(ruleOf(out)).expect(201);
});

afterAll(() => archive.close());

const ruleOf = (restriction: object) => ({ agency: 'kcna', restriction, words: 'Not for Seattle' });
const ask = (kind: string, change: object) => archive.request.post('/api/v1/what-if').send({ kind, change });
const settle = (name: string, means: string[], more: object = {}) => ({ name, means, reason: 'Asked them', ...more });
const movesIn = (items: Item[], outlet: string) =>
  Object.fromEntries(
    items.filter((item) => item.outlet === outlet).map(({ photo, from, to }) => [photo, [from.outcome, to.outcome]]),
  );

describe('what if a name of a title', () => {
  it('meant none of ours: whatever waits for that would be clear, and nothing else is judged or written', async () => {
    const ledger = await archive.database.prisma.ledgerEntry.count();
    const { body } = await ask('title-name', settle('SEATTLE', [])).expect(200);
    expect(body.photos).toMatchObject({ total: 3, judged: 3, changed: 3 });
    expect(movesIn(body.photos.items, 'world-web')).toEqual({
      [seattle]: ['review', 'clear'],
      [ordered]: ['review', 'clear'],
      [ruled]: ['review', 'clear'],
    });
    expect(body.clearances).toMatchObject({
      ...{ total: 1, judged: 1, changed: 1 },
      items: [
        { clearance, from: { outcome: 'review' }, to: { outcome: 'clear' }, isServed: { from: false, to: true } },
      ],
    });
    expect(await archive.database.prisma.titleName.count()).toBe(0);
    expect(await archive.database.prisma.ledgerEntry.count()).toBe(ledger);
  });

  it('meant one of ours: it would be blocked there and clear elsewhere', async () => {
    const { body } = await ask('title-name', settle('Chicago', ['World web'])).expect(200);
    expect(body.photos).toMatchObject({ total: 1, judged: 1, changed: 1 });
    expect(movesIn(body.photos.items, 'world-web')).toEqual({ [chicago]: ['review', 'blocked'] });
    expect(movesIn(body.photos.items, 'seoul-print')).toEqual({ [chicago]: ['review', 'clear'] });
    expect(body.clearances).toMatchObject({ total: 0, changed: 0 });
  });

  it('that nothing mentions was settled: nothing changes', async () => {
    const { body } = await ask('title-name', settle('Boston', [])).expect(200);
    expect(body).toMatchObject({ photos: { total: 0, changed: 0 }, clearances: { total: 0, changed: 0 } });
  });

  it('is refused as it would be where it is saved', async () => {
    await ask('title-name', settle('Chicago', ['Chicago Post'])).expect(400);
    await ask('title-name', settle('World web', [])).expect(400);
    await ask('title-name', { name: 'Chicago' }).expect(400);
    await ask('title-name-undo', { id: '00000000-0000-7000-8000-000000000000', reason: 'A slip' }).expect(404);
  });

  it('meant something else, or nothing any more: what was clear would wait, just as once it is saved', async () => {
    const { body: said } = await manager.post('/api/v1/title-names').send(settle('Seattle', [])).expect(201);
    const other = settle('Seattle', ['World web'], { replaces: said.id });
    const { body: changed } = await ask('title-name', other).expect(200);
    expect(movesIn(changed.photos.items, 'world-web')[seattle]).toEqual(['clear', 'blocked']);
    expect(movesIn(changed.photos.items, 'seoul-print')).toEqual({});
    const { body } = await ask('title-name-undo', { id: said.id, reason: 'A slip' }).expect(200);
    expect(movesIn(body.photos.items, 'seoul-print')).toEqual({
      [seattle]: ['clear', 'review'],
      [ordered]: ['clear', 'review'],
      [ruled]: ['clear', 'review'],
    });
    await manager.post(`/api/v1/title-names/${said.id}/undo`).send({ reason: 'A slip' }).expect(200);
    const { body: verdicts } = await archive.request.get(`/api/v1/photos/${ruled}/verdicts?outlet=seoul-print`);
    expect(verdicts[0].outcome).toBe('review');
  });

  it('is asked about on the page of outlets, and saved from there as it was filled in', async () => {
    const { text: outlets } = await manager.get('/outlets').expect(200);
    expect(outlets).toContain('formaction="/what-if/title-name?of="');
    const form = { name: 'CHICAGO', none: 'yes', reason: 'Ours are elsewhere' };
    const { text } = await manager.post('/what-if/title-name').type('form').send(form).expect(200);
    expect(text).toContain('1 photo and 0 clearances change');
    expect(text).toMatch(/action="\/title-names".*name="none" value="yes"/s);
    await manager.post('/what-if/title-name').type('form').send({ name: 'CHICAGO', reason: 'No' }).expect(400);
    await manager.post('/title-names').type('form').send(form).expect(303);
    const { id } = await archive.database.prisma.titleName.findFirstOrThrow({ where: { name: 'CHICAGO' } });
    const { text: undone } = await manager
      .post(`/what-if/title-name-undo?of=${id}`)
      .type('form')
      .send({ reason: 'A slip' });
    expect(undone).toMatch(/1 photo and 0 clearances change.*action="\/title-names\/[^"]*\/undo"/s);
  });
});
