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

async function doubts(id: string): Promise<string[]> {
  const { body } = await archive.request.get(`/api/v1/photos/${id}`).expect(200);
  return body.doubts.map(({ reason }: { reason: string }) => reason);
}

const outcome = async (id: string) =>
  (await archive.request.get(`/api/v1/photos/${id}/verdicts?outlet=world-web`).expect(200)).body[0].outcome;

const CREDITED =
  'A text of the photo credits KCNA, and its credit does not: whether KCNA’s terms hold must be settled.';

describe('an agency that only one of the texts credits', () => {
  it('holds the photo where that text comes later', async () => {
    const file = await makeFile();
    const id = await send(file, { caption: `${PARIS} (Yonhap)` });
    expect({ outcome: await outcome(id), doubts: await doubts(id) }).toEqual({ outcome: 'clear', doubts: [] });
    await send(file, { caption: `${PARIS} (KCNA via Yonhap)` });
    expect({ outcome: await outcome(id), doubts: await doubts(id) }).toEqual({ outcome: 'review', doubts: [CREDITED] });
  });

  it('holds the photo where the file names it and the form another', async () => {
    const id = await send(await makeFile({ caption: `${PARIS} (KCNA)` }), { caption: `${PARIS} (Yonhap)` });
    expect({ outcome: await outcome(id), doubts: await doubts(id) }).toEqual({ outcome: 'review', doubts: [CREDITED] });
  });

  it('holds nothing where the credit shown names it too, by whichever of its names', async () => {
    const add = { name: 'Pacific Picture Desk', aliases: ['PPD Photos'] };
    await archive.request.post('/api/v1/agencies').send(add).expect(201);
    for (const first of ['KCNA', 'PPD Photos']) {
      const file = await makeFile({ caption: `${PARIS} (${first} via Yonhap)`, credit: 'Yonhap' });
      expect(await doubts(await send(file, {}))).toEqual([]);
    }
  });

  it('holds nothing for the number of a desk beside it, and does for an agency there', async () => {
    const caption = `${PARIS} REUTERS/Jane Roe`;
    expect(await doubts(await send(await makeFile({ caption, source: 'X01095' }), {}))).toEqual([]);
    expect(await doubts(await send(await makeFile({ caption, source: 'KCNA' }), {}))).toEqual([CREDITED]);
  });
});

describe('the standing rules of an agency that only one of the texts credits', () => {
  type Reason = { clause: string; field: string; origin: string; words: string };
  const rule = { agency: 'kcna', restriction: { kind: 'territory-except', value: ['JP'] }, words: 'Not for Japan' };
  const KCNA = { clause: 'territory-except', field: 'standing rule of KCNA', origin: 'agency', words: 'Not for Japan' };
  let version: { id: string; version: number };

  beforeAll(async () => {
    version = (await archive.request.post('/api/v1/standing-rules').send(rule).expect(201)).body;
  });

  const reasons = async (id: string): Promise<Reason[]> => {
    const { body } = await archive.request.get(`/api/v1/photos/${id}/verdicts?outlet=world-web`).expect(200);
    return body[0].reasons
      .filter(({ clause }: Reason) => clause !== 'doubt')
      .map(({ clause, field, origin, words }: Reason) => ({ clause, field, origin, words }));
  };

  it('hold for the photo, where its form, its file or a later text says so', async () => {
    const byFile = await send(await makeFile({ caption: `${PARIS} (KCNA)` }), { caption: `${PARIS} (Yonhap)` });
    expect(await reasons(byFile)).toEqual([KCNA]);
    const file = await makeFile();
    const later = await send(file, { caption: `${PARIS} (Yonhap)` });
    expect(await reasons(later)).toEqual([]);
    await send(file, { caption: `${PARIS} (KCNA via Yonhap)` });
    expect(await reasons(later)).toEqual([KCNA]);
    expect(await outcome(later)).toBe('blocked');
  });

  it('hold under a name that only this house knows, in any field, and under the name that the world has for the agency', async () => {
    const add = { name: 'Hill & Vale', aliases: ['HVB'] };
    const { slug } = (await archive.request.post('/api/v1/agencies').send(add).expect(201)).body;
    const no = { agency: slug, restriction: { kind: 'territory-except', value: ['JP'] }, words: 'Never in Japan' };
    await archive.request.post('/api/v1/standing-rules').send(no).expect(201);
    const id = await send(await makeFile({ source: 'HVB' }), { caption: `${PARIS} (Yonhap)` });
    expect(await reasons(id)).toEqual([{ ...KCNA, field: 'standing rule of Hill & Vale', words: 'Never in Japan' }]);
    const spelt = await makeFile({ source: 'Korean Central News Agency' });
    expect(await reasons(await send(spelt, { caption: `${PARIS} (Yonhap)` }))).toEqual([KCNA]);
  });

  it('stay where two people let go of the doubt: it is about the rest of its terms', async () => {
    const id = await send(await makeFile({ caption: `${PARIS} (KCNA)` }), { caption: `${PARIS} (Yonhap)` });
    const { body } = await archive.request.get(`/api/v1/photos/${id}`).expect(200);
    const resolveDoubts = body.doubts.map(({ reason }: { reason: string }) => reason);
    const edit = { resolveDoubts, reason: 'Seen' };
    const { proposals } = (await archive.request.patch(`/api/v1/photos/${id}`).send(edit).expect(200)).body;
    const manager = await archive.signIn(['rights-manager']);
    await manager.post(`/api/v1/widenings/${proposals[0].id}/confirmation`).send({ reason: 'Seen' }).expect(200);
    expect({ doubts: await doubts(id), reasons: await reasons(id) }).toEqual({ doubts: [], reasons: [KCNA] });
  });

  it('hold as one where the agency is credited in the chain as well, and bring no agreement of it', async () => {
    const id = await send(await makeFile({ caption: `${PARIS} (KCNA via Yonhap)`, source: 'KCNA' }), {});
    expect(await reasons(id)).toEqual([KCNA]);
    const { body } = await archive.request.get(`/api/v1/photos/${id}/verdicts?outlet=seoul-print`).expect(200);
    expect(body[0].under.map(({ supplier }: { supplier: string }) => supplier)).toEqual(['Yonhap']);
  });

  it('wait for a second person where the name that only a text says would be dropped', async () => {
    const drop = { aliases: [], reason: 'Not theirs' };
    const { body } = await archive.request.patch('/api/v1/agencies/hill-vale').send(drop).expect(200);
    expect(body.aliases).toEqual(['HVB']);
  });

  it('end with the rule', async () => {
    const id = await send(await makeFile({ caption: `${PARIS} (KCNA)` }), { caption: `${PARIS} (Yonhap)` });
    const ending = { version: version.version, reason: 'Over' };
    await archive.request.post(`/api/v1/standing-rules/${version.id}/end`).send(ending).expect(200);
    expect(await reasons(id)).toEqual([]);
  });
});

