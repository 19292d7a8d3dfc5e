import { describe, expect, it } from '@jest/globals';
import { deskForTests } from '../support/desk.ts';
import { uploadPhoto } from '../support/test-archive.ts';

const desk = deskForTests();
let phrases = 0;

/** Words that nobody has read and no other test uses. */
function newPhrase(): string {
  phrases += 1;
  return `Zorbelei ${phrases} qwixt flimgemäß`;
}

const upload = (text: string) => uploadPhoto(desk.archive, 'A quiet street. (Yonhap)', { instructions: text });

/** The verdict in Seoul print, where nothing but the words is in the way. */
async function seen(photo: string): Promise<{ outcome: string }> {
  const { body } = await desk.archive.request.get(`/api/v1/photos/${photo}/verdicts?outlet=seoul-print`).expect(200);
  return body[0];
}

describe('the pages of the desk', () => {
  it('take a meaning from the form, ask first what it would change, and confirm it, without script', async () => {
    const text = newPhrase();
    const photo = await upload(text);
    const form = { text, as: 'restriction', kind: 'territory-except', value: 'South Korea', reason: 'Told' };
    expect((await desk.manager.get('/phrases').expect(200)).text).toContain(text);
    const asked = (await desk.manager.post('/what-if/phrase').type('form').send(form).expect(200)).text;
    expect(asked).toContain('1 photo and 0 clearances change');
    expect(asked).toContain('<p class="sentence">May not be used in South Korea.</p>');
    expect(asked).toContain(`<img src="/photos/${photo}/thumb.jpg"`);
    expect((await seen(photo)).outcome).toBe('review');
    await desk.manager
      .post('/phrases')
      .type('form')
      .send(form)
      .expect(303)
      .expect('Location', '/phrases?done=phrase-waits');
    const waiting = (await desk.manager.get('/phrases')).text;
    expect(waiting).toContain('somebody else has to confirm it');
    expect(waiting).toContain('It narrows use already');
    const row = await desk.archive.database.prisma.housePhrase.findFirstOrThrow({ where: { text } });
    expect((await desk.other.get('/phrases')).text).toContain('<input type="hidden" name="version" value="1"/>');
    const decision = { version: '1', reason: 'Annex B', back: '/phrases' };
    const then = await desk.other
      .post(`/what-if/phrase-confirmation?of=${row.id}`)
      .type('form')
      .send(decision)
      .expect(200);
    expect(then.text).toContain(`/phrases/${row.id}/confirmation`);
    expect(then.text).toMatch(/May not be used in South Korea\. \(person-[^:]+: Told\)/);
    await desk.other
      .post(`/phrases/${row.id}/confirmation`)
      .type('form')
      .send(decision)
      .expect(303)
      .expect('Location', '/phrases?done=phrase-confirmed');
    expect((await desk.editor.get('/phrasebook').expect(200)).text).toContain('May not be used in South Korea.');
    const page = (await desk.editor.get(`/phrases/${row.id}`).expect(200)).text;
    expect(page).toContain('1 photo holds it.');
    const undo = { version: '1', reason: 'They took it back' };
    const undone = await desk.manager.post(`/what-if/phrase-undo?of=${row.id}`).type('form').send(undo).expect(200);
    expect(undone.text).toContain('<p class="sentence">The house says nothing of it.</p>');
    expect(undone.text).toContain('1 photo and 0 clearances change');
    expect((await seen(photo)).outcome).toBe('blocked');
    await desk.manager
      .post(`/what-if/phrase-undo?of=${row.id}`)
      .type('form')
      .send({ ...undo, version: '7' })
      .expect(409);
    expect(page).not.toContain('Say otherwise');
  });

  it('say what is wrong with the form by the names its fields have there', async () => {
    const form = { text: 'Blorp', as: 'restriction', kind: 'territory-except', value: 'Atlantis', reason: 'Told' };
    const { text } = await desk.manager.post('/phrases').type('form').send(form).expect(400);
    expect(text).toContain('Value: “ATLANTIS” is no country');
    expect(text).not.toContain('meaning.restriction');
    const within = { ...form, value: 'South Korea', withinTerritories: 'Lemuria' };
    expect((await desk.manager.post('/phrases').type('form').send(within).expect(400)).text).toContain(
      'Only within, countries: “LEMURIA” is no country',
    );
    const asked = { text: 'Blorp', as: 'ask', words: '', reason: 'Told' };
    expect((await desk.manager.post('/phrases').type('form').send(asked).expect(400)).text).toContain(
      'In our words: must not be empty',
    );
  });

  it('say so too of what was searched for', async () => {
    const { text } = await desk.manager
      .get('/phrases')
      .query({ q: 'a'.repeat(2001) })
      .expect(400);
    expect(text).toContain('Search: is longer than 2,000 characters');
  });

  it('an editor marks a phrase on the page of the photo', async () => {
    const photo = await upload('ITALY OUT');
    const page = (await desk.editor.get(`/photos/${photo}`).expect(200)).text;
    expect(page).toContain('A phrase was read wrongly');
    const form = { phrase: 'instructions\r\nITALY OUT', reason: 'They mean clients' };
    await desk.editor.post(`/photos/${photo}/reading-reports`).type('form').send(form).expect(303);
    expect((await desk.manager.get('/phrases')).text).toContain('They mean clients');
  });

  it('show a phrase where it stands in a photo, and lead to it from the photo', async () => {
    const text = newPhrase();
    const photo = await upload(`${'Mandatory credit. '.repeat(12)}${text}. Mandatory credit.`);
    const queue = async (q: string) =>
      (await desk.editor.get(`/api/v1/doubts?${new URLSearchParams({ q })}`).expect(200)).body;
    const { items, total } = await queue(text.toUpperCase());
    expect(total).toBe(1);
    expect(items[0].place).toEqual({
      ...{ field: 'instructions', words: text, after: '. Mandatory credit.' },
      before: expect.stringMatching(/^….{141} Mandatory credit\. $/),
    });
    expect((await queue('flimgemäß')).total).toBeGreaterThan(0);
    expect((await queue('never written anywhere')).items).toEqual([]);
    expect((await queue('—!')).items).toEqual([]);

    const link = /href="(\/phrases\?q=[^"]+)">Say what these words mean/.exec(
      (await desk.manager.get(`/photos/${photo}`)).text,
    );
    const page = (await desk.manager.get((link?.[1] ?? '').replaceAll('&amp;', '&')).expect(200)).text;
    expect(page).toContain('Nobody has read yet (1)');
    expect(page).toContain(`Mandatory credit. <mark class="mark mark-doubt">${text}</mark>. Mandatory`);
    expect((await desk.manager.get('/phrases?q=xyzzy')).text).toContain('No phrase with these words waits to be read');
    expect((await desk.manager.get('/phrases?skip=5000')).text).toContain('The queue ends before this page');
  });

  it('leave out what is no phrase but a text too long to be read', async () => {
    const photo = await uploadPhoto(desk.archive, `A quiet street. (Yonhap) ${'The crowd waits. '.repeat(2200)}`);
    expect((await seen(photo)).outcome).toBe('review');
    const { items } = (await desk.editor.get('/api/v1/doubts?limit=200')).body;
    expect(items.filter((item: { text: string }) => item.text.length > 500)).toEqual([]);
  });

  it('say so where every phrase has been read', async () => {
    const { items } = (await desk.editor.get('/api/v1/doubts?limit=200')).body;
    for (const { text } of items)
      await desk.manager
        .post('/api/v1/phrases')
        .send({ text, meaning: { as: 'hold' }, reason: 'Told' })
        .expect(201);
    expect((await desk.editor.get('/phrases')).text).toContain('Every phrase has been read');
  });
});
