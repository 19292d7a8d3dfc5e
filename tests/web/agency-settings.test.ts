import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { furnish, openTestArchive, type Requests, type TestArchive, uploadPhoto } from '../support/test-archive.ts';

const KOREA_ONLY = 'A street. (For Use Only in the Republic of Korea) (Yonhap)';
const GERMANY_OUT = 'A square. (GERMANY OUT) (Yonhap)';

let archive: TestArchive;
let manager: Requests;
let koreaOnly: string;
let germanyOut: string;

beforeAll(async () => {
  archive = await openTestArchive();
  await furnish(archive);
  manager = await archive.signIn(['rights-manager']);
  koreaOnly = await uploadPhoto(archive, KOREA_ONLY);
  germanyOut = await uploadPhoto(archive, GERMANY_OUT);
});

afterAll(() => archive.close());

beforeEach(async () => {
  archive.now = new Date('2026-03-01T12:00:00Z');
  await set({ stage: null, newUseEnds: [], clientBases: [] });
});

const set = (change: object, agency = 'yonhap') =>
  manager.post(`/api/v1/agencies/${agency}/settings`).send({ reason: 'We still learn how they write', ...change });

async function verdictOf(photo: string, outlet = 'world-web') {
  const { body } = await archive.request.get(`/api/v1/photos/${photo}/verdicts?outlet=${outlet}`).expect(200);
  return body[0];
}

const clear = (photo: string, more: object = {}) =>
  archive.request.post('/api/v1/clearances').send({ photo, outlet: 'world-web', story: 'A walk', ...more });

const pathOf = (url: string) => new URL(url).pathname;
const acts = async (act: string) => (await archive.database.prisma.ledgerEntry.findMany({ where: { act } })).length;

