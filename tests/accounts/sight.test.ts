import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { makePicture } from '../support/make-picture.ts';
import { FOUNDING_CAPTIONS, openTestArchive, type TestArchive, uploadPhoto } from '../support/test-archive.ts';

type Contributor = Awaited<ReturnType<TestArchive['signIn']>>;

let archive: TestArchive;
let contributor: Contributor;
let foreign: string;
let own: string;

beforeAll(async () => {
  archive = await openTestArchive();
  foreign = await uploadPhoto(archive, FOUNDING_CAPTIONS[3]);
  contributor = await archive.signIn(['contributor']);
  await sent(contributor, 900);
  own = (await contributor.get('/api/v1/photos')).body.items[0].id;
});

afterAll(() => archive.close());

async function sent(by: Pick<Contributor, 'post'>, seed: number, fields: Record<string, string> = {}) {
  const picture = await makePicture({ kind: 'jpeg', width: 60, height: 40, seed, metadata: { caption: 'A street.' } });
  const upload = by.post('/api/v1/photos').attach('file', picture, 'street.jpg');
  for (const [name, value] of Object.entries(fields)) upload.field(name, value);
  const { status, body } = await upload;
  return { status, files: body.files };
}

describe('a contributor', () => {
  it('sees what they uploaded, in the list and by its address', async () => {
    const { body } = await contributor.get('/api/v1/photos').expect(200);
    expect(body.items.map(({ id }: { id: string }) => id)).toEqual([own]);
    await contributor.get(`/api/v1/photos/${own}`).expect(200);
    await contributor.get(`/photos/${own}`).expect(200);
    await contributor.get(`/photos/${own}/thumb.jpg`).expect(200);
  });

  it.each(['/api/v1/photos/ID', '/photos/ID', '/photos/ID/thumb.jpg', '/photos/ID/preview.jpg'])(
    'finds nothing at %s of a photo that is not theirs, in the same words as where there is none',
    async (address) => {
      const none = '01234567-89ab-7cde-8f01-23456789abcd';
      const theirs = await contributor.get(address.replace('ID', foreign)).expect(404);
      const absent = await contributor.get(address.replace('ID', none)).expect(404);
      const words = ({ text, body }: typeof theirs) =>
        (text ?? body.toString()).replaceAll(foreign, '').replaceAll(none, '');
      expect(words(theirs)).toBe(words(absent));
    },
  );

  it('learns nothing of a photo somebody else has sent before', async () => {
    const other = await archive.signIn(['contributor']);
    const received = { status: 201, files: [{ fileName: 'street.jpg', outcome: 'received', id: null, photo: null }] };
    expect(await sent(other, 901)).toEqual(received);
    expect(await sent(contributor, 901)).toEqual(received);
    expect(await sent(contributor, 900)).toEqual(received);
  });

  const contradicting = { instructions: 'KILL', sourceKind: 'handout', collection: 'Other', caption: 'JAPAN OUT' };

  it.each([
    ['by a contributor', () => contributor],
    ['by a token that may not edit', () => archive.token(['editor'], ['see-photos', 'upload'])],
  ])('changes nothing of a photo by sending its bytes again: %s', async (_how, sender) => {
    const [standing] = (await sent(archive.request, 902)).files;
    const address = `/api/v1/photos/${standing.id}`;
    const before = (await archive.request.get(address)).body;
    await sent(await sender(), 902, contradicting);
    expect((await archive.request.get(address)).body).toEqual(before);
    const history = (await archive.request.get(`${address}/history`)).body;
    expect(history.map(({ act }: { act: string }) => act)).not.toContain('proposal');
    const again = history.find(({ act }: { act: string }) => act === 'upload-again');
    expect(JSON.stringify(again.detail)).toMatch(/KILL.*JAPAN OUT|JAPAN OUT.*KILL/);
    expect(again.detail.keptAside).toMatchObject({ collection: 'Other', chosenSourceKind: 'handout' });
    const page = (await archive.signIn(['editor'])).get(`/photos/${standing.id}`);
    expect((await page.expect(200)).text).toContain('nothing was changed');
  });

  it('finds no outlet, agency or clearance', async () => {
    for (const address of ['/api/v1/outlets', '/api/v1/agencies', '/api/v1/clearances'])
      await contributor.get(address).expect(403);
  });

  it('sees as little by a token', async () => {
    const { account, get } = await archive.token(['contributor'], ['see-photos', 'upload']);
    expect(account).not.toBe(contributor.account);
    expect((await get('/api/v1/photos').expect(200)).body.items).toEqual([]);
    await get(`/api/v1/photos/${own}`).expect(404);
  });
});
