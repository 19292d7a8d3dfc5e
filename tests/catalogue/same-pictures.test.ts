import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Sharp } from 'sharp';
import { joinSame } from '../../src/catalogue/same/join-same.ts';
import { drawPicture } from '../support/draw-picture.ts';
import { furnish, openTestArchive, type TestArchive, uploadPhoto } from '../support/test-archive.ts';

type Person = Awaited<ReturnType<TestArchive['signIn']>>;

const SIZE = { width: 240, height: 160 };

let archive: TestArchive;
let manager: Person;
let editor: Person;

beforeAll(async () => {
  archive = await openTestArchive();
  await furnish(archive);
  editor = await archive.signIn(['editor']);
  manager = await archive.signIn(['rights-manager']);
});

afterAll(() => archive.close());

const prisma = () => archive.database.prisma;
const asIs = (picture: Sharp) => picture.jpeg({ quality: 90 });
const small = (picture: Sharp) => picture.resize({ width: 150 }).jpeg({ quality: 50 });
const turned = (picture: Sharp) => picture.flop().jpeg({ quality: 85 });
const grey = (picture: Sharp) => picture.greyscale().png();

/** A drawing as somebody delivers it: drawings of one seed are one picture. */
async function sent(seed: number, as: (picture: Sharp) => Sharp = asIs, supplier = 'reuters', by = editor) {
  const file = await as(await drawPicture(seed, SIZE)).toBuffer();
  const upload = by.post('/api/v1/photos').attach('file', file, 'x.jpg').field('supplier', supplier);
  const { body } = await upload.field('caption', 'A street.').expect(201);
  return body.files[0].id as string;
}

const same = async (id: string, query = '') => (await editor.get(`/api/v1/photos/${id}/same${query}`).expect(200)).body;
const idsOf = (photos: { id: string }[]) => photos.map(({ id }) => id);
const others = async (id: string) => idsOf((await same(id)).photos);
const near = async (id: string) => idsOf((await same(id)).near);
const act = async (path: string, body: object, status = 201) =>
  (
    await editor
      .post(`/api/v1${path}`)
      .send({ reason: 'Looked at both', ...body })
      .expect(status)
  ).body;
const merge = (id: string, other: string, status = 201) => act(`/photos/${id}/same/merges`, { other }, status);
const split = (id: string, photos: string[], status = 201) => act(`/photos/${id}/same/splits`, { photos }, status);
const undo = (change: string, status = 200) => act(`/same-changes/${change}/undo`, {}, status);
const found = async (q: string, as = editor) =>
  idsOf((await as.get('/api/v1/photos').query({ q }).expect(200)).body.items);
const verdictOf = async (id: string) =>
  (await editor.get(`/api/v1/photos/${id}/verdicts?outlet=world-web`).expect(200)).body[0];

/** A photo whose picture has this hash: `bits` of them are another than 0. */
async function hashed(bits: bigint): Promise<string> {
  const id = await uploadPhoto(archive, 'A field. REUTERS/Jane Roe');
  await prisma().picture.delete({ where: { photoId: id } });
  await prisma().$transaction((db) => joinSame(db, id, { hash: FIELD ^ bits, mirror: ELSEWHERE }));
  return id;
}

const FIELD = 0x5a5a_1234_9c3d_0f0fn;
const ELSEWHERE = 0x2bad_c0de_6666_7171n;
/** So many bits from `from` on. */
const bits = (count: number, from = 0) => ((1n << BigInt(count)) - 1n) << BigInt(from);

