import { afterAll, beforeAll, expect, it } from '@jest/globals';
import pg from 'pg';
import { statementNames } from '../../src/database/statement-names.ts';
import { createTestDatabase, type TestDatabase } from '../support/test-database.ts';

let first: TestDatabase;
let second: TestDatabase;

beforeAll(async () => {
  [first, second] = await Promise.all([createTestDatabase(), createTestDatabase()]);
});

afterAll(async () => {
  await Promise.all([first.drop(), second.drop()]);
});

it('Prisma and plain SQL see the same rows', async () => {
  await first.prisma.agency.create({ data: { slug: 'yonhap', name: 'Yonhap' } });
  const { rows } = await first.pool.query('SELECT name FROM agencies');
  expect(rows).toEqual([{ name: 'Yonhap' }]);
});

it('one test file does not see the rows of another', async () => {
  expect(await second.prisma.agency.count({ where: { slug: 'yonhap' } })).toBe(0);
});

it('a database is reached by its address as well', async () => {
  const client = new pg.Client({ connectionString: first.url });
  await client.connect();
  const { rows } = await client.query('SELECT current_database() AS name');
  await client.end();
  expect(rows[0].name).toBe(first.connection.database);
});

it('text sorts the same on every machine, and letters beyond ASCII have a case', async () => {
  const { rows } = await first.pool.query("SELECT upper('é') AS upper, 'a' < 'B' AS dictionary_order");
  expect(rows).toEqual([{ upper: 'É', dictionary_order: false }]);
});

it('a connection plans once what Prisma asks again, and SQL of our own for the values it is asked with', async () => {
  const prepared = await second.prisma.$transaction(async (db) => {
    for (const slug of ['yonhap', 'epa']) await db.outlet.findUnique({ where: { slug } });
    for (const slug of ['yonhap', 'epa']) await db.$queryRaw`SELECT id FROM outlets WHERE slug = ${slug}`;
    return await db.$queryRaw<{ asked: number }[]>`
      SELECT (generic_plans + custom_plans)::int AS asked FROM pg_prepared_statements WHERE statement LIKE '%outlets%'`;
  });
  expect(prepared).toEqual([{ asked: 2 }]);
});

it('what was refused, and what came into a transaction that had failed, can be asked again', async () => {
  const create = (db: Pick<typeof second.prisma, 'agency'>) => db.agency.create({ data: { slug: 'efe', name: 'EFE' } });
  await create(second.prisma);
  for (let times = 0; times < 2; times += 1)
    await expect(create(second.prisma)).rejects.toMatchObject({ code: 'P2002' });
  const failed = second.prisma.$transaction(async (db) => {
    await create(db).catch(() => undefined);
    await db.houseRule.findMany();
  });
  await expect(failed).rejects.toThrow();
  expect(await second.prisma.houseRule.findMany()).toEqual([]);
});

it('a connection does not remember without end what it was asked', () => {
  const nameOf = statementNames();
  const names = Array.from({ length: 1100 }, (_, index) => nameOf({ sql: `SELECT "public"."photos" ${index}` }));
  expect(new Set(names.slice(0, 1000)).size).toBe(1000);
  expect(new Set(names.slice(1000))).toEqual(new Set(['']));
  expect(nameOf({ sql: 'SELECT "public"."photos" 5' })).toBe(names[5]);
});
