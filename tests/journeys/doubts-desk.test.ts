import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { furnish, openTestArchive, type TestArchive, uploadPhoto } from '../support/test-archive.ts';

type Person = Awaited<ReturnType<TestArchive['signIn']>>;

/** As three photos have it, each in its own form; nobody has ever read it, for no language has such words. */
const PHRASE = 'Zorbelung Süd qwixt flimgemäß';
const FORMS = ['ZORBELUNG SÜD QWIXT FLIMGEMÄSS', '„Zorbelung  Süd\nqwixt flimgemäß“', PHRASE];

const GERMANY_OUT = { as: 'restriction', restriction: { kind: 'territory-except', value: ['DE'] } };

let archive: TestArchive;
let editor: Person;
let rita: Person;
let olaf: Person;

beforeAll(async () => {
  archive = await openTestArchive();
  await furnish(archive);
  editor = await archive.signIn(['editor']);
  rita = await archive.signIn(['rights-manager']);
  olaf = await archive.signIn(['rights-manager']);
});

afterAll(() => archive.close());

async function outcomes(photo: string): Promise<Record<string, string>> {
  const { body } = await archive.request.get(`/api/v1/photos/${photo}/verdicts`).expect(200);
  return Object.fromEntries(body.map(({ outlet, outcome }: { outlet: string; outcome: string }) => [outlet, outcome]));
}

const IN_REVIEW = { 'world-web': 'review', 'world-app': 'review', 'seoul-print': 'review' };
const GERMANY_HELD = { 'world-web': 'blocked', 'world-app': 'review', 'seoul-print': 'review' };
const GERMANY_OUT_THERE = { 'world-web': 'blocked', 'world-app': 'conditional', 'seoul-print': 'clear' };

const upload = (text: string) => uploadPhoto(archive, 'A quiet street. (Yonhap)', { instructions: text });

describe('the doubts desk', () => {
  it('an unknown phrase holds a photo, gets a meaning, and that photo and two older ones change; then it is undone', async () => {
    const photos: string[] = [];
    for (const form of FORMS) photos.push(await upload(form));
    const all = async () => Promise.all(photos.map(outcomes));
    expect(await all()).toEqual([IN_REVIEW, IN_REVIEW, IN_REVIEW]);

    const queue = (await editor.get('/api/v1/doubts').expect(200)).body;
    expect(queue.items[0]).toMatchObject({ photos: 2, agencies: ['Yonhap'], examples: [photos[2], photos[0]] });
    // A line break ends a directive, so the reader met two phrases there; the house knows them for the one they are.
    expect(queue.items.map(({ words }: { words: string }) => words)).toEqual([
      'zorbelung sud qwixt flimgemass',
      'qwixt flimgemass',
      'zorbelung sud',
    ]);

    const input = { text: queue.items[0].text, meaning: GERMANY_OUT, reason: 'Their desk said so on the phone' };
    await editor.post('/api/v1/phrases').send(input).expect(403);
    const preview = (await rita.post('/api/v1/what-if').send({ kind: 'phrase', change: input }).expect(200)).body;
    expect(preview.photos).toMatchObject({ total: 3, judged: 3, changed: 3 });
    expect(preview.photos.counts).toContainEqual({
      outlet: 'seoul-print',
      from: { outcome: 'review', wouldBe: null },
      to: { outcome: 'clear', wouldBe: null },
      count: 3,
    });
    expect(await all()).toEqual([IN_REVIEW, IN_REVIEW, IN_REVIEW]);

    const { id } = (await rita.post('/api/v1/phrases').send(input).expect(201)).body;
    expect(await all()).toEqual([GERMANY_HELD, GERMANY_HELD, GERMANY_HELD]);
    await rita.post(`/api/v1/phrases/${id}/confirmation`).send({ version: 1, reason: 'Sure' }).expect(403);
    await olaf.post(`/api/v1/phrases/${id}/confirmation`).send({ version: 1, reason: 'I asked them too' }).expect(200);
    expect(await all()).toEqual([GERMANY_OUT_THERE, GERMANY_OUT_THERE, GERMANY_OUT_THERE]);

    const later = await upload(`Zorbelung Süd qwixt flimgemäß. No sales.`);
    expect(await outcomes(later)).toEqual(GERMANY_OUT_THERE);
    expect((await editor.get('/api/v1/doubts')).body.total).toBe(0);

    await rita.post(`/api/v1/phrases/${id}/undo`).send({ version: 1, reason: 'They meant something else' }).expect(200);
    expect(await all()).toEqual([GERMANY_HELD, GERMANY_HELD, GERMANY_HELD]);
    const lastly = { version: 2, reason: 'So they did' };
    const { body } = await olaf.post(`/api/v1/phrases/${id}/confirmation`).send(lastly).expect(200);
    expect(await all()).toEqual([IN_REVIEW, IN_REVIEW, IN_REVIEW]);
    expect(body.versions.map(({ number, status }: { number: number; status: string }) => [number, status])).toEqual([
      [2, 'standing'],
      [1, 'replaced'],
    ]);
    expect((await editor.get('/api/v1/doubts')).body.items[0]).toMatchObject({ photos: 3 });
  });
});
