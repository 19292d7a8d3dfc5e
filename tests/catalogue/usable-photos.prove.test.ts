import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { allOutlets, type OutletView } from '../../src/catalogue/outlets.ts';
import { photoParts } from '../../src/catalogue/photo-rows.ts';
import { searchPhotos } from '../../src/catalogue/search-photos.ts';
import { rememberStandings } from '../../src/catalogue/standings.ts';
import { verdictsFor } from '../../src/catalogue/verdicts.ts';
import { parseQuery } from '../../src/search/parse-query.ts';
import { cases, proofTimeoutMs } from '../support/proof.ts';
import { createTestDatabase, type TestDatabase } from '../support/test-database.ts';
import { fillAtRandom, INSTANTS } from './random-archive.ts';

const count = cases({ sample: 40, whole: 3000 });
const seed = 20261125;

describe('what may be used in an outlet now, of a random archive', () => {
  let database: TestDatabase;
  const standings = rememberStandings();

  beforeAll(async () => {
    database = await createTestDatabase();
    await fillAtRandom(database, count, seed);
  }, proofTimeoutMs);
  afterAll(() => database.drop());

  /** All pages, small ones, as somebody who leafs through them sees them. */
  async function searched(outlet: OutletView, now: Date): Promise<string[]> {
    const usableOn = { outlet, purpose: 'editorial', now, standings } as const;
    const found: string[] = [];
    let cursor: string | null = null;
    do {
      const page = { cursor, limit: 7, sees: null, usableOn };
      const { items, next } = await searchPhotos(database.prisma, parseQuery(''), page);
      found.push(...items.map(({ id }) => id));
      cursor = next;
    } while (cursor !== null);
    return found;
  }

  async function judged(outlet: OutletView, now: Date): Promise<string[]> {
    const photos = await database.prisma.photo.findMany({ include: photoParts, orderBy: { id: 'desc' } });
    const verdicts = await verdictsFor(database.prisma, photos, outlet, {
      purpose: 'editorial',
      action: 'publish',
      now,
    });
    return photos.map(({ id }) => id).filter((id) => verdicts.get(id)?.outcome === 'clear');
  }

  it(
    `is exactly what the judge calls clear, of ${count} photos in every outlet at several instants`,
    async () => {
      for (const outlet of await allOutlets(database.prisma)) {
        for (const instant of INSTANTS) {
          const clear = await judged(outlet, new Date(instant));
          expect({ outlet: outlet.slug, instant, found: await searched(outlet, new Date(instant)) }).toEqual({
            ...{ outlet: outlet.slug, instant, found: clear },
          });
          expect(clear.length).toBeGreaterThan(count / 50);
          expect(clear.length).toBeLessThan(count);
        }
      }
    },
    proofTimeoutMs,
  );

  it(
    'is right at once when an agreement changes, and no photo is written',
    async () => {
      const { prisma } = database;
      const versions = () => prisma.$queryRaw`SELECT id, xmin::text, ctid::text FROM photos ORDER BY id`;
      const [before, at] = [await versions(), new Date(INSTANTS[0] ?? 0)];
      const [outlet] = await allOutlets(prisma);
      if (outlet === undefined) throw new Error('There is no outlet.');
      const clear = await searched(outlet, at);
      const changed = { where: { agency: { name: 'Yonhap' } }, data: { purposes: ['commercial'] } };
      await prisma.agreement.updateMany(changed);
      const then = await searched(outlet, at);
      expect(then).toEqual(await judged(outlet, at));
      expect(then.length).toBeLessThan(clear.length);
      expect(await versions()).toEqual(before);
    },
    proofTimeoutMs,
  );

  it(
    'is right for photos that have no standing yet',
    async () => {
      const { prisma } = database;
      const ids = (await prisma.photo.findMany({ select: { id: true }, take: 40 })).map(({ id }) => id);
      await prisma.photo.updateMany({ where: { id: { in: ids } }, data: { standingId: null } });
      const [outlet] = await allOutlets(prisma);
      if (outlet === undefined) throw new Error('There is no outlet.');
      const at = new Date(INSTANTS[1] ?? 0);
      expect(await searched(outlet, at)).toEqual(await judged(outlet, at));
    },
    proofTimeoutMs,
  );
});
