import { beforeEach, describe, expect, it } from '@jest/globals';
import { deskForTests, type Person } from '../support/desk.ts';
import { FOUNDING_CAPTIONS, uploadPhoto } from '../support/test-archive.ts';

const NOWHERE = '0198c5f2-0000-7000-8000-000000000000';
const KIM = 'REUTERS/Jane Roe: North Korean leader Kim Jong Un waves in Pyongyang on Sunday.';
const FANS = 'Fans cheer in Lyon on Sunday. REUTERS/Jane Roe';

describe('a house order', () => {
  const desk = deskForTests();

  beforeEach(() => desk.archive.database.prisma.houseOrder.deleteMany().then(() => undefined));

  const upload = async (caption: string, people: string[] = [], fields = {}) => {
    const id = await uploadPhoto(desk.archive, caption, fields);
    if (people.length === 0) return id;
    const edit = { people: people.map((name) => ({ name, position: null })) };
    await desk.archive.request.patch(`/api/v1/photos/${id}`).send(edit).expect(200);
    return id;
  };
  const order = async (reach: object, more: object = {}, status = 201) =>
    (
      await desk.manager
        .post('/api/v1/orders')
        .send({ kind: 'house', reason: 'The family asked', reach, reviewOn: '2026-06-01', ...more })
        .expect(status)
    ).body;
  const verdict = (photo: string, query = '') => desk.verdict(photo, `outlet=world-web${query}`);
  const outcome = async (photo: string) => (await verdict(photo)).outcome as string;
  const decide = (who: Person, id: string, what: string) =>
    who.post(`/api/v1/orders/${id}/${what}`).send({ reason: 'Settled out of court' });

  it('forbids every use of the photos it names, in its own words, and no others', async () => {
    const [photo, free] = [await upload(FANS), await upload(FANS)];
    const made = await order({ kind: 'photos', photos: [photo] });
    expect(made).toMatchObject({ state: 'in-force', says: 'Forbids every use.', by: expect.stringContaining('@') });
    const { outcome: now, reasons } = await verdict(photo);
    expect(now).toBe('blocked');
    expect(reasons).toMatchObject([{ clause: 'order', words: 'The family asked', waivable: false }]);
    expect(await outcome(free)).toBe('clear');
    const { body: usable } = await desk.archive.request.get('/api/v1/photos?usable=world-web').expect(200);
    const found = usable.items.map(({ id }: { id: string }) => id);
    expect([found.includes(free), found.includes(photo)]).toEqual([true, false]);
    const { body: history } = await desk.archive.request.get(`/api/v1/photos/${photo}/history`).expect(200);
    expect(history[0]).toMatchObject({ act: 'order', detail: { order: made.id, reason: 'The family asked' } });
  });

  it('says to be in force whenever verdicts obey it: from where its first day begins first, until its last ends everywhere', async () => {
    const photo = await upload(FANS);
    const { id } = await order({ kind: 'photos', photos: [photo] }, { from: '2026-03-10', until: '2026-03-11' });
    const now = desk.archive.now;
    for (const [at, state] of [
      ['2026-03-09T09:59:59Z', 'planned'],
      ['2026-03-09T10:00:00Z', 'in-force'],
      ['2026-03-12T11:59:59Z', 'in-force'],
      ['2026-03-12T12:00:00Z', 'over'],
    ] as const) {
      desk.archive.now = new Date(at);
      expect((await desk.manager.get(`/api/v1/orders/${id}`).expect(200)).body.state).toBe(state);
      expect(await outcome(photo)).toBe(state === 'in-force' ? 'blocked' : 'clear');
    }
    desk.archive.now = now;
  });

  it('on a person reaches photos that show them under any spelling, those uploaded later too, and none that only mention them', async () => {
    const before = await upload(FANS, ['Zoë Saldaña-Perego']);
    await order({ kind: 'person', names: ['Zoe Saldana Perego', '조 샐다나'] });
    const later = await upload(FANS, ['ZOE SALDANA PEREGO']);
    const inKorean = await upload(FANS, ['조 샐다나']);
    const somebodyElse = await upload(FANS, ['Zoe Saldana']);
    expect(await Promise.all([before, later, inKorean].map(outcome))).toEqual(['blocked', 'blocked', 'blocked']);
    expect(await outcome(somebodyElse)).toBe('clear');
    await desk.archive.database.prisma.photoPerson.updateMany({ where: { photoId: later }, data: { mentioned: true } });
    expect(await outcome(later)).toBe('clear');
  });

  it('on a person reaches a photo whose caption names them, as soon as it is there', async () => {
    await order({ kind: 'person', names: ['Kim Jong Un'] });
    expect(await outcome(await uploadPhoto(desk.archive, FOUNDING_CAPTIONS[1]))).toBe('blocked');
    expect(await outcome(await uploadPhoto(desk.archive, FANS))).toBe('clear');
  });

  it('on a kind of source or a search reaches what is found whenever it is asked', async () => {
    await desk.archive.request
      .post('/api/v1/house-rules')
      .send({
        sourceKind: 'social',
        territories: 'all',
        channels: 'all',
        purposes: 'all',
        actions: ['publish'],
        reason: 'As ever',
      })
      .expect(201);
    await order({ kind: 'source-kind', sourceKind: 'social' }, { duty: 'Pixelate the faces of children' });
    await order({ kind: 'search', query: 'velodrome agency:Reuters' });
    const social = await upload('A crowd in Lyon.', [], { sourceKind: 'social' });
    expect((await verdict(social)).duties).toContainEqual({
      clause: 'order',
      words: 'The family asked',
      sentence: 'Pixelate the faces of children',
      origin: 'house',
    });
    // What an AI picture would be otherwise is not kept.
    const ai = await upload('A crowd. (AI generated image)');
    expect((await verdict(ai)).duties).toContainEqual(expect.objectContaining({ clause: 'order' }));
    expect(await outcome(await upload('The velodrome in Lyon. REUTERS/Jane Roe'))).toBe('blocked');
    expect(await outcome(await upload('The stadium in Lyon. REUTERS/Jane Roe'))).toBe('clear');
  });

  it('keeps a photo that an edit would take from under it', async () => {
    const [tagged, shown] = [await upload(FANS), await upload(FANS, ['Jane Doe'])];
    await desk.archive.request
      .post('/api/v1/tag-changes')
      .send({ photos: [tagged], add: ['verdict'], remove: [] })
      .expect(200);
    await order({ kind: 'search', query: 'keyword:verdict' });
    await order({ kind: 'person', names: ['Jane Doe'] });
    await desk.editor
      .post('/api/v1/tag-changes')
      .send({ photos: [tagged], add: [], remove: ['verdict'] })
      .expect(200);
    await desk.editor.patch(`/api/v1/photos/${shown}`).send({ people: [] }).expect(200);
    expect([await outcome(tagged), await outcome(shown)]).toEqual(['blocked', 'blocked']);
  });

  it('narrows where its restriction says, and asks for its duty when publishing', async () => {
    const photo = await upload(KIM);
    await order(
      { kind: 'photos', photos: [photo] },
      { restriction: { kind: 'territory-except', value: ['DE'] }, duty: 'Do not name the child' },
    );
    const app = (await desk.archive.request.get(`/api/v1/photos/${photo}/verdicts?outlet=world-app`).expect(200))
      .body[0];
    expect(app.outcome).toBe('conditional');
    expect(app.reasons[0]).toMatchObject({ narrowedBy: 'order', words: 'The family asked' });
    expect(app.duties.map(({ sentence }: { sentence: string }) => sentence)).toContain('Do not name the child');
    expect((await verdict(photo, '&action=archive')).duties).not.toContainEqual(
      expect.objectContaining({ sentence: 'Do not name the child' }),
    );
  });

  it('holds from where its first day begins first on earth to where its last ends last', async () => {
    const photo = await upload(FANS);
    await order({ kind: 'photos', photos: [photo] }, { from: '2026-03-05', until: '2026-03-06' });
    const at = async (instant: string) => (await verdict(photo, `&at=${instant}`)).outcome;
    expect(await at('2026-03-04T09:59:59Z')).toBe('clear');
    expect(await at('2026-03-04T10:00:00Z')).toBe('blocked');
    expect(await at('2026-03-07T11:59:59Z')).toBe('blocked');
    expect(await at('2026-03-07T12:00:00Z')).toBe('clear');
    expect((await verdict(photo)).changesAt).toBe('2026-03-04T10:00:00.000Z');
  });

  it('may name its beginning and its end in different zones', async () => {
    const photo = await upload(FANS);
    const time = { from: '2026-06-10T00:00:00+09:00', until: '2026-06-09T20:00:00Z' };
    await order({ kind: 'photos', photos: [photo] }, time);
    const at = async (instant: string) => (await verdict(photo, `&at=${instant}`)).outcome;
    expect([await at('2026-06-09T14:59:59Z'), await at('2026-06-09T15:00:00Z')]).toEqual(['clear', 'blocked']);
    expect(await at('2026-06-09T20:00:00Z')).toBe('clear');
  });

  it('is beaten by a kill', async () => {
    const photo = await upload(FANS);
    await order({ kind: 'photos', photos: [photo] }, { kind: 'court-order' });
    await desk.archive.request.post('/api/v1/notices').send({ photo, kind: 'kill', reason: 'Killed' }).expect(201);
    await desk.archive.request.get(`/api/v1/photos/${photo}/original?outlet=world-web&purpose=editorial`).expect(410);
    expect((await verdict(photo)).reasons.map(({ clause }: { clause: string }) => clause).sort()).toEqual([
      'killed',
      'order',
    ]);
  });

  it('is a rights manager’s to make, and says what is wrong with it', async () => {
    const photo = await upload(FANS);
    const reach = { kind: 'photos', photos: [photo] };
    const body = { kind: 'house', reason: 'No', reach, reviewOn: '2026-06-01' };
    await desk.editor.post('/api/v1/orders').send(body).expect(403);
    const wrong = async (more: object, words: string | RegExp, status = 400) => {
      const { body: problem } = await desk.manager
        .post('/api/v1/orders')
        .send({ ...body, ...more })
        .expect(status);
      expect(problem.detail).toMatch(words);
    };
    await wrong({ reviewOn: '2026-03-01' }, 'lies in the past');
    await wrong({ reviewOn: '2026-13-01' }, 'reviewOn: is not a day');
    await wrong({ reviewOn: undefined }, 'reviewOn: is missing');
    await wrong({ reach: { kind: 'search', query: ' ” ' } }, 'finds every photo');
    await wrong({ reach: { kind: 'search', query: 'colour:red' } }, 'There is no search field');
    await wrong({ reach: { kind: 'person', names: ['…'] } }, 'holds no letter');
    const several = [
      'Kim Jong Un, 김정은',
      'Zoe Saldana, Zoe Perego',
      'Roe, Doe, Moe',
      '김정은, 김여정',
      '金正恩、金与正',
    ];
    for (const names of [...several, 'Kim Jong Un，Kim Yo Jong', 'Jane Roe; John Doe', 'Jane Roe / John Doe'])
      await wrong({ reach: { kind: 'person', names: [names] } }, `“${names}” reads as several names`);
    await wrong({ reach: { kind: 'photos', photos: [NOWHERE] } }, 'There is no photo', 404);
    await wrong({ restriction: { kind: 'other' } }, 'issue a notice, or say in words');
    await wrong({ restriction: { kind: 'publication-only', value: ['!!!'] } }, 'holds no letter or digit');
    await wrong({ restriction: { kind: 'publication-except', value: ['Post', '📷'] } }, 'value.1: holds no letter');
    const nowhere = { territories: ['DE'], publications: ['\u202e'] };
    await wrong({ restriction: { kind: 'no-archive', within: nowhere } }, 'within.publications.0: holds no letter');
    const within = { channels: ['online'] };
    const never = { kind: 'channel-except', value: ['tv'] };
    const both = /restriction\.within\.channels: of online alone, .*“channel-except” \(tv\) forbids nothing/;
    await wrong({ restriction: { ...never, within } }, both);
    await wrong({ restriction: { kind: 'channel-only', value: ['online'], within } }, 'would never hold');
    await wrong({ restriction: { ...never, within: { until: '2026-02-01' } } }, 'within.until: lies in the past');
    const apart = 'forbids nothing from now on while the order holds';
    await wrong({ restriction: { kind: 'embargo-until', value: '2026-02-01' } }, apart);
    await wrong({ restriction: { kind: 'embargo-until', value: '2026-05-01' }, from: '2026-06-01' }, apart);
    await wrong({ restriction: { kind: 'expires-on', value: '2026-07-01' }, until: '2026-06-01' }, apart);
    await wrong({ restriction: { ...never, within: { until: '2026-05-01' } }, from: '2026-06-01' }, apart);
    await wrong({ restriction: { ...never, within: { from: '2026-05-01' } }, until: '2026-04-01' }, 'dates of one');
    await wrong({ restriction: { ...never, within: { untilDays: 0 } } }, 'within.untilDays: leaves no day in it');
    await wrong({ from: '2026-04-01T00:00:00.1234567890Z' }, 'from: is a date-time that cannot be read');
    await wrong({ from: '2026-05-02', until: '2026-05-01' }, 'lies before');
    await wrong({ from: '2026-05-02T00:00:00Z', until: '2026-05-02T08:00:00+09:00' }, 'lies before');
    await wrong({ until: '2020-01-01' }, 'until: lies in the past');
    await wrong({ until: '2026-03-01T12:00:00Z' }, 'until: lies in the past');
    await wrong({ until: '2026-02-28' }, 'until: lies in the past');
    await wrong({ from: '2020-01-01', until: '2020-02-01' }, 'Name a later end, or leave it out');
    await wrong({ from: '2026-05-02T00:00:00Z', until: '2026-05-02T00:00:00Z' }, 'or where the order begins');
    for (const hollow of [
      'agency:',
      'kim person:',
      'agency: reuters',
      'kim keyword:""',
      'person:"!!!" kim',
      '"" kim',
      '📷 kim',
    ])
      await wrong({ reach: { kind: 'search', query: hollow } }, 'names nothing to look for');
    expect(await outcome(photo)).toBe('clear');
  });

  it('takes an end that is not past everywhere, and a search each of whose terms names something', async () => {
    const photo = await upload(FANS);
    await order({ kind: 'photos', photos: [photo] }, { until: '2026-03-01T00:00:01' });
    expect(await outcome(photo)).toBe('blocked');
    for (const query of ['agency:reuters "late: news"', 'keyword:📷', 'kim — jong', 'person:"Kim Jong Un", pyongyang'])
      await order({ kind: 'search', query }, {});
  });

  describe('is ended', () => {
    let photo: string;
    let id: string;

    beforeEach(async () => {
      photo = await upload(FANS);
      id = (await order({ kind: 'photos', photos: [photo] })).id;
    });

    it('by two people, never by one alone', async () => {
      await decide(desk.manager, id, 'end').expect(409);
      const { body: asked } = await decide(desk.manager, id, 'end-request').expect(200);
      expect(asked.endAsked).toMatchObject({ reason: 'Settled out of court' });
      await decide(desk.manager, id, 'end').expect(403);
      await decide(desk.manager, id, 'end-request/refusal').expect(403);
      await decide(desk.editor, id, 'end').expect(403);
      await decide(desk.other, id, 'end-request').expect(409);
      expect(await outcome(photo)).toBe('blocked');
      const { body: ended } = await decide(desk.other, id, 'end').expect(200);
      expect(ended).toMatchObject({ state: 'ended', ended: { by: expect.stringContaining('@') } });
      expect(await outcome(photo)).toBe('clear');
      await decide(desk.other, id, 'end').expect(409);
      await decide(desk.manager, id, 'end-request').expect(409);
    });

    it('not where the second person refuses, nor where the first thinks better of it', async () => {
      await decide(desk.manager, id, 'end-request').expect(200);
      expect((await decide(desk.other, id, 'end-request/refusal').expect(200)).body.endAsked).toBeNull();
      await decide(desk.manager, id, 'end-request').expect(200);
      await decide(desk.other, id, 'end-request/withdrawal').expect(403);
      expect((await decide(desk.manager, id, 'end-request/withdrawal').expect(200)).body.endAsked).toBeNull();
      await decide(desk.other, id, 'end').expect(409);
      expect(await outcome(photo)).toBe('blocked');
    });

    it('by nobody through the database either', async () => {
      const { prisma } = desk.archive.database;
      const asked = { endAskedBy: 'a', endAskedAccount: desk.manager.account, endAskedAt: desk.archive.now };
      const alone = { ...asked, endedBy: 'a', endedAccount: desk.manager.account, endedAt: desk.archive.now };
      await expect(prisma.houseOrder.update({ where: { id }, data: alone })).rejects.toThrow('house_orders_two_people');
      const unasked = { endedBy: 'a', endedAccount: desk.manager.account, endedAt: desk.archive.now };
      await expect(prisma.houseOrder.update({ where: { id }, data: unasked })).rejects.toThrow('two_people');
    });

    it('and the history of the photo tells who asked, who agreed and why', async () => {
      await decide(desk.manager, id, 'end-request').expect(200);
      await decide(desk.other, id, 'end').expect(200);
      const { body } = await desk.archive.request.get(`/api/v1/photos/${photo}/history`).expect(200);
      expect(body.slice(0, 3).map(({ act }: { act: string }) => act)).toEqual([
        'order-end',
        'order-end-request',
        'order',
      ]);
      expect(body[0].detail).toMatchObject({ askedBecause: 'Settled out of court', reason: 'Settled out of court' });
    });
  });

  it('stays for longer once somebody looked at it', async () => {
    const { id } = await order({ kind: 'search', query: 'velodrome' });
    const review = { reviewOn: '2026-12-01', reason: 'Appeal pending' };
    const { body } = await desk.manager.post(`/api/v1/orders/${id}/reviews`).send(review).expect(200);
    expect(body.reviewOn).toBe('2026-12-01');
    await desk.manager
      .post(`/api/v1/orders/${id}/reviews`)
      .send({ ...review, reviewOn: '2026-02-01' })
      .expect(400);
    await desk.editor.post(`/api/v1/orders/${id}/reviews`).send(review).expect(403);
    expect((await desk.editor.get(`/api/v1/orders/${id}`).expect(200)).body).toMatchObject({
      photos: expect.any(Number),
    });
    expect((await desk.editor.get('/api/v1/orders?phase=standing').expect(200)).body.items).toHaveLength(1);
    expect((await desk.editor.get('/api/v1/orders?phase=ended').expect(200)).body.items).toHaveLength(0);
  });

  it('keeps its paper, and hands it as a file to those who may see orders alone', async () => {
    const paper = Buffer.from('%PDF-1.7\nIn the name of the people');
    const body = {
      kind: 'court-order',
      reason: '7 O 12/26',
      reach: { kind: 'search', query: 'velodrome' },
      reviewOn: '2026-06-01',
    };
    const send = (bytes: Buffer) =>
      desk.manager.post('/api/v1/orders').field('order', JSON.stringify(body)).attach('file', bytes, 'order.pdf');
    const { body: made } = await send(paper).expect(201);
    expect(made.file).toEqual({ fileName: 'order.pdf', mime: 'application/pdf', bytes: paper.length });
    const { headers, body: bytes } = await desk.editor.get(`/api/v1/orders/${made.id}/document`).expect(200);
    expect(bytes).toEqual(paper);
    expect(headers).toMatchObject({
      'content-type': 'application/pdf',
      'content-disposition': 'attachment; filename=order.pdf',
      'x-content-type-options': 'nosniff',
    });
    const viewer = await desk.archive.signIn(['viewer']);
    await viewer.get(`/api/v1/orders/${made.id}/document`).expect(403);
    await send(Buffer.from('<script>alert(1)</script>')).expect(415);
    await send(Buffer.concat([paper, Buffer.alloc(20_000_000)])).expect(413);
    await desk.manager.post('/api/v1/orders').attach('file', paper, 'order.pdf').expect(400);
  });
});
