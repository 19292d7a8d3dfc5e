import { describe, expect, it } from '@jest/globals';
import { deskForTests } from '../support/desk.ts';
import { sendFrom } from '../support/send-from.ts';
import { FOUNDING_CAPTIONS, uploadPhoto } from '../support/test-archive.ts';

type Form = Record<string, string | string[]>;

const NO_DATE = '2026-13-45';
/** Fits the pattern of an id and is none. */
const NOBODY = '0198c5f2-0000-7000-8000-000000000000';

function formsTo(action: string, html: string): string[] {
  return [...html.matchAll(/<form[\s\S]*?<\/form>/g)].flatMap(([one]) =>
    one.includes(`action="${action}"`) ? one : [],
  );
}

function hiddenIn(form: string): Record<string, string> {
  const found = form.matchAll(/type="hidden" name="([^"]+)" value="([^"]*)"/g);
  return Object.fromEntries([...found].map(([, name = '', value = '']) => [name, value.replaceAll('&quot;', '"')]));
}

describe('without script a form that is refused comes back over its page, as it was filled in', () => {
  const desk = deskForTests();
  const refused = async (from: string, to: string, form: Form, status = 400) => {
    const { text } = await sendFrom(desk.manager, from, { to, form }).expect(status);
    expect(text.includes('role="alert" data-problem')).toBe(true);
    return text;
  };
  const page = async (path: string) => (await desk.manager.get(path).expect(200)).text;

  it('a licence', async () => {
    const photo = await uploadPhoto(desk.archive, FOUNDING_CAPTIONS[3]);
    const form = { photo, kind: 'deed', document: 'Deed <7>', actions: ['publish', 'modify'], purposes: 'games' };
    const text = await refused(`/photos/${photo}?done=saved`, '/licences', {
      ...form,
      from: NO_DATE,
      reason: 'Why not',
    });
    expect(text).toContain('From: is neither a day');
    expect(text).toContain('value="Deed &lt;7>"');
    expect(text).toMatch(/<details[^>]*open[^>]*><summary><svg[\s\S]{0,400}File a licence/);
    expect(text).toMatch(/value="deed" selected|selected value="deed"/);
    expect(text).toMatch(/name="actions" value="modify" checked/);
    expect(text).toMatch(/name="purposes" value="games" checked/);
    expect(text).not.toMatch(/name="purposes" value="editorial" checked/);
    expect(text).toContain('value="Why not"');
    expect(text).not.toContain('class="done"');
  });

  it('a waiver, of the obstacle that it was asked for alone', async () => {
    const photo = await uploadPhoto(desk.archive, FOUNDING_CAPTIONS[3]);
    const html = await page(`/photos/${photo}`);
    const [form = ''] = formsTo('/waivers', html);
    const text = await refused(`/photos/${photo}`, '/waivers', {
      ...hiddenIn(form),
      reason: 'Anniversary',
      until: NO_DATE,
    });
    expect(text.match(/value="Anniversary"|>Anniversary<\/textarea>/g)).toHaveLength(1);
  });

  it('an agreement, a house rule and a standing rule', async () => {
    const box = { title: 'Print & more', channels: 'tv', actions: 'archive' };
    const agreement = await refused('/agencies/yonhap', '/agencies/yonhap/agreements', { ...box, from: NO_DATE });
    expect(agreement).toContain('value="Print &amp; more"');
    expect(agreement).toMatch(/name="channels" value="tv" checked/);
    const rule = await refused('/house-rules', '/house-rules', {
      sourceKind: 'screengrab',
      channels: 'tv',
      reason: 'As ever',
    });
    expect(rule).toMatch(/value="screengrab" selected|selected value="screengrab"/);
    expect(rule).toContain('value="As ever"');
    const standing = { kind: 'expires-on', value: NO_DATE, withinTerritories: 'Japan', reason: 'Terms of May' };
    const text = await refused('/house-rules', '/house-rules/standing-rules', standing);
    for (const typed of [NO_DATE, 'Japan', 'Terms of May']) expect(text).toContain(`value="${typed}"`);
  });

  it('a phrase', async () => {
    const words = 'ZORBELEI QWIXT FLIMGEMASS';
    await uploadPhoto(desk.archive, 'A hall. (Yonhap)', { instructions: words });
    const [, text = ''] = /name="text" value="([^"]*ZORBELEI[^"]*)"/.exec(await page('/phrases')) ?? [];
    const form = { text, as: 'restriction', kind: 'expires-after-days', value: 'soon', reason: 'Told' };
    const again = await refused('/phrases', '/phrases', form);
    expect(again).toContain('value="soon"');
    expect(again).toMatch(/name="as" value="restriction" required checked/);
  });

  it.each<[string, Form]>([
    ['a day', { takenOn: NO_DATE, reason: 'Told by them' }],
    ['where from', { collection: 'C'.repeat(600), sourceKind: 'reader', reason: 'Told' }],
    ['people', { people: `Jane Roe\n${'x'.repeat(900)}` }],
    ['a place', { city: 'Seoul', country: 'Nowhereland' }],
    ['what readers get', { headline: 'Head', captionForReaders: 'Two\nlines', creditToPrint: 'K'.repeat(600) }],
  ])('a fact of a photo, and nothing of the other facts, which are sent to the same address: %s', async (_, form) => {
    const photo = await uploadPhoto(desk.archive, FOUNDING_CAPTIONS[3]);
    const action = `/photos/${photo}/edits`;
    const before = formsTo(action, await page(`/photos/${photo}`));
    const after = formsTo(action, await refused(`/photos/${photo}`, action, form));
    const changed = after.filter((one, index) => one !== before[index]);
    expect(changed).toHaveLength(1);
    for (const [name, typed] of Object.entries(form)) {
      expect(changed[0]).toContain(`name="${name}"`);
      expect(changed[0]).toMatch(new RegExp(`value="${typed}"|<option selected value="${typed}"|>${typed}</textarea>`));
    }
  });

  it('a waiver, in the outlet that it was asked for', async () => {
    const photo = await uploadPhoto(desk.archive, FOUNDING_CAPTIONS[3]);
    const [first = '', second = ''] = formsTo('/waivers', await page(`/photos/${photo}`));
    expect(hiddenIn(first)).toEqual(hiddenIn(second));
    const form = { ...hiddenIn(second), outlet: 'world-app', purpose: 'editorial', until: NO_DATE, reason: 'Told' };
    const [again, filled] = formsTo('/waivers', await refused(`/photos/${photo}`, '/waivers', form));
    expect(again).toBe(first);
    expect(filled).toContain('Told');
  });

  it('an order, which is sent in parts as a paper comes with it', async () => {
    const form = { orderKind: 'court-order', reach: 'person', names: 'Kim Jong Un, 김정은', kind: '', reason: 'Ruled' };
    const sending = desk.manager.post('/orders').set('Host', '127.0.0.1').set('Referer', 'http://127.0.0.1/orders');
    for (const [name, value] of Object.entries(form)) sending.field(name, value);
    const { text } = await sending.field('reviewOn', '2026-06-01').expect(400);
    expect(/problem-detail">([^<]*)/.exec(text)?.[1]).toContain('reads as several names');
    expect(text).toContain('>Kim Jong Un, 김정은</textarea>');
    expect(text).toContain('>Ruled</textarea>');
    expect(text).toMatch(/name="reach" value="person" required checked/);
  });

  it('whose ticks stand elsewhere on the page', async () => {
    const photo = await uploadPhoto(desk.archive, FOUNDING_CAPTIONS[3]);
    const [{ id: key }] = (await desk.seen(photo)).restrictions;
    const drop = { to: `/photos/${photo}/restrictions/${key}/drops`, form: { reason: 'Asked' } };
    await sendFrom(desk.editor, `/photos/${photo}`, drop).expect(303);
    const [, widening = ''] = /name="widening" value="([^"]*)"/.exec(await page('/widenings')) ?? [];
    const form = { widening, reason: 'B'.repeat(600), decision: 'confirm' };
    const text = await refused('/widenings', '/widening-decisions', form);
    expect(text).toMatch(new RegExp(`name="widening" value="${widening}" form="decisions"[^>]* checked`));
    expect(text).toContain(`value="${form.reason}"`);
  });

  it('what was changed by somebody else meanwhile is not filled in over it', async () => {
    const { body } = await desk.manager.get('/api/v1/agreements?supplier=reuters').expect(200);
    const [{ id, version }] = body.items;
    const form = {
      version: String(version + 7),
      title: 'Old news',
      channels: 'tv',
      actions: 'publish',
      reason: 'Late',
    };
    const text = await refused(`/agreements/${id}`, `/agreements/${id}`, form, 409);
    expect(text).toContain('was changed meanwhile');
    expect(text).not.toContain('Old news');
  });

  it.each([
    '/photos',
    '/agencies/yonhap',
    '/house-rules',
    '/orders',
    '/outlets',
    '/phrases',
    '/persons',
    '/licences',
    '/jobs',
  ])('and the rest of the page stays as it is: %s', async (path) => {
    const text = await refused(path, `/persons/${NOBODY}/names`, { name: 'Jo', reason: 'Asked' }, 404);
    const [alert = ''] = /<section class="problem problem-over"[\s\S]*?<\/section>/.exec(text) ?? [];
    expect(text.replace(alert, '')).toBe(await page(path));
  });

  it('but not on a page that is none, leads elsewhere, is of another server or may not be seen', async () => {
    const bad = { to: '/house-rules', form: { sourceKind: 'screengrab', reason: 'As ever' } };
    for (const from of ['/nowhere', '/', '/accounts']) {
      const { text } = await sendFrom(desk.manager, from, bad).expect(400);
      expect(text).not.toContain('role="alert" data-problem');
      expect(text).toContain('class="problem"');
    }
    const elsewhere = desk.manager.post(bad.to).type('form').set('Referer', 'https://evil.example/house-rules');
    expect((await elsewhere.send(bad.form).expect(400)).text).toContain('class="problem"');
    const withScript = sendFrom(desk.manager, '/house-rules', bad).set('HX-Request', 'true');
    expect((await withScript.expect(400)).text).not.toContain('role="alert" data-problem');
  });
});
