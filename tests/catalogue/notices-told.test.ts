import { describe, expect, it } from '@jest/globals';
import { deskForTests, type Person } from '../support/desk.ts';
import { makePicture } from '../support/make-picture.ts';
import { uploadPhoto } from '../support/test-archive.ts';

const FANS = 'Fans cheer in Lyon on Sunday. REUTERS/Jane Roe';

describe('who took a photo down, when and why', () => {
  const desk = deskForTests();

  const upload = (fields = {}) => uploadPhoto(desk.archive, FANS, fields);
  const notice = async (photo: string, kind: string, reason: string, who: Pick<Person, 'post'> = desk.manager) =>
    (await who.post('/api/v1/notices').send({ photo, kind, reason }).expect(201)).body;
  const stateIn = async (photo: string, clause: string) =>
    (await desk.verdict(photo)).reasons.find((reason) => reason.clause === clause);

  it('is told by the verdict, its timeline, its page and by whatever refuses it', async () => {
    const photo = await upload();
    const clearance = { photo, outlet: 'world-web', story: 'Cycling' };
    const { body: cleared } = await desk.editor.post('/api/v1/clearances').send(clearance).expect(201);
    const issued = await notice(photo, 'kill', 'Wrong person');
    expect(issued).toMatchObject({ source: 'hand', by: expect.stringContaining('@') });
    const said = { id: issued.id, kind: 'kill', source: 'hand', by: issued.by, at: issued.createdAt };
    const told = { notices: [{ ...said, reason: 'Wrong person', field: null }] };
    const sentence = expect.stringContaining(`${issued.by}: “Wrong person”.`);
    expect(await stateIn(photo, 'killed')).toMatchObject({ ...told, sentence });
    const { body } = await desk.editor.get(`/api/v1/photos/${photo}/timeline?outlet=world-web`).expect(200);
    expect(body.stretches[0].verdict.reasons).toContainEqual(expect.objectContaining(told));
    const refused = (await desk.editor.post('/api/v1/clearances').send(clearance).expect(403)).body;
    expect(refused).toMatchObject({ detail: sentence, reasons: [told] });
    const address = `/api/v1/photos/${photo}/original?outlet=world-web&purpose=editorial`;
    expect((await desk.editor.get(address).expect(410)).body).toMatchObject({ detail: sentence, reasons: [told] });
    const page = (await desk.editor.get(`/photos/${photo}?outlet=world-web`).expect(200)).text;
    expect(page).toMatch(/role="alert".*Wrong person.*May it be used.*By notice of 1 March 2026 .*Wrong person/s);
    const publicly = await desk.archive.anonymous.get(new URL(cleared.url).pathname).expect(410);
    expect(publicly.text).not.toMatch(/Wrong person|@/);
  });

  it('is told of each notice that withholds it, until two people lift it', async () => {
    const photo = await upload();
    const program = await desk.archive.token(['rights-manager'], ['issue-notice']);
    await notice(photo, 'withhold', 'Wait for the family');
    await notice(photo, 'withhold', 'Hold until Monday', program);
    const before = await stateIn(photo, 'withheld');
    expect(before.notices).toMatchObject([
      { source: 'hand', reason: 'Wait for the family' },
      { source: 'program', reason: 'Hold until Monday' },
    ]);
    expect(before.sentence).toMatch(/“Wait for the family”.*a program of .*“Hold until Monday”/);
    await desk.editor.patch(`/api/v1/photos/${photo}`).send({ liftWithhold: true, reason: 'Released' }).expect(200);
    await desk.confirmAll(photo);
    await notice(photo, 'withhold', 'Not yet');
    expect((await stateIn(photo, 'withheld')).notices).toMatchObject([{ reason: 'Not yet' }]);
  });

  it('is told of a killed one with what withholds it as well', async () => {
    const photo = await upload();
    await notice(photo, 'withhold', 'Wait for the family');
    await notice(photo, 'kill', 'Wrong person');
    const { notices, sentence } = await stateIn(photo, 'killed');
    expect(notices).toMatchObject([
      { kind: 'withhold', reason: 'Wait for the family' },
      { kind: 'kill', reason: 'Wrong person' },
    ]);
    expect(sentence).toMatch(
      /^This picture has been killed\. .*“Wrong person”\. This picture is withheld\. .*family”\.$/,
    );
    const page = (await desk.editor.get(`/photos/${photo}`).expect(200)).text;
    expect(page).toMatch(/role="alert".*Withheld: “.*Wait for the family.*“.*Wrong person/s);
  });

  it('is told of words of its own, with when they came, and of a restriction by hand', async () => {
    const file = await makePicture({ kind: 'jpeg', width: 40, height: 30, seed: 78 });
    const sent = async (fields: object) => {
      const request = desk.archive.request.post('/api/v1/photos').field({ caption: FANS, ...fields });
      return (await request.attach('file', file, 'a.jpg')).body.files[0].id as string;
    };
    const photo = await sent({});
    const { receivedAt } = await desk.seen(photo);
    desk.archive.now = new Date(Date.parse(receivedAt) + 3_600_000);
    await sent({ instructions: 'PHOTO KILL' });
    const [words] = (await stateIn(photo, 'killed')).notices;
    expect(words).toMatchObject({ id: null, source: 'words', by: null, reason: 'PHOTO KILL', field: 'instructions' });
    expect(Date.parse(words.at)).toBeGreaterThan(Date.parse(receivedAt));
    const other = await upload();
    const add = [{ kind: 'withhold', value: null }];
    await desk.editor.patch(`/api/v1/photos/${other}`).send({ restrictions: { add }, reason: 'A call' }).expect(200);
    expect((await stateIn(other, 'withheld')).notices).toMatchObject([
      { id: null, source: 'hand', by: expect.stringContaining('@'), reason: 'A call' },
    ]);
  });

  it('is told in its terms in ODRL, and its own policy sent back adds nothing', async () => {
    const photo = await upload();
    const { id } = await notice(photo, 'withhold', 'Wait for the family');
    const address = `/api/v1/photos/${photo}/rights.odrl.json`;
    const { body: policy } = await desk.editor.get(address).expect(200);
    const [rule] = policy.prohibition.filter((one: object) => 'imprimatur:notice' in one);
    expect(rule).toMatchObject({
      ...{ 'imprimatur:notice': id, 'imprimatur:words': 'Wait for the family' },
      'imprimatur:issuedThrough': 'imprimatur:hand',
    });
    const send = (sent: object, who: Person, status: number) =>
      who
        .post(`${address}?reason=Sent`)
        .type('application/ld+json')
        .send(JSON.stringify({ ...policy, permission: undefined, ...sent }))
        .expect(status);
    expect((await send({}, desk.editor, 200)).body.added).toEqual([]);
    const foreign = { prohibition: [{ ...rule, 'imprimatur:notice': 'n99' }] };
    expect((await send(foreign, desk.editor, 400)).body.refused).toEqual([
      { path: 'imprimatur:notice', term: 'n99', reason: expect.stringContaining('No such notice is on file') },
    ]);
    const kill = { prohibition: [{ action: ['use', 'transfer'], remedy: [{ action: 'delete' }] }] };
    expect((await send(kill, desk.editor, 403)).body.detail).toMatch(/issue-notice/);
    expect((await desk.seen(photo)).status).toBe('withheld');
    await send(kill, desk.manager, 201);
    expect((await desk.seen(photo)).status).toBe('killed');
  });
});
