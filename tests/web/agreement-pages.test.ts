import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { FOUNDING_CAPTIONS, furnish, openTestArchive, type TestArchive, uploadPhoto } from '../support/test-archive.ts';

type Form = Record<string, string | string[]>;

let archive: TestArchive;

beforeAll(async () => {
  archive = await openTestArchive();
  await furnish(archive);
  const daily = { name: 'The Daily, Seoul', channels: ['print-newspaper'], homeCountry: 'KR', territories: ['KR'] };
  await archive.request.post('/api/v1/outlets').send(daily).expect(201);
});

afterAll(() => archive.close());

const page = async (path: string, status = 200) => (await archive.request.get(path).expect(status)).text;
const send = (path: string, form: Form) => archive.request.post(path).type('form').send(form);
const items = async (path: string) => (await archive.request.get(`/api/v1/${path}`).expect(200)).body.items;

const KOREAN_PRINT: Form = {
  title: 'Korean print',
  territories: 'South Korea',
  channels: 'print-newspaper',
  purposes: 'editorial',
  actions: ['publish', 'archive'],
  titles: 'Seoul print\nThe Daily, Seoul',
  collections: '',
  from: '2026-01-01',
  until: '',
  countsDayOf: 'use',
  quotaUses: '20',
  quotaPer: 'month',
  counting: 'editions',
  fee: '80 EUR',
};

describe('an agreement on its pages', () => {
  it('is added, shown, changed and ended by forms, and its history says what stood there', async () => {
    await send('/agencies/yonhap/agreements', KOREAN_PRINT).expect(303);
    const made = (await items('agreements?supplier=yonhap')).at(-1);
    expect(made).toMatchObject({
      territories: ['KR'],
      titles: ['Seoul print', 'The Daily, Seoul'],
      collections: 'all',
      quota: { uses: 20, per: 'month' },
      counting: 'editions',
      fee: '80 EUR',
    });
    expect(await page('/agencies/yonhap')).toContain('20 uses a month');
    const unknown = await send('/agencies/yonhap/agreements', { ...KOREAN_PRINT, titles: 'Seoul prnt' }).expect(400);
    expect(unknown.text).toContain('“Seoul prnt” is no title of ours: there are World web, World app, Seoul print');

    const changed = { ...KOREAN_PRINT, quotaUses: '30', version: '1', reason: 'Renegotiated' };
    await send(`/agreements/${made.id}`, changed).expect(303);
    const shown = await page(`/agreements/${made.id}`);
    expect(shown).toContain('<del>20 uses a month</del> <ins>30 uses a month</ins>');
    expect(shown).toContain('Renegotiated');
    const { text } = await send(`/agreements/${made.id}`, changed).expect(409);
    expect(text).toContain('you saw version 1, now it is version 2');

    await send(`/agreements/${made.id}/end`, { version: '2', reason: 'Cancelled' }).expect(303);
    expect(await page(`/agreements/${made.id}`)).toContain('Not in force');
  });

  it('sends back what it shows: saving without a change changes nothing', async () => {
    await send('/agencies/reuters/agreements', KOREAN_PRINT).expect(303);
    const before = (await items('agreements?supplier=reuters')).at(-1);
    const html = await page(`/agreements/${before.id}`);
    const form = /<form[^>]*method="post" action="\/agreements\/[^"/]+"[\s\S]*?<\/form>/.exec(html)?.[0] ?? '';
    const saved = await send(`/agreements/${before.id}`, { ...fieldsOf(form), reason: 'Looked at' }).expect(303);
    expect(saved.headers.location).toBe(`/agreements/${before.id}?done=as-before`);
    const after = (await items('agreements?supplier=reuters')).at(-1);
    expect({ ...after, version: 1, updatedAt: before.updatedAt }).toEqual(before);
  });

  it('says of a title that has another name since that no outlet has it', async () => {
    const outlet = { slug: 'noon', name: 'Noon', channels: ['online'], homeCountry: 'KR', territories: ['KR'] };
    await archive.request.post('/api/v1/outlets').send(outlet).expect(201);
    await send('/agencies/epa-efe/agreements', { ...KOREAN_PRINT, titles: 'Noon\nSeoul print' }).expect(303);
    expect(await page('/agencies/epa-efe')).not.toContain('Titles that no outlet has');
    const renamed = { title: 'Midday', reason: 'Another name' };
    await archive.request.patch('/api/v1/outlets/noon').send(renamed).expect(200);
    const { id } = (await items('agreements?supplier=epa-efe')).at(-1);
    for (const path of ['/agencies/epa-efe', `/agreements/${id}`])
      expect(await page(path)).toContain('Noon: for these it covers nothing');
    await archive.request.post(`/api/v1/agreements/${id}/end`).send({ version: 1, reason: 'Over' }).expect(200);
  });

  it('with a photographer is added among the agencies', async () => {
    const { titles: _, ...terms } = KOREAN_PRINT;
    await send('/agreements', { ...terms, title: 'Freelance', photographer: 'Ana Kim' }).expect(303);
    expect(await page('/agencies')).toContain('Ana Kim: Freelance');
  });
});

