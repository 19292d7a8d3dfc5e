import { describe, expect, it } from '@jest/globals';
import { deskForTests, type Person } from '../support/desk.ts';
import { makePicture } from '../support/make-picture.ts';
import { uploadPhoto } from '../support/test-archive.ts';

const FANS = 'Fans cheer in Lyon on Sunday. REUTERS/Jane Roe';
const KILL = { kind: 'kill', value: null };

describe('a kill', () => {
  const desk = deskForTests();

  const upload = (fields = {}, caption = FANS) => uploadPhoto(desk.archive, caption, fields);
  const notice = (photo: string, kind: string) =>
    desk.manager.post('/api/v1/notices').send({ photo, kind, reason: 'By the agency' }).expect(201);
  const edit = (photo: string, restrictions: object, status = 200, who: Person = desk.editor) =>
    who.patch(`/api/v1/photos/${photo}`).send({ restrictions, reason: 'As the agency says' }).expect(status);
  const statusOf = async (photo: string) => (await desk.seen(photo)).status as string;
  const clauseOf = async (photo: string, kind: string) =>
    (await desk.seen(photo)).restrictions.find((clause: { kind: string }) => clause.kind === kind);

  /** Every way there is of killing a photo that stands already, or that comes. */
  const WAYS: [string, () => Promise<string>][] = [
    [
      'a notice',
      async () => {
        const photo = await upload();
        await notice(photo, 'kill');
        return photo;
      },
    ],
    ['words in a field of its own', () => upload({ instructions: 'PHOTO KILL' })],
    ['words in its caption', () => upload({}, `${FANS} MANDATORY KILL`)],
    [
      'the hand of a rights manager',
      async () => {
        const photo = await upload();
        await edit(photo, { add: [KILL] }, 200, desk.manager);
        return photo;
      },
    ],
  ];

  it.each(WAYS)('by %s is the same kill everywhere', async (_, kill) => {
    const photo = await kill();
    expect(await statusOf(photo)).toBe('killed');
    const { outcome, reasons, changesAt } = await desk.verdict(photo);
    expect({ outcome, changesAt }).toEqual({ outcome: 'blocked', changesAt: null });
    expect(reasons.map(({ clause }) => clause)).toContain('killed');
    await desk.archive.request.get(`/photos/${photo}/thumb.jpg`).expect(410);
    await desk.archive.request.get(`/api/v1/photos/${photo}/original?outlet=world-web&purpose=editorial`).expect(410);
    const { text } = await desk.archive.request.get(`/photos/${photo}`).expect(200);
    expect(text).toContain('This photo was killed.');
    expect(text).not.toContain(`src="/photos/${photo}/preview.jpg"`);
    expect((await desk.archive.request.get('/photos').expect(200)).text).not.toContain(`/photos/${photo}/thumb.jpg`);
    expect(await desk.isFound(photo)).toBe(false);
  });

  it('by words that come later ends the public address as one by notice does', async () => {
    const file = await makePicture({ kind: 'jpeg', width: 40, height: 30, seed: 77 });
    const sent = async (caption: string) => {
      const upload = desk.archive.request.post('/api/v1/photos').field({ caption }).attach('file', file, 'a.jpg');
      return (await upload).body.files[0].id as string;
    };
    const photo = await sent(FANS);
    const clearance = { photo, outlet: 'world-web', story: 'Cycling' };
    const { body } = await desk.archive.request.post('/api/v1/clearances').send(clearance).expect(201);
    const path = new URL(body.url).pathname;
    await desk.archive.request.get(path).expect(200);
    expect(await sent('MANDATORY KILL')).toBe(photo);
    await desk.archive.request.get(path).expect(410);
    expect(await statusOf(photo)).toBe('killed');
  });

  it('leaves nothing on its page that could only fail, and says so beside what it was cleared for', async () => {
    const photo = await upload();
    const clearance = { photo, outlet: 'world-web', story: 'Cycling' };
    await desk.archive.request.post('/api/v1/clearances').send(clearance).expect(201);
    const page = async () => (await desk.archive.request.get(`/photos/${photo}?outlet=world-web`).expect(200)).text;
    const OFFERED = ['id="downloads"', 'data-copy=', 'File a licence', 'Put an order', 'id="where-and-when"'];
    const offered = async () => {
      const text = await page();
      return OFFERED.filter((part) => text.includes(part));
    };
    expect(await offered()).toEqual(OFFERED);
    await notice(photo, 'withhold');
    expect(await offered()).toEqual(['File a licence', 'Put an order']);
    await notice(photo, 'kill');
    expect(await offered()).toEqual([]);
    expect(await page()).toContain('The photo was killed: take it out of the story.');
  });

  it('is for good: nobody drops or corrects it, whoever added it, and a withhold softens nothing', async () => {
    const photo = await upload({ instructions: 'PHOTO KILL' });
    const { id } = await clauseOf(photo, 'kill');
    for (const restrictions of [{ drop: [id] }, { correct: [{ id, to: { kind: 'withhold', value: null } }] }])
      expect((await edit(photo, restrictions, 409, desk.manager)).body.detail).toMatch(/^A kill is for good/);
    await notice(photo, 'withhold');
    expect(await statusOf(photo)).toBe('killed');
    expect((await desk.archive.request.get(`/photos/${photo}`)).text).not.toContain(`/restrictions/${id}/drops`);
  });

  it('that stands beside a clause it was to correct stays when the correction is withdrawn', async () => {
    const photo = await upload({ instructions: 'NO SALES' });
    const { id } = await clauseOf(photo, 'no-resale');
    await edit(photo, { correct: [{ id, to: KILL }] }, 200, desk.manager);
    expect(await statusOf(photo)).toBe('killed');
    const [proposal] = (await desk.seen(photo)).proposals;
    await desk.manager.post(`/api/v1/photos/${photo}/proposals/${proposal.id}/withdrawal`).expect(200);
    expect(await statusOf(photo)).toBe('killed');
  });

  it('that was proposed to be dropped before is not let go of by whoever confirms', async () => {
    const photo = await upload({ instructions: 'NO SALES' });
    const { id } = await clauseOf(photo, 'no-resale');
    await edit(photo, { drop: [id], add: [KILL] }, 200, desk.other);
    const [proposal] = (await desk.seen(photo)).proposals;
    const { prisma } = desk.archive.database;
    const { id: hand } = await prisma.handRestriction.findFirstOrThrow({ where: { photoId: photo } });
    const detail = { restriction: KILL, stands: [{ words: 'As the agency says', field: 'editor', hand }] };
    await prisma.proposal.update({ where: { id: proposal.id }, data: { detail } });
    const confirmation = `/api/v1/widenings/${proposal.id}/confirmation`;
    const { body } = await desk.manager.post(confirmation).send({ reason: 'Fine' }).expect(409);
    expect(body.detail).toMatch(/^A kill is for good/);
    expect(await statusOf(photo)).toBe('killed');
  });

  it('by hand is for whoever may issue notices: nobody else kills one photo or many', async () => {
    const photo = await upload({ instructions: 'NO SALES' });
    const { id } = await clauseOf(photo, 'no-resale');
    for (const restrictions of [{ add: [KILL] }, { correct: [{ id, to: KILL }] }])
      expect((await edit(photo, restrictions, 403)).body.detail).toMatch(
        /rights-manager.*Ask one of them for a notice/,
      );
    const many = { photos: [photo], edit: { restrictions: { add: [KILL] } }, reason: 'As the agency says' };
    await desk.editor.post('/api/v1/photo-edits').send(many).expect(403);
    const form = { kind: 'kill', reason: 'As the agency says' };
    await desk.editor.post(`/photos/${photo}/restrictions`).type('form').send(form).expect(403);
    expect(await statusOf(photo)).toBe('active');
    await desk.manager.post('/api/v1/photo-edits').send(many).expect(200);
    expect(await statusOf(photo)).toBe('killed');
    const kill = await clauseOf(photo, 'kill');
    const { detail } = (await edit(photo, { drop: [kill.id] }, 409, desk.manager)).body;
    expect(detail).toBe(
      'A kill is for good: nobody drops or corrects it, and nothing was changed. Use another picture.',
    );
  });

  it('by a phrase of the house does not end by whoever said it', async () => {
    const photo = await upload({ instructions: 'Purple people only' });
    const meaning = { as: 'restriction', restriction: KILL };
    const said = { text: 'Purple people only', meaning, reason: 'The agency said so' };
    const { id } = (await desk.manager.post('/api/v1/phrases').send(said).expect(201)).body;
    expect(await statusOf(photo)).toBe('killed');
    const decide = (who: Person, noun: string, status: number) =>
      who.post(`/api/v1/phrases/${id}/${noun}`).send({ version: 1, reason: 'It means something else' }).expect(status);
    expect((await decide(desk.manager, 'withdrawal', 403)).body.detail).toContain('another rights manager to refuse');
    expect((await desk.manager.get(`/phrases/${id}`)).text).not.toContain(`/phrases/${id}/withdrawal`);
    expect(await statusOf(photo)).toBe('killed');
    await decide(desk.other, 'refusal', 200);
    expect(await statusOf(photo)).toBe('active');
  });

  it('of a part of all uses, or for a time, takes nothing down', async () => {
    const photo = await upload();
    const parts = [{ territories: ['KR'] }, { until: '2026-06-01' }];
    await edit(photo, { add: parts.map((within) => ({ ...KILL, within })) });
    expect(await statusOf(photo)).toBe('active');
    expect((await desk.verdict(photo)).outcome).toBe('blocked');
  });

  it('is no rule for all pictures of an agency', async () => {
    const rule = { agency: 'reuters', restriction: KILL, words: 'Killed' };
    const { body } = await desk.manager.post('/api/v1/standing-rules').send(rule).expect(400);
    expect(body.detail).toContain('issue a notice');
  });
});

