import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { furnish, openTestArchive, type Requests, type TestArchive, uploadPhoto } from '../support/test-archive.ts';

const KOREA_ONLY = 'A street. (For Use Only in the Republic of Korea) (Yonhap)';

let archive: TestArchive;
let manager: Requests;
let photo: string;

beforeAll(async () => {
  archive = await openTestArchive();
  await furnish(archive);
  manager = await archive.signIn(['rights-manager']);
  photo = await uploadPhoto(archive, KOREA_ONLY);
});

afterAll(() => archive.close());

const OBSERVE = { stage: 'observe', until: '2026-03-20', clientBases: 'out', reason: 'We still learn how they write' };

const send = (path: string, form: object) => manager.post(path).type('form').send(form);
const pageOf = async (path: string, who: Requests = manager) => (await who.get(path).expect(200)).text;

describe('the page of how strictly an agency is held to its terms', () => {
  it('shows everybody who sees agencies what holds, and rights managers how to change it', async () => {
    const viewer = await archive.signIn(['viewer']);
    expect(await pageOf('/agencies/yonhap/settings', viewer)).not.toContain('<form class="stack"');
    const page = await pageOf('/agencies/yonhap/settings');
    expect(page).toContain('What the terms forbid is refused.');
    expect(page).toContain('formaction="/what-if/agency-settings?of=yonhap"');
    expect(page).toContain('max="2026-05-28"');
  });

  it('says what a change would change, with the form to save it as it was filled in', async () => {
    const { text } = await send('/what-if/agency-settings?of=yonhap', OBSERVE).expect(200);
    expect(text).toContain('1 photo and 0 clearances change');
    expect(text).toContain('Clear, would be blocked');
    expect(text).toContain(`href="/photos/${photo}"`);
    expect(text).toContain('action="/agencies/yonhap/settings"');
    for (const [name, value] of Object.entries(OBSERVE))
      expect(text).toContain(`<input type="hidden" name="${name}" value="${value}"/>`);
    expect(await archive.database.prisma.agencySetting.count()).toBe(0);
  });

  it('says so where nothing changes, and refuses what cannot be saved', async () => {
    const { text } = await send('/what-if/agency-settings?of=yonhap', { stage: 'block', reason: 'As ever' }).expect(
      200,
    );
    expect(text).toContain('Nothing changes now');
    await send('/what-if/agency-settings?of=yonhap', { ...OBSERVE, until: '' }).expect(400);
    await send('/what-if/agency-settings?of=nobody', OBSERVE).expect(404);
    await send('/what-if/the-weather', OBSERVE).expect(404);
  });

  it('saves it, names who set it, and keeps what stood there before', async () => {
    await send('/agencies/yonhap/settings', OBSERVE).expect(303);
    const page = await pageOf('/agencies/yonhap/settings');
    expect(page).toContain('Only observes');
    expect(page).toMatch(/Until <time[^>]*>21 Mar 2026[^<]*<\/time>, as person-\d+@desk\.example set it/);
    expect(page).toMatch(/“Germany out” means the home country of the title, as person-\d+@desk\.example set it/);
    expect(page).toContain('<del>Blocks</del>');
    expect(page).toMatch(/name="until"[^>]*value="2026-03-20"/);
  });

  it('keeps a new reason for the same stage, with the one before in the history', async () => {
    const again = await send('/agencies/yonhap/settings', OBSERVE).expect(303);
    expect(again.headers.location).toContain('done=as-before');
    const renewed = await send('/agencies/yonhap/settings', { ...OBSERVE, reason: 'They send no zones' }).expect(303);
    expect(renewed.headers.location).toContain('done=strictness');
    const page = await pageOf('/agencies/yonhap/settings');
    expect(page).toMatch(/as person-\d+@desk\.example set it: They send no zones/);
    expect(page).toContain(`Why it forbids less: <del>${OBSERVE.reason}</del> <ins>They send no zones</ins>`);
  });

  it('shows a photo that is clear only because of it as that, on its card and its page', async () => {
    for (const path of ['/photos?outlet=world-web', `/photos/${photo}?outlet=world-web`])
      expect(await pageOf(path)).toMatch(/is-observed">.*Clear, would be blocked/);
    expect(await pageOf(`/photos/${photo}`)).toContain('Only observed for now');
    archive.now = new Date('2026-03-21T00:00:00Z');
    expect(await pageOf('/photos?outlet=world-web')).not.toContain('is-observed');
    expect(await pageOf('/agencies/yonhap/settings')).toContain('Only observes no more');
    archive.now = new Date('2026-03-01T12:00:00Z');
  });
});

describe('forms of agreements and rules', () => {
  it.each([
    [
      'agreement?of=yonhap',
      { title: 'Print', channels: 'print-newspaper', actions: 'publish', countsDayOf: 'use', counting: 'each' },
      '/agencies/yonhap/agreements',
    ],
    [
      'agreement?of=',
      { title: 'Ana', photographer: 'Ana', actions: 'publish', countsDayOf: 'use', counting: 'each' },
      '/agreements',
    ],
    [
      'standing-rule?of=yonhap',
      { kind: 'channel-except', value: 'online', reason: 'As they asked' },
      '/agencies/yonhap/standing-rules',
    ],
    [
      'standing-rule?of=',
      { kind: 'channel-except', value: 'online', reason: 'Our own' },
      '/house-rules/standing-rules',
    ],
    ['house-rule?of=', { sourceKind: 'handout', actions: 'publish', reason: 'Bought' }, '/house-rules'],
  ])('%s are asked about and then saved as they were filled in', async (asked, form, action) => {
    const { text } = await send(`/what-if/${asked}`, form).expect(200);
    expect(text).toContain(`action="${action}"`);
    await send(action, form).expect(303);
  });

  it('of what stands already as well: a new version, and an end', async () => {
    const { body } = await archive.request.get('/api/v1/agreements?supplier=reuters').expect(200);
    const [{ id, version }] = body.items;
    const form = {
      version,
      reason: 'Less',
      title: 'Print',
      channels: 'tv',
      actions: 'publish',
      countsDayOf: 'use',
      counting: 'each',
    };
    const changed = await send(`/what-if/agreement-change?of=${id}`, form).expect(200);
    expect(changed.text).toContain(`action="/agreements/${id}"`);
    const ended = await send(`/what-if/agreement-end?of=${id}`, { version, reason: 'Too dear' }).expect(200);
    expect(ended.text).toContain(`action="/agreements/${id}/end"`);
    const rule = (await archive.request.get('/api/v1/standing-rules?agency=yonhap').expect(200)).body.items[0];
    const path = `/what-if/standing-rule-change?of=${rule.id}`;
    await send(path, {
      version: rule.version,
      reason: 'Only these',
      words: 'As they asked',
      sourceKinds: 'wire',
    }).expect(200);
    await send(`/what-if/standing-rule-end?of=${rule.id}`, { version: rule.version, reason: 'Gone' }).expect(200);
    await send('/what-if/house-rule-end?of=handout', { reason: 'Gone' }).expect(200);
  });
});