describe('photos of one frame', () => {
  it('are one picture, whoever delivered them, in whatever size and colour', async () => {
    const first = await sent(1);
    expect(await same(first)).toMatchObject({
      photo: first,
      state: 'compared',
      count: 0,
      photos: [],
      near: [],
      changes: [],
    });
    const second = await sent(1, small, 'yonhap');
    const third = await sent(1, grey, 'epa-efe');
    await sent(2);
    expect(await same(first)).toMatchObject({
      count: 2,
      photos: [
        { id: second, agency: 'Yonhap', status: 'active', mirrored: false, byHand: false, notice: null },
        { id: third, agency: 'EPA-EFE' },
      ],
    });
    expect(await others(third)).toEqual([first, second]);
  });

  it('are one picture when one is mirrored, and each says so of the other', async () => {
    const first = await sent(3);
    const mirror = await sent(3, turned);
    const again = await sent(3, (picture) => picture.flop().jpeg({ quality: 60 }));
    expect((await same(first)).photos).toMatchObject([
      { id: mirror, mirrored: true },
      { id: again, mirrored: true },
    ]);
    expect((await same(mirror)).photos).toMatchObject([
      { id: first, mirrored: true },
      { id: again, mirrored: false },
    ]);
  });

  it('are one picture when two come at the same moment', async () => {
    for (const seed of [4, 5, 6]) {
      const ids = await Promise.all([sent(seed), sent(seed, small, 'yonhap'), sent(seed, turned, 'epa-efe')]);
      for (const id of ids) expect(new Set([id, ...(await others(id))])).toEqual(new Set(ids));
    }
  });

  it('are not looked for where there is too little in the picture', async () => {
    const [one, other] = [await uploadPhoto(archive, 'Fog.'), await uploadPhoto(archive, 'Snow.')];
    expect(await same(one)).toMatchObject({ state: 'plain', count: 0, near: [] });
    expect(await others(other)).toEqual([]);
  });

  it('leave out what was deleted', async () => {
    const [one, other] = [await sent(7), await sent(7, small)];
    await prisma().photo.update({ where: { id: one }, data: { status: 'deleted' } });
    expect(await others(other)).toEqual([]);
    expect(await others(await sent(7, grey))).toEqual([other]);
  });

  it('hang on the first of them and make no chain: what is near to another alone is shown for somebody to look', async () => {
    const one = await hashed(0n);
    const between = await hashed(bits(6));
    const far = await hashed(bits(6) | bits(6, 20));
    expect(await others(one)).toEqual([between]);
    expect(await others(far)).toEqual([]);
    expect(await near(far)).toEqual([between]);
    expect(await near(between)).toEqual([far]);
    expect(await near(one)).toEqual([]);
    await merge(one, far);
    expect(await others(far)).toEqual([one, between]);
    expect(await near(far)).toEqual([]);
  });

  it('are found by however the bits that differ lie, up to six of them', async () => {
    const base = bits(40, 10);
    const one = await hashed(base);
    for (const differing of [
      bits(6),
      bits(6, 12),
      bits(6, 57),
      (0x8000_8000_8000_8000n >> 2n) | 3n,
      bits(2) | bits(2, 30) | bits(2, 50),
    ])
      expect(await others(await hashed(base ^ differing))).toContain(one);
    expect(await others(await hashed(base ^ bits(7, 29)))).toEqual([]);
  });
});