describe('the stage of an agency', () => {
  it('needs a reason and an end that is ahead and not far', async () => {
    const observe = (until: string, more: object = {}) => set({ stage: { stage: 'observe', until }, ...more });
    await observe('2026-03-20', { reason: '' }).expect(400);
    await set({ stage: { stage: 'observe' } }).expect(400);
    expect((await observe('2026-02-28').expect(400)).body.detail).toContain('until: is over already');
    expect((await observe('2026-09-01').expect(400)).body.detail).toContain('more than 90 days ahead');
    await set({ stage: { stage: 'block', until: '2026-03-20' } }).expect(400);
    const { body } = await archive.request.get('/api/v1/agencies/yonhap/settings').expect(200);
    expect(body).toEqual({ stage: null, newUseEnds: [], clientBases: [] });
  });

  it('is kept with who set it and why, and every change of it in the ledger', async () => {
    const before = await acts('agency-setting');
    const { body } = await set({ stage: { stage: 'warn', until: '2026-03-20' } }).expect(201);
    expect(body.stage).toEqual({
      stage: 'warn',
      reason: 'We still learn how they write',
      until: '2026-03-21T00:00:00.000Z',
      by: expect.stringContaining('@desk.example'),
    });
    expect((await archive.request.get('/api/v1/agencies/yonhap/settings')).body).toEqual(body);
    expect(await acts('agency-setting')).toBe(before + 1);
  });

  it('is not written anew where nothing of it changes, and stays with who said it', async () => {
    const stage = { stage: 'warn', until: '2026-03-20' };
    const { body: first } = await set({ stage }).expect(201);
    const before = await acts('agency-setting');
    const { body: alone } = await set({ reason: 'A reason alone' }).expect(400);
    expect(alone.detail).toContain('changes nothing: send stage, newUseEnds or clientBases');
    const { body: again } = await set({ stage, newUseEnds: [] }).expect(200);
    expect(again).toEqual(first);
    expect(await acts('agency-setting')).toBe(before);
    const { body: more } = await set({ stage, clientBases: ['out'], reason: 'As they write' }).expect(201);
    expect(more.stage).toEqual(first.stage);
  });

  it('takes a new reason where it is sent as it stands, with who gave it, and no later end', async () => {
    const stage = { stage: 'warn', until: '2026-03-20' };
    const { body: first } = await set({ stage, newUseEnds: ['quota'] }).expect(201);
    const before = await acts('agency-setting');
    const other = await archive.signIn(['rights-manager']);
    const reason = 'They send no zones';
    const again = { stage, newUseEnds: ['quota'], reason };
    const { body: renewed } = await other.post('/api/v1/agencies/yonhap/settings').send(again).expect(201);
    expect(renewed).toEqual({ ...first, stage: { ...first.stage, reason, by: expect.any(String) } });
    expect(renewed.stage.by).not.toBe(first.stage.by);
    expect(await acts('agency-setting')).toBe(before + 1);
    await other.post('/api/v1/agencies/yonhap/settings').send(again).expect(200);
    await set({ newUseEnds: ['quota'], reason: 'About these ends' }).expect(200);
    expect((await set({ stage, newUseEnds: [], reason: 'About no end' }).expect(201)).body.stage).toEqual(
      renewed.stage,
    );
    await set({ stage: null }).expect(201);
    await set({ stage: null, reason: 'Still no stage' }).expect(200);
    expect(await acts('agency-setting')).toBe(before + 3);
  });

  it('is set in person: by no token, and by nobody but a rights manager', async () => {
    const change = { stage: null, reason: 'Enough' };
    await archive.script.post('/api/v1/agencies/yonhap/settings').send(change).expect(403);
    const editor = await archive.signIn(['editor', 'administrator']);
    await editor.post('/api/v1/agencies/yonhap/settings').send(change).expect(403);
    await set(change, 'nobody').expect(404);
  });

  it('observe: the picture is cleared and delivered, and the ledger says what its terms would have done', async () => {
    expect((await verdictOf(koreaOnly)).outcome).toBe('blocked');
    await set({ stage: { stage: 'observe', until: '2026-03-20' } }).expect(201);
    expect(await verdictOf(koreaOnly)).toMatchObject({
      outcome: 'clear',
      wouldBe: 'blocked',
      observed: [{ clause: 'territory-only' }],
      changesAt: '2026-03-21T00:00:00.000Z',
    });
    const { body } = await clear(koreaOnly).expect(201);
    const before = await acts('would-be-blocked');
    await archive.anonymous.get(pathOf(body.url)).set('CF-IPCountry', 'FR').expect(200);
    await archive.anonymous.get(pathOf(body.url)).set('CF-IPCountry', 'FR').expect(200);
    expect(await acts('would-be-blocked')).toBe(before + 1);
    archive.now = new Date('2026-03-01T13:00:00Z');
    await archive.anonymous.get(pathOf(body.url)).set('CF-IPCountry', 'FR').expect(200);
    expect(await acts('would-be-blocked')).toBe(before + 2);
    archive.now = new Date('2026-03-21T00:00:00Z');
    await archive.anonymous.get(pathOf(body.url)).set('CF-IPCountry', 'FR').expect(403);
  });

  it('warn: whoever clears it says why it is used all the same', async () => {
    await set({ stage: { stage: 'warn', until: '2026-03-20' } }).expect(201);
    const { body } = await clear(koreaOnly).expect(409);
    expect(body.conditions).toMatchObject([{ clause: 'territory-only', outcome: 'conditional' }]);
    const conditions = [{ clause: 'territory-only', note: 'Agreed by telephone' }];
    const cleared = await clear(koreaOnly, { conditions }).expect(201);
    await archive.anonymous.get(pathOf(cleared.body.url)).set('CF-IPCountry', 'FR').expect(200);
  });

  it('of two suppliers the stricter counts: a block where one of them said nothing', async () => {
    const reuters = await uploadPhoto(archive, 'A bridge. (For Use Only in the Republic of Korea) (Yonhap)', {
      supplier: 'reuters',
    });
    await set({ stage: { stage: 'observe', until: '2026-03-20' } }).expect(201);
    const onlyOne = await verdictOf(reuters);
    expect([onlyOne.outcome === 'blocked', onlyOne.wouldBe]).toEqual([true, undefined]);
    await set({ stage: { stage: 'warn', until: '2026-03-20' } }, 'reuters').expect(201);
    const both = await verdictOf(reuters);
    expect(both.reasons.map(({ clause, outcome }: Record<string, string>) => [clause, outcome])).toContainEqual([
      'territory-only',
      'conditional',
    ]);
    await set({ stage: null }, 'reuters').expect(201);
  });
});

