import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { countDeliveries, type DeliveryCounts } from '../../src/delivery/delivery-counts.ts';
import { createTestDatabase, type TestDatabase } from '../support/test-database.ts';

describe('public deliveries', () => {
  let database: TestDatabase;
  let counts: DeliveryCounts;
  const noon = new Date('2026-03-01T12:00:00Z');
  const rows = () =>
    database.prisma.deliveryCount.findMany({ orderBy: [{ country: 'asc' }, { outcome: 'asc' }, { day: 'asc' }] });

  beforeAll(async () => {
    database = await createTestDatabase();
    counts = countDeliveries(database.prisma, (error) => {
      throw error;
    });
  });

  afterAll(async () => {
    await counts.stop();
    await database.drop();
  });

  it('are counted by clearance, country, outcome and day, and added up over flushes', async () => {
    counts.add('c1', 'KR', 'delivered', noon);
    counts.add('c1', 'KR', 'delivered', noon);
    counts.add('c1', null, 'refused', noon);
    await counts.flush();
    counts.add('c1', 'KR', 'delivered', noon);
    counts.add('c1', 'KR', 'delivered', new Date('2026-03-02T00:00:00Z'));
    await counts.flush();
    expect(await rows()).toEqual([
      { clearanceId: 'c1', country: 'KR', outcome: 'delivered', day: '2026-03-01', count: 3 },
      { clearanceId: 'c1', country: 'KR', outcome: 'delivered', day: '2026-03-02', count: 1 },
      { clearanceId: 'c1', country: 'ZZ', outcome: 'refused', day: '2026-03-01', count: 1 },
    ]);
  });

  it('are written a last time when the server stops', async () => {
    counts.add('c2', 'FR', 'gone', noon);
    await counts.stop();
    expect(await rows()).toContainEqual({
      clearanceId: 'c2',
      country: 'FR',
      outcome: 'gone',
      day: '2026-03-01',
      count: 1,
    });
  });
});
