import { afterAll, beforeAll, expect, it } from '@jest/globals';
import pg from 'pg';
import { FOUNDING_CAPTIONS, furnish, openTestArchive, type TestArchive, uploadPhoto } from '../support/test-archive.ts';

let archive: TestArchive;

beforeAll(async () => {
  archive = await openTestArchive();
  await furnish(archive);
});

afterAll(() => archive.close());

/** How often PostgreSQL is asked meanwhile, by whatever runs in this process: each question is a way there and back. */
async function questionsOf(work: () => Promise<unknown>): Promise<number> {
  const { query } = pg.Client.prototype;
  let asked = 0;
  pg.Client.prototype.query = function counted(this: pg.Client, ...args: unknown[]) {
    asked += 1;
    return Reflect.apply(query, this, args);
  } as typeof query;
  try {
    await work();
  } finally {
    pg.Client.prototype.query = query;
  }
  return asked;
}

it('the page of a photo asks the database a few dozen questions, and for nothing that nobody put on file', async () => {
  const photo = await uploadPhoto(archive, FOUNDING_CAPTIONS[3]);
  const page = () => archive.request.get(`/photos/${photo}?story=Theatre`).expect(200);
  expect(await questionsOf(page)).toBeLessThanOrEqual(30);
});

it('verdicts ask no more for all outlets than for one', async () => {
  const photo = await uploadPhoto(archive, FOUNDING_CAPTIONS[2]);
  const verdicts = (outlet: string) => archive.request.get(`/api/v1/photos/${photo}/verdicts${outlet}`).expect(200);
  const ofOne = await questionsOf(() => verdicts('?outlet=world-web'));
  expect(await questionsOf(() => verdicts(''))).toBe(ofOne);
  expect(ofOne).toBeLessThanOrEqual(8);
});

it('an upload that meets new names asks three dozen questions at most', async () => {
  expect(await questionsOf(() => uploadPhoto(archive, FOUNDING_CAPTIONS[4]))).toBeLessThanOrEqual(36);
});