describe('rules on their pages', () => {
  it('of an agency are added, changed without losing their parts, and ended', async () => {
    const rule = { kind: 'no-archive', withinTerritories: 'Japan', reason: 'Not in Japanese archives' };
    await send('/agencies/kcna/standing-rules', rule).expect(404);
    await uploadPhoto(archive, FOUNDING_CAPTIONS[1]);
    await send('/agencies/kcna/standing-rules', rule).expect(303);
    const [made] = await items('standing-rules?agency=kcna');
    const change = { words: 'As of May', sourceKinds: 'handout', version: '1', reason: 'Told by mail' };
    await send(`/standing-rules/${made.id}`, change).expect('Location', '/agencies/kcna?done=standing-rule-changed');
    await send(`/standing-rules/${made.id}`, { ...change, version: '2' }).expect(
      'Location',
      '/agencies/kcna?done=as-before',
    );
    const [changed] = await items('standing-rules?agency=kcna');
    expect(changed).toMatchObject({ sourceKinds: ['handout'], words: 'As of May', restriction: made.restriction });
    await send(`/standing-rules/${made.id}/end`, { version: '2', reason: 'Over' }).expect(303);
    const html = await page('/agencies/kcna');
    expect(html).toContain('Standing rule ended: “As of May”');
    expect(html).not.toContain(`/standing-rules/${made.id}/end`);
  });

  it('of the house are set and removed, and say so', async () => {
    const box = { purposes: 'editorial', actions: 'publish', reason: 'As ever' };
    await send('/house-rules', { sourceKind: 'handout', ...box }).expect(303);
    await send('/house-rules', { sourceKind: 'handout', ...box }).expect('Location', '/house-rules?done=as-before');
    await send('/house-rules', { sourceKind: 'handout', ...box, channels: 'online' }).expect(303);
    await send('/house-rules/handout/end', { reason: 'Too wide' }).expect(303);
    const html = await page('/house-rules');
    expect(html).toContain('House rule removed: Handout');
    expect(html).toContain('Channels: <del>all</del> <ins>online</ins>');
    await send('/house-rules', { sourceKind: 'handout', purposes: 'editorial', reason: 'No action' }).expect(400);
  });
});

it('an agency keeps the name it had as another name', async () => {
  const names = { name: 'Reuters News', aliases: 'Thomson Reuters', timeZone: 'Europe/London', reason: 'Renamed' };
  await send('/agencies/reuters', names).expect(303);
  const html = await page('/agencies/reuters');
  expect(html).toContain('Also Thomson Reuters, Reuters.');
  expect(html).toContain('<del>Reuters</del> <ins>Reuters News</ins>');
  await send('/agencies/reuters', { ...names, name: 'Yonhap' }).expect(409);
});

it('outlets show which title they are a part of, and move to another', async () => {
  const web = { channels: 'online', homeCountry: 'KR', reason: 'As contracts name it' };
  await send('/outlets/world-web/changes', { ...web, title: 'The World' }).expect(303);
  expect(await page('/outlets')).toContain('The World');
  await send('/outlets/world-web/changes', { ...web, title: '' }).expect(400);
});

