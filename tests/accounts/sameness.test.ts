/** What answers must not tell: neither by their words nor by their time. */
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { FOUNDING_CAPTIONS, openTestArchive, type TestArchive, uploadPhoto } from '../support/test-archive.ts';
import { makePerson } from './person.ts';

const EMAIL = 'ana@desk.example';
const NONE = '01234567-89ab-7cde-8f01-23456789abcd';

let archive: TestArchive;
let foreign: string;

beforeAll(async () => {
  archive = await openTestArchive();
  await makePerson(archive, EMAIL);
  foreign = await uploadPhoto(archive, FOUNDING_CAPTIONS[3]);
});
afterAll(() => archive.close());

/** What no network lets anybody measure, in milliseconds. */
const NOISE_MS = 2;

const ALIKE = 1.5;
const ROUNDS = 4;

/**
 * How many times as long the slower of the two takes, in alternating turns. A busy machine only ever adds time, to either:
 * so the quicker turns count, and a difference is one that every round shows.
 */
async function slowerBy(turns: number, one: () => PromiseLike<unknown>, other: () => PromiseLike<unknown>) {
  let least = Number.POSITIVE_INFINITY;
  for (let round = 0; round < ROUNDS && least >= ALIKE; round += 1)
    least = Math.min(least, await roundOf(turns, one, other));
  return least;
}

async function roundOf(turns: number, one: () => PromiseLike<unknown>, other: () => PromiseLike<unknown>) {
  const times: [number[], number[]] = [[], []];
  await one();
  await other();
  for (let turn = 0; turn < turns; turn += 1) {
    times[0].push(await timeOf(one));
    times[1].push(await timeOf(other));
  }
  const [a, b] = times.map((each) => quick(each) + NOISE_MS) as [number, number];
  return Math.max(a, b) / Math.min(a, b);
}

async function timeOf(work: () => PromiseLike<unknown>): Promise<number> {
  const start = performance.now();
  await work();
  return performance.now() - start;
}

/** The first quartile. */
function quick(times: number[]): number {
  return [...times].sort((a, b) => a - b)[Math.floor(times.length / 4)] ?? Number.NaN;
}

it('whether there is an account is told neither by the time of a wrong password', async () => {
  const signIn = (email: string) => () =>
    archive.anonymous.post('/sign-in').type('form').send({ email, password: 'a wrong guess' }).expect(401);
  expect(await slowerBy(11, signIn(EMAIL), signIn('eve@desk.example'))).toBeLessThan(ALIKE);
});

it('nor by that of asking for a new one', async () => {
  const ask = (email: string) => () =>
    archive.anonymous.post('/password-resets').type('form').send({ email }).expect(200);
  expect(await slowerBy(25, ask(EMAIL), ask('eve@desk.example'))).toBeLessThan(ALIKE);
});

it.each(['', '/verdicts?outlet=world-web', '/history', '/metadata'])(
  'whether there is a photo is told to no token that may not see it, by words or time: /photos/:id%s',
  async (below) => {
    const { get } = await archive.token(['contributor'], ['see-photos', 'upload']);
    const ask = (id: string) => get(`/api/v1/photos/${id}${below}`);
    const [theirs, absent] = [await ask(foreign), await ask(NONE)];
    expect(theirs.status).toBe(absent.status);
    expect([403, 404]).toContain(theirs.status);
    const words = ({ text }: typeof theirs) => text.replaceAll(foreign, '').replaceAll(NONE, '');
    expect(words(theirs)).toBe(words(absent));
    const without = ({ headers: { date, etag, 'x-request-id': id, ...rest } }: typeof theirs) => rest;
    expect(without(theirs)).toEqual(without(absent));
    expect(
      await slowerBy(
        41,
        () => ask(foreign),
        () => ask(NONE),
      ),
    ).toBeLessThan(ALIKE);
  },
);
