import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { changeSetting, parseSettingName, settingsNow } from '../../src/accounts/settings.ts';
import { openTestArchive, type Requests, type TestArchive } from '../support/test-archive.ts';
import { createTestDatabase, type TestDatabase } from '../support/test-database.ts';

let database: TestDatabase;
const by = {
  actor: 'chief@desk.example',
  at: new Date('2026-03-01T12:00:00Z'),
  account: null,
  rule: 'change-settings',
};

beforeAll(async () => {
  database = await createTestDatabase();
});

afterAll(() => database.drop());

const changes = () => database.prisma.ledgerEntry.findMany({ where: { act: 'setting' }, orderBy: { seq: 'asc' } });

describe('a setting', () => {
  it('is as strict as can be until somebody changes it', async () => {
    expect(await settingsNow(database.prisma)).toEqual({ urgentWaivers: false });
  });

  it('holds for everybody once changed, and the ledger keeps before and after', async () => {
    await changeSetting(database.prisma, 'urgentWaivers', true, by);
    expect(await settingsNow(database.prisma)).toEqual({ urgentWaivers: true });
    await changeSetting(database.prisma, 'urgentWaivers', false, by);
    expect(await settingsNow(database.prisma)).toEqual({ urgentWaivers: false });
    expect(await changes()).toMatchObject([
      { actor: by.actor, detail: { setting: 'urgentWaivers', before: false, after: true } },
      { actor: by.actor, detail: { setting: 'urgentWaivers', before: true, after: false } },
    ]);
  });

  it('that several people change alike at once is changed, and told of, once', async () => {
    const before = (await changes()).length;
    const change = () => changeSetting(database.prisma, 'urgentWaivers', true, by);
    await Promise.all([change(), change(), change()]);
    expect(await changes()).toHaveLength(before + 1);
  });

  it('of a shape nobody knows counts as its default', async () => {
    const value = { value: 'yes', ...{ actor: by.actor, at: by.at } };
    await database.prisma.setting.update({ where: { name: 'urgentWaivers' }, data: value });
    expect(await settingsNow(database.prisma)).toEqual({ urgentWaivers: false });
  });

  it('of another name is not found', () => {
    expect(() => parseSettingName('killSwitch')).toThrow('is no setting');
  });
});

describe('the page of settings', () => {
  let archive: TestArchive;

  beforeAll(async () => {
    archive = await openTestArchive();
  });

  afterAll(() => archive.close());

  const turn = (by: Requests, value: string) => by.post('/settings/urgentWaivers').type('form').send({ value });

  it('turns a setting on and off, whatever it was', async () => {
    const administrator = await archive.signIn(['administrator']);
    for (const [value, isOn] of [
      ['on', true],
      ['on', true],
      ['off', false],
    ] as const) {
      await turn(administrator, value).expect(303).expect('Location', '/settings?done=setting');
      expect(await settingsNow(archive.database.prisma)).toEqual({ urgentWaivers: isOn });
    }
    await turn(administrator, 'maybe').expect(400);
    await administrator.post('/settings/killSwitch').type('form').send({ value: 'on' }).expect(404);
  });

  it('says what only the operator can set', async () => {
    const { text } = await (await archive.signIn(['administrator'])).get('/settings').expect(200);
    expect(text).toContain('No mail server: messages go to the log');
    expect(text).toContain('None: people sign in with a password');
  });

  it('is for administrators alone', async () => {
    for (const other of [await archive.signIn(['rights-manager']), archive.script]) {
      await turn(other, 'on').expect(403);
      await other.get('/settings').expect(403);
    }
    expect(await settingsNow(archive.database.prisma)).toEqual({ urgentWaivers: false });
  });
});
