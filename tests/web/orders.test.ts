import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { sendFrom } from '../support/send-from.ts';
import { FOUNDING_CAPTIONS, furnish, openTestArchive, type TestArchive, uploadPhoto } from '../support/test-archive.ts';

type Person = Awaited<ReturnType<TestArchive['signIn']>>;
type Fields = Record<string, string | string[]>;

const TERMS = { reason: 'The family <b>asked</b>', reviewOn: '2026-06-01', orderKind: 'consent-withdrawn', kind: '' };

describe('the pages of orders, licences and what clauses mean', () => {
  let archive: TestArchive;
  let editor: Person;
  let one: Person;
  let other: Person;

  beforeAll(async () => {
    archive = await openTestArchive();
    editor = await archive.signIn(['editor']);
    one = await archive.signIn(['rights-manager']);
    other = await archive.signIn(['rights-manager']);
  });

  afterAll(() => archive.close());

  const page = async (who: Person, path: string) => (await who.get(path).expect(200)).text;
  const send = (who: Person, path: string, form: Fields) => who.post(path).type('form').send(form);
  const verdict = async (photo: string, outlet = 'world-web') =>
    (await archive.request.get(`/api/v1/photos/${photo}/verdicts?outlet=${outlet}`).expect(200)).body[0];
  const idIn = (location: unknown) => /[0-9a-f]{8}-[0-9a-f-]{27}/.exec(String(location))?.[0] ?? '';

  it('say what an empty list means', async () => {
    expect(await page(one, '/orders')).toContain('No house orders yet');
    expect(await page(one, '/licences')).toContain('No licences yet');
    await furnish(archive);
  });

  it('put an order on everybody who shows a person, with its paper, from the page of a photo', async () => {
    const photo = await uploadPhoto(archive, FOUNDING_CAPTIONS[1]);
    expect(await page(editor, `/photos/${photo}`)).not.toContain('action="/orders"');
    expect(await page(one, `/photos/${photo}`)).toContain('value="person:Kim Jong Un"');
    const form = { ...TERMS, photo, reach: 'person:Kim Jong Un' };
    const request = one.post('/orders').attach('file', Buffer.from('%PDF-1.7 a letter'), 'letter.pdf');
    for (const [name, value] of Object.entries(form)) request.field(name, value);
    await request.expect(303).expect('Location', `/photos/${photo}?done=order`);
    const html = await page(editor, `/photos/${photo}`);
    expect(html).toContain('Every photo that shows Kim Jong Un');
    expect(html).toContain('The family &lt;b>asked&lt;/b>');
    expect(html).toContain('A withdrawal of consent forbids every use.');
    const [order] = (await one.get('/api/v1/orders').expect(200)).body.items;
    const about = await page(editor, `/orders/${order.id}`);
    expect(about).toContain(`href="/orders/${order.id}/document"`);
    expect(about).toContain('One photo is reached now');
    expect(about).not.toContain('method="post" action="/orders');
    expect((await verdict(photo)).outcome).toBe('blocked');
  });

  it('put no order on every use where a part of all uses is named', async () => {
    const reach = { reach: 'person', names: 'Jo Bloggs' };
    const before = (await one.get('/api/v1/orders').expect(200)).body.items.length;
    const { text } = await send(one, '/orders', { ...TERMS, ...reach, withinChannel: 'online' }).expect(400);
    expect(text).toContain('nothing that the order forbids there');
    const never = { kind: 'channel-except', value: 'TV', withinChannel: 'online' };
    const { text: refused } = await send(one, '/orders', { ...TERMS, ...reach, ...never }).expect(400);
    expect(refused).toContain('of online alone, the value of “channel-except” (tv) forbids nothing');
    const nowhere = { kind: 'territory-except', value: 'Germany, Atlantis' };
    const { text: told } = await send(one, '/orders', { ...TERMS, ...reach, ...nowhere }).expect(400);
    expect(told).toContain('“ATLANTIS” is no country: write its ISO 3166-1 code, such as KR');
    expect((await one.get('/api/v1/orders').expect(200)).body.items).toHaveLength(before);
  });

  it('take names one a line or at semicolons, with their commas', async () => {
    const names = 'Robert Downey, Jr.\r\nRoe, Jane; Jane Roe';
    const { headers } = await send(one, '/orders', { ...TERMS, reach: 'person', names }).expect(303);
    const { body } = await one.get(`/api/v1/orders/${idIn(headers.location)}`).expect(200);
    expect(body.reach).toEqual({ kind: 'person', names: ['Robert Downey, Jr.', 'Roe, Jane', 'Jane Roe'] });
    expect(await page(one, '/orders')).toContain('Every spelling, one a line.');
  });

  it('come back with what was typed where something is wrong', async () => {
    const narrows = { kind: 'channel-only', value: 'Online', withinTerritories: 'Japan', withinPurpose: 'editorial' };
    const form = {
      ...TERMS,
      ...narrows,
      reach: 'person',
      names: 'Roe, Jane\r\nJane <Roe>',
      duty: 'Blur her',
      reviewOn: '2020-01-01',
    };
    const { text } = await sendFrom(one, '/orders', { to: '/orders', form }).expect(400);
    expect(text).toContain('Look at it again on: lies in the past');
    expect(text).toMatch(/<textarea name="names"[^>]*>Roe, Jane\r?\nJane &lt;Roe>/);
    expect(text).toMatch(/value="person"[^>]*checked/);
    expect(text).toMatch(/value="consent-withdrawn"[^>]*selected|selected[^>]*value="consent-withdrawn"/);
    for (const typed of ['Online', 'Japan', 'Blur her', '2020-01-01']) expect(text).toContain(`value="${typed}"`);
    expect(text).toContain('The family &lt;b>asked');
    const photo = await uploadPhoto(archive, FOUNDING_CAPTIONS[1]);
    // A photo's page asks for no names.
    const { names: _, ...shared } = form;
    const onPhoto = { ...shared, photo, reach: 'person:Kim Jong Un' };
    const { text: ofPhoto } = await sendFrom(one, `/photos/${photo}`, { to: '/orders', form: onPhoto }).expect(400);
    expect(ofPhoto).toMatch(/value="person:Kim Jong Un"[^>]*checked/);
  });

  it('put an order on what a search finds, with a restriction and a duty', async () => {
    const reach = { reach: 'search', query: 'velodrome', names: '', sourceKind: 'wire' };
    const narrows = { kind: 'territory-except', value: 'Germany', duty: 'Pixelate the face' };
    const { headers } = await send(one, '/orders', { ...TERMS, ...reach, ...narrows }).expect(303);
    const html = await page(one, headers.location as string);
    expect(html).toContain('Pixelate the face');
    expect(html).toContain('Every photo that the search “velodrome” finds');
    expect(html).toContain('0 photos are reached now');
    await send(one, '/orders', { ...TERMS, ...reach, query: '' }).expect(400);
    await send(one, '/orders', { ...TERMS, reach: '' }).expect(400);
  });

  it('tell the nearest review first, and what is due before what stands', async () => {
    const reach = { reach: 'search', query: 'stadium' };
    await send(one, '/orders', { ...TERMS, ...reach, reviewOn: '2026-03-10', duty: 'Due soon' }).expect(303);
    archive.now = new Date('2026-03-10T08:00:00Z');
    const html = await page(editor, '/orders');
    expect(html).toMatch(/Review is due[\s\S]*Due soon[\s\S]*Standing[\s\S]*Pixelate the face/);
    archive.now = new Date('2026-03-01T12:00:00Z');
    expect(await page(editor, '/orders')).not.toContain('Review is due');
  });

  it('end an order by two people', async () => {
    const made = await send(one, '/orders', { ...TERMS, reach: 'search', query: 'harbour', duty: 'Blur it' });
    const id = idIn(made.headers.location);
    await send(one, `/orders/${id}/reviews`, { reviewOn: '2026-08-01', reason: 'Pending' }).expect(303);
    await send(one, `/orders/${id}/end-request`, { reason: 'Settled' }).expect(303);
    const own = await page(one, `/orders/${id}`);
    expect(own).toContain(`action="/orders/${id}/end-request/withdrawal"`);
    expect(own).not.toContain(`action="/orders/${id}/end"`);
    const theirs = await page(other, `/orders/${id}`);
    expect(theirs).toContain(`action="/orders/${id}/end"`);
    expect(theirs).toMatch(/href="\/orders"[\s\S]*?waiting-count[^>]*>1</);
    expect(await page(editor, `/orders/${id}`)).toContain('A rights manager who did not ask for it decides.');
    await send(one, `/orders/${id}/end`, { reason: 'Me too' }).expect(403);
    await send(other, `/orders/${id}/end-request/refusal`, { reason: 'Not yet' }).expect(303);
    await send(one, `/orders/${id}/end-request`, { reason: 'Settled' }).expect(303);
    await send(one, `/orders/${id}/end-request/withdrawal`, {}).expect(303);
    await send(one, `/orders/${id}/end-request`, { reason: 'Settled' }).expect(303);
    await send(other, `/orders/${id}/end`, { reason: 'Seen' })
      .expect(303)
      .expect('Location', `/orders/${id}?done=order-ended`);
    expect(await page(one, '/orders')).toMatch(/Past[\s\S]*Blur it/);
    expect(await page(other, `/orders/${id}`)).not.toContain(`method="post" action="/orders/${id}`);
  });

  it('file a licence from the page of a photo, show what it would change, and decide on it', async () => {
    const photo = await uploadPhoto(archive, FOUNDING_CAPTIONS[3]);
    const html = await page(editor, `/photos/${photo}`);
    const [, obstacle = ''] = /name="lifts" value="([^"]*territory-only[^"]*)"/.exec(html) ?? [];
    const form = {
      ...{ photo, kind: 'invoice', document: 'Yonhap 7', lifts: obstacle.replaceAll('&quot;', '"') },
      ...{ actions: 'publish', purposes: 'editorial', territories: '', titles: '', from: '', until: '' },
      reason: 'Bought <i>today</i>',
    };
    const request = editor.post('/licences').attach('file', Buffer.from('Invoice 7'), 'invoice.txt');
    for (const [name, value] of Object.entries(form)) request.field(name, value);
    await request.expect(303).expect('Location', `/photos/${photo}?done=licence`);
    const own = await page(editor, `/photos/${photo}`);
    expect(own).toContain('You filed it: another rights manager has to decide.');
    const list = await page(one, '/licences');
    expect(list).toMatch(/Waits for a decision[\s\S]*Yonhap 7[\s\S]*World web[\s\S]*badge-blocked[\s\S]*badge-clear/);
    const [, address = ''] = /action="(\/licences\/[^"]+)\/approval"/.exec(list) ?? [];
    await send(one, `${address}/approval`, { reason: 'Seen', back: `/photos/${photo}` })
      .expect(303)
      .expect('Location', `/photos/${photo}?done=licence-approval`);
    expect((await verdict(photo)).outcome).toBe('clear');
    const after = await page(editor, `/photos/${photo}?outlet=world-web`);
    expect(after).toContain('By licence: Yonhap 7');
    expect(after).toContain('Licence approved: Yonhap 7');
    await send(editor, `${address}/end`, { reason: 'Paid back', back: 'https://evil.example' })
      .expect(303)
      .expect('Location', '/licences?done=licence-end');
    expect((await verdict(photo)).outcome).toBe('blocked');
  });

  it('say of a licence for which nothing was ticked that it lifts nothing', async () => {
    const photo = await uploadPhoto(archive, FOUNDING_CAPTIONS[3]);
    expect(await page(editor, `/photos/${photo}`)).toContain('None ticked: it only stands in for an agreement.');
    const form = { photo, kind: 'invoice', document: 'Yonhap 8', actions: 'publish', reason: 'Bought' };
    await send(editor, '/licences', form).expect(303).expect('Location', `/photos/${photo}?done=licence-lifting-none`);
    expect(await page(editor, `/photos/${photo}?done=licence-lifting-none`)).toMatch(
      /It lifts no restriction of the photo[\s\S]*Lifts no restriction, each narrows it too/,
    );
  });

  it('say beside a restriction what it means, clear it for its story, and undo that', async () => {
    const photo = await uploadPhoto(archive, 'Fans cheer in Lyon on Sunday. REUTERS/Jane Roe');
    const restriction = { kind: 'other', value: '', reason: 'For the anniversary package' };
    await send(editor, `/photos/${photo}/restrictions`, restriction).expect(303);
    const { obstacle } = (await verdict(photo)).reasons[0];
    expect(await page(editor, `/photos/${photo}?outlet=world-web`)).toContain('Say what this means');
    const binding = { obstacle, to: 'story', words: 'Lyon at 2000', reason: 'Asked' };
    await send(editor, `/photos/${photo}/bindings`, binding)
      .expect(303)
      .expect('Location', `/photos/${photo}?done=proposed`);
    const [, address = ''] =
      /action="(\/widenings\/[^"]+)\/confirmation"/.exec(await page(one, `/photos/${photo}`)) ?? [];
    expect(await page(one, '/widenings')).toContain('only for the story “Lyon at 2000”');
    await send(one, `${address}/confirmation`, { reason: 'Seen', back: `/photos/${photo}` }).expect(303);
    const html = await page(editor, `/photos/${photo}?outlet=world-web`);
    expect(html).toContain('Only for one story:');
    expect(html).not.toContain('Clear for World web');
    const forStory = await page(editor, `/photos/${photo}?outlet=world-web&story=Lyon+at+2000`);
    expect(forStory).toMatch(/Clear for World web[\s\S]*name="story" required maxLength="500" value="Lyon at 2000"/i);
    await send(editor, `${address}/undo`, { reason: 'A slip', back: `/photos/${photo}` }).expect(303);
    expect(await page(editor, `/photos/${photo}`)).not.toContain('Only for one story:');
  });

  it('tell whoever cleared a photo what publishing asks for, and what has come since', async () => {
    const photo = await uploadPhoto(archive, 'Fans cheer in Lyon on Sunday. REUTERS/Jane Roe');
    for (const kind of ['no-modification', 'no-archive', 'no-resale', 'third-party-unverified'])
      await send(editor, `/photos/${photo}/restrictions`, { kind, value: '', reason: 'Told' }).expect(303);
    const clear = { photo, outlet: 'world-web', story: 'Cup final', purpose: 'editorial' };
    const asked = /name="(answer:[^"]*)"/.exec(await page(editor, `/photos/${photo}?outlet=world-web`))?.[1] ?? '';
    await send(editor, '/clearances', { ...clear, [asked.replaceAll('&quot;', '"')]: 'Accepted' }).expect(303);
    const reach = { reach: 'photos', photo };
    await send(one, '/orders', { ...TERMS, ...reach, duty: 'Pixelate the face' }).expect(303);
    const html = await page(editor, `/photos/${photo}`);
    const [, said = ''] = /When publishing: ([^<]*)/.exec(html) ?? [];
    for (const words of ['whole and unaltered', 'Do not keep it', 'Do not sell', 'Tell readers'])
      expect(said).toContain(words);
    expect(html).toContain('New since it was cleared: Pixelate the face');
  });
});
