import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { furnish, openTestArchive, type TestArchive, uploadPhoto } from '../support/test-archive.ts';

type Person = Awaited<ReturnType<TestArchive['signIn']>>;

describe('a change of an agency that could make a verdict clearer', () => {
  let archive: TestArchive;
  let one: Person;
  let other: Person;

  beforeAll(async () => {
    archive = await openTestArchive();
    await furnish(archive);
    one = await archive.signIn(['rights-manager']);
    other = await archive.signIn(['rights-manager']);
  });

  afterAll(() => archive.close());

  const change = (slug: string, body: object, status = 200) =>
    one
      .patch(`/api/v1/agencies/${slug}`)
      .send({ reason: 'Told', ...body })
      .expect(status);
  const seen = async (slug: string): Promise<number> =>
    (await archive.request.get(`/api/v1/agencies/${slug}`).expect(200)).body.waiting?.version ?? 1;
  const decide = async (who: Person, slug: string, what: string, status = 200, version?: number) => {
    const decision = {
      version: version ?? (await seen(slug)),
      ...(what === 'withdrawal' ? {} : { reason: 'Looked it up' }),
    };
    return who.post(`/api/v1/agencies/${slug}/waiting-change/${what}`).send(decision).expect(status);
  };
  const chainOf = async (id: string) =>
    (await archive.database.prisma.photo.findUniqueOrThrow({ where: { id } })).chain;
  const verdict = async (photo: string, query = '') =>
    (await archive.request.get(`/api/v1/photos/${photo}/verdicts?outlet=world-web${query}`).expect(200)).body[0];

  it('by a name that photos carry waits for somebody else: its standing rules hold meanwhile', async () => {
    const photo = await uploadPhoto(archive, 'A street. Photo by KCNA/EPA-EFE');
    await change('kcna', { name: 'Korean Central', aliases: ['Never seen'] });
    const restriction = { kind: 'territory-only', value: ['KR'] };
    await one.post('/api/v1/standing-rules').send({ agency: 'kcna', restriction, words: 'Korea only' }).expect(201);
    expect((await verdict(photo)).outcome).toBe('blocked');
    const { body } = await change('kcna', { aliases: [] });
    expect(body).toMatchObject({
      aliases: ['Never seen', 'KCNA'],
      waiting: { dropped: ['Never seen', 'KCNA'], moves: false, reason: 'Told' },
    });
    expect((await verdict(photo)).outcome).toBe('blocked');
    await change('kcna', { aliases: [] }, 409);
    await change('kcna', { aliases: ['Never seen', 'KCNA', 'KCNA Pyongyang'] });
    await decide(one, 'kcna', 'approval', 403);
    await decide(one, 'kcna', 'refusal', 403);
    await decide(other, 'kcna', 'withdrawal', 403);
    expect((await decide(other, 'kcna', 'refusal')).body).toMatchObject({ waiting: null });
    expect((await verdict(photo)).outcome).toBe('blocked');
    await change('kcna', { aliases: ['KCNA Pyongyang'] });
    const { body: approved } = await decide(other, 'kcna', 'approval');
    expect(approved).toMatchObject({ aliases: ['KCNA Pyongyang'], waiting: null });
    expect((await verdict(photo)).outcome).toBe('clear');
    await decide(other, 'kcna', 'approval', 409);
  });

  it('is decided on as it was seen: what was asked for since is another change', async () => {
    await uploadPhoto(archive, 'A quay. Photo by Xinhua/EPA-EFE');
    await change('xinhua', { aliases: ['Xin Hua', 'NCNA', 'New China'] });
    await change('xinhua', { aliases: ['Xin Hua', 'NCNA'] });
    const version = await seen('xinhua');
    await decide(one, 'xinhua', 'withdrawal', 200, version);
    await change('xinhua', { aliases: ['New China'] });
    for (const what of ['approval', 'refusal'])
      expect((await decide(other, 'xinhua', what, 409, version)).body.detail).toContain('was changed meanwhile');
    await decide(one, 'xinhua', 'withdrawal', 409, version);
    for (const what of ['approval', 'refusal', 'withdrawal'])
      await other.post(`/api/v1/agencies/xinhua/waiting-change/${what}`).send({ reason: 'Sure' }).expect(400);
    const { body } = await decide(other, 'xinhua', 'approval', 200, version + 1);
    expect(body).toMatchObject({ aliases: ['New China'], waiting: null });
  });

  it('by another time zone waits: an embargo lifts when it did, and then when it does there', async () => {
    const photo = await uploadPhoto(archive, 'A square. EMBARGO UNTIL 2 MARCH 2026. (Yonhap)');
    const liftsAt = async () => (await verdict(photo)).changesAt;
    expect(await liftsAt()).toBe('2026-03-02T00:00:00.000Z');
    const { body } = await change('yonhap', { timeZone: 'Asia/Seoul' });
    expect(body).toMatchObject({ timeZone: null, waiting: { dropped: [], moves: true, timeZone: 'Asia/Seoul' } });
    expect(await liftsAt()).toBe('2026-03-02T00:00:00.000Z');
    const { text: page } = await one.get('/agencies/yonhap').expect(200);
    expect(page).toContain('Waits for a second person');
    expect(page).toContain('<input type="hidden" name="version" value="1"/>');
    const approve = (who: Person) =>
      who.post('/agencies/yonhap/waiting-change/approval').type('form').send({ version: '1', reason: 'Sure' });
    await approve(one).expect(403);
    await approve(other).expect(303);
    expect(await liftsAt()).toBe('2026-03-01T15:00:00.000Z');
  });

  it('by a name that stands in texts alone waits too: chains keep the own name of the agency', async () => {
    await one
      .post('/api/v1/agencies')
      .send({ name: 'Deutsche Presse', aliases: ['dpa', 'DPA'] })
      .expect(201);
    await uploadPhoto(archive, 'A bridge (dpa/Yonhap)');
    const { body } = await change('deutsche-presse', { aliases: [] });
    expect(body).toMatchObject({ aliases: ['dpa', 'DPA'], waiting: { dropped: ['dpa', 'DPA'] } });
    await decide(other, 'deutsche-presse', 'refusal');
    expect((await change('deutsche-presse', { aliases: ['Dpa'] })).body).toMatchObject({ waiting: null });
  });

  it('finds an agency by another name in whatever case, with or without its accents', async () => {
    await one
      .post('/api/v1/agencies')
      .send({ name: 'Omega Images', aliases: ['OMEGAPIX', 'Ômega'] })
      .expect(201);
    const restriction = { kind: 'territory-only', value: ['KR'] };
    await one.post('/api/v1/standing-rules').send({ agency: 'omega-images', restriction, words: 'Korea' }).expect(201);
    const photo = await uploadPhoto(archive, 'A tower (OMEGAPIX/Yonhap)');
    expect(await chainOf(photo)).toEqual(['Omega Images', 'Yonhap']);
    expect((await verdict(photo)).outcome).toBe('blocked');
    for (const credit of ['ÔMEGA', 'OMEGA'])
      expect(await chainOf(await uploadPhoto(archive, `A tower (${credit}/Yonhap)`))).toEqual([
        'Omega Images',
        'Yonhap',
      ]);
    for (const name of ['OmegaPix', 'ÔMEGA', 'Omega']) await one.post('/api/v1/agencies').send({ name }).expect(409);
    await change('omega-images', { aliases: ['omegapix', 'Ômega'] });
    expect((await change('omega-images', { aliases: [] })).body.waiting).toMatchObject({
      dropped: ['omegapix', 'Ômega'],
    });
  });

  it('by a name that stands where the photographer does waits too, as its standing rules hold there', async () => {
    await one
      .post('/api/v1/agencies')
      .send({ name: 'Zoo-Presse Adler', aliases: ['Tier-Bild'] })
      .expect(201);
    const restriction = { kind: 'territory-only', value: ['KR'] };
    await one
      .post('/api/v1/standing-rules')
      .send({ agency: 'zoo-presse-adler', restriction, words: 'Korea' })
      .expect(201);
    for (const credit of [
      'Zoo-Presse Adler/Yonhap',
      'ZOO-PRESSE ADLER/YONHAP',
      'Tier-Bild/Yonhap',
      'Yonhap/Tier-Bild',
    ]) {
      const photo = await uploadPhoto(archive, `A bear sleeps in Berlin on July 9, 2024. Photo by ${credit}`);
      const { reasons } = await verdict(photo);
      expect([credit, reasons.map(({ words }: { words: string }) => words)]).toEqual([credit, ['Korea']]);
    }
    const { body } = await change('zoo-presse-adler', { aliases: [] });
    expect(body.waiting).toMatchObject({ dropped: ['Tier-Bild'] });
    const press = { name: 'Wide World', aliases: ['Associated Press'] };
    await one.post('/api/v1/agencies').send(press).expect(201);
    await uploadPhoto(archive, 'A bear sleeps in Berlin on July 9, 2024. Photo by AP/Yonhap');
    expect((await change('wide-world', { aliases: [] })).body.waiting).toMatchObject({ dropped: press.aliases });
  });

  it('gives a name to one of two agencies that are added at the same moment, and tells the other', async () => {
    const add = (name: string, more: object) => one.post('/api/v1/agencies').send({ name, ...more });
    const statuses = async (...asked: ReturnType<typeof add>[]) =>
      (await Promise.all(asked)).map(({ status }) => status).sort();
    const zones = ['Asia/Seoul', 'Asia/Tokyo'];
    expect(await statuses(...zones.map((timeZone) => add('Sigma Bild', { timeZone })))).toEqual([201, 409]);
    const sharing = ['Delta Eins', 'Delta Zwei'].map((name) => add(name, { aliases: ['Delta'] }));
    expect(await statuses(...sharing)).toEqual([201, 409]);
    const changed = ['sigma-bild', 'yonhap'].map((slug) =>
      one.patch(`/api/v1/agencies/${slug}`).send({ aliases: ['Bild vom Tage'], reason: 'Told' }),
    );
    expect(await statuses(...changed)).toEqual([200, 409]);
  });

  it('frees the name that is dropped: the short name that is left of it says nothing', async () => {
    await one.post('/api/v1/agencies').send({ name: 'ANSA' }).expect(201);
    await change('ansa', { name: 'Roma Foto', aliases: [] });
    await change('ansa', { aliases: [] });
    const photo = await uploadPhoto(archive, 'A fountain (ANSA)');
    const { body } = await archive.request.get(`/api/v1/photos/${photo}`);
    expect(body).toMatchObject({ supplier: 'ansa-2' });
    expect(await chainOf(photo)).toEqual(['ANSA']);
    await one.post('/api/v1/agencies').send({ name: 'ANSA' }).expect(409);
    const { body: roma } = await one.get('/api/v1/agencies/ansa').expect(200);
    expect(roma).toMatchObject({ name: 'Roma Foto', photos: 0 });
  });

  it('is withdrawn by whoever asked', async () => {
    await change('reuters', { timeZone: 'Europe/London' });
    await decide(one, 'reuters', 'withdrawal');
    const { body } = await one.get('/api/v1/agencies/reuters').expect(200);
    expect(body).toMatchObject({ timeZone: null, waiting: null });
  });

  it('holds at once where nothing hangs on it', async () => {
    await one
      .post('/api/v1/agencies')
      .send({ name: 'New Wire', aliases: ['NW'] })
      .expect(201);
    const { body } = await change('new-wire', { aliases: [], timeZone: 'Asia/Tokyo' });
    expect(body).toMatchObject({ aliases: [], timeZone: 'Asia/Tokyo', waiting: null });
    expect((await change('reuters', { timeZone: 'UTC' })).body).toMatchObject({ timeZone: 'UTC', waiting: null });
  });

  it('is none where all stands so already, or where it gives a reason alone', async () => {
    await one
      .post('/api/v1/agencies')
      .send({ name: 'Old Wire', aliases: ['OW', 'O.W. News'] })
      .expect(201);
    const count = () => archive.database.prisma.ledgerEntry.count({ where: { act: 'agency-change' } });
    const before = await count();
    await change('old-wire', { name: 'Old Wire', aliases: ['O.W. News', 'OW'] });
    const { body } = await change('old-wire', {}, 400);
    expect(body.detail).toContain('changes nothing: send name, aliases or timeZone');
    expect(await count()).toBe(before);
    const form = { name: 'Old Wire', aliases: 'OW, O.W. News', timeZone: '', reason: 'Saved again' };
    await one
      .post('/agencies/old-wire')
      .type('form')
      .send(form)
      .expect('Location', '/agencies/old-wire?done=as-before');
  });

  it('lets one person alone do nothing through the database either', async () => {
    await change('epa-efe', { timeZone: 'Europe/Madrid' });
    const { id, account } = await archive.database.prisma.agencyRequest.findFirstOrThrow({
      where: { status: 'waiting' },
    });
    const alone = { status: 'approved', decidedAccount: account };
    const approval = archive.database.prisma.agencyRequest.update({ where: { id }, data: alone });
    await expect(approval).rejects.toThrow('agency_requests_two_people');
  });
});
