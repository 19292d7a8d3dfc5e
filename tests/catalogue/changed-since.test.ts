import { beforeEach, describe, expect, it } from '@jest/globals';
import { deskForTests, type Person } from '../support/desk.ts';
import { FOUNDING_CAPTIONS, uploadPhoto } from '../support/test-archive.ts';

interface Reading {
  reading: { restrictions: object[]; doubts: object[] };
}

describe('what was proposed for a photo that has changed since', () => {
  const desk = deskForTests();
  let photo: string;

  beforeEach(async () => {
    photo = await uploadPhoto(desk.archive, FOUNDING_CAPTIONS[3], { instructions: 'Frobnicate before the third moon' });
  });

  const seen = () => desk.seen(photo);
  const propose = async (body: object) => {
    const edited = desk.editor.patch(`/api/v1/photos/${photo}`).send({ reason: 'Told by telephone', ...body });
    return (await edited.expect(200)).body.proposals.at(-1).id as string;
  };
  const clauses = async (kind: string) =>
    ((await seen()).restrictions as { id: string; kind: string; value: string[] }[]).filter((one) => one.kind === kind);
  const decide = (who: Person, id: string, what: 'confirmation' | 'refusal' | 'undo') =>
    who.post(`/api/v1/widenings/${id}/${what}`).send({ reason: 'Contract 7' });
  const confirm = (id: string) => decide(desk.manager, id, 'confirmation');
  const withdraw = (id: string, of = photo) => desk.editor.post(`/api/v1/photos/${of}/proposals/${id}/withdrawal`);

  /** As another reader may leave the texts. */
  async function changeReadings(change: (readings: Reading[]) => void): Promise<void> {
    const row = await desk.archive.database.prisma.photo.findUniqueOrThrow({ where: { id: photo } });
    const readings = row.readings as unknown as Reading[];
    change(readings);
    await desk.archive.database.prisma.photo.update({ where: { id: photo }, data: { readings: readings as never } });
  }

  async function expectRefusal(id: string, words: RegExp): Promise<void> {
    const before = await seen();
    expect((await confirm(id).expect(409)).body.detail).toMatch(words);
    expect(await seen()).toEqual(before);
    await decide(desk.manager, id, 'refusal').expect(200);
  }

  it('is not confirmed where the corrected restriction itself was dropped', async () => {
    const [{ id = '' } = {}] = await clauses('territory-only');
    const to = { kind: 'territory-only', value: ['JP', 'KR'] };
    const correction = await propose({ restrictions: { correct: [{ id, to }] } });
    const added = (await clauses('territory-only')).find(({ value }) => value.length === 2)?.id;
    await confirm(await propose({ restrictions: { drop: [added] } })).expect(200);
    await expectRefusal(correction, /the corrected restriction itself was dropped/);
  });

  it('is not confirmed where the doubt is gone', async () => {
    const [{ words }] = (await seen()).doubts;
    const proposal = await propose({ resolveDoubts: [words] });
    await changeReadings((readings) => {
      for (const { reading } of readings) reading.doubts = [];
    });
    await expectRefusal(proposal, /the doubt is gone/);
  });

  it('is not confirmed where nothing of the earlier reading is left', async () => {
    const earlier = { kind: 'no-resale', value: null, text: 'arrives', start: 42, end: 49 };
    await changeReadings(([first]) => first?.reading.restrictions.push(earlier));
    await desk.archive.request.post(`/api/v1/photos/${photo}/re-readings`).expect(201);
    const proposal = (await seen()).proposals[0].id;
    await changeReadings(([first]) => first?.reading.restrictions.pop());
    await expectRefusal(proposal, /nothing of the earlier reading is left/);
  });

  it('is not undone where the source was changed once more', async () => {
    const first = await propose({ supplier: 'reuters' });
    await confirm(first).expect(200);
    await confirm(await propose({ supplier: 'epa-efe' })).expect(200);
    const { body } = await decide(desk.editor, first, 'undo').expect(409);
    expect(body.detail).toMatch(/it is epa-efe now/);
    expect(await seen()).toMatchObject({ supplier: 'epa-efe' });
  });

  it('is not withdrawn once it was confirmed, nor by the address of another photo', async () => {
    const [{ id = '' } = {}] = await clauses('no-redistribution');
    const proposal = await propose({ restrictions: { drop: [id] } });
    await withdraw(proposal, await uploadPhoto(desk.archive, 'Fans cheer in Lyon.')).expect(404);
    await confirm(proposal).expect(200);
    await withdraw(proposal).expect(404);
    expect(await clauses('no-redistribution')).toEqual([]);
  });
});
