import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { createAgency } from '../../src/catalogue/agencies.ts';
import { endHouseRule, type NewHouseRule, setHouseRule } from '../../src/catalogue/house-rules.ts';
import { createOutlet, type NewOutlet } from '../../src/catalogue/outlets.ts';
import { houseHistoryOf } from '../../src/database/ledger.ts';
import { createTestDatabase, type TestDatabase } from '../support/test-database.ts';

const KIND = 'screengrab';
const WIDE: NewHouseRule = {
  sourceKind: KIND,
  territories: 'all',
  channels: 'all',
  purposes: ['editorial'],
  actions: ['publish'],
};
const OUTLET: NewOutlet = {
  slug: null,
  name: 'Channel',
  title: null,
  channels: ['tv'],
  homeCountry: 'IE',
  territories: ['IE'],
  geofenced: false,
  partner: false,
  clock: 'at-once',
};
const CHANNELS = ['online', 'tv', 'social', 'book', 'mobile'] as const;

describe('a house rule', () => {
  let database: TestDatabase;
  const by = { actor: 'manager@desk.example', at: new Date('2026-03-01T12:00:00Z'), account: null, rule: null };
  const standing = () => database.prisma.houseRule.findUnique({ where: { sourceKind: KIND } });
  beforeAll(async () => {
    database = await createTestDatabase();
  });
  afterAll(() => database.drop());

  it('that several set at once has a history in which each follows the one before', async () => {
    const { prisma } = database;
    await Promise.all(
      CHANNELS.map((channel) => setHouseRule(prisma, { ...WIDE, channels: [channel], reason: 'Told' }, by)),
    );
    const acts = (await houseHistoryOf(prisma, KIND, 10)).map(({ detail }) => detail).reverse();
    expect(acts.map(({ before }) => before)).toEqual([null, ...acts.slice(0, -1).map(({ after }) => after)]);
    expect(await standing()).toMatchObject({ version: CHANNELS.length });
  });

  it('is not set, and does not end, where the ledger cannot say so', async () => {
    const { prisma } = database;
    const before = await standing();
    const nobody = { ...by, at: new Date(Number.NaN) };
    await expect(setHouseRule(prisma, { ...WIDE, reason: 'Told' }, nobody)).rejects.toThrow();
    await expect(endHouseRule(prisma, { sourceKind: KIND, reason: 'Told' }, nobody)).rejects.toThrow();
    expect(await standing()).toEqual(before);
  });

  it('and neither is an agency added', async () => {
    const { prisma } = database;
    const nobody = { ...by, at: new Date(Number.NaN) };
    await expect(createAgency(prisma, { name: 'Anew', aliases: [], timeZone: null }, nobody)).rejects.toThrow();
    expect(await prisma.agency.count()).toBe(0);
  });

  it('nor an outlet', async () => {
    const { prisma } = database;
    const nobody = { ...by, at: new Date(Number.NaN) };
    await expect(createOutlet(prisma, OUTLET, nobody)).rejects.toThrow();
    expect(await prisma.outlet.count()).toBe(0);
  });
});
