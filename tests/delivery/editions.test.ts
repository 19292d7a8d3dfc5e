import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { openTestArchive, type TestArchive, uploadPhoto } from '../support/test-archive.ts';

const EVERYTHING = { territories: 'all', channels: 'all', purposes: ['editorial'], actions: ['publish', 'modify'] };
const MORNING = { days: ['mon', 'tue', 'wed', 'thu', 'fri', 'sat'], time: '06:00', zone: 'Europe/Berlin' };
const WEDNESDAY_NOON = '2026-11-25T12:00:00Z';
const THURSDAY_PAPER = '2026-11-26T05:00:00.000Z';
const FRIDAY_PAPER = '2026-11-27T05:00:00.000Z';

let archive: TestArchive;
/** A photo that is free from tonight on, one whose agreement ends tonight, and one of which one use a day was bought. */
let [embargoed, ending, counted] = ['', '', ''];

beforeAll(async () => {
  archive = await openTestArchive();
  archive.now = new Date(WEDNESDAY_NOON);
  const { request } = archive;
  for (const [name, terms] of [
    ['Staying', {}],
    ['Ending', { until: '2026-11-25' }],
    ['Counted', { quota: { uses: 1, per: 'day' } }],
  ] as const) {
    const { body } = await request.post('/api/v1/agencies').send({ name }).expect(201);
    await request
      .post('/api/v1/agreements')
      .send({ supplier: body.slug, title: name, ...EVERYTHING, ...terms })
      .expect(201);
  }
  embargoed = await uploadPhoto(archive, 'A minister. EMBARGOED UNTIL 26 NOVEMBER 2026.', { supplier: 'staying' });
  ending = await uploadPhoto(archive, 'A street.', { supplier: 'ending' });
  counted = await uploadPhoto(archive, 'A square.', { supplier: 'counted' });
});

beforeEach(async () => {
  archive.now = new Date(WEDNESDAY_NOON);
  const { prisma } = archive.database;
  await prisma.clearance.deleteMany();
  await prisma.outlet.deleteMany();
  const outlet = { channels: ['online'], territories: 'all', homeCountry: 'DE', title: 'The Day' };
  for (const more of [
    { slug: 'web', name: 'Web' },
    { slug: 'paper', name: 'Paper', clock: MORNING },
  ])
    await archive.request
      .post('/api/v1/outlets')
      .send({ ...outlet, ...more })
      .expect(201);
});

afterAll(() => archive.close());

const get = (path: string) => archive.request.get(`/api/v1/${path}`);
const verdict = async (id: string, outlet: string, more = '') =>
  (await get(`photos/${id}/verdicts?outlet=${outlet}${more}`).expect(200)).body[0];
const clear = (photo: string, outlet: string, more: object = {}) =>
  archive.request.post('/api/v1/clearances').send({ photo, outlet, story: 'A story', ...more });
const served = async (id: string) => (await archive.anonymous.get(`/d/${id}/320.jpg`)).status;
const change = (body: object) =>
  archive.request.patch('/api/v1/outlets/paper').send({ reason: 'A new printer', ...body });

describe('an outlet that comes out in editions', () => {
  it('is judged for the next one, and says for which', async () => {
    expect(await verdict(embargoed, 'web')).toMatchObject({ outcome: 'blocked', edition: null });
    expect(await verdict(embargoed, 'paper')).toMatchObject({
      ...{ outcome: 'clear', edition: THURSDAY_PAPER, at: THURSDAY_PAPER },
    });
    expect(await verdict(ending, 'web')).toMatchObject({ outcome: 'clear', at: '2026-11-25T12:00:00.000Z' });
    expect(await verdict(ending, 'paper')).toMatchObject({ outcome: 'blocked', edition: THURSDAY_PAPER });
  });

  it('is judged for an instant that is named, and for no edition then', async () => {
    const at = `&at=${WEDNESDAY_NOON}`;
    expect(await verdict(embargoed, 'paper', at)).toMatchObject({ outcome: 'blocked', edition: null });
    expect(await verdict(ending, 'paper', at)).toMatchObject({ outcome: 'clear', edition: null });
  });

  it('finds in the search, with its badges, what the verdict calls clear', async () => {
    const found = async (outlet: string) =>
      (await get(`photos?usable=${outlet}&outlet=${outlet}`).expect(200)).body.items.map(
        ({ id, verdict: { outcome } }: { id: string; verdict: { outcome: string } }) => [id, outcome],
      );
    expect(await found('web')).toEqual([counted, ending].map((id) => [id, 'clear']));
    expect(await found('paper')).toEqual([counted, embargoed].map((id) => [id, 'clear']));
    archive.now = new Date('2026-11-26T00:00:00Z');
    expect(await found('web')).toEqual([counted, embargoed].map((id) => [id, 'clear']));
  });

  it('begins its timeline with the next one, and maps it', async () => {
    expect((await get(`photos/${embargoed}/map?outlet=paper`).expect(200)).body.at).toBe(THURSDAY_PAPER);
    const { body } = await get(`photos/${embargoed}/timeline?outlet=paper`).expect(200);
    expect(body.stretches.map(({ from }: { from: string }) => from)).toEqual([THURSDAY_PAPER]);
    const now = await get(`photos/${embargoed}/timeline?outlet=paper&at=${WEDNESDAY_NOON}`).expect(200);
    expect(now.body.stretches).toHaveLength(2);
  });

  it('hands out the file for the next one, and not what that may not hold', async () => {
    const file = (id: string, outlet: string) => get(`photos/${id}/original?outlet=${outlet}&purpose=editorial`);
    await file(embargoed, 'paper').expect(200);
    await file(embargoed, 'web').expect(403);
    await file(ending, 'paper').expect(403);
    await file(ending, 'web').expect(200);
  });
});

