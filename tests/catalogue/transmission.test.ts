import { beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { deskForTests } from '../support/desk.ts';
import { uploadPhoto } from '../support/test-archive.ts';

const CAPTION = 'A man walks past a shop in Seoul on 1 March 2026. (Yonhap)';

describe('the time of transmission, entered by hand', () => {
  const desk = deskForTests();
  let photo: string;

  beforeAll(async () => {
    await desk.archive.database.prisma.agency.update({ where: { slug: 'yonhap' }, data: { timeZone: 'Asia/Seoul' } });
  });
  beforeEach(async () => {
    desk.archive.now = new Date('2026-03-10T12:00:00Z');
    photo = await uploadPhoto(desk.archive, CAPTION, { instructions: 'Use within 14 days' });
  });

  const seen = () => desk.seen(photo);
  const verdict = () => desk.verdict(photo);
  const isFound = () => desk.isFound(photo);
  const say = (transmittedAt: string | null) =>
    desk.editor.patch(`/api/v1/photos/${photo}`).send({ transmittedAt, reason: 'Seen in the wire' }).expect(200);
  const confirm = async () => (await desk.confirmAll(photo))[0];

  it('waits for a second person where days are counted from it, then counts in the agency’s zone, here and in the search', async () => {
    expect(await verdict()).toMatchObject({ outcome: 'review' });
    await say('2026-03-01T08:30');
    expect(await seen()).toMatchObject({
      transmitted: { at: null, by: null, since: null },
      proposals: [
        {
          kind: 'dates',
          sentence: 'take 2026-03-01T08:30 instead of what its file says (none) as its time of transmission',
        },
      ],
    });
    expect(await verdict()).toMatchObject({ outcome: 'review' });
    await confirm();
    expect((await seen()).transmitted).toEqual({
      at: '2026-03-01T08:30',
      by: expect.stringMatching(/^person-\d+@desk\.example, confirmed by person-\d+@desk\.example$/),
      since: '2026-03-10T12:00:00.000Z',
    });
    for (const [at, outcome] of [
      ['2026-03-14T23:29:59Z', 'clear'],
      ['2026-03-14T23:30:00Z', 'blocked'],
    ] as const) {
      desk.archive.now = new Date(at);
      expect(await verdict()).toMatchObject({ outcome });
      expect(await isFound()).toBe(outcome === 'clear');
    }
  });

  it('survives a new reading, and is undone by one person where that only tightens', async () => {
    await say('2026-03-01');
    const id = await confirm();
    await desk.editor.post(`/api/v1/photos/${photo}/re-readings`).expect(201);
    expect((await seen()).transmitted.at).toBe('2026-03-01');
    await desk.editor.post(`/api/v1/widenings/${id}/undo`).send({ reason: 'It was another' }).expect(200);
    const { transmitted, proposals } = await seen();
    // From known to unknown may free a photo whose days are over, so that waits as well.
    expect([transmitted.at, proposals]).toMatchObject([
      '2026-03-01',
      [{ sentence: expect.stringContaining('what its file says (none) instead of 2026-03-01') }],
    ]);
    await confirm();
    expect((await seen()).transmitted).toEqual({ at: null, by: null, since: null });
  });

  it('holds at once where nothing is counted from it, with who said so and when', async () => {
    photo = await uploadPhoto(desk.archive, CAPTION);
    await say('2026-03-01T08:30:00+09:00');
    expect(await seen()).toMatchObject({
      proposals: [],
      transmitted: { at: '2026-03-01T08:30:00+09:00', since: '2026-03-10T12:00:00.000Z' },
    });
    const { body } = await desk.archive.request.get(`/api/v1/photos/${photo}/history`).expect(200);
    expect(body[0]).toMatchObject({
      act: 'edit',
      detail: { field: 'transmittedAt', before: null, after: '2026-03-01T08:30:00+09:00', reason: 'Seen in the wire' },
    });
    await say(null);
    expect((await seen()).transmitted).toEqual({ at: null, by: null, since: null });
  });

  it('goes before what the file says, which holds again once it is taken away', async () => {
    photo = await uploadPhoto(desk.archive, CAPTION);
    const metadata = {
      format: 'jpeg',
      blocks: ['iim'],
      fields: { date_sent: { iim: '2026:03:02' } },
      conflicts: [],
      unread: [],
    };
    await desk.archive.database.prisma.photo.update({ where: { id: photo }, data: { metadata } });
    expect((await seen()).transmitted).toEqual({ at: '2026-03-02', by: null, since: null });
    await say('2026-03-01');
    expect((await seen()).transmitted.at).toBe('2026-03-01');
    await say(null);
    expect((await seen()).transmitted.at).toBe('2026-03-02');
  });

  it('is entered on the page, as a day or a time, and told there with who said so', async () => {
    photo = await uploadPhoto(desk.archive, CAPTION);
    const send = (transmittedAt: string) =>
      desk.editor.post(`/photos/${photo}/edits`).type('form').send({ transmittedAt, reason: 'Seen in the wire' });
    await send('yesterday').expect(400);
    await send('2026-03-01 08:30').expect(303);
    const { text } = await desk.archive.request.get(`/photos/${photo}`).expect(200);
    expect(text).toMatch(/1 March 2026 at 08:30 \(Asia\/Seoul\).*entered by person-\d+@desk\.example/s);
    expect(text).toContain('name="transmittedAt" maxlength="40" value="2026-03-01T08:30"');
    await send('').expect(303);
    expect((await seen()).transmitted.at).toBeNull();
  });

  it('is said of a selection too', async () => {
    photo = await uploadPhoto(desk.archive, CAPTION);
    const body = { photos: [photo], edit: { transmittedAt: '2026-03-01' }, reason: 'One lot' };
    await desk.editor.post('/api/v1/photo-edits').send(body).expect(200);
    expect((await seen()).transmitted.at).toBe('2026-03-01');
  });
});
