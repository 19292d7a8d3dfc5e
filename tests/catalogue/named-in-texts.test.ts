import { beforeEach, describe, expect, it } from '@jest/globals';
import { writeTextsLate } from '../../src/catalogue/persons/texts-for-names.ts';
import { deskForTests } from '../support/desk.ts';
import { uploadPhoto } from '../support/test-archive.ts';

const FANS = 'Fans cheer in Lyon on Sunday. REUTERS/Jane Roe';

describe('an order on a person reaches who is named and was not read', () => {
  const desk = deskForTests();

  beforeEach(() => desk.archive.database.prisma.houseOrder.deleteMany().then(() => undefined));

  const upload = (caption: string, fields = {}) => uploadPhoto(desk.archive, caption, fields);
  const order = async (...names: string[]) => {
    const reach = { kind: 'person', names };
    const body = { kind: 'consent-withdrawn', reason: 'The family asked', reach, reviewOn: '2026-06-01' };
    return (await desk.manager.post('/api/v1/orders').send(body).expect(201)).body.id as string;
  };
  const outcome = async (photo: string) => (await desk.verdict(photo)).outcome;
  const isRead = async (photo: string) => {
    const { people, mentioned } = await desk.seen(photo);
    return people.length + mentioned.length > 0;
  };

  it.each([
    ['in the middle of prose', 'Missiles on display as kim jong un looked on. REUTERS/Jane Roe', {}, 'caption'],
    ['in a headline', FANS, { headline: 'KIM JONG UN AT THE FINISH' }, 'headline'],
    ['with the given name first', FANS, { headline: 'The car of Jong Un Kim at the finish' }, 'headline'],
    ['over two lines', 'Fans cheer beside the car of kim\njong un. REUTERS/Jane Roe', {}, 'caption'],
  ])('%s', async (_, caption, fields, field) => {
    const photo = await upload(caption, fields);
    expect(await isRead(photo)).toBe(false);
    expect(await outcome(photo)).toBe('clear');
    await order('Kim Jong Un');
    const { outcome: now, reasons } = await desk.verdict(photo);
    expect(now).toBe('blocked');
    expect(reasons).toMatchObject([{ clause: 'order', namedIn: { field, name: 'Kim Jong Un' } }]);
    expect(await desk.isFound(photo)).toBe(false);
    const { text } = await desk.archive.request.get(`/photos/${photo}`).expect(200);
    expect(text).toContain('Named as “Kim Jong Un” in:');
  });

  it('in Hangul with a space and an ending, by a name the person was given', async () => {
    const shown = await upload('North Korean leader Kim Jong Un waves in Pyongyang on Sunday. REUTERS/Jane Roe');
    const [{ id: person }] = (await desk.editor.get('/api/v1/persons?q=kim').expect(200)).body.items;
    const photo = await upload(FANS, { headline: '결승선의 김 정은은 손을 흔들었다' });
    await order('Kim Jong Un');
    expect([await outcome(shown), await outcome(photo)]).toEqual(['blocked', 'clear']);
    const name = { name: '김정은', reason: 'The same' };
    await desk.editor
      .post(`/api/v1/persons/${person}/names`)
      .send(name)
      .expect((res) => expect(res.status).toBeLessThan(300));
    expect(await outcome(photo)).toBe('blocked');
    expect((await desk.verdict(shown)).reasons[0].namedIn).toBeUndefined();
  });

  it('in photos that come later, and in words an editor writes, which no later edit takes from under it', async () => {
    await order('Zoe Saldana');
    expect(await outcome(await upload(FANS, { headline: 'ZOË SALDAÑA IN LYON' }))).toBe('blocked');
    const photo = await upload(FANS);
    const edit = (headline: string) => desk.editor.patch(`/api/v1/photos/${photo}`).send({ headline }).expect(200);
    await edit('Zoe Saldana in Lyon');
    expect(await outcome(photo)).toBe('blocked');
    await edit('Lyon');
    expect(await outcome(photo)).toBe('blocked');
  });

  it('in a keyword and in what the file says of who is in the picture', async () => {
    const tagged = await upload(FANS);
    const tags = { photos: [tagged], add: ['zoe saldana'], remove: [] };
    await desk.archive.request.post('/api/v1/tag-changes').send(tags).expect(200);
    const described = await upload(FANS);
    const { prisma } = desk.archive.database;
    const { metadata } = await prisma.photo.findUniqueOrThrow({ where: { id: described } });
    const fields = { person_in_image: { xmp: ['Saldana, Zoe'] } };
    await prisma.photo.update({ where: { id: described }, data: { metadata: { ...(metadata as object), fields } } });
    await desk.editor.patch(`/api/v1/photos/${described}`).send({ headline: 'Lyon' }).expect(200);
    await order('Zoe Saldana');
    expect([await outcome(tagged), await outcome(described)]).toEqual(['blocked', 'blocked']);
  });

  it('but not who made or sent the picture, whoever is only mentioned, or another of a longer name', async () => {
    const made = await upload(FANS);
    const mentioning = await upload(
      "Fans of cyclist Ann Lee hold a banner of President Emmanuel Macron's party in Lyon. REUTERS/Jane Roe",
    );
    const longer = await upload(FANS, { headline: 'MARY JANE ROEBUCK IN LYON' });
    const { mentioned } = await desk.seen(mentioning);
    await order('Jane Roe', ...mentioned.map(({ name }: { name: string }) => name));
    expect([await outcome(made), await outcome(longer), await outcome(mentioning)]).toEqual([
      'clear',
      'clear',
      'clear',
    ]);
    expect(mentioned.length).toBeGreaterThan(0);
  });

  it('with a generation or a title behind a comma or without, and asks where the text leaves the generation out', async () => {
    const photos = [
      await upload('Robert Downey, Jr., speaks in Busan on Sunday. REUTERS/Ann Lee'),
      await upload('Robert Downey Jr. speaks in Busan on Sunday. REUTERS/Ann Lee'),
      await upload('Robert Downey speaks in Busan on Sunday. REUTERS/Ann Lee'),
      await upload('Mary Roe, MP, speaks in London on Sunday. REUTERS/Ann Lee'),
      await upload('Peter Moe speaks in London on Sunday. REUTERS/Ann Lee'),
    ];
    await order('Robert Downey, Jr.', 'Roe, Mary', 'Peter Moe, MP');
    expect(await Promise.all(photos.map(outcome))).toEqual(['blocked', 'blocked', 'review', 'blocked', 'blocked']);
  });

  it('of one word only where that stands alone with a capital, and is hardly another word', async () => {
    const photos = [
      await upload('On May 5 fans will cheer in Lyon. REUTERS/Jane Roe'),
      await upload('A madonna of the fifteenth century in Lyon. REUTERS/Jane Roe'),
      await upload(FANS, { headline: 'Fans wait for Madonna in Lyon' }),
    ];
    await order('May', 'Will', 'Madonna');
    expect(await Promise.all(photos.map(outcome))).toEqual(['clear', 'clear', 'blocked']);
  });

  it('in photos from before, once their texts are written, by the index', async () => {
    const photo = await upload(FANS, { headline: 'KIM JONG UN AT THE FINISH' });
    const { prisma } = desk.archive.database;
    await order('Kim Jong Un');
    await prisma.textForNames.deleteMany({ where: { photoId: photo } });
    expect(await outcome(photo)).toBe('clear');
    const { signal } = new AbortController();
    expect((await writeTextsLate(prisma, { after: null, most: 1000, signal })).done).toBe(1);
    expect(await outcome(photo)).toBe('blocked');
    expect(await writeTextsLate(prisma, { after: null, most: 1000, signal })).toEqual({ done: 0, last: null });
  });

  it('with initials, in a dated hashtag and behind a trade in Hangul, but no other name', async () => {
    const photos = [
      await upload('President Donald J. Trump waves in Lyon on Sunday. REUTERS/Jane Roe'),
      await upload(FANS, { headline: 'TRUMP, DONALD J.' }),
      await upload(FANS, { headline: 'Fans cheer in Lyon #DonaldTrump2028' }),
      await upload(FANS, { headline: '#가수이지은 리옹에서' }),
      await upload('Donald Tusk and Ivanka Trump wave in Lyon on Sunday. REUTERS/Jane Roe'),
    ];
    await order('Donald Trump', '이지은');
    expect(await Promise.all(photos.map(outcome))).toEqual(['blocked', 'blocked', 'blocked', 'blocked', 'clear']);
  });

  it('of two syllables in Hangul, and of a keyword as people write it', async () => {
    const photos = [
      await upload('허재(왼쪽)와 이영희가 리옹에서 웃고 있다. REUTERS/Jane Roe'),
      await upload(FANS, { headline: '허재, 서울에서' }),
      await upload(FANS, { keywords: 'football, 허재' }),
      await upload(FANS, { keywords: 'football, Choi, Min-ho' }),
      await upload(FANS, { keywords: '#ChoiMinHo; sport' }),
      await upload(FANS, { headline: '허재석이 웃는다' }),
      await upload(FANS, { headline: 'Fans and choi min-ho in Lyon' }),
    ];
    await order('허재', 'Choi Min');
    expect(await Promise.all(photos.map(outcome))).toEqual([
      'blocked',
      'blocked',
      'blocked',
      'clear',
      'clear',
      'clear',
      'clear',
    ]);
    await order('Choi Min-ho');
    expect(await Promise.all(photos.slice(3, 5).map(outcome))).toEqual(['blocked', 'blocked']);
  });

  it('by a search for a person, under all their names, and by hashtags', async () => {
    await upload('North Korean leader Kim Jong Un waves in Pyongyang on Sunday. REUTERS/Jane Roe');
    const photos = [
      await upload(FANS, { headline: 'THE CAR OF KIM JONG UN' }),
      await upload(FANS, { headline: '결승선의 김정은 위원장' }),
      await upload(FANS, { keywords: '#kimjongun; sport' }),
      await upload(FANS, { headline: 'THE CAR OF KIM JONG IL' }),
    ];
    const put = (query: string) =>
      desk.manager
        .post('/api/v1/orders')
        .send({ kind: 'house', reason: 'Asked', reach: { kind: 'search', query }, reviewOn: '2026-06-01' })
        .expect(201);
    const { id } = (await put('person:jong fans')).body;
    expect((await desk.manager.get(`/api/v1/orders/${id}`).expect(200)).body.unsought).toEqual(['jong']);
    expect(await Promise.all(photos.map(outcome))).toEqual(['clear', 'clear', 'clear', 'clear']);
    await put('person:"Kim Jong Un" fans');
    expect(await Promise.all(photos.map(outcome))).toEqual(['blocked', 'blocked', 'blocked', 'clear']);
    expect(await desk.isFound(photos[0] ?? '')).toBe(false);
  });

  it('and tells which names are too short or too common to be looked for', async () => {
    const id = await order('May', '우리', 'Zoe Saldana');
    const { unsought } = (await desk.manager.get(`/api/v1/orders/${id}`).expect(200)).body;
    expect(unsought).toEqual(['May', '우리']);
    const { text } = await desk.manager.get(`/orders/${id}`).expect(200);
    expect(text).toContain('Not looked for in texts');
    expect(text).toContain('May, 우리');
  });
});
