import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { FOUNDING_CAPTIONS, furnish, openTestArchive, type TestArchive, uploadPhoto } from '../support/test-archive.ts';

type Person = Awaited<ReturnType<TestArchive['signIn']>>;
type Fields = Record<string, string | string[]>;

describe('the pages of people', () => {
  let archive: TestArchive;
  let editor: Person;
  let manager: Person;
  let viewer: Person;
  let photo: string;
  let kim: string;

  const page = async (who: Person, path: string) => (await who.get(path).expect(200)).text;
  const send = (who: Person, path: string, form: Fields) =>
    who
      .post(path)
      .type('form')
      .send({ reason: 'The desk knows', ...form });
  const idNamed = async (name: string) => {
    const { headers } = await editor.get('/persons').query({ name }).expect(303);
    return /[0-9a-f-]{36}/.exec(headers.location as string)?.[0] ?? '';
  };
  const show = async (id: string, name: string) => {
    const people = [{ name, position: null }];
    await editor.patch(`/api/v1/photos/${id}`).send({ people }).expect(200);
  };

  beforeAll(async () => {
    archive = await openTestArchive();
    editor = await archive.signIn(['editor']);
    manager = await archive.signIn(['rights-manager']);
    viewer = await archive.signIn(['viewer']);
  });

  afterAll(() => archive.close());

  it('say what an empty list means', async () => {
    expect(await page(viewer, '/persons')).toContain('Nobody yet');
    await furnish(archive);
    photo = await uploadPhoto(archive, FOUNDING_CAPTIONS[1]);
    kim = await idNamed('Kim Jong-un');
  });

  it('lead from a photo to each of its people, and back to their photos', async () => {
    expect(await page(viewer, `/photos/${photo}`)).toContain('href="/persons?name=Kim+Jong+Un"');
    const html = await page(viewer, `/persons/${kim}`);
    expect(html).toContain('Pictured in 1 photo');
    expect(html).toContain(`href="/photos/${photo}"`);
    expect(html).toContain('href="/photos?q=person%3A%22Kim+Jong+Un%22"');
    expect(await page(viewer, '/persons?q=jong-un')).toContain(`href="/persons/${kim}"`);
    expect(await page(viewer, '/persons?q=nobody')).toContain('Nobody found');
    await viewer.get('/persons?name=Nobody').expect(404);
  });

  it('offer a viewer no change, and no order', async () => {
    const html = await page(viewer, `/persons/${kim}`);
    for (const words of ['Change the names', 'House orders', '/undo', 'method="post" action="/persons'])
      expect(html).not.toContain(words);
  });

  it('add a name, which search and the list find from then on', async () => {
    const { headers } = await send(editor, `/persons/${kim}/names`, { name: '金正恩' }).expect(303);
    expect(headers.location).toBe(`/persons/${kim}?done=person-name`);
    const html = await page(editor, headers.location as string);
    for (const words of ['2 names', 'Chinese characters', 'added by hand', 'Name added', 'The desk knows'])
      expect(html).toContain(words);
    expect(await page(viewer, `/photos?q=${encodeURIComponent('person:金正恩')}`)).toContain(`/photos/${photo}`);
    expect(await page(viewer, `/persons?q=${encodeURIComponent('金正恩')}`)).toContain('Kim Jong Un');
    await send(editor, `/persons/${kim}/names`, { name: 'Kim Il Sung', reason: '' }).expect(400);
  });

  it('propose who may be the same, merge them by a name, and undo it', async () => {
    const other = await uploadPhoto(archive, 'A street in Pyongyang. (Yonhap)');
    await show(other, '김정은');
    const korean = await idNamed('김정은');
    expect(await page(editor, `/persons/${kim}`)).toContain('May be the same person');
    await send(editor, `/persons/${kim}/merges`, { other: '김정은' }).expect(303);
    const merged = await page(editor, `/persons/${kim}`);
    expect(merged).toContain('Pictured in 2 photos');
    expect(merged).not.toContain('May be the same person');
    await editor.get(`/persons/${korean}`).expect(303).expect('Location', `/persons/${kim}`);
    const change = /\/person-changes\/([0-9a-f-]{36})\/undo/.exec(merged)?.[1] ?? '';
    await send(editor, `/person-changes/${change}/undo`, {}).expect(303);
    expect(await page(editor, `/persons/${kim}`)).toContain('Undone');
    expect(await page(editor, `/persons/${korean}`)).toContain('Pictured in 1 photo');
    await send(editor, `/persons/${kim}/merges`, { other: korean }).expect(303);
  });

  it('split names off by ticking them', async () => {
    await send(editor, `/persons/${kim}/splits`, { names: ['김정은', '金正恩'] }).expect(303);
    expect(await page(editor, `/persons/${kim}`)).toContain('One name');
    expect(await page(editor, `/persons/${await idNamed('김정은')}`)).toContain('2 names');
    await send(editor, `/persons/${kim}/splits`, { names: 'Kim Jong Un' }).expect(400);
    await send(editor, `/persons/${kim}/splits`, {}).expect(400);
  });

  it('put an order on a person, which their page shows from then on', async () => {
    const form = { reach: 'person', names: 'Kim Jong Un', orderKind: 'house', kind: '', reviewOn: '2026-06-01' };
    expect(await page(manager, `/persons/${kim}`)).toContain('name="names" value="Kim Jong Un"');
    await send(manager, '/orders', form).expect(303);
    const html = await page(editor, `/persons/${kim}`);
    expect(html).toContain('Every photo that shows Kim Jong Un');
    expect(html).not.toContain('Put an order');
  });

  it('show hostile names as text', async () => {
    await show(await uploadPhoto(archive, 'A quay. (Yonhap)'), '<img src=x> "Eve"');
    const html = await page(editor, '/persons?q=eve');
    expect(html).toContain('&lt;img src=x> &quot;Eve&quot;');
    expect(html).not.toContain('<img src=x>');
    const id = await idNamed('<img src=x> "Eve"');
    expect(await page(editor, `/persons/${id}`)).toContain('q=person%3A%22%3Cimg+src%3Dx%3E+Eve%22');
  });
});
