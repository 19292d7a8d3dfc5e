import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { openTestArchive, type TestArchive, uploadPhoto } from '../support/test-archive.ts';

const EVERYTHING = { territories: 'all', channels: 'all', purposes: ['editorial'] };
const NO_RIGHT = 'The agreement with Own only gives no right to pass it on.';

let archive: TestArchive;
/** A photo we may publish and not pass on, one we may do both with, and one whose own words forbid to pass it on. */
let [ours, theirs, kept] = ['', '', ''];

beforeAll(async () => {
  archive = await openTestArchive();
  const { request } = archive;
  for (const [name, actions] of [
    ['Own only', ['publish', 'modify']],
    ['Syndicate', ['publish', 'redistribute']],
  ] as const) {
    const { body } = await request.post('/api/v1/agencies').send({ name }).expect(201);
    await request
      .post('/api/v1/agreements')
      .send({ supplier: body.slug, ...EVERYTHING, actions })
      .expect(201);
  }
  const outlet = { channels: ['online'], territories: 'all', homeCountry: 'KR' };
  for (const more of [
    { slug: 'web', name: 'Web' },
    { slug: 'sister', name: 'Sister & Sons', partner: true },
  ])
    await request
      .post('/api/v1/outlets')
      .send({ ...outlet, ...more })
      .expect(201);
  ours = await uploadPhoto(archive, 'A street.', { supplier: 'own-only' });
  theirs = await uploadPhoto(archive, 'A square.', { supplier: 'syndicate' });
  kept = await uploadPhoto(archive, 'A bridge. (No Redistribution)', { supplier: 'syndicate' });
});

beforeEach(async () => {
  archive.now = new Date('2026-03-10T03:00:00Z');
  await archive.database.prisma.outlet.update({ where: { slug: 'web' }, data: { partner: false } });
});

afterAll(() => archive.close());

const get = (path: string) => archive.request.get(`/api/v1/${path}`);
const verdict = async (id: string, outlet: string, more = '') =>
  (await get(`photos/${id}/verdicts?outlet=${outlet}${more}`).expect(200)).body[0];
const clear = (photo: string, outlet: string) =>
  archive.request.post('/api/v1/clearances').send({ photo, outlet, story: 'A story' });
const change = (body: object) =>
  archive.request.patch('/api/v1/outlets/web').send({ reason: 'Told by the lawyers', ...body });