describe('a person’s word', () => {
  it('puts pictures together that no hash does, and what arrives goes with either', async () => {
    const [whole, detail] = [await sent(10), await sent(11, asIs, 'yonhap')];
    const { changes, photos } = await merge(whole, detail);
    expect(photos).toMatchObject([{ id: detail, byHand: true, mirrored: false }]);
    expect(changes).toMatchObject([
      { kind: 'merge', photos: [detail], others: [whole], reason: 'Looked at both', undone: null },
    ]);
    const [later, laterDetail] = [await sent(10, small), await sent(11, small)];
    expect(await others(whole)).toEqual([detail, later, laterDetail]);

    await undo(changes[0].id);
    expect(await others(whole)).toEqual([later]);
    expect((await same(detail)).photos).toMatchObject([{ id: laterDetail, byHand: false }]);
    expect((await same(detail)).changes).toMatchObject([{ undone: { reason: 'Looked at both' } }]);
    await undo(changes[0].id, 409);
  });

  it('takes pictures apart that the hash holds for one, and what arrives goes with the nearer', async () => {
    const base = bits(30, 30);
    const [one, other] = [await hashed(base), await hashed(base ^ bits(4))];
    const twin = await hashed(base ^ bits(4) ^ bits(1, 40));
    const { changes } = await split(one, [other, twin]);
    expect(await others(one)).toEqual([]);
    expect(await others(other)).toEqual([twin]);
    expect(await near(one)).toEqual([]);
    const [likeOne, likeOther, likeTwin] = [
      await hashed(base ^ bits(1)),
      await hashed(base ^ bits(4) ^ bits(1, 20)),
      await hashed(base ^ bits(4) ^ bits(1, 40) ^ bits(1, 25)),
    ];
    expect(await others(one)).toEqual([likeOne]);
    expect(await others(other)).toEqual([twin, likeOther, likeTwin]);
    expect(await near(likeOne)).toEqual([]);

    await undo(changes[0].id);
    expect(await others(one)).toEqual([other, twin, likeOne, likeOther, likeTwin]);
  });

  it('holds when the first of a group is taken from it', async () => {
    const [first, second, third] = [await sent(12), await sent(12, small), await sent(12, grey)];
    const { changes } = await split(second, [first]);
    expect(await others(second)).toEqual([third]);
    expect(await others(first)).toEqual([]);
    await undo(changes[0].id);
    expect(await others(first)).toEqual([second, third]);
  });

  it('is kept when the texts are read again, and when the file comes again', async () => {
    const [one, other] = [await sent(13), await sent(14)];
    await merge(one, other);
    await editor.post(`/api/v1/photos/${other}/re-readings`).send({}).expect(201);
    const file = await asIs(await drawPicture(14, SIZE)).toBuffer();
    await editor.post('/api/v1/photos').attach('file', file, 'x.jpg').field('caption', 'Again.').expect(200);
    expect(await others(one)).toEqual([other]);
  });

  it('is undone only where nothing later stands on it', async () => {
    const [one, two, three] = [await sent(15), await sent(16), await sent(16, small)];
    const merged = (await merge(one, two)).changes[0].id;
    const parted = (await split(one, [three])).changes[0].id;
    await undo(merged, 409);
    await undo(parted);
    await undo(merged);
    expect(await others(two)).toEqual([three]);
    expect(await others(one)).toEqual([]);
  });

  it('needs two pictures, photos of the picture, and one that stays', async () => {
    const [one, copy, other] = [await sent(17), await sent(17, small), await sent(18)];
    await merge(one, copy, 409);
    await merge(one, one, 409);
    await split(one, [other], 400);
    await split(one, [one, copy], 400);
    await split(other, [other], 400);
    await merge(one, '0198c5f2-0000-7000-8000-000000000000', 404);
    await undo('0198c5f2-0000-7000-8000-000000000000', 404);
  });

  it('stands in the ledger, with why', async () => {
    const [one, copy] = [await sent(19), await sent(19, small)];
    const { changes } = await split(one, [copy]);
    await undo(changes[0].id);
    const { body } = await editor.get(`/api/v1/photos/${one}/history`).expect(200);
    expect(body).toMatchObject([
      { act: 'same-undo', detail: { kind: 'split', photos: [copy], reason: 'Looked at both' } },
      { act: 'same-split', detail: { photos: [copy], others: [one], reason: 'Looked at both' } },
      { act: 'upload' },
    ]);
  });

  it('can be said of photos that were not compared yet, which then stay where they were put', async () => {
    const [one, other] = [await sent(20), await sent(21)];
    await prisma().picture.deleteMany({ where: { photoId: { in: [one, other] } } });
    await merge(one, other);
    expect(await same(one)).toMatchObject({ state: 'waiting', photos: [{ id: other, byHand: true }] });
  });
});

