import { describe, expect, it } from '@jest/globals';
import { deskForTests, type Person } from '../support/desk.ts';
import { FOUNDING_CAPTIONS, uploadPhoto } from '../support/test-archive.ts';

const KOREA_ONLY = FOUNDING_CAPTIONS[3];

describe('a licence', () => {
  const desk = deskForTests();

  const verdict = (photo: string, query = '') => desk.verdict(photo, `outlet=world-web${query}`);
  const outcome = async (photo: string, query = '') => (await verdict(photo, query)).outcome as string;
  const koreaOnly = async (photo: string) =>
    (await verdict(photo)).reasons.find(({ clause }: { clause: string }) => clause === 'territory-only')
      .obstacle as string;
  const body = async (photo: string, more: object = {}) => ({
    photo,
    kind: 'invoice',
    document: 'Yonhap 2026-118',
    ...('lifts' in more ? {} : { lifts: [await koreaOnly(photo)] }),
    territories: 'all',
    channels: ['online'],
    purposes: ['editorial'],
    actions: ['publish'],
    reason: 'Bought for the web',
    ...more,
  });
  const file = async (who: Person, photo: string, more = {}) =>
    (
      await who
        .post('/api/v1/licences')
        .send(await body(photo, more))
        .expect(201)
    ).body.id as string;
  const decide = (who: Person, id: string, what: string) =>
    who.post(`/api/v1/licences/${id}/${what}`).send({ reason: 'Invoice seen' });
  const approved = async (photo: string, more = {}) => {
    const id = await file(desk.editor, photo, more);
    await decide(desk.manager, id, 'approval').expect(200);
    return id;
  };

  it('changes nothing until somebody else approves it', async () => {
    const photo = await uploadPhoto(desk.archive, KOREA_ONLY);
    const id = await file(desk.manager, photo);
    await decide(desk.manager, id, 'approval').expect(403);
    await decide(desk.manager, id, 'refusal').expect(403);
    await decide(desk.editor, id, 'approval').expect(403);
    expect(await outcome(photo)).toBe('blocked');
    expect((await decide(desk.other, id, 'approval').expect(200)).body).toMatchObject({ state: 'in-force' });
    const now = await verdict(photo);
    expect(now.outcome).toBe('clear');
    expect(now.licences).toMatchObject([{ id, kind: 'invoice', document: 'Yonhap 2026-118' }]);
    await decide(desk.other, id, 'approval').expect(409);
  });

  it('lets one person alone do nothing through the database either', async () => {
    const id = await file(desk.editor, await uploadPhoto(desk.archive, KOREA_ONLY));
    const alone = {
      status: 'approved',
      decidedBy: 'a',
      decidedAccount: desk.editor.account,
      decidedAt: desk.archive.now,
    };
    const change = desk.archive.database.prisma.licence.update({ where: { id }, data: alone });
    await expect(change).rejects.toThrow('licences_two_people');
  });

  it('holds for the uses and the time in its box', async () => {
    const photo = await uploadPhoto(desk.archive, KOREA_ONLY);
    await approved(photo, { from: '2026-03-01', until: '2026-03-31' });
    expect(await outcome(photo)).toBe('clear');
    expect(await outcome(photo, '&action=modify')).toBe('blocked');
    expect(await outcome(photo, '&purpose=advertising')).toBe('blocked');
    expect(await outcome(photo, '&at=2026-04-02T00:00:00Z')).toBe('blocked');
  });

  it('that names no restriction says so, and stands in for an agreement alone', async () => {
    const narrowed = await uploadPhoto(desk.archive, KOREA_ONLY);
    const id = await approved(narrowed, { lifts: [] });
    const { body: filed } = await desk.editor.get(`/api/v1/licences/${id}`).expect(200);
    expect(filed.sentence).toMatch(/^Lifts no restriction/);
    expect(await outcome(narrowed)).toBe('blocked');
    const withoutAgreement = await uploadPhoto(desk.archive, 'Fans cheer in Lyon on Sunday. Atelier Nowhere/Jane Roe');
    expect(await outcome(withoutAgreement)).toBe('review');
    await approved(withoutAgreement, { lifts: [] });
    expect(await outcome(withoutAgreement)).toBe('clear');
  });

  it('says what it lifts', async () => {
    const id = await file(desk.editor, await uploadPhoto(desk.archive, KOREA_ONLY));
    const { body: filed } = await desk.editor.get(`/api/v1/licences/${id}`).expect(200);
    expect(filed.sentence).toBe('Lifts: May be used only in South Korea.');
  });

  it('is narrowed by every restriction it does not name, those received after it too', async () => {
    const photo = await uploadPhoto(desk.archive, KOREA_ONLY);
    await approved(photo);
    const edit = {
      restrictions: { add: [{ kind: 'channel-except', value: ['online'] }] },
      reason: 'Told by telephone',
    };
    await desk.archive.request.patch(`/api/v1/photos/${photo}`).send(edit).expect(200);
    expect(await outcome(photo)).toBe('blocked');
  });

  it('lifts a clause outside the list in the words that were seen, and in no others', async () => {
    const photo = await uploadPhoto(desk.archive, 'Fans cheer in Lyon on Sunday. REUTERS/Jane Roe');
    const addOther = (reason: string) =>
      desk.archive.request
        .patch(`/api/v1/photos/${photo}`)
        .send({ restrictions: { add: [{ kind: 'other', value: null }] }, reason })
        .expect(200);
    await addOther('For the anniversary package');
    const lifts = [(await verdict(photo)).reasons[0].obstacle];
    await desk.archive.request
      .post('/api/v1/licences')
      .send({ ...(await bodyWithout(photo)), lifts })
      .expect(201);
    const [filed] = (await desk.editor.get(`/api/v1/licences?photo=${photo}&phase=waiting`).expect(200)).body.items;
    await decide(desk.manager, filed.id, 'approval').expect(200);
    expect(await outcome(photo)).toBe('clear');
    await addOther('Not beside pictures of the trial');
    expect(await outcome(photo)).toBe('review');
  });

  const bodyWithout = async (photo: string) => ({
    ...{ photo, kind: 'permission', document: 'Letter of 2 March', reason: 'Asked' },
    ...{ territories: 'all', channels: 'all', purposes: ['editorial'], actions: ['publish'] },
  });

  it.each([
    ['No internet use until 3 May 2027.', 'channel-except'],
    ['No internet use in Japan until 3 May 2027.', 'channel-except'],
    ['Not for use in Germany for 30 days.', 'territory-except'],
  ])('lifts what ends by itself, which no waiver does: %s', async (words, kind) => {
    const photo = await uploadPhoto(desk.archive, `Fans cheer in Lyon on Sunday. ${words} (Yonhap)`);
    const found = (await verdict(photo)).reasons.find(({ clause }: { clause: string }) => clause === kind);
    expect(found).toMatchObject({ waivable: false });
    await approved(photo, { lifts: [found.obstacle] });
    expect(await verdict(photo)).toMatchObject({ outcome: 'clear', licences: [{ document: 'Yonhap 2026-118' }] });
  });

  it.each([
    ['what took a photo down', { lifts: ['killed'] }, 409, /“killed”.*lifted by no paper/],
    ['an order', { lifts: ['order:7'] }, 409, /ended under Orders/],
    ['a doubt', { lifts: ['doubt:{"words":"ASK DESK"}'] }, 409, /rights manager who reads it/],
    ['what an agreement lacks', { lifts: ['agreement:{"party":"supplier Yonhap"}'] }, 409, /stands in for agreements/],
    ['a clause that nobody has', { lifts: ['clause:{"kind":"no-resale"}'] }, 404, /does not have/],
    ['a time that is over', { until: '2026-01-01' }, 400, /until: lies in the past/],
    ['a title of nobody', { titles: ['Nowhere Gazette'] }, 400, /titles: “Nowhere Gazette” is no title of ours/],
  ])('is not filed for %s', async (_, more, status, says) => {
    const photo = await uploadPhoto(desk.archive, KOREA_ONLY);
    const filing = { ...(await body(photo)), ...more };
    const answer = await desk.editor.post('/api/v1/licences').send(filing).expect(status);
    expect(answer.body.detail).toMatch(says);
    expect((await desk.editor.get(`/api/v1/licences?photo=${photo}`).expect(200)).body.items).toEqual([]);
  });

  it('is beaten by a kill and by an order of the house', async () => {
    const photo = await uploadPhoto(desk.archive, KOREA_ONLY);
    await approved(photo);
    const reach = { kind: 'photos', photos: [photo] };
    await desk.manager
      .post('/api/v1/orders')
      .send({ kind: 'house', reason: 'No', reach, reviewOn: '2026-06-01' })
      .expect(201);
    expect(await outcome(photo)).toBe('blocked');
    await desk.archive.request.post('/api/v1/notices').send({ photo, kind: 'kill', reason: 'Killed' }).expect(201);
    expect((await verdict(photo)).reasons[0].clause).toMatch(/killed|order/);
    expect(await outcome(photo)).toBe('blocked');
  });

  it('is ended by one person, refused by another, and withdrawn by whoever filed it', async () => {
    const photo = await uploadPhoto(desk.archive, KOREA_ONLY);
    const id = await approved(photo);
    expect((await decide(desk.editor, id, 'end').expect(200)).body.state).toBe('ended');
    expect(await outcome(photo)).toBe('blocked');
    await decide(desk.editor, id, 'end').expect(409);
    const refused = await file(desk.editor, photo);
    expect((await decide(desk.manager, refused, 'refusal').expect(200)).body.state).toBe('refused');
    const mine = await file(desk.editor, photo);
    await desk.manager.post(`/api/v1/licences/${mine}/withdrawal`).expect(403);
    expect((await desk.editor.post(`/api/v1/licences/${mine}/withdrawal`).expect(200)).body.state).toBe('withdrawn');
    await decide(desk.manager, mine, 'approval').expect(409);
    const { body: history } = await desk.archive.request.get(`/api/v1/photos/${photo}/history`).expect(200);
    const acts = history.map(({ act }: { act: string }) => act);
    for (const act of ['licence', 'licence-approval', 'licence-end', 'licence-refusal', 'licence-withdrawal'])
      expect(acts).toContain(act);
  });

  it('says what is wrong with it', async () => {
    const photo = await uploadPhoto(desk.archive, KOREA_ONLY);
    const wrong = async (more: object, status: number, words: string) => {
      const { body: problem } = await desk.editor
        .post('/api/v1/licences')
        .send({ ...(await body(photo)), ...more })
        .expect(status);
      expect(problem.detail).toContain(words);
    };
    await wrong({ document: '' }, 400, 'document');
    await wrong({ actions: [] }, 400, 'grants no action');
    await wrong({ lifts: ['clause:{"kind":"no-archive","value":null}'] }, 404, 'does not have');
    await wrong({ titles: ['!!!'] }, 400, 'titles.0: holds no letter or digit');
    await wrong({ until: '2030-01-01T00:00:00.1234567890Z' }, 400, 'until: is a date-time that cannot be read');
    await wrong({ from: '2026-05-02', until: '2026-05-01' }, 400, 'lies before');
    await wrong({ from: '2026-05-02T00:00:00Z', until: '2026-05-02T08:00:00+09:00' }, 400, 'lies before');
    await file(desk.editor, photo, { from: '2026-06-10T00:00:00+09:00', until: '2026-06-09T20:00:00Z' });
    const embargoed = await uploadPhoto(desk.archive, 'Fans cheer. EMBARGOED UNTIL 1 May 2026. REUTERS/Jane Roe');
    const embargo = (await verdict(embargoed)).reasons.find(
      ({ clause }: { clause: string }) => clause === 'embargo-until',
    );
    await wrong({ photo: embargoed, lifts: [embargo.obstacle] }, 409, 'No licence lifts this');
  });

  it('keeps its paper for whoever may see sources', async () => {
    const photo = await uploadPhoto(desk.archive, KOREA_ONLY);
    const paper = Buffer.from('Vertrag: alle Rechte, Größe egal\n');
    const { body: made } = await desk.editor
      .post('/api/v1/licences')
      .field('licence', JSON.stringify(await body(photo)))
      .attach('file', paper, '../Vertrag <b>.txt')
      .expect(201);
    expect(made.file).toEqual({ fileName: 'Vertrag <b>.txt', mime: 'text/plain', bytes: paper.length });
    const viewer = await desk.archive.signIn(['viewer']);
    const { headers, text } = await viewer.get(`/api/v1/licences/${made.id}/document`).expect(200);
    expect(text).toBe(paper.toString());
    expect(headers['content-disposition']).toMatch(/^attachment/);
    await (await desk.archive.signIn(['contributor'])).get(`/api/v1/licences/${made.id}/document`).expect(403);
    await viewer.get(`/api/v1/licences/${await file(desk.editor, photo)}/document`).expect(404);
  });
});