describe('a partner’s outlet', () => {
  it('is judged as redistribution where it would be published, and says so', async () => {
    const refused = await verdict(ours, 'sister');
    expect(refused).toMatchObject({ outcome: 'blocked', action: 'redistribute', partner: true });
    expect(refused.reasons.map(({ sentence }: { sentence: string }) => sentence)).toEqual([NO_RIGHT]);
    expect(await verdict(theirs, 'sister')).toMatchObject({ outcome: 'clear', action: 'redistribute' });
    const words = await verdict(kept, 'sister');
    expect(words.reasons.map(({ clause }: { clause: string }) => clause)).toEqual(['no-redistribution']);
    for (const id of [ours, theirs, kept])
      expect(await verdict(id, 'web')).toMatchObject({ outcome: 'clear', action: 'publish', partner: false });
  });

  it('is asked for both where it alters or sells on what it was given', async () => {
    const altered = await verdict(ours, 'sister', '&action=modify');
    expect(altered).toMatchObject({ outcome: 'blocked', action: 'modify' });
    expect(altered.reasons.map(({ sentence }: { sentence: string }) => sentence)).toEqual([NO_RIGHT]);
    expect(await verdict(ours, 'web', '&action=modify')).toMatchObject({ outcome: 'clear', action: 'modify' });
    expect(await verdict(theirs, 'sister', '&action=resell')).toMatchObject({ outcome: 'blocked', action: 'resell' });
  });

  it('asks in clearances and downloads what it asks in verdicts', async () => {
    const { body } = await clear(ours, 'sister').expect(403);
    expect(body.reasons[0].sentence).toBe(NO_RIGHT);
    await get(`photos/${ours}/original?outlet=sister&purpose=editorial`).expect(403);
    await clear(theirs, 'sister').expect(201);
    await get(`photos/${theirs}/original?outlet=sister&purpose=editorial`).expect(200);
  });

  it('finds in the search just what it may use', async () => {
    const found = async (outlet: string) =>
      (await get(`photos?usable=${outlet}&outlet=${outlet}`).expect(200)).body.items.map(
        ({ id, verdict: { outcome } }: { id: string; verdict: { outcome: string } }) => [id, outcome],
      );
    expect(await found('sister')).toEqual([[theirs, 'clear']]);
    expect(await found('web')).toEqual([kept, theirs, ours].map((id) => [id, 'clear']));
  });

  it('is on the map and the timeline what it is in the verdict', async () => {
    const map = await get(`photos/${ours}/map?outlet=sister`).expect(200);
    expect(map.body.countries.clear).toEqual([]);
    const { body } = await get(`photos/${ours}/timeline?outlet=sister`).expect(200);
    expect(body.stretches.map(({ verdict: { outcome } }: { verdict: { outcome: string } }) => outcome)).toEqual([
      'blocked',
    ]);
  });

  it('is counted so when a change of agreement is tried out', async () => {
    const { prisma } = archive.database;
    const { id } = await prisma.agreement.findFirstOrThrow({ where: { agency: { slug: 'own-only' } } });
    const change = { id, version: 1, reason: 'Bought', ...EVERYTHING, actions: ['publish', 'redistribute'] };
    const asked = { kind: 'agreement-change', change };
    const tried = await archive.request.post('/api/v1/what-if').send(asked).expect(200);
    expect(tried.body.photos.counts).toEqual([{ outlet: 'sister', from: BLOCKED, to: CLEAR, count: 1 }]);
  });

  it('is told on the page of a photo and on that of outlets', async () => {
    const { text } = await archive.request.get(`/photos/${ours}?outlet=sister`).expect(200);
    expect(text).toContain('Judged as redistribution, because Sister &amp; Sons is a partner’s outlet.');
    expect(text.match(/Judged as redistribution/g)).toHaveLength(1);
    const outlets = await archive.request.get('/outlets').expect(200);
    expect(outlets.text.match(/use there is redistribution/g)).toHaveLength(1);
  });
});

const BLOCKED = { outcome: 'blocked', wouldBe: null };
const CLEAR = { outcome: 'clear', wouldBe: null };

describe('an outlet that becomes a partner’s', () => {
  const served = async (id: string) => (await archive.anonymous.get(`/d/${id}/320.jpg`)).status;

  it('refuses what was cleared there before and may not be passed on, until it is ours again', async () => {
    const cleared = (await clear(ours, 'web').expect(201)).body.id;
    expect(await served(cleared)).toBe(200);
    expect((await change({ partner: true }).expect(200)).body).toMatchObject({ partner: true, title: 'Web' });
    expect(await served(cleared)).toBe(403);
    await get(`photos/${ours}/original?outlet=web&purpose=editorial`).expect(403);
    const { text } = await archive.request.get(`/photos/${ours}`).expect(200);
    expect(text).toContain('Its address is refused now: the terms have changed since.');
    await change({ partner: false }).expect(200);
    expect(await served(cleared)).toBe(200);
  });

  it('keeps what was cleared and may be passed on', async () => {
    const cleared = (await clear(theirs, 'web').expect(201)).body.id;
    await change({ partner: true }).expect(200);
    expect(await served(cleared)).toBe(200);
  });

  it('is changed by a rights manager in person, with a reason that the ledger keeps', async () => {
    await change({ partner: true, reason: '' }).expect(400);
    await change({}).expect(400);
    await change({ partner: 'yes' }).expect(400);
    const editor = await archive.signIn(['editor']);
    await editor.patch('/api/v1/outlets/web').send({ partner: true, reason: 'I want to' }).expect(403);
    await archive.script.patch('/api/v1/outlets/web').send({ partner: true, reason: 'A script' }).expect(403);
    await change({ partner: true }).expect(200);
    const entry = await archive.database.prisma.ledgerEntry.findFirst({
      where: { act: 'outlet-change' },
      orderBy: { seq: 'desc' },
    });
    expect(entry?.detail).toMatchObject({
      before: { partner: false },
      after: { partner: true },
      reason: 'Told by the lawyers',
    });
  });
});
