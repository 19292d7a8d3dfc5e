import { beforeEach, describe, expect, it } from '@jest/globals';
import { deskForTests } from '../support/desk.ts';
import { uploadPhoto } from '../support/test-archive.ts';

const JSON_LD = 'application/ld+json';

describe('a photo’s own policy, put back', () => {
  const desk = deskForTests();
  let photo: string;
  let another: string;
  let day = 1;

  const upload = (words: string) =>
    uploadPhoto(desk.archive, `Fans cheer in Lyon on May ${day++}.${words} REUTERS/Jane Roe`);
  const policyOf = async (id: string) =>
    (await desk.editor.get(`/api/v1/photos/${id}/rights.odrl.json`).expect(200)).body as Record<string, unknown>;
  const put = (id: string, policy: object) =>
    desk.editor.post(`/api/v1/photos/${id}/rights.odrl.json?reason=Sent`).type(JSON_LD).send(JSON.stringify(policy));
  /** As somebody sends it who changed something else in it: what it grants is no limit then, for none is left. */
  const changed = ({ permission, ...policy }: Record<string, unknown>) => ({
    ...policy,
    uid: 'urn:example:policy:1',
    permission: (permission as object[]).filter((one) => 'imprimatur:licence' in one),
  });
  const about = (id: string, policy: object) => JSON.parse(JSON.stringify(policy).replaceAll(photo, id)) as object;
  const inShort = async (id: string, query = '') => {
    const { outcome, reasons, duties } = await desk.verdict(id, `outlet=world-web${query}`);
    const sentences = (list: { sentence: string }[]) => list.map(({ sentence }) => sentence);
    return { outcome, reasons: sentences(reasons), duties: sentences(duties) };
  };
  const addsNothing = async (query = '') => {
    const before = await inShort(photo, query);
    const policy = await policyOf(photo);
    expect((await put(photo, policy).expect(200)).body.added).toEqual([]);
    expect((await put(photo, changed(policy)).expect(200)).body.added).toEqual([]);
    expect((await put(photo, { ...policy, uid: 'urn:example:policy:2' }).expect(200)).body.added).toEqual([]);
    expect(await inShort(photo, query)).toEqual(before);
    return before;
  };
  const refusedThere = async () =>
    (await put(another, about(another, changed(await policyOf(photo)))).expect(400)).body.refused as object[];

  const waiverFor = (id: string) => ({
    ...{ photo: id, outlet: 'world-web', purpose: 'editorial', reason: 'Asked them', until: '2026-03-08T12:00:00Z' },
  });

  beforeEach(async () => {
    photo = await upload(' No internet use.');
    another = await upload('');
  });

  it('keeps the duty of an order as it is, and is refused by name on a photo that the order is not on', async () => {
    const reach = { kind: 'photos', photos: [photo] };
    const order = {
      kind: 'house',
      duty: 'Pixelate the face',
      reach,
      reason: 'The family asked',
      reviewOn: '2027-03-01',
    };
    await desk.manager.post('/api/v1/orders').send(order).expect(201);
    const { duties } = await addsNothing('&action=archive');
    expect((await inShort(photo)).duties).toContain('Pixelate the face');
    expect(duties).not.toContain('The words narrow its use in a way only a person can judge.');
    expect(await refusedThere()).toMatchObject([
      { path: 'imprimatur:order', reason: expect.stringContaining('No such order is on file for this photo.') },
    ]);
    expect((await inShort(another)).duties).not.toContain('Pixelate the face');
  });

  it('is refused by name where the rule of an order was changed, for the order says something else', async () => {
    const order = { kind: 'house', restriction: { kind: 'no-archive', value: null }, reason: 'The family asked' };
    const given = { ...order, reach: { kind: 'photos', photos: [photo] }, reviewOn: '2027-03-01' };
    const { id } = (await desk.manager.post('/api/v1/orders').send(given).expect(201)).body;
    await addsNothing();
    const policy = await policyOf(photo);
    const prohibition = (policy.prohibition as Record<string, unknown>[]).map((rule) =>
      'imprimatur:order' in rule ? { ...rule, action: 'modify' } : rule,
    );
    expect((await put(photo, changed({ ...policy, prohibition })).expect(400)).body.refused).toEqual([
      { path: 'imprimatur:order', term: id, reason: expect.stringContaining('says something else than this order') },
    ]);
    const plain = prohibition.map(({ 'imprimatur:order': _, ...rule }) => rule);
    expect((await put(photo, changed({ ...policy, prohibition: plain })).expect(201)).body.added).toEqual([
      { kind: 'no-modification', value: null },
    ]);
  });

  it.each([
    ['another reason', { 'imprimatur:reason': 'Nobody may use it before the court has ruled' }],
    ['another day to count from', { 'imprimatur:countedFrom': 'imprimatur:receipt' }],
    ['a notice', { 'imprimatur:notice': '01890af2-0000-7000-8000-000000000000' }],
    ['a supplier without an agreement', { 'imprimatur:lacking': 'urn:imprimatur:supplier:kcna' }],
  ])('is refused by name where the duty of an order was given %s', async (_, said) => {
    const order = { kind: 'house', duty: 'Pixelate the face', reason: 'The family asked' };
    const given = { ...order, reach: { kind: 'photos', photos: [photo] }, reviewOn: '2027-03-01' };
    const { id } = (await desk.manager.post('/api/v1/orders').send(given).expect(201)).body;
    const policy = await policyOf(photo);
    const obligation = (policy.obligation as Record<string, unknown>[]).map((rule) =>
      'imprimatur:order' in rule ? { ...rule, ...said } : rule,
    );
    expect((await put(photo, changed({ ...policy, obligation })).expect(400)).body.refused).toContainEqual({
      ...{ path: 'imprimatur:order', term: id },
      reason: expect.stringContaining('says something else than this order'),
    });
    expect(await policyOf(photo)).toEqual(policy);
  });

  it('adds nothing where it names the photo in capitals', async () => {
    const policy = await policyOf(photo);
    expect(
      (await put(photo, { ...policy, target: String(policy.target).toUpperCase() }).expect(200)).body.added,
    ).toEqual([]);
  });

  it('is refused by name where it permits nothing and names no photo', async () => {
    const { permission: _, target: __, ...policy } = await policyOf(photo);
    const { refused } = (await put(another, { ...policy, uid: 'urn:example:policy:3' }).expect(400)).body;
    expect(refused).toContainEqual(expect.objectContaining({ path: 'permission' }));
  });

  it('adds what a policy of our profile forbids that permits nothing and names the photo, whoever wrote it', async () => {
    const target = `urn:imprimatur:photo:${another}`;
    const form = { '@context': 'http://www.w3.org/ns/odrl.jsonld', '@type': 'Set', conflict: 'prohibit', target };
    const written = { ...form, uid: 'urn:example:policy:4', prohibition: [{ action: 'modify' }] };
    const { outcome } = await inShort(another);
    expect((await put(another, written).expect(400)).body.refused).toMatchObject([{ path: 'permission' }]);
    const ours = { ...written, profile: 'urn:imprimatur:odrl:profile:1' };
    expect((await put(another, ours).expect(201)).body.added).toEqual([{ kind: 'no-modification', value: null }]);
    expect((await inShort(another)).outcome).toBe(outcome);
  });

  it('adds a duty that only calls itself the word that nothing is granted', async () => {
    const duty = { action: 'attribute', 'imprimatur:because': 'imprimatur:nothingGranted' };
    const policy = changed(await policyOf(photo));
    expect((await put(photo, { ...policy, obligation: [duty] }).expect(201)).body.added).toEqual([
      { kind: 'mandatory-credit', value: null },
    ]);
  });

  it.each(['story', 'ask', 'duty'])('keeps what words are bound to: %s', async (to) => {
    photo = await upload('');
    const restrictions = { add: [{ kind: 'other', value: null }] };
    await desk.editor.patch(`/api/v1/photos/${photo}`).send({ restrictions, reason: 'For the package' }).expect(200);
    const { obstacle } = (await desk.verdict(photo)).reasons[0];
    const binding = { obstacle, to, words: 'Lyon at 2000', reason: 'Asked them' };
    await desk.editor.post(`/api/v1/photos/${photo}/bindings`).send(binding).expect(201);
    await desk.confirmAll(photo);
    const { outcome } = await addsNothing('&story=Lyon+at+2000');
    expect(outcome).toBe(to === 'ask' ? 'conditional' : 'clear');
    expect(await refusedThere()).toMatchObject([{ path: 'imprimatur:binding', term: 'Lyon at 2000' }]);
  });

  it('adds again nothing that its waiver lets pass, and one that does not know of the waiver does', async () => {
    desk.archive.now = new Date('2026-03-01T12:00:00Z');
    const { obstacle } = (await desk.verdict(photo)).reasons[0];
    const asked = { ...waiverFor(photo), obstacle };
    const { id } = (await desk.editor.post('/api/v1/waivers').send(asked).expect(201)).body;
    await desk.manager.post(`/api/v1/waivers/${id}/approval`).send({ reason: 'Seen' }).expect(200);
    expect((await addsNothing()).outcome).toBe('clear');
    const [waiver] = (await policyOf(photo))['imprimatur:waiver'] as object[];
    expect(waiver).toMatchObject({ '@type': '@json', '@value': { id, obstacle, reason: 'Asked them' } });
    expect(await refusedThere()).toEqual([
      { path: 'imprimatur:waiver', term: id, reason: expect.stringContaining('No such waiver is on file') },
    ]);
    expect((await desk.verdict(another)).waived).toBeUndefined();
    desk.archive.now = new Date('2026-03-02T12:00:00Z');
    const { 'imprimatur:waiver': _, ...without } = await policyOf(photo);
    expect((await put(photo, without).expect(201)).body.added).toEqual([{ kind: 'channel-except', value: ['online'] }]);
    expect((await desk.verdict(photo)).outcome).toBe('blocked');
  });

  it('takes no waiver that says more than the one on file', async () => {
    const { obstacle } = (await desk.verdict(photo)).reasons[0];
    const asked = { ...waiverFor(photo), obstacle };
    desk.archive.now = new Date('2026-03-01T12:00:00Z');
    const { id } = (await desk.editor.post('/api/v1/waivers').send(asked).expect(201)).body;
    await desk.manager.post(`/api/v1/waivers/${id}/approval`).send({ reason: 'Seen' }).expect(200);
    const policy = await policyOf(photo);
    const longer = JSON.parse(JSON.stringify(policy).replaceAll('2026-03-08', '2027-03-08'));
    expect((await put(photo, longer).expect(400)).body.refused).toMatchObject([
      { path: 'imprimatur:waiver', term: id },
    ]);
    const waiver = { '@type': '@json', '@value': { id, obstacle } };
    const refused = (await put(photo, { ...policy, 'imprimatur:waiver': waiver }).expect(400)).body.refused;
    expect(refused).toMatchObject([{ reason: expect.stringContaining('A waiver says what two people let pass') }]);
    expect(await policyOf(photo)).toEqual(policy);
  });

  it('adds nothing of a policy of before, but what has been lifted since', async () => {
    const before = await policyOf(photo);
    const restrictions = { add: [{ kind: 'no-archive', value: null }] };
    await desk.editor.patch(`/api/v1/photos/${photo}`).send({ restrictions, reason: 'Asked' }).expect(200);
    expect((await put(photo, before).expect(200)).body.added).toEqual([]);
    const more = { ...before, prohibition: [...(before.prohibition as object[]), { action: 'modify' }] };
    expect((await put(photo, more).expect(201)).body.added).toEqual([{ kind: 'no-modification', value: null }]);
  });

  it('is refused by name where it says of the photo that it was taken down, and it was not', async () => {
    const killed = { ...(await policyOf(photo)), 'imprimatur:state': 'imprimatur:killed' };
    expect((await put(photo, killed).expect(400)).body.refused).toMatchObject([
      { path: 'imprimatur:state', term: 'killed', reason: expect.stringContaining('Issue a notice') },
    ]);
    expect((await desk.verdict(photo)).reasons.map(({ clause }) => clause)).not.toContain('killed');
  });

  it('adds nothing to a photo that was taken down by a notice', async () => {
    const notice = { photo, kind: 'withhold', reason: 'Wrong person' };
    await desk.manager.post('/api/v1/notices').send(notice).expect(201);
    const policy = await policyOf(photo);
    expect(policy['imprimatur:state']).toBe('imprimatur:withheld');
    await addsNothing();
  });

  it('adds again nothing that its licence lifts, and one that does not know of the licence does', async () => {
    desk.archive.now = new Date('2026-03-01T12:00:00Z');
    const { obstacle } = (await desk.verdict(photo)).reasons[0];
    const licence = {
      ...{ photo, kind: 'invoice', document: 'Invoice 118', lifts: [obstacle], reason: 'Bought' },
      ...{ territories: 'all', channels: 'all', purposes: ['editorial'], actions: ['publish'] },
    };
    const { id } = (await desk.editor.post('/api/v1/licences').send(licence).expect(201)).body;
    await desk.manager.post(`/api/v1/licences/${id}/approval`).send({ reason: 'Seen' }).expect(200);
    expect((await addsNothing()).outcome).toBe('clear');
    expect(await refusedThere()).toMatchObject([{ path: 'imprimatur:licence', term: id }]);
    desk.archive.now = new Date('2026-03-02T12:00:00Z');
    const { permission: _, ...without } = await policyOf(photo);
    expect((await put(photo, without).expect(201)).body.added).toEqual([{ kind: 'channel-except', value: ['online'] }]);
    expect((await desk.verdict(photo)).outcome).toBe('blocked');
  });
});
