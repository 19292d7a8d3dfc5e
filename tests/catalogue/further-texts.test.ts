import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { makePicture } from '../support/make-picture.ts';
import { furnish, openTestArchive, type TestArchive } from '../support/test-archive.ts';

/** Of several texts one is shown; what the others say of the source must not be lost. */

const PARIS = 'A man in Paris, France.';

let archive: TestArchive;
let seed = 93_000;

beforeAll(async () => {
  archive = await openTestArchive();
  archive.now = new Date('2026-11-25T12:00:00Z');
  await furnish(archive);
});

afterAll(() => archive.close());

const makeFile = (metadata: object = {}) => {
  seed += 1;
  return makePicture({ kind: 'jpeg', width: 50, height: 50, seed, metadata });
};

async function send(file: Buffer, fields: Record<string, string>): Promise<string> {
  const { body } = await archive.request.post('/api/v1/photos').field(fields).attach('file', file, 'a.jpg');
  return body.files[0].id;
}

const outcome = async (id: string) =>
  (await archive.request.get(`/api/v1/photos/${id}/verdicts?outlet=world-web`).expect(200)).body[0].outcome;

describe('another kind that a further text says', () => {
  it('waits to be confirmed, and holds the photo', async () => {
    const file = await makeFile();
    const id = await send(file, { caption: `${PARIS} (Yonhap)` });
    await send(file, { caption: `${PARIS} (Handout via Yonhap)` });
    const { body } = await archive.request.get(`/api/v1/photos/${id}`).expect(200);
    expect(body).toMatchObject({
      sourceKind: 'unknown',
      proposals: [{ kind: 'source-kind', sentence: 'treat it as handout instead of unknown' }],
    });
    expect(await outcome(id)).toBe('review');
  });

  it('is nothing new where the photo is of that kind, or an AI picture', async () => {
    for (const sourceKind of ['handout', 'ai-generated']) {
      const file = await makeFile();
      const id = await send(file, { caption: `${PARIS} (Yonhap)`, sourceKind });
      await send(file, { caption: `${PARIS} (Handout via Yonhap)` });
      expect((await archive.request.get(`/api/v1/photos/${id}`).expect(200)).body.proposals).toEqual([]);
    }
  });
});
