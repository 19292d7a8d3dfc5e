import { describe, expect, it } from '@jest/globals';
import { deskForTests } from '../support/desk.ts';
import { formsOf } from '../support/forms-of.ts';
import { sendFrom } from '../support/send-from.ts';
import { FOUNDING_CAPTIONS, uploadPhoto } from '../support/test-archive.ts';

/** Longer than any text that is taken. */
const TOO_LONG = 'R'.repeat(40_000);
/** What is written by hand, in most forms the reason. */
const WRITTEN = ['reason', 'headline', 'name', 'people', 'city', 'tags'];
/** Those where nothing is written, and the one that comes back by itself. */
const OTHERS = ['/sign-out', '/clearances', '/account/language'];

describe('without script every form of a page comes back alone, as a browser sent it', () => {
  const desk = deskForTests();
  const pages: Record<string, () => Promise<string>> = {
    'of a photo': async () => {
      await uploadPhoto(desk.archive, 'A hall. (Yonhap)', { instructions: 'ZORBELEI QWIXT FLIMGEMASS' });
      return `/photos/${await uploadPhoto(desk.archive, FOUNDING_CAPTIONS[3])}`;
    },
    'of an agreement': async () => {
      const { body } = await desk.manager.get('/api/v1/agreements?supplier=reuters').expect(200);
      return `/agreements/${body.items[0].id}`;
    },
  };
  for (const path of [
    '/agencies',
    '/agencies/yonhap',
    '/agencies/yonhap/settings',
    '/house-rules',
    '/orders',
    '/outlets',
  ])
    pages[path] = async () => path;
  for (const path of ['/phrases', '/persons', '/account']) pages[path] = async () => path;

  it.each(Object.keys(pages))('%s', async (name) => {
    const path = (await pages[name]?.()) ?? '';
    const before = formsOf((await desk.manager.get(path).expect(200)).text);
    for (const [index, { action, fields }] of before.entries()) {
      const written = WRITTEN.find((field) => field in fields);
      if (OTHERS.includes(action) || written === undefined) continue;
      const form = { ...fields, [written]: [TOO_LONG] };
      const { text, status } = await sendFrom(desk.manager, path, { to: action, form });
      const after = formsOf(text);
      const changed = after.flatMap(({ html }, at) => (html === before[at]?.html ? [] : [at]));
      expect({ action, status, changed }).toEqual({ action, status: 400, changed: [index] });
      expect(after[index]?.fields).toEqual(form);
    }
  });
});
