import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { furnish, openTestArchive, type Requests, type TestArchive, uploadPhoto } from '../support/test-archive.ts';

let archive: TestArchive;
let manager: Requests;

beforeAll(async () => {
  archive = await openTestArchive();
  await furnish(archive);
  manager = await archive.signIn(['rights-manager']);
});

afterAll(() => archive.close());

const page = async (photo: string) => (await manager.get(`/photos/${photo}`).expect(200)).text;

describe('the page of a photo', () => {
  it('says of a restriction that was read and is added by hand as well both, and of one by hand alone that', async () => {
    const photo = await uploadPhoto(archive, 'A hall. JAPAN OUT. (Yonhap)');
    const add = [{ kind: 'territory-except', value: ['JP'] }, { kind: 'no-resale' }];
    await manager
      .patch(`/api/v1/photos/${photo}`)
      .send({ restrictions: { add }, reason: 'Told by telephone' })
      .expect(200);
    const html = await page(photo);
    expect(html).toMatch(/Read in the text, and added by hand\s+by [^<]*: .{0,40}Told by telephone/);
    expect(html).toMatch(/Added by hand\s+by [^<]*: .{0,40}Told by telephone/);
    expect(html).not.toMatch(/Read in the text\s+by/);
  });

  it('says when an embargo ends, but of a photo that was killed not that it changes then', async () => {
    const photo = await uploadPhoto(archive, 'A hall. EMBARGOED UNTIL 1 DECEMBER 2099. (Yonhap)');
    expect(await page(photo)).toContain('This can change on');
    await manager.post('/api/v1/notices').send({ photo, kind: 'kill', reason: 'Wrong person' }).expect(201);
    const html = await page(photo);
    expect(html).toContain('This photo was killed.');
    expect(html).not.toContain('This can change on');
  });

  it('says the same of time beside the verdict and under its timeline, where only the reasons change', async () => {
    const text = 'A hall. (For Use Only in the Republic of Korea) EMBARGOED UNTIL 1 DECEMBER 2027. (Yonhap)';
    const html = await page(await uploadPhoto(archive, text));
    expect(html).toContain('This can change on');
    expect(html).toMatch(/Its reasons or duties change on [^.]*2027[^.]*\. Time alone does not change the outcome\./);
    expect(html).not.toContain('Time alone does not change it.');
  });
});
