import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Role } from '../../src/accounts/permissions.ts';
import { makePicture } from '../support/make-picture.ts';
import {
  FOUNDING_CAPTIONS,
  furnish,
  openTestArchive,
  type Requests,
  type TestArchive,
} from '../support/test-archive.ts';

/** No language has these words: however much of a language is read, they are held. */
const DOUBTFUL = { caption: 'A Blorp street. (Yonhap)', instructions: 'Zorble qwixt flim.' };

/** Headings of a photo's page that are not for everybody. */
const SECTIONS = ['verdicts', 'pending', 'orders', 'licences', 'clearances', 'downloads', 'notice', 'history'];

const EDITS = [
  '/photos/ID/bindings',
  '/photos/ID/doubt-resolutions',
  '/photos/ID/edits',
  '/photos/ID/file-readings',
  '/photos/ID/proposals/ID/withdrawal',
  '/photos/ID/re-readings',
  '/photos/ID/reading-reports',
  '/photos/ID/restrictions',
  '/photos/ID/restrictions/KEY/corrections',
  '/photos/ID/restrictions/KEY/drops',
];
const NAMES = ['/person-changes/ID/undo', '/persons/ID/merges', '/persons/ID/names', '/persons/ID/splits'];
const SAME = ['/photos/ID/same/merges', '/photos/ID/same/splits', '/same-changes/ID/undo'];
const EDITORS = ['/clearances', '/clearances/ID/withdrawal', ...EDITS, '/licences', ...NAMES, ...SAME, '/waivers'];
const MANAGERS = [
  '/agencies',
  '/agencies/SLUG',
  '/agencies/SLUG/agreements',
  '/agencies/SLUG/settings',
  '/agencies/SLUG/standing-rules',
  '/agreements',
  '/agreements/ID',
  '/agreements/ID/end',
  '/house-rules',
  '/house-rules/standing-rules',
  '/jobs/archive-reading',
  '/licences/ID/approval',
  '/notices',
  '/orders',
  '/orders/ID/end',
  '/orders/ID/reviews',
  '/outlets',
  '/outlets/SLUG/changes',
  '/phrases',
  '/title-names',
];
const ADMINISTRATORS = [
  '/accounts/ID/closure',
  '/accounts/ID/roles',
  '/accounts/ID/session-revocations',
  '/invitations',
  '/jobs/archive-reading',
  '/settings/urgentWaivers',
  '/tokens',
  '/tokens/ID/revocation',
];

/** What each role is offered, written by hand: sections of a photo's page, forms that change something, links in the bar. */
const OFFERED: Record<Role, { sections: string[]; forms: string[]; bar: string[] }> = {
  contributor: { sections: [], forms: ['/upload'], bar: ['/photos', '/upload'] },
  viewer: {
    sections: ['verdicts', 'licences', 'clearances'],
    forms: [],
    bar: ['/photos', '/persons', '/agencies', '/outlets'],
  },
  editor: {
    sections: ['verdicts', 'pending', 'orders', 'licences', 'clearances', 'downloads', 'history'],
    forms: [...EDITORS, '/tag-edits', '/upload'],
    bar: ['/photos', '/upload', '/persons', '/agencies', '/outlets', '/orders', '/waivers', '/phrases', '/widenings'],
  },
  'rights-manager': {
    sections: SECTIONS,
    forms: [...EDITORS, ...MANAGERS, '/tag-edits', '/upload', '/widening-decisions', '/widenings/ID/confirmation'],
    bar: ['/photos', '/upload', '/persons', '/agencies', '/outlets', '/orders', '/waivers', '/phrases', '/widenings'],
  },
  administrator: {
    sections: ['verdicts', 'pending', 'orders', 'licences', 'clearances', 'history'],
    forms: ADMINISTRATORS,
    bar: ['/photos', '/persons', '/agencies', '/outlets', '/orders', '/waivers', '/phrases', '/widenings', '/accounts'],
  },
};

let archive: TestArchive;
let contributor: Requests;
let koreaOnly: string;