describe('the reach of an end', () => {
  it('new use alone: what was cleared in time stays in its story, a new use is blocked', async () => {
    const photo = await uploadPhoto(archive, 'A tower. (USE UNTIL MARCH 10, 2026) (Yonhap)');
    const { body } = await clear(photo).expect(201);
    const status = async () => (await archive.anonymous.get(pathOf(body.url)).set('CF-IPCountry', 'FR')).status;
    expect((await verdictOf(photo)).changesAt).toBe('2026-03-11T00:00:00.000Z');
    archive.now = new Date('2026-03-12T12:00:00Z');
    expect(await status()).toBe(403);
    await set({ newUseEnds: ['expires-on'] }).expect(201);
    expect(await status()).toBe(200);
    expect((await verdictOf(photo)).outcome).toBe('blocked');
  });
});

describe('whom “GERMANY OUT” binds', () => {
  it('the home of the title, where a rights manager said so, whose name stands in the verdict', async () => {
    expect((await verdictOf(germanyOut)).outcome).toBe('blocked');
    await set({ clientBases: ['out'] }).expect(201);
    expect((await verdictOf(germanyOut)).outcome).toBe('clear');
    await archive.request
      .post('/api/v1/outlets')
      .send({ name: 'Berlin web', channels: ['online'], homeCountry: 'DE', territories: ['KR'] })
      .expect(201);
    const { reasons } = await verdictOf(germanyOut, 'berlin-web');
    expect(reasons).toMatchObject([{ clause: 'territory-except', basis: { agency: 'Yonhap', family: 'out' } }]);
    expect(reasons[0].sentence).toMatch(/home country of the title, as .*@desk\.example set it/);
  });

  it('stands with every verdict, also where the words are in nobody’s way: who chose it and when, or the house’s default', async () => {
    expect((await verdictOf(koreaOnly, 'seoul-print')).bases).toMatchObject([
      { clause: 'territory-only', words: expect.any(String), basis: 'audience', chosen: null },
    ]);
    const before = await verdictOf(germanyOut, 'seoul-print');
    expect(before).toMatchObject({ outcome: 'clear', bases: [{ basis: 'audience', chosen: null }] });
    await set({ clientBases: ['out'] }).expect(201);
    archive.now = new Date('2026-03-05T12:00:00Z');
    await set({ clientBases: ['out', 'no-sales'] }).expect(201);
    const { outcome, bases } = await verdictOf(germanyOut);
    expect(outcome).toBe('clear');
    const by = expect.stringContaining('@desk.example');
    expect(bases).toMatchObject([
      {
        ...{ clause: 'territory-except', basis: 'client', sentence: 'May not be used in Germany.' },
        chosen: { agency: 'Yonhap', family: 'out', by, at: '2026-03-01T12:00:00.000Z' },
      },
    ]);
    const page = await archive.request.get(`/photos/${germanyOut}?outlet=world-web`).expect(200);
    expect(page.text).toMatch(/binds titles that are at home there.*@desk\.example.*Yonhap.*1 Mar 2026/s);
    const ofKorea = await archive.request.get(`/photos/${koreaOnly}?outlet=seoul-print`).expect(200);
    expect(ofKorea.text).toMatch(/binds wherever it is seen.*the house’s default/s);
  });

  it('is read where it was set before the time was kept', async () => {
    await set({ clientBases: ['out'] }).expect(201);
    await archive.database.prisma.agencySetting.updateMany({ data: { clientBases: { out: 'rita@desk.example' } } });
    const { bases } = await verdictOf(germanyOut);
    expect(bases).toMatchObject([
      { basis: 'client', chosen: { agency: 'Yonhap', family: 'out', by: 'rita@desk.example' } },
    ]);
    const { body } = await archive.request.get('/api/v1/agencies/yonhap/settings').expect(200);
    expect(body.clientBases).toEqual([{ family: 'out', by: 'rita@desk.example' }]);
  });
});