it('a change is tried out in the next edition too', async () => {
  const { id } = await archive.database.prisma.agreement.findFirstOrThrow({ where: { title: 'Staying' } });
  const terms = { ...EVERYTHING, title: 'Staying', until: '2026-11-25' };
  const asked = { kind: 'agreement-change', change: { id, version: 1, reason: 'It ends tonight', ...terms } };
  const { body } = await archive.request.post('/api/v1/what-if').send(asked).expect(200);
  const told = (outcome: string) => ({ outcome, wouldBe: null });
  expect(body.photos.counts).toEqual([{ outlet: 'paper', from: told('clear'), to: told('blocked'), count: 1 }]);
});

describe('clearing for an edition', () => {
  it('says for which, and the address shows nothing before the terms allow it', async () => {
    const { body } = await clear(embargoed, 'paper').expect(201);
    expect(body.edition).toBe(THURSDAY_PAPER);
    expect((await get(`clearances/${body.id}`).expect(200)).body.edition).toBe(THURSDAY_PAPER);
    expect(await served(body.id)).toBe(403);
    archive.now = new Date('2026-11-25T23:59:59Z');
    expect(await served(body.id)).toBe(403);
    archive.now = new Date('2026-11-26T00:00:00Z');
    expect(await served(body.id)).toBe(200);
  });

  it('is no edition where the outlet publishes at once', async () => {
    expect((await clear(counted, 'web').expect(201)).body.edition).toBeNull();
  });

  it('is refused where another edition was looked at than the one it would be for', async () => {
    archive.now = new Date('2026-11-26T06:00:00Z');
    const { body } = await clear(embargoed, 'paper', { edition: THURSDAY_PAPER }).expect(409);
    expect(body.detail ?? body.title).toContain(FRIDAY_PAPER);
    await clear(embargoed, 'web', { edition: THURSDAY_PAPER }).expect(409);
    await clear(embargoed, 'paper', { edition: 'tomorrow' }).expect(400);
    expect((await clear(embargoed, 'paper', { edition: FRIDAY_PAPER }).expect(201)).body.edition).toBe(FRIDAY_PAPER);
  });

  it('takes a use of the day of the edition', async () => {
    await clear(counted, 'paper').expect(201);
    await clear(counted, 'paper').expect(403);
    await clear(counted, 'web').expect(201);
    await clear(counted, 'web').expect(403);
    archive.now = new Date('2026-11-26T06:00:00Z');
    await clear(counted, 'web').expect(403);
    await clear(counted, 'paper').expect(201);
  });

  it('hands out the file that it took the use for', async () => {
    const file = () => get(`photos/${counted}/original?outlet=paper&purpose=editorial`);
    await file().expect(409);
    await clear(counted, 'paper').expect(201);
    await file().expect(200);
  });

  it('keeps the edition it was for, when the outlet comes out at another time or at once', async () => {
    const { body } = await clear(embargoed, 'paper').expect(201);
    await change({ clock: { ...MORNING, time: '07:30' } }).expect(200);
    expect(await verdict(embargoed, 'paper')).toMatchObject({ edition: '2026-11-26T06:30:00.000Z' });
    await change({ clock: 'at-once' }).expect(200);
    expect(await verdict(embargoed, 'paper')).toMatchObject({ outcome: 'blocked', edition: null });
    expect((await get(`clearances/${body.id}`).expect(200)).body.edition).toBe(THURSDAY_PAPER);
  });
});