beforeAll(async () => {
  archive = await openTestArchive();
  await furnish(archive);
  contributor = await archive.signIn(['contributor']);
  koreaOnly = await sent(FOUNDING_CAPTIONS[3], 1);
  const { body: doubtful } = await archive.request.get(`/api/v1/photos/${await sent(DOUBTFUL, 2)}`).expect(200);
  expect(doubtful.doubts).toMatchObject([{ field: 'instructions' }]);
  const use = { photo: koreaOnly, outlet: 'seoul-print', purpose: 'editorial', story: 'The visit' };
  await archive.request.post('/api/v1/clearances').send(use).expect(201);
  await propose(await sent(FOUNDING_CAPTIONS[4], 3));
  await orderAndLicence();
  await nameOlga();
  await sayTheSame();
});

afterAll(() => archive.close());

async function sent(text: string | typeof DOUBTFUL, seed: number): Promise<string> {
  const metadata = typeof text === 'string' ? { caption: text } : text;
  const picture = await makePicture({ kind: 'jpeg', width: 60, height: 40, seed, metadata });
  await contributor.post('/api/v1/photos').attach('file', picture, 'street.jpg').expect(201);
  return (await contributor.get('/api/v1/photos?limit=1').expect(200)).body.items[0].id;
}

/** An edit that widens: it waits. */
async function propose(photo: string): Promise<void> {
  const { body } = await archive.request.get(`/api/v1/photos/${photo}`).expect(200);
  const change = { restrictions: { drop: [body.restrictions[0].id] }, reason: 'The agency lifted it.' };
  await archive.request.patch(`/api/v1/photos/${photo}`).send(change).expect(200);
}

/** An order that somebody asked to end, a licence that waits, and a restriction that only a person can judge. */
async function orderAndLicence(): Promise<void> {
  const { request } = archive;
  const order = { kind: 'house', reason: 'Asked', reach: { kind: 'search', query: 'blorp' }, duty: 'Wait' };
  const { body } = await request
    .post('/api/v1/orders')
    .send({ ...order, reviewOn: '2026-09-01' })
    .expect(201);
  await request.post(`/api/v1/orders/${body.id}/end-request`).send({ reason: 'Over' }).expect(200);
  const box = { territories: 'all', channels: 'all', purposes: 'all', actions: ['publish'] };
  const licence = { photo: koreaOnly, kind: 'deed', document: 'Deed 1', reason: 'Bought', ...box };
  await request.post('/api/v1/licences').send(licence).expect(201);
  const change = { restrictions: { add: [{ kind: 'other' }] }, reason: 'Only with the interview' };
  await request
    .patch(`/api/v1/photos/${await sent('A quay. (Yonhap)', 5)}`)
    .send(change)
    .expect(200);
}

/** Two photos of which somebody said that they are one picture. */
async function sayTheSame(): Promise<void> {
  const merge = { other: await sent('A pier. (Yonhap)', 6), reason: 'Looked at both' };
  await archive.request.post(`/api/v1/photos/${koreaOnly}/same/merges`).send(merge).expect(201);
}

async function nameOlga(): Promise<void> {
  const { body } = await archive.request.get('/api/v1/persons?q=Lyubimova').expect(200);
  const name = { name: 'Ольга Любимова', reason: 'So in Russian' };
  await archive.request.post(`/api/v1/persons/${body.items[0].id}/names`).send(name).expect(201);
}

/** Whoever uploaded the photos, where only they see them. */
async function somebody(role: Role): Promise<Requests> {
  return role === 'contributor' ? contributor : archive.signIn([role]);
}

const namesOf = (text: string, pattern: RegExp) => [...text.matchAll(pattern)].map((match) => match[1] ?? '');
const formsOn = (text: string) => namesOf(text, /<form\b[^>]*\bmethod="post"[^>]*\baction="([^"]+)"/g);
const linksOn = (text: string) =>
  namesOf(text, /<a\b[^>]*\bhref="(\/[^"]*)"/g).map((link) => link.replaceAll('&amp;', '&'));