it('the page of a photo names the agreement, and clearing asks which cost centre pays', async () => {
  const { titles: _, ...terms } = KOREAN_PRINT;
  await send('/agencies/epa-efe/agreements', terms).expect(303);
  const photo = await uploadPhoto(archive, 'A street. Photo by EPA-EFE');
  const html = await page(`/photos/${photo}?outlet=seoul-print`);
  expect(html).toContain('Under: Korean print (EPA-EFE), version 1');
  expect(html).toContain('Which cost centre pays?');
  const clear = { photo, outlet: 'seoul-print', story: 'Snow', purpose: 'editorial' };
  const { text: unpaid } = await send('/clearances', { ...clear, costCentre: ' ' }).expect(400);
  expect(unpaid).toContain('Say who pays for it first');
  expect(unpaid).toMatch(/name="costCentre"[^>]*aria-invalid/);
  expect(unpaid).toContain('The cost centre is missing.');
  await send('/clearances', { ...clear, costCentre: 'Culture 4711' }).expect(303);
  const cleared = await page(`/photos/${photo}?outlet=seoul-print`);
  expect(cleared).toContain('Paid by Culture 4711');
  expect(cleared).toContain('Snow, paid by Culture 4711');
});

it('two conditions of one kind are both answered, or none is', async () => {
  const photo = await uploadPhoto(archive, 'Rain. Photo by EPA-EFE');
  const add = ['the family', 'the museum'].map((value) => ({ kind: 'contact-required', value }));
  await archive.request.patch(`/api/v1/photos/${photo}`).send({ restrictions: { add }, reason: 'Asked' }).expect(200);
  const clear = { photo, outlet: 'world-web', story: 'Rain', purpose: 'editorial' };
  const [family = '', museum = ''] = questionsIn(await page(`/photos/${photo}?outlet=world-web`));
  await send('/clearances', { ...clear, [family]: 'They agree', [museum]: '' }).expect(409);
  await send('/clearances', { ...clear, [family]: 'They agree' }).expect(409);
  await send('/clearances', { ...clear, [family]: 'They agree', [museum]: 'So do they' }).expect(303);
  const [{ answers }] = await items(`clearances?photo=${photo}`);
  expect(answers).toMatchObject([
    { clause: 'contact-required', note: 'They agree' },
    { clause: 'contact-required', note: 'So do they' },
  ]);
});

it('what a text and an editor ask alike is asked of both, and both must be answered', async () => {
  const photo = await uploadPhoto(archive, 'Hail. (CONTACT EPA BEFORE USE) Photo by EPA-EFE');
  const restrictions = { add: [{ kind: 'contact-required', value: 'EPA' }] };
  await archive.request.patch(`/api/v1/photos/${photo}`).send({ restrictions, reason: 'Asked' }).expect(200);
  const [one = '', other = ''] = questionsIn(await page(`/photos/${photo}?outlet=world-web`));
  expect([one.length > 0, other]).toEqual([true, one]);
  const clear = { photo, outlet: 'world-web', story: 'Hail', purpose: 'editorial' };
  const { text } = await send('/clearances', { ...clear, [one]: ['They agree', ''] }).expect(409);
  expect(text).toContain('value="They agree"');
  expect(text.match(/This note is missing/g)).toHaveLength(1);
  await send('/clearances', { ...clear, [one]: ['They agree', 'So do they'] }).expect(303);
  const [{ answers }] = await items(`clearances?photo=${photo}`);
  expect(answers).toMatchObject([{ clause: 'contact-required', note: 'They agree; So do they' }]);
});

/** The names of the fields that ask for answers. */
function questionsIn(html: string): string[] {
  return [...html.matchAll(/name="(answer:[^"]*)"/g)].map(([, name = '']) => name.replaceAll('&quot;', '"'));
}

/** What a browser would send of a form as it is shown. */
function fieldsOf(html: string): Form {
  const form: Form = {};
  const add = (name: string, value: string) => {
    const standing = form[name];
    form[name] = standing === undefined ? value : [standing, value].flat();
  };
  for (const [input] of html.matchAll(/<input[^>]*>/g)) {
    if (input.includes('type="checkbox"') && !/\schecked/.test(input)) continue;
    add(attribute(input, 'name'), attribute(input, 'value'));
  }
  for (const [, head = '', value = ''] of html.matchAll(/<textarea([^>]*)>([^<]*)<\/textarea>/g))
    add(attribute(head, 'name'), value);
  for (const [, head = '', options = ''] of html.matchAll(/<select([^>]*)>([\s\S]*?)<\/select>/g))
    add(attribute(head, 'name'), attribute(/<option[^>]*\sselected[^>]*>/.exec(options)?.[0] ?? '', 'value'));
  return form;
}

function attribute(tag: string, name: string): string {
  return new RegExp(`\\s${name}="([^"]*)"`).exec(tag)?.[1] ?? '';
}
