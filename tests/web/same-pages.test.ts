import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { drawPicture } from '../support/draw-picture.ts';
import { furnish, openTestArchive, type TestArchive, uploadPhoto } from '../support/test-archive.ts';

type Person = Awaited<ReturnType<TestArchive['signIn']>>;
type Fields = Record<string, string | string[]>;

let archive: TestArchive;
let editor: Person;
let viewer: Person;
let reuters: string;
let yonhap: string;
let other: string;

beforeAll(async () => {
  archive = await openTestArchive();
  await furnish(archive);
  editor = await archive.signIn(['editor']);
  viewer = await archive.signIn(['viewer']);
  reuters = await sent(1, 'reuters', false);
  yonhap = await sent(1, 'yonhap', true);
  other = await sent(2, 'reuters', false);
});

afterAll(() => archive.close());

async function sent(seed: number, supplier: string, isTurned: boolean): Promise<string> {
  const drawing = await drawPicture(seed, { width: 240, height: 160 });
  const file = await drawing.flop(isTurned).jpeg().toBuffer();
  const upload = editor.post('/api/v1/photos').attach('file', file, 'x.jpg').field('supplier', supplier);
  const { body } = await upload.field('caption', 'A street. (JAPAN OUT)').expect(201);
  return body.files[0].id as string;
}

const page = async (who: Person, id: string, query = '') => (await who.get(`/photos/${id}${query}`).expect(200)).text;
const panel = (html: string) => /<section class="panel same".*?<\/section>/s.exec(html)?.[0] ?? '';
const send = (path: string, form: Fields) =>
  editor
    .post(path)
    .type('form')
    .send({ reason: 'Looked at both', ...form });

describe('the page of a photo', () => {
  it('shows who else delivered the picture, whether it is mirrored, and what it may be used for in the reader’s outlet', async () => {
    const html = panel(await page(viewer, reuters, '?outlet=world-web'));
    expect(html).toContain('Same picture in 1 other photo');
    expect(html).toContain(`href="/photos/${yonhap}"`);
    expect(html).toContain('Yonhap');
    expect(html).toContain('Mirrored');
    expect(html).toContain('badge-blocked');
    expect(html).toContain('<span class="unseen"> on World web</span>');
    expect(html).toContain(`href="/photos?q=same:${reuters}"`);
    expect(panel(await page(viewer, reuters, '?outlet=seoul-print'))).toContain('badge-clear');
  });

  it('says why there is nothing to show', async () => {
    expect(panel(await page(viewer, other))).toContain('No other photo shows this picture.');
    expect(panel(await page(viewer, await uploadPhoto(archive, 'Fog.')))).toContain(
      'There is too little in this picture',
    );
    await archive.database.prisma.picture.delete({ where: { photoId: other } });
    expect(panel(await page(viewer, other))).toContain('has not been compared with the others yet');
  });

  it('offers a viewer no change', async () => {
    expect(panel(await page(viewer, reuters))).not.toContain('<form');
    expect(panel(await page(editor, reuters))).toContain(`action="/photos/${reuters}/same/splits"`);
  });

  it('lets an editor merge by the address of the other photo, split and undo, with a reason', async () => {
    const address = `http://127.0.0.1:3000/photos/${other}?outlet=world-web`;
    const { headers } = await send(`/photos/${reuters}/same/merges`, { other: address }).expect(303);
    expect(headers.location).toBe(`/photos/${reuters}?done=same-merged`);
    const html = await page(editor, reuters, '?done=same-merged');
    expect(html).toContain('They are one picture now.');
    expect(panel(html)).toContain('Same picture in 2 other photos');
    expect(panel(html)).toContain('By hand');
    expect(panel(html)).toContain('Looked at both');

    const change = /action="\/same-changes\/([^/]+)\/undo"/.exec(html)?.[1] ?? '';
    await send(`/same-changes/${change}/undo`, {}).expect(303);
    expect(panel(await page(editor, reuters))).toContain('Same picture in 1 other photo');

    await send(`/photos/${reuters}/same/splits`, { photos: yonhap }).expect(303);
    expect(panel(await page(editor, reuters))).toContain('No other photo shows this picture.');
    const parted = /action="\/same-changes\/([^/]+)\/undo"/.exec(await page(editor, yonhap))?.[1] ?? '';
    await send(`/same-changes/${parted}/undo`, {}).expect(303);
  });

  it('says what is missing of a form', async () => {
    const merge = await send(`/photos/${reuters}/same/merges`, { other: 'that one' }).expect(400);
    expect(merge.text).toContain('that one');
    await send(`/photos/${reuters}/same/splits`, {}).expect(400);
    await send(`/photos/${reuters}/same/merges`, { other, reason: '' }).expect(400);
  });

  it('says that the same picture was killed, to whom it may be said', async () => {
    const contributor = await archive.signIn(['contributor']);
    const file = await (await drawPicture(1, { width: 240, height: 160 })).png().toBuffer();
    await contributor.post('/api/v1/photos').attach('file', file, 'own.png').expect(201);
    const own = (await contributor.get('/api/v1/photos').expect(200)).body.items[0].id;
    const notice = { photo: yonhap, kind: 'kill', reason: 'MANDATORY KILL' };
    await archive.request.post('/api/v1/notices').send(notice).expect(201);
    const html = await page(viewer, reuters);
    expect(html).toMatch(/The same picture<\/a> was killed.*Yonhap.*“MANDATORY KILL”/s);
    expect(panel(html)).toContain('<span class="no-picture">Killed</span>');
    expect(await page(contributor, own)).not.toMatch(/The same picture<\/a>|MANDATORY KILL/);
    expect(panel(await page(contributor, own))).toContain('No other photo shows this picture.');
  });
});