describe('another day of release that one of the texts says', () => {
  const released = (day: string) => `${PARIS} The photo was released by Yonhap on ${day}, 2026. (Yonhap)`;
  const said = (day: string, other: string) =>
    `A text of the photo says that it was released on ${day}, and not on ${other}: which it was must be settled.`;

  it('holds the photo where that text comes later', async () => {
    const file = await makeFile();
    const form = { caption: released('November 20'), instructions: 'Within 14 days of release' };
    const id = await send(file, form);
    expect(await doubts(id)).toEqual([]);
    await send(file, { ...form, caption: released('June 1') });
    expect({ outcome: await outcome(id), doubts: await doubts(id) }).toEqual({
      outcome: 'review',
      doubts: [said('2026-06-01', '2026-11-20')],
    });
  });

  it('holds the photo where the file says it', async () => {
    const id = await send(await makeFile({ caption: released('June 1') }), { caption: released('November 20') });
    expect(await doubts(id)).toEqual([said('2026-06-01', '2026-11-20')]);
  });
});

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

  it('is nothing new where the photo is of that kind', async () => {
    const file = await makeFile();
    const id = await send(file, { caption: `${PARIS} (Yonhap)`, sourceKind: 'handout' });
    await send(file, { caption: `${PARIS} (Handout via Yonhap)` });
    expect((await archive.request.get(`/api/v1/photos/${id}`).expect(200)).body.proposals).toEqual([]);
  });

  it('waits where the photo is known to be made with AI alone, and it stays that', async () => {
    const file = await makeFile();
    const id = await send(file, { caption: `${PARIS} (Yonhap)`, sourceKind: 'ai-generated' });
    await send(file, { caption: `${PARIS} (Handout via Yonhap)` });
    const { body } = await archive.request.get(`/api/v1/photos/${id}`).expect(200);
    expect(body).toMatchObject({
      ai: 'generated',
      proposals: [{ sentence: 'treat it as handout instead of ai-generated' }],
    });
  });

  it('is no other kind where that text says that AI made it: it is known from then on', async () => {
    const file = await makeFile();
    const id = await send(file, { caption: `${PARIS} (Yonhap)`, sourceKind: 'wire' });
    await send(file, { caption: `${PARIS} (AI generated image) (Yonhap)` });
    const { body } = await archive.request.get(`/api/v1/photos/${id}`).expect(200);
    expect(body).toMatchObject({ sourceKind: 'wire', ai: 'generated', proposals: [] });
  });
});