describe('a withhold', () => {
  const desk = deskForTests();

  it('by words takes the photo down as one by notice, until two people let go of the words', async () => {
    const photo = await uploadPhoto(desk.archive, FANS, { instructions: 'DO NOT USE' });
    expect((await desk.seen(photo)).status).toBe('withheld');
    await desk.archive.request.get(`/photos/${photo}/thumb.jpg`).expect(403);
    const { restrictions } = await desk.seen(photo);
    const drop = restrictions.map(({ id }: { id: string }) => id);
    const edit = { restrictions: { drop }, reason: 'Released' };
    await desk.editor.patch(`/api/v1/photos/${photo}`).send(edit).expect(200);
    expect((await desk.seen(photo)).status).toBe('withheld');
    await desk.confirmAll(photo);
    expect((await desk.seen(photo)).status).toBe('active');
    await desk.archive.request.get(`/photos/${photo}/thumb.jpg`).expect(200);
  });

  const notice = (photo: string, kind: string) =>
    desk.manager.post('/api/v1/notices').send({ photo, kind, reason: 'Wait for the family' }).expect(201);
  const lift = (photo: string, status = 200) =>
    desk.editor.patch(`/api/v1/photos/${photo}`).send({ liftWithhold: true, reason: 'Released' }).expect(status);
  const statusOf = async (photo: string) => (await desk.seen(photo)).status as string;

  it('by notice is lifted by two people, taken up again by one, and again by a later notice', async () => {
    const photo = await uploadPhoto(desk.archive, FANS);
    await notice(photo, 'withhold');
    expect((await desk.archive.request.get(`/photos/${photo}`)).text).toContain(`/photos/${photo}/withhold-lifts`);
    await lift(photo);
    expect(await statusOf(photo)).toBe('withheld');
    const [id] = await desk.confirmAll(photo);
    expect([await statusOf(photo), (await desk.verdict(photo)).outcome]).toEqual(['active', 'clear']);
    await desk.manager.post(`/api/v1/widenings/${id}/undo`).send({ reason: 'Not yet' }).expect(200);
    expect(await statusOf(photo)).toBe('withheld');
    await lift(photo);
    await desk.confirmAll(photo);
    await notice(photo, 'withhold');
    expect(await statusOf(photo)).toBe('withheld');
  });

  it('by notice is no matter of a photo that none withholds, and lifting one revives no kill', async () => {
    const photo = await uploadPhoto(desk.archive, FANS);
    expect((await lift(photo, 409)).body.detail).toMatch(/^No notice withholds this photo/);
    await notice(photo, 'withhold');
    await lift(photo);
    await notice(photo, 'kill');
    await desk.confirmAll(photo);
    expect(await statusOf(photo)).toBe('killed');
    await lift(photo, 409);
  });
});
