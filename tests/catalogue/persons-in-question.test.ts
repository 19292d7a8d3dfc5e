import { beforeEach, describe, expect, it } from '@jest/globals';
import { writeTextsLate } from '../../src/catalogue/persons/texts-for-names.ts';
import { deskForTests } from '../support/desk.ts';
import { uploadPhoto } from '../support/test-archive.ts';

describe('an order on a person whom a caption is read to only mention', () => {
  const desk = deskForTests();

  beforeEach(() => desk.archive.database.prisma.houseOrder.deleteMany().then(() => undefined));

  const upload = (caption: string, fields = {}) => uploadPhoto(desk.archive, `${caption} REUTERS/Ann Berg`, fields);
  const order = async (names: string[], more = {}) => {
    const reach = { kind: 'person', names };
    const body = { kind: 'consent-withdrawn', reason: 'The family asked', reach, reviewOn: '2026-06-01', ...more };
    return (await desk.manager.post('/api/v1/orders').send(body).expect(201)).body.id as string;
  };
  const outcome = async (photo: string) => (await desk.verdict(photo)).outcome;
  const say = (photo: string, isShown: boolean, name = 'Jane Roe') =>
    desk.manager.post(`/api/v1/photos/${photo}/identifications`).send({ name, isShown, reason: 'Looked at it' });
  const MOTHER = "Jane Roe's mother hugs her after the final in Lyon on Sunday.";

  it.each([
    ['in English', "Fans cheer during Jane Roe's concert in Lyon on Sunday.", 'Jane Roe'],
    ['in Spanish', 'Una mujer sostiene un retrato de Maria Rossi en Lyon este domingo.', 'Maria Rossi'],
    ['in French', 'Une femme tient une affiche de Marie Laurent devant la mairie de Lyon.', 'Marie Laurent'],
    ['in Korean', '팬들이 서울에서 가수 이지은에게 꽃을 건네고 있다.', '이지은'],
    ['in a sentence of its own', 'Fans sing in Lyon on Sunday. Jane Roe waves from a balcony.', 'Jane Roe'],
  ])('holds the photo for a person, %s', async (_, caption, name) => {
    const photo = await upload(caption);
    expect((await desk.seen(photo)).mentioned).toMatchObject([{ name }]);
    expect(await outcome(photo)).toBe('clear');
    await order([name]);
    const { outcome: now, reasons } = await desk.verdict(photo);
    expect(now).toBe('review');
    expect(reasons).toMatchObject([{ clause: 'order', inQuestion: true, namedIn: { field: 'caption', name } }]);
    expect(reasons[0].sentence).toContain(name);
    expect(await desk.isFound(photo)).toBe(false);
  });

  it.each([
    ['in English', 'Supporters of Jane Roe march through Lyon on Sunday.', 'Jane Roe'],
    ['in Spanish', 'Manifestantes protestan en Lyon contra Maria Rossi este domingo.', 'Maria Rossi'],
    ['in French', 'Des partisans de Marie Laurent manifestent à Lyon dimanche.', 'Marie Laurent'],
    ['in Korean', '시민들이 서울에서 가수 이지은을 비판하고 있다.', '이지은'],
    [
      'where they are said to be not pictured',
      'Jane Roe (not pictured) talks to Ann Lee in Lyon on Sunday.',
      'Jane Roe',
    ],
  ])('lets it be where they are surely elsewhere, %s', async (_, caption, name) => {
    const photo = await upload(caption);
    expect((await desk.seen(photo)).mentioned).toMatchObject([{ name }]);
    await order([name]);
    expect(await outcome(photo)).toBe('clear');
    expect(await desk.isFound(photo)).toBe(true);
  });

  it('is settled once for the photo, for orders to come, and undone', async () => {
    const photo = await upload(MOTHER);
    await order(['Jane Roe']);
    const asked = `/api/v1/photos/${photo}/identifications`;
    expect((await desk.manager.get(asked).expect(200)).body).toEqual({ asked: ['Jane Roe'], items: [] });
    const { id } = (await say(photo, false).expect(201)).body;
    expect([await outcome(photo), await desk.isFound(photo)]).toEqual(['clear', true]);
    await order(['Jane Roe']);
    expect(await outcome(photo)).toBe('clear');
    await desk.editor.patch(`/api/v1/photos/${photo}`).send({ headline: 'Lyon' }).expect(200);
    expect(await outcome(photo)).toBe('clear');
    await desk.manager.post(`/api/v1/identifications/${id}/undo`).send({ reason: 'A slip' }).expect(200);
    expect([await outcome(photo), await desk.isFound(photo)]).toEqual(['review', false]);
    await desk.manager.post(`/api/v1/identifications/${id}/undo`).send({ reason: 'Again' }).expect(409);
  });

  it('reaches the photo in full where somebody said that it shows them, until that is undone', async () => {
    const photo = await upload(MOTHER);
    await order(['Jane Roe']);
    const { id } = (await say(photo, true).expect(201)).body;
    expect((await desk.verdict(photo)).outcome).toBe('blocked');
    await desk.editor.patch(`/api/v1/photos/${photo}`).send({ headline: 'Lyon' }).expect(200);
    await desk.manager.post(`/api/v1/identifications/${id}/undo`).send({ reason: 'A slip' }).expect(200);
    expect(await outcome(photo)).toBe('review');
    await say(photo, true).expect(201);
    await say(photo, false).expect(201);
    expect(await outcome(photo)).toBe('clear');
  });

  it('asks again where another text names them otherwise', async () => {
    const photo = await upload(MOTHER);
    await order(['Jane Roe']);
    await say(photo, false).expect(201);
    await desk.editor.patch(`/api/v1/photos/${photo}`).send({ headline: 'Jane Roe in Lyon' }).expect(200);
    expect(await outcome(photo)).toBe('blocked');
  });

  it('is said of one name, so that no merge clears a photo by it', async () => {
    const photo = await upload("Fans hold a portrait of Zoe Poe during Jane Roe's concert in Lyon on Sunday.");
    expect((await desk.seen(photo)).mentioned.length).toBe(2);
    await order(['Zoe Poe']);
    await order(['Jane Roe']);
    await say(photo, false).expect(201);
    expect(await outcome(photo)).toBe('review');
    const idOf = async (q: string) =>
      (await desk.editor.get('/api/v1/persons').query({ q }).expect(200)).body.items[0].id;
    const merge = { other: await idOf('Jane Roe'), reason: 'By mistake' };
    const { body } = await desk.editor.post(`/api/v1/persons/${await idOf('Zoe Poe')}/merges`).send(merge);
    expect(await outcome(photo)).toBe('review');
    await desk.editor
      .post(`/api/v1/person-changes/${body.changes[0].id}/undo`)
      .send({ reason: 'So it was' })
      .expect(200);
    await say(photo, false, 'Zoe Poe').expect(201);
    expect(await outcome(photo)).toBe('clear');
  });

  it('stays a duty where it asks for one, and narrows no other use', async () => {
    const photo = await upload(MOTHER);
    await order(['Jane Roe'], { duty: 'Pixelate the face.' });
    const { outcome: now, duties } = await desk.verdict(photo);
    expect(now).toBe('clear');
    expect(duties).toContainEqual(expect.objectContaining({ sentence: 'Pixelate the face.' }));
    const restriction = { kind: 'territory-except', value: ['DE'] };
    await order(['Jane Roe'], { restriction });
    expect(await outcome(photo)).toBe('review');
    expect((await desk.verdict(photo, 'outlet=seoul-print')).outcome).toBe('clear');
  });

  it('is asked on the page of the photo, of rights managers alone', async () => {
    const photo = await upload(MOTHER);
    const id = await order(['Jane Roe']);
    const { inQuestion } = (await desk.manager.get(`/api/v1/orders/${id}`).expect(200)).body;
    expect(inQuestion).toBeGreaterThan(1);
    expect((await desk.manager.get(`/orders/${id}`).expect(200)).text).toContain(`${inQuestion} photos ask`);
    const { text } = await desk.manager.get(`/photos/${photo}`).expect(200);
    expect(text).toMatch(/Is <bdi>Jane Roe<\/bdi> in the picture\?/);
    const form = desk.manager.post(`/photos/${photo}/identifications`).type('form');
    await form.send({ name: 'Jane Roe', shown: 'no', reason: 'Only the mother' }).expect(303);
    const settled = (await desk.manager.get(`/photos/${photo}`).expect(200)).text;
    expect(settled).toContain('not in the picture: ');
    expect(settled).toContain('Jane Roe: said to be not in the picture');
    const said = { name: 'Jane Roe', isShown: false, reason: 'No' };
    await desk.editor.post(`/api/v1/photos/${photo}/identifications`).send(said).expect(403);
    const { body } = await say(photo, false, 'Ann Lee').expect(400);
    expect(body.detail).toContain('no order asks whether this photo shows “Ann Lee”');
  });

  it('holds the photo where another given name stands before theirs', async () => {
    const photos = [
      await upload('Fans cheer in Lyon on Sunday.', { headline: 'ANNA MARIA SCHMIDT IN LYON' }),
      await upload('Fans cheer in Lyon on Sunday.', { headline: 'PRESIDENT MARIA SCHMIDT IN LYON' }),
      await upload('Singer Anna Maria Schmidt waves in Lyon on Sunday.'),
    ];
    await order(['Maria Schmidt']);
    expect(await Promise.all(photos.map(outcome))).toEqual(['review', 'blocked', 'review']);
    await say(photos[2] ?? '', false, 'Maria Schmidt').expect(201);
    expect(await outcome(photos[2] ?? '')).toBe('clear');
  });

  it.each([
    ['a middle name', 'Maria Schmidt', { headline: 'Maria Anna Schmidt in der Menge' }],
    ['a nickname', 'Maria Schmidt', { headline: 'Maria „Mia“ Schmidt wird erwartet' }],
    ['a shared family name', 'Angela Weber', { headline: 'Angela, left, and Tom Weber arrive' }],
    ['a longer family name', 'Maria Schmidt', { headline: 'Maria Schmidt Weber arrives' }],
    ['an account', 'Maria Schmidt', { headline: 'Waiting for @mariaschmidt' }],
    ['a longer hashtag', 'Lee Ji-eun', { keywords: '#iamleejieun; sport' }],
    ['a keyword in one word', 'Donald Trump', { keywords: 'donaldtrump; sport' }],
  ])('asks where a text writes the name otherwise: %s', async (_, name, fields) => {
    const photo = await upload('Fans cheer in Lyon on Sunday.', fields);
    await order([name]);
    expect(await outcome(photo)).toBe('review');
    expect((await desk.verdict(photo)).reasons).toMatchObject([{ clause: 'order', inQuestion: true }]);
    await say(photo, false, name).expect(201);
    expect([await outcome(photo), await desk.isFound(photo)]).toEqual(['clear', true]);
  });

  it.each([
    ['at a concert', "Fans listen during Maria and Peter Schmidt's concert in Lyon on Sunday.", 'review'],
    ['but not of a house', "Police officers guard Maria and Peter Schmidt's house in Lyon on Sunday.", 'clear'],
  ])('asks of all who share the family name that a mention ends with, %s', async (_, caption, expected) => {
    const photo = await upload(caption);
    const { mentioned } = await desk.seen(photo);
    expect(mentioned.map(({ name }: { name: string }) => name)).toContain('Peter Schmidt');
    await order(['Maria Schmidt']);
    expect(await outcome(photo)).toBe(expected);
  });

  it('finds texts made anew where an earlier edition made them', async () => {
    const photo = await upload(MOTHER);
    const { prisma } = desk.archive.database;
    await order(['Jane Roe']);
    await prisma.textForNames.deleteMany({ where: { photoId: photo, isMention: true } });
    await prisma.textForNames.updateMany({ where: { photoId: photo }, data: { edition: 0 } });
    expect(await outcome(photo)).toBe('clear');
    const { signal } = new AbortController();
    expect((await writeTextsLate(prisma, { after: null, most: 1000, signal })).done).toBe(1);
    expect(await outcome(photo)).toBe('review');
  });
});