describe('rights', () => {
  it('are each photo’s own: a merge makes none clearer, a split none stricter', async () => {
    const [free, koreaOnly] = [await sent(30), await sent(31, asIs, 'yonhap')];
    const tighten = { restrictions: { add: [{ kind: 'territory-only', value: ['KR'] }] }, reason: 'Told by Yonhap' };
    await editor.patch(`/api/v1/photos/${koreaOnly}`).send(tighten).expect(200);
    const before = [await verdictOf(free), await verdictOf(koreaOnly)];
    expect(before).toMatchObject([{ outcome: 'clear' }, { outcome: 'blocked' }]);
    const { changes } = await merge(koreaOnly, free);
    expect([await verdictOf(free), await verdictOf(koreaOnly)]).toEqual(before);
    expect(await same(koreaOnly, '?outlet=world-web')).toMatchObject({ photos: [{ verdict: { outcome: 'clear' } }] });
    await undo(changes[0].id);
    expect([await verdictOf(free), await verdictOf(koreaOnly)]).toEqual(before);
  });

  it('are held for a person when one is killed, and the others say so', async () => {
    const [one, killed] = [await sent(32), await sent(32, small, 'yonhap')];
    await sent(32, grey, 'epa-efe');
    expect(await verdictOf(one)).toMatchObject({ outcome: 'clear' });
    await manager.post('/api/v1/notices').send({ photo: killed, kind: 'kill', reason: 'MANDATORY KILL' }).expect(201);
    expect((await same(one)).photos[0]).toMatchObject({
      id: killed,
      status: 'killed',
      notice: { kind: 'kill', reason: 'MANDATORY KILL' },
    });
    expect(await verdictOf(one)).toMatchObject({ outcome: 'review', reasons: [{ clause: 'doubt' }] });
  });

  it('say whose hand killed one, where no notice did', async () => {
    const [one, killed] = [await sent(132), await sent(132, small, 'yonhap')];
    const kill = { restrictions: { add: [{ kind: 'kill', value: null }] }, reason: 'Told by Yonhap' };
    await manager.patch(`/api/v1/photos/${killed}`).send(kill).expect(200);
    const { photos } = await same(one);
    expect(photos[0]).toMatchObject({ id: killed, notice: { kind: 'kill', reason: 'Told by Yonhap' } });
    expect(photos[0].notice.by).not.toBe('');
  });

  it('under an order on a picture reach every photo of it, later ones too, and no split takes one from under it', async () => {
    const [one, copy] = [await sent(33), await sent(33, small, 'yonhap')];
    const order = { kind: 'house', reason: 'The family asked', reviewOn: '2026-06-01' };
    const reach = { kind: 'search', query: `same:${one}` };
    await manager
      .post('/api/v1/orders')
      .send({ ...order, reach })
      .expect(201);
    const later = await sent(33, turned);
    for (const id of [one, copy, later]) expect(await verdictOf(id)).toMatchObject({ outcome: 'blocked' });
    const { changes } = await split(one, [copy, later]);
    for (const id of [one, copy, later]) expect(await verdictOf(id)).toMatchObject({ outcome: 'blocked' });
    await undo(changes[0].id);

    const apart = await sent(34);
    const merged = (await merge(one, apart)).changes[0].id;
    expect(await verdictOf(apart)).toMatchObject({ outcome: 'blocked' });
    await undo(merged);
    expect(await verdictOf(apart)).toMatchObject({ outcome: 'blocked' });
  });
});

describe('the search', () => {
  it('finds all photos of a picture by any of them, beside whatever else it asks for', async () => {
    const [one, copy] = [await sent(40), await sent(40, small, 'yonhap')];
    expect(await found(`same:${one}`)).toEqual([copy, one]);
    expect(await found(`same:${copy.toUpperCase()}`)).toEqual([copy, one]);
    expect(await found(`same:${one} agency:Yonhap`)).toEqual([copy]);
    const plain = await uploadPhoto(archive, 'Fog.');
    expect(await found(`same:${plain}`)).toEqual([plain]);
    expect(await found('same:0198c5f2-0000-7000-8000-000000000000')).toEqual([]);
    await editor.get('/api/v1/photos').query({ q: 'same:street' }).expect(400);
  });

  it('and the list of a picture tell nobody of photos they do not see', async () => {
    const contributor = await archive.signIn(['contributor']);
    const desk = await sent(41);
    const [file] = [await small(await drawPicture(41, SIZE)).toBuffer()];
    await contributor.post('/api/v1/photos').attach('file', file, 'x.jpg').expect(201);
    const own = (await contributor.get('/api/v1/photos').expect(200)).body.items[0].id;
    expect(await others(desk)).toEqual([own]);
    const { body } = await contributor.get(`/api/v1/photos/${own}/same`).expect(200);
    expect(body).toMatchObject({ count: 0, photos: [], near: [], changes: [] });
    await contributor.get(`/api/v1/photos/${desk}/same`).expect(404);
    await contributor.get(`/api/v1/photos/${own}/same?outlet=world-web`).expect(403);
    expect(await found(`same:${own}`, contributor)).toEqual([own]);
    expect(await found(`same:${desk}`, contributor)).toEqual([]);
  });
});