/** Every page that links lead to, by its address, and those that were refused. */
async function pagesOf(who: Requests): Promise<{ pages: Map<string, string>; refused: string[] }> {
  const pages = new Map<string, string>();
  const refused: string[] = [];
  const waiting = ['/photos'];
  for (let path = waiting.pop(); path !== undefined; path = waiting.pop()) {
    if (pages.has(path) || path.startsWith('/d/')) continue;
    const response = await who.get(path);
    if (response.status !== 200 && response.status !== 303) refused.push(`${response.status} ${path}`);
    pages.set(path, response.text);
    waiting.push(...linksOn(response.text), ...(response.status === 303 ? [response.headers.location as string] : []));
  }
  return { pages, refused };
}

const nameless = (action: string) =>
  action
    .replace(/[0-9a-f]{8}-[0-9a-f-]{27}/g, 'ID')
    .replace(/(?<=^\/clearances\/)[^/]+/, 'ID')
    .replace(/(?<=\/restrictions\/)[^/]+/, 'KEY')
    .replace(/(?<=^\/(agencies|outlets)\/)[^/]+/, 'SLUG');

/** What is everybody's own: leaving, and the own account. */
const isOwn = (action: string) => action === '/sign-out' || action.startsWith('/account/');

describe.each(Object.keys(OFFERED) as Role[])('to the role %s, the pages', (role) => {
  let who: Requests;
  let pages: Map<string, string>;
  let refused: string[];
  const photoPages = () => [...pages].map(([path, text]) => (path.startsWith('/photos/') ? text : '')).join('');

  beforeAll(async () => {
    who = await somebody(role);
    ({ pages, refused } = await pagesOf(who));
  });

  it('lead nowhere they may not go', () => {
    expect(pages.size).toBeGreaterThan(3);
    expect(refused).toEqual([]);
  });

  it('show what of a photo is for them, and nothing else', () => {
    const shown = SECTIONS.filter((id) => photoPages().includes(`aria-labelledby="${id}"`));
    expect(shown).toEqual(SECTIONS.filter((id) => OFFERED[role].sections.includes(id)));
  });

  it('offer the forms of what they may do, and no others', () => {
    const forms = new Set(
      [...pages.values()]
        .flatMap(formsOn)
        .filter((action) => !isOwn(action))
        .map(nameless),
    );
    expect([...forms].toSorted()).toEqual([...OFFERED[role].forms].toSorted());
  });

  it('name in the bar where they may go', () => {
    const bar = /<nav aria-label="Sections">.*?<\/nav>/s.exec(pages.get('/photos') ?? '')?.[0] ?? '';
    expect(linksOn(bar)).toEqual(OFFERED[role].bar);
  });
});

describe('a contributor', () => {
  it('reads nothing of clearances, history or outlets on the page of their own photo', async () => {
    const { text } = await contributor.get(`/photos/${koreaOnly}`).expect(200);
    for (const word of ['The visit', 'Seoul print', 'World web', 'desk.example', '/agencies'])
      expect(text.replace(/title="[^"]*"/, '')).not.toContain(word);
    expect(text).toContain('For Use Only in the Republic of Korea');
  });

  it('reads that their photo was killed, and not by whose notice', async () => {
    const id = await sent('A bridge. (Yonhap)', 4);
    const notice = { photo: id, kind: 'kill', reason: 'The agency withdrew it.' };
    await archive.request.post('/api/v1/notices').send(notice).expect(201);
    const { text } = await contributor.get(`/photos/${id}`).expect(200);
    expect(text).toContain('This photo was killed.');
    for (const hidden of ['The agency withdrew it.', 'By notice of']) expect(text).not.toContain(hidden);
  });
});

describe('a viewer', () => {
  it('sees verdicts for publication only, whatever the address asks', async () => {
    const [viewer, editor] = [await archive.signIn(['viewer']), await archive.signIn(['editor'])];
    const asking = `/photos/${koreaOnly}?outlet=seoul-print&action=resell`;
    const badge = async (who: Requests) => /badge badge-(\w+)/.exec((await who.get(asking).expect(200)).text)?.[1];
    expect(await badge(editor)).toBe('blocked');
    expect(await badge(viewer)).toBe('clear');
  });
});
