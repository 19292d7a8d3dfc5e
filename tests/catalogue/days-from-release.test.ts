import { beforeEach, describe, expect, it } from '@jest/globals';
import { photoParts, readingsOf } from '../../src/catalogue/photo-rows.ts';
import { renewReading } from '../../src/catalogue/renew-reading.ts';
import { deskForTests } from '../support/desk.ts';
import { furnish, openTestArchive, uploadPhoto } from '../support/test-archive.ts';

const CAPTION = 'A man walks past a shop in Seoul on 1 March 2026. (Yonhap)';
const ACTOR = { actor: 'tests', at: new Date('2026-03-04T12:00:00Z'), account: null, rule: null };

describe('days that a text counts from the release', () => {
  const desk = deskForTests();
  let photo: string;

  beforeEach(async () => {
    photo = await uploadPhoto(desk.archive, CAPTION, { instructions: 'Must be used within 14 days of its release' });
  });

  const seen = () => desk.seen(photo);
  const verdict = () => desk.verdict(photo);
  const found = () => desk.isFound(photo);
  const release = (day: string) => desk.editor.patch(`/api/v1/photos/${photo}`).send({ releasedOn: day }).expect(200);
  const confirm = () => desk.confirmAll(photo);

  it('are held for a person until the day of release is known, and then count from it', async () => {
    const { text: html } = await desk.archive.request.get(`/photos/${photo}`).expect(200);
    expect(html).toContain('May be used only for 14 days after its release.');
    desk.archive.now = new Date('2026-03-10T00:00:00Z');
    expect(await verdict()).toMatchObject({ outcome: 'review' });
    expect(await found()).toBe(false);
    await release('2026-03-02');
    expect((await seen()).releasedOn).toBeNull();
    await confirm();
    expect((await seen()).releasedOn).toBe('2026-03-02');
    for (const [at, outcome] of [
      ['2026-03-15T23:59:59Z', 'clear'],
      ['2026-03-16T00:00:00Z', 'blocked'],
    ] as const) {
      desk.archive.now = new Date(at);
      expect(await verdict()).toMatchObject({ outcome });
      expect(await found()).toBe(outcome === 'clear');
    }
  });

  it('make another day of release wait for a second person, also one that the texts are read to say', async () => {
    await release('2026-03-02');
    await confirm();
    await release('2026-03-20');
    expect((await seen()).proposals).toMatchObject([{ sentence: expect.stringContaining('2026-03-20') }]);
    await desk.archive.database.prisma.photo.update({ where: { id: photo }, data: { byHand: {} } });
    const row = await desk.archive.database.prisma.photo.findUniqueOrThrow({
      where: { id: photo },
      include: photoParts,
    });
    const { captionForReaders, creditToPrint, takenOn, city, country } = row;
    const shown = { captionForReaders, creditToPrint, takenOn, place: { city, country }, people: [], mentioned: [] };
    const facts = { ...shown, ai: null, sourceKind: 'wire' } as const;
    await renewReading(
      desk.archive.database.prisma,
      photo,
      { texts: readingsOf(row), edition: '', facts: { ...facts, releasedOn: '2026-03-25' } },
      ACTOR,
    );
    const { releasedOn, proposals } = await seen();
    expect(releasedOn).toBe('2026-03-02');
    expect(proposals).toMatchObject([{}, { sentence: expect.stringContaining('2026-03-25') }]);
  });
});

describe('days that a text counts from the receipt', () => {
  it('set photos apart that came at other times, also where somebody asks what a change would do', async () => {
    const archive = await openTestArchive();
    await furnish(archive);
    const received: string[] = [];
    for (const day of ['2026-03-01', '2026-03-10']) {
      archive.now = new Date(`${day}T12:00:00Z`);
      received.push(await uploadPhoto(archive, CAPTION, { instructions: 'Must be used within 14 days of receipt' }));
    }
    archive.now = new Date('2026-03-20T12:00:00Z');
    const [old, fresh] = received;
    const { body: list } = await archive.request.get('/api/v1/photos?usable=world-web').expect(200);
    expect(list.items).toMatchObject([{ id: fresh }]);
    const stage = { stage: 'observe', until: '2026-04-20' };
    const change = { agency: 'yonhap', stage, reason: 'We still learn how they write' };
    const ask = { kind: 'agency-settings', change };
    const { body } = await archive.request.post('/api/v1/what-if').send(ask).expect(200);
    const changed = (body.photos.items as { photo: string; outlet: string }[]).filter(
      ({ outlet }) => outlet === 'world-web',
    );
    expect(changed).toMatchObject([{ photo: old, from: { outcome: 'blocked' }, to: { outcome: 'clear' } }]);
    await archive.close();
  });
});

describe('an archive that may keep a picture for some days', () => {
  it('is put down on the page of the photo, and tells whoever publishes', async () => {
    const archive = await openTestArchive();
    await furnish(archive);
    const photo = await uploadPhoto(archive, CAPTION);
    const editor = await archive.signIn(['editor']);
    const form = { kind: 'no-archive', withinFromDays: '30', reason: 'Their mail: no archive 30 days after receipt' };
    await editor.post(`/photos/${photo}/restrictions`).type('form').send(form).expect(303);
    const { body } = await archive.request.get(`/api/v1/photos/${photo}`).expect(200);
    const { text: html } = await archive.request.get(`/photos/${photo}`).expect(200);
    expect(html).toContain('May not be kept in an archive from 30 days after its receipt on.');
    expect(body.restrictions).toMatchObject([{ kind: 'no-archive', within: { fromDays: 30 } }]);
    const { body: verdicts } = await archive.request
      .get(`/api/v1/photos/${photo}/verdicts?outlet=world-web`)
      .expect(200);
    const duties = (verdicts[0].duties as { sentence: string }[]).map((duty) => duty.sentence);
    expect(duties).toContain('Do not keep it in an archive from 30 days after its receipt on.');
    await archive.close();
  });
});