describe('the clock of an outlet', () => {
  it('is shown as it was set, the days in their order and each once', async () => {
    const clock = { ...MORNING, days: ['sun', 'mon', 'mon'] };
    const { body } = await change({ clock }).expect(200);
    expect(body.clock).toEqual({ ...MORNING, days: ['mon', 'sun'] });
    expect((await get('outlets/web').expect(200)).body.clock).toBe('at-once');
  });

  it.each([
    ['no day', { ...MORNING, days: [] }, 'clock.days: names no day'],
    ['a day that is none', { ...MORNING, days: ['monday'] }, 'clock: is neither'],
    ['a time that is none', { ...MORNING, time: '24:00' }, 'clock.time: is no time of day'],
    ['a time without a leading zero', { ...MORNING, time: '6:00' }, 'clock.time: is no time of day'],
    ['a zone that is none', { ...MORNING, zone: 'Europe/Nowhere' }, 'clock.zone: is not an IANA time zone'],
    ['no zone', { days: MORNING.days, time: MORNING.time }, 'clock: is neither'],
    ['more than a clock has', { ...MORNING, until: '2027-01-01' }, 'clock: holds what is not known here: until'],
    ['another word', 'sometimes', 'clock: is neither'],
  ])('is refused with %s', async (_, clock, problem) => {
    const { body } = await change({ clock }).expect(400);
    expect(body.detail).toContain(problem);
  });

  it('is set on the page, and told there and on the page of a photo', async () => {
    const send = (form: object) => archive.request.post('/outlets/web/changes').type('form').send(form);
    const web = { title: 'The Day', channels: 'online', homeCountry: 'KR' };
    const form = { ...web, reason: 'It is a weekly now', time: '18:15', zone: 'Asia/Seoul' };
    await send({ ...form, days: ['thu'] }).expect(303);
    const outlets = await archive.request.get('/outlets').expect(200);
    expect(outlets.text).toContain('Thu 18:15, Asia/Seoul');
    expect(outlets.text).toContain('Mon–Sat 06:00, Europe/Berlin');
    await send({ ...form, days: 'thu', time: '' }).expect(400);

    const { text } = await archive.request.get(`/photos/${embargoed}?outlet=paper`).expect(200);
    expect(text).toMatch(/Judged for the edition of <time [^>]*title="Europe\/Berlin"[^>]*>Thu 26 Nov, 06:00<\/time>/);
    expect(text).toMatch(/Judged for the edition of <time [^>]*title="Asia\/Seoul"[^>]*>Thu 26 Nov, 18:15<\/time>/);
    expect(text).toContain(`name="edition" value="${THURSDAY_PAPER}"`);
    expect(text).toContain('From its next edition on');
    const grid = await archive.request.get('/photos?outlet=paper').expect(200);
    expect(grid.text).toContain('<strong>Paper</strong> in the edition of Thu 26 Nov, 06:00');

    await send({ ...web, reason: 'Online again' }).expect(303);
    expect((await get('outlets/web').expect(200)).body.clock).toBe('at-once');
  });

  it('is told with each clearance, in its history, and why its address is refused still', async () => {
    const form = { photo: embargoed, outlet: 'paper', story: 'The minister', purpose: 'editorial' };
    const send = (edition: string) =>
      archive.request
        .post('/clearances')
        .type('form')
        .send({ ...form, edition });
    await send(FRIDAY_PAPER).expect(409);
    await send(THURSDAY_PAPER).expect(303);
    const { text } = await archive.request.get(`/photos/${embargoed}`).expect(200);
    expect(text).toMatch(/for the edition of <time [^>]*>Thu 26 Nov, 06:00<\/time>/);
    expect(text).toContain('Its address is refused now: the edition is not out yet');
    expect(text).toContain('Cleared for Paper, edition of 26 Nov 2026, 05:00 UTC');
  });

  it('cannot be half a clock in the database', async () => {
    const { prisma } = archive.database;
    const where = { slug: 'web' };
    await expect(prisma.outlet.update({ where, data: { editionTime: '06:00' } })).rejects.toThrow();
    await expect(prisma.outlet.update({ where, data: { editionDays: ['mon'] } })).rejects.toThrow();
  });
});

/** After the others: it is one more photo. */
it('an outlet with editions can answer otherwise as soon as the last edition before an end is out', async () => {
  const words = 'A bridge. NOT FOR USE AFTER 28 NOVEMBER 2026.';
  const expiring = await uploadPhoto(archive, words, { supplier: 'staying' });
  expect(await verdict(expiring, 'web')).toMatchObject({ outcome: 'clear', changesAt: '2026-11-29T00:00:00.000Z' });
  const SATURDAY_PAPER = '2026-11-28T05:00:00.000Z';
  expect(await verdict(expiring, 'paper')).toMatchObject({ outcome: 'clear', changesAt: SATURDAY_PAPER });
  archive.now = new Date(SATURDAY_PAPER);
  expect(await verdict(expiring, 'paper')).toMatchObject({ outcome: 'clear', changesAt: SATURDAY_PAPER });
  archive.now = new Date(Date.parse(SATURDAY_PAPER) + 1);
  expect(await verdict(expiring, 'paper')).toMatchObject({ outcome: 'blocked', at: '2026-11-30T05:00:00.000Z' });
});
