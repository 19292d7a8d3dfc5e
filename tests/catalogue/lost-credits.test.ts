import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { makePicture } from '../support/make-picture.ts';
import { furnish, openTestArchive, type TestArchive } from '../support/test-archive.ts';

/** An agency that only a further text credits binds the photo: a reader that sees it no more must not let it go alone. */

const PARIS = 'A man in Paris, France.';

let archive: TestArchive;
let second: Awaited<ReturnType<TestArchive['signIn']>>;
let seed = 97_000;

beforeAll(async () => {
  archive = await openTestArchive();
  await furnish(archive);
  await archive.request.post('/api/v1/agencies').send({ name: 'KCNA' }).expect(201);
  const rule = { agency: 'kcna', restriction: { kind: 'territory-except', value: ['JP'] }, words: 'Not for Japan' };
  await archive.request.post('/api/v1/standing-rules').send(rule).expect(201);
  second = await archive.signIn(['rights-manager']);
});

afterAll(() => archive.close());

const seen = async (id: string) => (await archive.request.get(`/api/v1/photos/${id}`).expect(200)).body;
const usable = async (id: string) => {
  const { body } = await archive.request.get('/api/v1/photos?usable=world-web&limit=100').expect(200);
  return body.items.some((photo: { id: string }) => photo.id === id);
};
const reread = (id: string) => archive.request.post(`/api/v1/photos/${id}/re-readings`).expect(201);
const words = async (id: string): Promise<string[]> => {
  const { body } = await archive.request.get(`/api/v1/photos/${id}/verdicts?outlet=world-web`).expect(200);
  return body[0].reasons
    .map((reason: { words: string }) => reason.words)
    .filter((said: string) => said.startsWith('Not'));
};
const doubts = async (id: string) => (await seen(id)).doubts.map(({ reason }: { reason: string }) => reason);
const decide = (proposal: string, what: 'confirmation' | 'refusal' | 'undo') =>
  second.post(`/api/v1/widenings/${proposal}/${what}`).send({ reason: 'Looked at' }).expect(200);

interface Stored {
  reading: { credit: object | null; releasedOn: string | null };
}

/** As an earlier reader left it: what it saw in the last text, today's reader does not see. */
async function readMore(id: string, more: Partial<Stored['reading']>): Promise<void> {
  const row = await archive.database.prisma.photo.findUniqueOrThrow({ where: { id } });
  const readings = row.readings as unknown as Stored[];
  Object.assign(readings.at(-1)?.reading ?? {}, more);
  await archive.database.prisma.photo.update({ where: { id }, data: { readings: readings as never } });
  // Any edit compiles what is stored.
  const headline = { headline: 'A man', reason: 'Shorter' };
  await archive.request.patch(`/api/v1/photos/${id}`).send(headline).expect(200);
}

const creditOf = (...chain: string[]) => ({
  credit: { photographer: null, chain, isFilePhoto: false, isHandout: false, isPool: false, quotes: [] },
});

/** With a further text that nobody reads anything in today. */
async function twoTexts(fields: object = {}): Promise<string> {
  seed += 1;
  const file = await makePicture({ kind: 'jpeg', width: 50, height: 50, seed });
  const send = (caption: string) =>
    archive.request
      .post('/api/v1/photos')
      .field({ caption, ...fields })
      .attach('file', file, 'a.jpg');
  const { body } = await send(`${PARIS} (Yonhap)`).expect(201);
  await send(`${PARIS} A street.`);
  return body.files[0].id;
}

describe('an agency that a further text credited, and a new reading does not', () => {
  it('binds the photo until a second person takes the new reading alone', async () => {
    const id = await twoTexts();
    expect(await usable(id)).toBe(true);
    await readMore(id, creditOf('KCNA', 'Yonhap'));
    expect(await words(id)).toEqual(['Not for Japan']);
    await reread(id);
    const { proposals } = await seen(id);
    expect(proposals).toMatchObject([{ kind: 're-reading' }]);
    expect(await words(id)).toEqual(['Not for Japan']);
    expect((await doubts(id)).join()).toContain('A text of the photo credits KCNA');
    expect(await usable(id)).toBe(false);
    const { body } = await second.get('/api/v1/widenings').expect(200);
    expect(JSON.stringify(body)).toContain('Its credit names an agency.');

    await decide(proposals[0].id, 'confirmation');
    expect(await seen(id)).toMatchObject({ proposals: [], doubts: [] });
    expect(await words(id)).toEqual([]);
    expect(await usable(id)).toBe(true);
    await decide(proposals[0].id, 'undo');
    expect(await words(id)).toEqual(['Not for Japan']);
  });

  it('waits once however often the texts are read, and stays where the reading is refused', async () => {
    const id = await twoTexts();
    await readMore(id, creditOf('KCNA'));
    await reread(id);
    await reread(id);
    const { proposals } = await seen(id);
    expect(proposals).toHaveLength(1);
    await decide(proposals[0].id, 'refusal');
    expect(await words(id)).toEqual(['Not for Japan']);
    await reread(id);
    expect(await words(id)).toEqual(['Not for Japan']);
  });

  it('binds it also where two people let go of the doubt over its terms', async () => {
    const id = await twoTexts();
    await readMore(id, creditOf('KCNA'));
    const edit = { resolveDoubts: await doubts(id), reason: 'Seen' };
    const { proposals } = (await archive.request.patch(`/api/v1/photos/${id}`).send(edit).expect(200)).body;
    await decide(proposals[0].id, 'confirmation');
    expect(await doubts(id)).toEqual([]);
    await reread(id);
    expect(await seen(id)).toMatchObject({ proposals: [{ kind: 're-reading' }] });
    expect(await words(id)).toEqual(['Not for Japan']);
  });

  it('is lost to nobody where another text says so, or it stands in the photo’s own credit', async () => {
    const id = await twoTexts();
    await readMore(id, creditOf('Yonhap'));
    await reread(id);
    expect(await seen(id)).toMatchObject({ proposals: [], doubts: [] });
    seed += 1;
    const file = await makePicture({ kind: 'jpeg', width: 50, height: 50, seed });
    const sent = archive.request.post('/api/v1/photos').field({ caption: `${PARIS} (KCNA via Yonhap)` });
    const own = (await sent.attach('file', file, 'a.jpg').expect(201)).body.files[0].id;
    await reread(own);
    expect(await words(own)).toEqual(['Not for Japan']);
    expect((await seen(own)).proposals).toEqual([]);
  });
});

it('another day of release that a further text named is in doubt until a second person lets it go', async () => {
  const id = await twoTexts({ instructions: 'Within 14 days of release' });
  await archive.request.patch(`/api/v1/photos/${id}`).send({ releasedOn: '2026-05-01', reason: 'Told' }).expect(200);
  const [first] = (await seen(id)).proposals;
  if (first !== undefined) await decide(first.id, 'confirmation');
  await readMore(id, { releasedOn: '2026-04-01' });
  expect((await doubts(id)).join()).toContain('released on 2026-04-01');
  await reread(id);
  expect((await doubts(id)).join()).toContain('released on 2026-04-01');
  expect((await seen(id)).proposals).toMatchObject([{ kind: 're-reading' }]);
});
